import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { type Day, dayNumber, dayOrNull } from '../../../engine/dates/index.ts'
import { holdable } from './reading/text.ts'

/** `width` in characters of half width; chosen from the head and the first rows where absent. */
export type RegisterColumn = { readonly head: string; readonly width?: number }

/** A plain register to take away. Texts that are days (`2026-03-05`) are written as real dates. */
export type RegisterSheet = {
  readonly name: string
  readonly title?: string
  /** Under the title: whose it is, of which days, made when. */
  readonly note?: string
  /** By its width where absent. */
  readonly orientation?: 'portrait' | 'landscape'
  /** 2026.3.5 where columns are many; else 2026年3月5日. */
  readonly days?: 'short'
  readonly columns: readonly RegisterColumn[]
  readonly rows: readonly (readonly (string | number | Day | null)[])[]
}

const MS_PER_DAY = 86_400_000
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/** An .xlsx that prints on A4 with its header on every page. Texts are texts: none can become a formula. */
export async function writeWorkbook(sheets: readonly RegisterSheet[]): Promise<Uint8Array> {
  const book = new Workbook()
  const taken = new Set<string>()
  for (const register of sheets) addSheet(book, register, freeName(register.name, taken))
  if (sheets.length === 0) book.addWorksheet('空')
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function addSheet(book: Workbook, register: RegisterSheet, name: string): void {
  const { columns, rows, title, note } = register
  const headRow = 1 + [title, note].filter((it) => it !== undefined).length
  const widths = columns.map((column, at) => column.width ?? fittingWidth(column.head, rows, at))
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: {
      paperSize: 9, // A4
      orientation:
        register.orientation ?? (widths.reduce((sum, width) => sum + width, 0) > 90 ? 'landscape' : 'portrait'),
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${headRow}`,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  })
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })
  if (title !== undefined) writeAcross(sheet, 1, title, columns.length, { size: 16, bold: true, height: 30 })
  if (note !== undefined) writeAcross(sheet, headRow - 1, note, columns.length, { size: 11, bold: false, height: 20 })
  for (const [at, column] of columns.entries()) writeHead(sheet.getCell(headRow, at + 1), column.head)
  const headLines = linesOf(
    columns.map((it) => it.head),
    widths,
  )
  if (headLines > 1) sheet.getRow(headRow).height = headLines * LINE_HEIGHT + 4
  rows.forEach((row, down) => {
    for (let at = 0; at < columns.length; at += 1) {
      writeCell(sheet.getCell(headRow + 1 + down, at + 1), row[at] ?? null, register.days === 'short')
    }
    const lines = linesOf(row, widths)
    if (lines > 1) sheet.getRow(headRow + 1 + down).height = Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 4)
  })
}

type Line = { readonly size: number; readonly bold: boolean; readonly height: number }

function writeAcross(sheet: Worksheet, row: number, text: string, columns: number, { size, bold, height }: Line): void {
  const cell = sheet.getCell(row, 1)
  asText(cell, text)
  cell.font = { name: '宋体', size, bold }
  cell.alignment = { horizontal: 'center', vertical: 'middle' }
  sheet.getRow(row).height = height
  if (columns > 1) sheet.mergeCells(row, 1, row, columns)
}

function writeHead(cell: Cell, head: string): void {
  asText(cell, head)
  cell.font = { name: '宋体', size: 11, bold: true }
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } }
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  cell.border = BORDER
}

const LINE_HEIGHT = 14.5
/** No row of a spreadsheet may be higher. */
const MOST_HEIGHT = 409

/** Lines that the fullest cell of a row takes: not every program finds the height of a row by itself. */
function linesOf(row: RegisterSheet['rows'][number], widths: readonly number[]): number {
  const lines = row.map((value, at) => {
    const room = Math.max(2, Math.floor((widths[at] ?? 8) - 1))
    const text = typeof value === 'string' && dayOrNull(value) === null ? value : ''
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / room)), 0)
  })
  return Math.max(1, ...lines)
}

function writeCell(cell: Cell, value: string | number | null, shortDays: boolean): void {
  cell.font = { name: '宋体', size: 11 }
  cell.border = BORDER
  cell.alignment = { vertical: 'top', wrapText: true }
  const day = typeof value === 'string' ? dayOrNull(value) : null
  if (day !== null) {
    cell.value = new Date(dayNumber(day) * MS_PER_DAY)
    cell.numFmt = shortDays ? 'yyyy.m.d' : 'yyyy"年"m"月"d"日"'
    cell.alignment = { vertical: 'top', horizontal: 'left' }
  } else if (typeof value === 'number') cell.value = Number.isFinite(value) ? value : null
  else if (value !== null) asText(cell, value)
}

const CELL_CHARACTERS = 32_767

/** Shown and edited as text: `=1+1` stays what it is. */
function asText(cell: Cell, text: string): void {
  cell.value = holdable(text).slice(0, CELL_CHARACTERS)
  cell.numFmt = '@'
}

/** Sheet names have at most 31 characters, none of `[]:*?/\`, no quote at an end, and are unique. */
function freeName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 28) || '表'
  let free = plain
  for (let again = 2; taken.has(free.toLowerCase()); again += 1) free = `${plain}${again}`
  taken.add(free.toLowerCase())
  return free
}

const DAY_WIDTH = 14 // 2026年12月31日

function fittingWidth(head: string, rows: RegisterSheet['rows'], at: number): number {
  const needed = (value: string) => (dayOrNull(value) === null ? halfWidths(value) : DAY_WIDTH)
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, needed(String(row[at] ?? ''))), halfWidths(head))
  return Math.min(50, Math.max(8, longest + 3))
}

function halfWidths(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0)
}
