import { BufferReader, RemoteZipReader } from '@cj-tech-master/excelts/archive'
import { expect, it } from 'vitest'
import { type RegisterSheet, readWorkbook, writeWorkbook } from './index.ts'

const register: RegisterSheet = {
  name: '外出登记',
  title: '青山县外出登记',
  columns: [{ head: '编号' }, { head: '日期', width: 20 }, { head: '事由' }, { head: '天数' }],
  rows: [
    ['G1', '2026-03-05', '=HYPERLINK("http://x")', 3],
    ['G2', null, '@李 -1 +2\n第二行 <b>&', 0.5],
  ],
}

async function partsOf(bytes: Uint8Array) {
  const zip = await RemoteZipReader.fromReader(new BufferReader(bytes))
  const part = async (path: string) => new TextDecoder().decode((await zip.extract(path)) ?? undefined)
  return { sheet: await part('xl/worksheets/sheet1.xml'), book: await part('xl/workbook.xml') }
}

it('a register comes back as it was given: days as days, numbers as numbers, texts as texts', async () => {
  const reading = await readWorkbook(await writeWorkbook([register]))
  if (!reading.ok) throw new Error(reading.why)
  expect(
    reading.sheets[0]?.rows.map((row) => row.cells.map((cell) => (cell.day ? `日 ${cell.day}` : cell.text))),
  ).toEqual([
    ['青山县外出登记'],
    ['编号', '日期', '事由', '天数'],
    ['G1', '日 2026-03-05', '=HYPERLINK("http://x")', '3'],
    ['G2', '', '@李 -1 +2\n第二行 <b>&', '0.5'],
  ])
})

it('no text becomes a formula, not even when it is edited', async () => {
  const { sheet } = await partsOf(await writeWorkbook([register]))
  expect(sheet).not.toContain('<f>')
  expect(sheet).toMatch(/<c r="C3" s="\d+" t="s">/)
})

it('it prints on A4, one page wide, with its header on every page', async () => {
  const { sheet, book } = await partsOf(await writeWorkbook([register]))
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/)
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
  expect(sheet).toMatch(/<pane ySplit="2"[^>]*state="frozen"/)
  expect(book).toMatch(/_xlnm.Print_Titles[^<]*<?[^<]*\$1:\$2/)
})

it('names that a workbook cannot hold are made so that it can', async () => {
  const names = ['一/二', '', '一 二', '很长的名字'.repeat(9)]
  const reading = await readWorkbook(await writeWorkbook(names.map((name) => ({ ...register, name }))))
  expect(reading.ok && reading.sheets.map((sheet) => sheet.name)).toEqual([
    '一 二',
    '表',
    '一 二2',
    '很长的名字'.repeat(9).slice(0, 28),
  ])
})
