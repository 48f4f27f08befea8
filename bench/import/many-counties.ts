import { readFileSync, writeFileSync } from 'node:fs'
import { type CellValue, Workbook } from '@cj-tech-master/excelts'
import { QINGHE } from '../replay/qinghe.ts'

export type Made = { readonly copies: number; readonly rows: number }

const HEAD_ROWS = 2
const CODE = /\b([A-Z]{1,3}\d+(?:S\d+)?)\b/g
/** Columns that name a unit, by the words above them. */
const NAMES_UNIT = /单位名称|^单位$|分管单位/
/** With the county's name, with 县 for it, or without either: names that mean one unit still do afterwards. */
const COUNTY_BEFORE = /^(中共)?\s*(青禾)?县|^中共/

/** Writes the workbook of the tests many times over, its units and numbers made distinct: as many copies as fit under `mostRows`. */
export default async function manyCounties({ file, mostRows }: { file: string; mostRows: number }): Promise<Made> {
  const one = new Workbook()
  await one.xlsx.load(new Uint8Array(readFileSync(QINGHE)))
  const rowsOf = (at: number) => one.worksheets[at]?.rowCount ?? 0
  const all = one.worksheets.reduce((sum, _, at) => sum + rowsOf(at), 0)
  const heads = one.worksheets.length * HEAD_ROWS
  const copies = Math.floor((mostRows - heads) / (all - heads))
  const many = new Workbook()
  for (const sheet of one.worksheets) {
    const into = many.addWorksheet(sheet.name)
    const valuesOf = (row: number) =>
      Array.from({ length: sheet.columnCount }, (_, at) => sheet.getRow(row).getCell(at + 1).value)
    for (let row = 1; row <= HEAD_ROWS; row += 1) into.addRow(valuesOf(row))
    const namesUnit = valuesOf(HEAD_ROWS).map((it) => NAMES_UNIT.test(String(it ?? '')))
    for (let copy = 0; copy < copies; copy += 1) {
      for (let row = HEAD_ROWS + 1; row <= sheet.rowCount; row += 1) {
        const added = into.addRow(valuesOf(row).map((it, at) => madeDistinct(it, copy, namesUnit[at] ?? false)))
        added.eachCell((cell) => {
          if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd'
        })
      }
    }
  }
  writeFileSync(file, new Uint8Array(await many.xlsx.writeBuffer()))
  return { copies, rows: many.worksheets.reduce((sum, it) => sum + it.rowCount, 0) }
}

/** The first copy stays as it is; in the others a unit stands in a district of its own and every number ends on the copy. */
function madeDistinct(value: CellValue, copy: number, namesUnit: boolean): CellValue {
  if (typeof value !== 'string' || copy === 0) return value
  const mark = `第${copy}片`
  if (!namesUnit) return value.replaceAll(CODE, `$1K${copy}`)
  if (value.trim() === '') return value
  return COUNTY_BEFORE.test(value) ? value.replace(COUNTY_BEFORE, (found) => found + mark) : mark + value
}
