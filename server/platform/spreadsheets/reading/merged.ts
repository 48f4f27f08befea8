import type { Cell } from '../sheet.ts'
import { LIMITS, Unreadable, why } from './limits.ts'
import { columnOf } from './text.ts'

export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

type OpenRow = { readonly number: number; cells: Cell[] }

/** `A1:D2`, or one cell alone. */
export function rangeOf(reference: string): Range {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':')
  const rowOf = (corner: string) => Number(/\d+/.exec(corner)?.[0] ?? 0)
  return { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
}

/** Leaves the value of a merged range in its first cell only, as it is shown. */
export function clearMerged(rows: OpenRow[], ranges: readonly Range[], tally: { merged: number }): void {
  for (const range of ranges) {
    for (let at = firstFrom(rows, range.top); at < rows.length; at += 1) {
      const row = rows[at]
      if (row === undefined || row.number > range.bottom) break
      const from = row.number === range.top ? range.left : range.left - 1
      for (let column = from; column < Math.min(range.right, row.cells.length); column += 1) {
        row.cells[column] = { text: '', day: null }
      }
      tally.merged += 1 + Math.max(0, range.right - range.left)
      if (tally.merged > LIMITS.mergedCells) throw new Unreadable(why.tooMuchInside)
      while (row.cells.at(-1)?.text === '') row.cells.pop()
    }
  }
}

/** Index of the first row at or below the number; rows ascend. */
function firstFrom(rows: readonly OpenRow[], number: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
