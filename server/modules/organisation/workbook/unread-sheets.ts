import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import type { RowRemark } from '../records.ts'
import { filledTexts } from './tables/notes.ts'
import type { Table } from './tables/table.ts'

const FEW = 2

/** Sheets that hold rows of several cells, of which no table was known: nothing of them was read, and that is said. */
export function unreadSheets(sheets: readonly Sheet[], tables: readonly Table[], what: string): RowRemark[] {
  const read = new Set(tables.map((it) => it.sheet))
  return sheets
    .filter((it) => !read.has(it.name))
    .flatMap((sheet) => {
      const rows = sheet.rows.filter((row) => filledTexts(row).length > 1)
      const [first] = rows
      if (rows.length < FEW || first === undefined) return []
      const marker = filledTexts(first).join('|')
      const why = `工作表《${sheet.name}》没有认出是哪一种${what}，没有导入；如需导入，请核对表头用词。`
      return [{ sheet: sheet.name, row: first.number, marker, why }]
    })
}

/** For a workbook in which nothing was known. */
export function nothingRead(sheets: readonly Sheet[], what: string): RowRemark {
  const [first] = sheets
  const why = `整个文件里没有认出${what}，请确认选对了文件，并且每张表都有表头。`
  return { sheet: first?.name ?? '', row: first?.rows[0]?.number ?? 1, marker: '', why }
}
