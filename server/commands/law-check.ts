import { dayInWords } from '../../engine/dates/index.ts'
import {
  articleIsUnknown,
  MARK_WORDS,
  type Unconfirmed,
  type UnconfirmedOf,
  unconfirmedIn,
} from '../../engine/unconfirmed.ts'
import type { Mark } from '../../engine/vocabulary.ts'
import type { Use, UseKind } from '../../engine/where-used.ts'
import { book } from '../../law/index.ts'
import { Complaint } from '../platform/complaint.ts'
import { optionsIn } from './options.ts'

const USE_WORDS: Readonly<Record<UseKind, string>> = {
  duty: '履责条目',
  setting: '县定数',
  sign: '苗头',
  pattern: '履责情形',
  study: '专题调研',
  talk: '谈话',
  clock: '时限',
  procedure: '程序',
  step: '程序步骤',
}

/** `law check [--json]`: what of the book is still unconfirmed, and what rests on it. Reads no database. */
export async function law(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { json: 'flag' })
  if (rest.length !== 1 || rest[0] !== 'check') throw new Complaint('请写成 npx liangze law check [--json]')
  const found = unconfirmedIn(book)
  if (values.json) console.log(JSON.stringify(inJson(found), null, 2))
  else console.log([inBrief(found), ...found.map(ofInstrument)].join('\n\n'))
  return 0
}

function countsOf(found: readonly UnconfirmedOf[]) {
  const all = found.flatMap((it) => it.unconfirmed)
  const marked = (mark: Mark) => all.filter((it) => it.mark === mark).length
  return {
    instruments: book.instruments.length,
    provisions: book.provisions.length,
    unconfirmed: all.length,
    byMark: { 'C-2': marked('C-2'), R: marked('R'), L: marked('L') },
    articleUnknown: all.filter(articleIsUnknown).length,
    unused: all.filter((it) => it.usedBy.length === 0).length,
  }
}

function inBrief(found: readonly UnconfirmedOf[]): string {
  const { instruments, provisions, unconfirmed, byMark, articleUnknown, unused } = countsOf(found)
  return [
    `法典共 ${instruments} 件、${provisions} 条，还要核实 ${unconfirmed} 条：`,
    `  转引 ${byMark['C-2']} 条，待核 ${byMark.R} 条，县定 ${byMark.L} 条；其中条号待核 ${articleUnknown} 条，没有用到 ${unused} 条。`,
    '  待核的请对照红头文本，县定的以本县文件为准。',
  ].join('\n')
}

function ofInstrument({ instrument, provisions, unconfirmed }: UnconfirmedOf): string {
  const { title, inForce, inForceMark } = instrument
  const since = inForceMark === 'C' ? '' : `；施行日${dayInWords(inForce.from)}${MARK_WORDS[inForceMark]}`
  return [`${title}（${provisions} 条中 ${unconfirmed.length} 条${since}）`, ...unconfirmed.map(inLines)].join('\n')
}

function inLines({ id, article, says, mark, usedBy }: Unconfirmed): string {
  const used = usedBy.length === 0 ? '没有用到' : `用在 ${usedBy.map(useInWords).join('、')}`
  return `  ${MARK_WORDS[mark]}  ${article}  ${id}\n      ${says}\n      ${used}`
}

function useInWords({ kind, id, title, of }: Use): string {
  const name = kind === 'duty' || kind === 'clock' ? `${id} ${title}` : title
  return `${USE_WORDS[kind]}“${kind === 'step' ? `${of}：${title}` : name}”`
}

function inJson(found: readonly UnconfirmedOf[]) {
  return {
    counts: countsOf(found),
    instruments: found.map(({ instrument, provisions, unconfirmed }) => ({
      id: instrument.id,
      title: instrument.title,
      inForceFrom: instrument.inForce.from,
      inForceMark: instrument.inForceMark,
      provisions,
      unconfirmed: unconfirmed.map(({ id, article, says, mark, usedBy }) => ({
        id,
        article,
        says,
        mark,
        articleUnknown: articleIsUnknown({ article }),
        usedBy,
      })),
    })),
  }
}
