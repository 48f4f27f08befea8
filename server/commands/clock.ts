import { explainClock } from '../../engine/clocks/explain-clock.ts'
import { type Day, dayOrNull } from '../../engine/dates/index.ts'
import { workingCalendar } from '../../law/calendars/index.ts'
import { book } from '../../law/index.ts'
import { Complaint } from '../platform/complaint.ts'
import { optionsIn } from './options.ts'

const USAGE =
  '用法：npx liangze clock --id K10 --from 2026-02-03 [--variant 种类] [--set-day 上级定日] [--json]，或者 npx liangze clock --list'

/** `clock --id ID --from DAY`: the last day of a clock of the book and how it was found. Needs no server and no database. */
export async function clock(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, {
    id: 'text',
    from: 'text',
    variant: 'text',
    'set-day': 'text',
    list: 'flag',
    json: 'flag',
  })
  if (values.list) {
    console.log(values.json ? JSON.stringify(listed()) : listed().map(inWords).join('\n'))
    return 0
  }
  if (!values.id || !values.from || rest.length > 0) throw new Complaint(USAGE)
  const asked = { id: values.id, variant: values.variant, from: dayIn('--from', values.from) }
  const setDay = values['set-day'] === undefined ? null : dayIn('--set-day', values['set-day'])
  const found = explainClock(book, { ...asked, setDay }, workingCalendar)
  if ('refused' in found) throw new Complaint(found.refused)
  const { dueOn, provisional, derivation } = found
  console.log(values.json ? JSON.stringify({ dueOn, provisional, derivation }) : derivation.join('\n'))
  return 0
}

function dayIn(option: string, text: string): Day {
  const found = dayOrNull(text)
  if (found === null) throw new Complaint(`${option} 后面的“${text}”不是日期，请写成 2026-03-05。`)
  return found
}

type Listed = ReturnType<typeof listed>[number]

/** The first of the variants is the one used where none is named. */
function listed() {
  return book.clocks.map(({ id, title, startsWith, variants }) => ({
    id,
    title,
    startsWith,
    variants: variants.map((it) => ({ id: it.id, title: it.title, startsWith: it.startsWith ?? startsWith })),
  }))
}

function inWords({ id, title, startsWith, variants }: Listed): string {
  const lines = variants.map((it, at) => {
    const note =
      at === 0 ? '（不写 --variant 时用这一种）' : it.startsWith === startsWith ? '' : `（起算：${it.startsWith}）`
    return `  --variant ${it.id}：${it.title}${variants.length > 1 ? note : ''}`
  })
  return [`${id} ${title}（起算：${startsWith}）`, ...lines].join('\n')
}
