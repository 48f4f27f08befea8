import { describe, expect, it } from 'vitest'
import { type CraftedBook, craftWorkbook } from './crafted-workbook.ts'
import { readWorkbook } from './read-workbook.ts'

async function rowsOf(book: CraftedBook) {
  const reading = await readWorkbook(craftWorkbook(book))
  if (!reading.ok) throw new Error(reading.why)
  return reading.sheets[0]?.rows ?? []
}

/** The first cell of a sheet whose A1 is the given XML. */
async function shown(cell: string, book: Omit<CraftedBook, 'sheets'> = {}) {
  const rows = await rowsOf({ ...book, sheets: { 表: `<sheetData><row r="1">${cell}</row></sheetData>` } })
  return rows[0]?.cells[0] ?? { text: '', day: null }
}

describe('a cell is read as its reader sees it', () => {
  // prettier-ignore
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', '王  海'],
    ['a rich text joined', '<c r="A1" t="s"><v>1</v></c>', '石桥镇党委'],
    ['a reading aid is not part of the text', '<c r="A1" t="s"><v>2</v></c>', '东京'],
    ['a text within the cell', '<c r="A1" t="inlineStr"><is><t>内联 &amp; 文字</t></is></c>', '内联 & 文字'],
    ['a rich text within the cell', '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', '甲乙'],
    ['an escaped line end', '<c r="A1" t="inlineStr"><is><t>一_x000D_\n二_x005F_x</t></is></c>', '一\n二_x'],
    ['a character that no database holds', '<c r="A1" t="inlineStr"><is><t>甲_x0000_乙</t></is></c>', '甲乙'],
    ['a character beyond the first plane', '<c r="A1" t="inlineStr"><is><t>𠮷𬭊</t></is></c>', '𠮷𬭊'],
    ['a formula by its shown number', '<c r="A1"><f>SUM(B1:B9)</f><v>42</v></c>', '42'],
    ['a formula by its shown text', '<c r="A1" t="str"><f>B1&amp;C1</f><v>县委书记</v></c>', '县委书记'],
    ['a formula that was never shown', '<c r="A1"><f>1+1</f></c>', ''],
    ['an error as its text', '<c r="A1" t="e"><f>VLOOKUP(1,B:B,1,0)</f><v>#N/A</v></c>', '#N/A'],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['no', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['a day written as eight digits', '<c r="A1"><v>20240305</v></c>', '20240305'],
    ['the noise of binary fractions trimmed', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['no needless zeros', '<c r="A1"><v>1973.30</v></c>', '1973.3'],
    ['a large number stays whole', '<c r="A1"><v>4.4088219900203E+17</v></c>', '440882199002030000'],
    ['a negative number', '<c r="A1"><v>-7</v></c>', '-7'],
  ])('%s', async (_what, cell, text) => {
    const strings =
      '<si><t>王  海</t></si><si><r><t>石桥镇</t></r><r><rPr><b/></rPr><t>党委</t></r></si><si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
    expect(await shown(cell, { strings })).toEqual({ text, day: null })
  })
})

describe('a real date is told by its number format', () => {
  // prettier-ignore
  it.each([
    ['the short date of the system', 14, '46086', '2026-03-05'],
    ['the long date of a Chinese Excel', 31, '46086', '2026-03-05'],
    ['year and month of a Chinese Excel', 57, '46086', '2026-03-05'],
    ['年月日 written out', 'yyyy"年"m"月"d"日";@', '46086', '2026-03-05'],
    ['年月日 without quotes', '[DBNum1][$-804]yyyy年m月d日', '46086', '2026-03-05'],
    ['dots', 'yyyy\\.mm\\.dd', '46086', '2026-03-05'],
    ['month alone', 'm"月"', '46086', '2026-03-05'],
    ['a day with its time', 'yyyy/m/d h:mm', '46086.75', '2026-03-05'],
    ['midnight a hair too early', 'yyyy-mm-dd', '46085.9999999999', '2026-03-05'],
    ['the first day there is', 'yyyy-mm-dd', '1', '1900-01-01'],
    ['the day before the one that never was', 'yyyy-mm-dd', '59', '1900-02-28'],
    ['the day after the one that never was', 'yyyy-mm-dd', '61', '1900-03-01'],
  ])('%s', async (_what, format, value, day) => {
    expect(await shown(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual({ text: day, day })
  })

  // prettier-ignore
  it.each([
    ['General', 'General', '46086', '46086'],
    ['a plain number', '#,##0.00', '46086', '46086'],
    ['a time of day', 'h:mm', '0.75', '0.75'],
    ['minutes are not a month', 'mm:ss', '0.75', '0.75'],
    ['a colour is not a day', '[Red]0.0', '7', '7'],
    ['a word in quotes is not a day', '0"day"', '7', '7day'],
    ['text', '@', '46086', '46086'],
    ['powers of ten', '0.00E+00', '46086', '46086'],
    ['the day that never was', 'yyyy-mm-dd', '60', '60'],
    ['a number beyond the last day', 'yyyy-mm-dd', '20240305', '20240305'],
    ['zeros in front where the format asks them', '000000', '123', '000123'],
    ['a letter that the format puts in front', '"G"0000', '12', 'G0012'],
  ])('and no other format makes one: %s', async (_what, format, value, text) => {
    expect(await shown(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual({ text, day: null })
  })

  it('in a workbook that counts from 1904', async () => {
    const from1904 = { formats: ['yyyy-mm-dd'], from1904: true }
    expect(await shown('<c r="A1" s="1"><v>44624</v></c>', from1904)).toEqual({ text: '2026-03-05', day: '2026-03-05' })
  })

  it('by a formula that shows one, and by a cell that spells it', async () => {
    const cell = '<c r="A1" s="1"><f>TODAY()</f><v>46086</v></c>'
    expect((await shown(cell, { formats: [14] })).day).toBe('2026-03-05')
    expect((await shown('<c r="A1" t="d"><v>2026-03-05T08:00:00</v></c>')).day).toBe('2026-03-05')
  })
})

describe('a sheet', () => {
  it('keeps the row numbers and columns that people see', async () => {
    const rows = await rowsOf({
      sheets: { 表: '<sheetData><row r="2"/><row r="7"><c r="C7"><v>1</v></c><c r="E7" s="0"/></row></sheetData>' },
    })
    expect(rows).toEqual([{ number: 7, cells: ['', '', '1'].map((text) => ({ text, day: null })) }])
  })

  it('counts rows and cells by itself where the file leaves the numbers out', async () => {
    const rows = await rowsOf({
      sheets: { 表: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>' },
    })
    expect(rows.map((row) => [row.number, ...row.cells.map((cell) => cell.text)])).toEqual([
      [1, '1', '2'],
      [2, '3'],
    ])
  })

  it('shows the value of merged cells in the first of them only', async () => {
    const cells = (row: number) => ['A', 'B', 'C'].map((at) => `<c r="${at}${row}"><v>${row}</v></c>`).join('')
    const rows = await rowsOf({
      sheets: {
        表: `<sheetData><row r="1">${cells(1)}</row><row r="2">${cells(2)}</row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      },
    })
    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['1', '', '1'],
      ['', '', '2'],
    ])
  })

  it('is found by its relation, whatever its place, its prefix or its neighbours', async () => {
    const reading = await readWorkbook(
      craftWorkbook({
        sheets: {
          '甲 ': '',
          乙: '<x:sheetData xmlns:x="m"><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData>',
        },
      }),
    )
    expect(reading.ok && reading.sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['甲 ', 0],
      ['乙', 1],
    ])
  })
})
