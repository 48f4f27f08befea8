import { dayOrNull } from '../../engine/dates/index.ts'
import type { RegisterColumn } from '../platform/spreadsheets/index.ts'
import type { FilledRows } from './paper-form.ts'

const [LEAST, MOST, DAY, NUMBER] = [8, 40, 16, 6]
const SAMPLE = 300

/** Columns by what stands in them: long texts wide and wrapped, days on one line, so that a row fits the page across. */
export function widthsOf(heads: readonly string[], rows: FilledRows['rows']): RegisterColumn[] {
  return heads.map((head, at) => {
    if (at === 0) return { head, width: NUMBER }
    const cells = rows.slice(0, SAMPLE).map((row) => row[at - 1] ?? '')
    const longest = cells.reduce((most, it) => Math.max(most, dayOrNull(it) === null ? halfWidths(it) : DAY), 0)
    // A long text is read in a block about as wide as it is high.
    const wanted = longest > MOST ? Math.sqrt(longest * 12) : longest + 2
    return { head, width: Math.round(Math.min(MOST, Math.max(LEAST, halfWidths(head) > 8 ? 12 : LEAST, wanted))) }
  })
}

const halfWidths = (text: string) => [...text].reduce((sum, it) => sum + (it > 'ÿ' ? 2 : 1), 0)
