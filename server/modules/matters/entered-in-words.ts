import { type Day, dayInWords, dayOrNull } from '../../../engine/dates/index.ts'
import {
  columnsOf,
  type Entered,
  type Field,
  fieldOf,
  type Inputs,
  type Matter,
  pointsIn,
} from '../../../engine/procedures/index.ts'
import { answerableOn, type CountyOverTime } from '../organisation/index.ts'

export type Entry = {
  readonly label: string
  readonly text: string
  readonly heads: string[]
  readonly rows: string[][]
}

/**
 * What was entered in a field, as it is read: names for numbers, titles for options, days in words.
 * @param matter as it stood before the step in which it was entered
 */
export function entryOf(field: Field, entered: Entered, matter: Matter, now: Inputs, county: CountyOverTime): Entry {
  const { ask, label } = field
  if (!Array.isArray(entered)) return { label, text: cellInWords(field, String(entered), county), heads: [], rows: [] }
  if (entered.every((it) => typeof it === 'string')) {
    const texts = (entered as readonly string[]).map((it) => cellInWords(field, it, county))
    return ask.kind === 'points'
      ? { label, text: texts.map((it, at) => `${at + 1}. ${it}`).join('\n'), heads: [], rows: [] }
      : { label, text: texts.join(texts.some((it) => it.includes('、')) ? '；' : '、'), heads: [], rows: [] }
  }
  const columns = columnsOf(ask)
  const inCharge = ask.kind === 'rows' ? ask.inCharge : undefined
  const answered = ask.kind === 'answers' ? pointsIn(matter, now, ask.to, ask.said) : null
  const rows = (entered as readonly Readonly<Record<string, string>>[]).map((row, at) => [
    ...(answered === null ? [] : [answered[at] ?? '']),
    ...columns.map((it) => cellInWords(it, row[it.id] ?? '', county)),
    ...(inCharge ? [inChargeOn(county, row[inCharge.unit] ?? '', dayOrNull(row[inCharge.on] ?? ''))] : []),
  ])
  const heads = columns.map((it) => it.label)
  return {
    label,
    text: '',
    heads: [...(answered === null ? [] : [headOfPoints(ask, matter)]), ...heads, ...(inCharge ? ['当天谁负责'] : [])],
    rows,
  }
}

/** What is answered: opinions, or rows by the name of the column that says what each is. */
function headOfPoints(ask: Field['ask'], { procedure }: Matter): string {
  if (ask.kind !== 'answers' || ask.said === undefined) return '意见'
  const answered = fieldOf(procedure, ask.to)
  const said = answered && columnsOf(answered.ask).find((it) => it.id === ask.said)
  return said?.label ?? '意见'
}

const AS = { head: '主要负责人', 'in-charge': '分管', supervising: '主管领导' } as const

/** Who answered for a unit on a day; never typed in. */
function inChargeOn(county: CountyOverTime, unit: string, on: Day | null): string {
  if (on === null) return ''
  const named = answerableOn(county, unit, on).map((it) => `${county.personRef(it.person).name}（${AS[it.as]}）`)
  return named.length === 0 ? '当天没有登记负责人' : named.join('、')
}

function cellInWords({ ask }: Field, entered: string, county: CountyOverTime): string {
  switch (ask.kind) {
    case 'day': {
      const on = dayOrNull(entered)
      return on === null ? entered : dayInWords(on)
    }
    case 'choice':
    case 'choices':
      return ask.options.find((it) => it.value === entered)?.title ?? entered
    case 'person':
    case 'people':
      return county.personRef(entered).name
    case 'unit':
      return county.unitRef(entered).name
    case 'tick':
      return '是'
    default:
      return entered
  }
}
