import { dayOrNull } from '../../engine/dates/index.ts'
import type { RegisterColumn } from '../platform/spreadsheets/index.ts'
import type { FilledRows } from './paper-form.ts'

/** In characters of half width: a page across holds so many that what is printed can still be read. */
const PAGE = 165
const [LEAST, MOST, NUMBER] = [8, 60, 6]
const SAMPLE = 300
const MANY = 10

export type Across = { readonly columns: RegisterColumn[]; readonly days?: 'short' }

/** Columns that fit the page across: each what it cannot do without, the rest by what stands in it; long texts wrap. */
export function across(heads: readonly string[], rows: FilledRows['rows']): Across {
  const short = heads.length > MANY
  const wanted = heads.map((head, at) => {
    const cells = rows.slice(0, SAMPLE).map((row) => row[at] ?? '')
    if (cells.some((it) => dayOrNull(it) !== null)) return { least: short ? 11 : 15, most: short ? 11 : 15 }
    const most = Math.min(MOST, Math.max(LEAST, halfWidths(head) + 2, ...cells.map((it) => longestLine(it) + 2)))
    return { least: Math.min(most, LEAST), most }
  })
  const [least, most] = [sum(wanted.map((it) => it.least)), sum(wanted.map((it) => it.most))]
  const share = most === least ? 0 : Math.max(0, Math.min(1, (PAGE - NUMBER - least) / (most - least)))
  const widths = wanted.map((it) => Math.floor(it.least + (it.most - it.least) * share))
  const columns = ['序号', ...heads].map((head, at) => ({ head, width: at === 0 ? NUMBER : (widths[at - 1] ?? LEAST) }))
  return short ? { columns, days: 'short' } : { columns }
}

const sum = (all: readonly number[]) => all.reduce((so, it) => so + it, 0)
const halfWidths = (text: string) => [...text].reduce((so, it) => so + (it > 'ÿ' ? 2 : 1), 0)
const longestLine = (text: string) => Math.max(...text.split('\n').map(halfWidths))
