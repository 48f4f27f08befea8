import type { Row } from '../sheet.ts'

export const REMARK_HEAD = '导入情况'

/** `taken`: the column is one of ours from an earlier import, whose remarks no longer hold. */
export type Place = { readonly column: number; readonly headRow: number; readonly taken: boolean }

const ROWS_LOOKED_AT = 20

/** Titles and notes fill few cells; the header is the first row nearly as full as the fullest near the top. */
export function remarkColumn(rows: readonly Row[]): Place {
  const top = rows.slice(0, ROWS_LOOKED_AT)
  const ours = top.find((row) => row.cells.at(-1)?.text.startsWith(REMARK_HEAD))
  if (ours) return { column: ours.cells.length, headRow: ours.number, taken: true }
  const filled = (row: Row) => row.cells.filter((cell) => cell.text.trim() !== '').length
  const fullest = top.reduce((most, row) => Math.max(most, filled(row)), 0)
  const head = top.find((row) => filled(row) > fullest * 0.6)
  const last = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  return { column: last + 1, headRow: head?.number ?? 1, taken: false }
}
