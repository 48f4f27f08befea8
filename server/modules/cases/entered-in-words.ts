import { dayInWords, dayOrNull } from '../../../engine/dates/index.ts'
import {
  columnsOf,
  type Entered,
  type Field,
  type Inputs,
  type Matter,
  pointsIn,
} from '../../../engine/procedures/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'

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
  const answered = ask.kind === 'answers' ? pointsIn(matter, now, ask.to) : null
  const rows = (entered as readonly Readonly<Record<string, string>>[]).map((row, at) => [
    ...(answered === null ? [] : [answered[at] ?? '']),
    ...columns.map((it) => cellInWords(it, row[it.id] ?? '', county)),
  ])
  return { label, text: '', heads: [...(answered === null ? [] : ['意见']), ...columns.map((it) => it.label)], rows }
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
