import { type CellValue, type Cell as LibraryCell, Workbook } from '@cj-tech-master/excelts'
import { dayOrNull } from '../../../engine/dates/index.ts'
import type { Cell, Row, WorkbookReading } from './sheet.ts'

/** Every sheet of an .xlsx as its reader sees it, or one sentence that says why it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const book = new Workbook()
  try {
    await book.xlsx.load(bytes)
  } catch {
    return { ok: false, why: '这个文件不是 Excel 工作簿,或者已经损坏;请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。' }
  }
  const sheets = book.worksheets.map((sheet) => {
    const rows: Row[] = []
    sheet.eachRow((row, number) => {
      const cells: Cell[] = []
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cellOf(cell)))
      while (cells.at(-1)?.text === '') cells.pop()
      if (cells.length > 0) rows.push({ number, cells })
    })
    return { name: sheet.name, rows }
  })
  return { ok: true, sheets }
}

function cellOf(cell: LibraryCell): Cell {
  if (cell.isMerged && cell.master !== cell) return { text: '', day: null }
  return shown(cell.value)
}

function shown(value: CellValue): Cell {
  if (value === null || value === undefined) return { text: '', day: null }
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? null : dayOrNull(value.toISOString().slice(0, 10))
    return { text: day ?? '', day }
  }
  if (typeof value === 'number') return { text: String(Number(value.toPrecision(15))), day: null }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', day: null }
  if (typeof value === 'string') return { text: value, day: null }
  if ('richText' in value) return { text: (value.richText ?? []).map((run) => run.text).join(''), day: null }
  if ('error' in value) return { text: value.error, day: null }
  if ('result' in value) return shown(value.result as CellValue)
  if ('text' in value) return shown(value.text as CellValue)
  return { text: '', day: null }
}
