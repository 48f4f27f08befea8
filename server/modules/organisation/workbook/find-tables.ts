import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import type { Known } from './tables/column-contents.ts'
import { allBlocks, ENOUGH, readings } from './tables/recognise.ts'
import type { Shape } from './tables/shape.ts'
import { makeTable, type Table } from './tables/table.ts'

/** The tables of any set of shapes, known by words and contents, in the order of the workbook. */
export function findTables(sheets: readonly Sheet[], shapes: readonly Shape[], known: Known | null): Table[] {
  return allBlocks(sheets, shapes).flatMap((block) => {
    const [best] = readings(block, shapes, known)
    return best && best.score >= ENOUGH ? [makeTable(block, best.kind, best.columns)] : []
  })
}
