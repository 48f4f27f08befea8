import { BufferReader, RemoteZipReader } from '@cj-tech-master/excelts/archive'
import { expect, it } from 'vitest'
import { craftWorkbook, craftZip, workbookParts } from '../reading/crafted-workbook.ts'
import { readWorkbook } from '../reading/read-workbook.ts'
import { annotateWorkbook } from './annotate-workbook.ts'
import { withRemarkStyles } from './style-edit.ts'

const text = (at: string, words: string) => `<c r="${at}" t="str"><v>${words}</v></c>`
const people = `<dimension ref="A1:D5"/><cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData>
<row r="1" spans="1:4">${text('A1', '干部名册')}</row>
<row r="2" ht="20">${text('A2', '编号')}${text('B2', '姓名')}${text('C2', '单位')}</row>
<row r="3" spans="1:4">${text('A3', 'G1')}${text('B3', '王海')}${text('C3', '财政局')}<c r="D3" s="1"/><c r="E3" s="1"/></row>
<row r="5"><c r="A5"><f>1+1</f><v>2</v></c>${text('B5', '李明')}</row></sheetData><pageMargins left="1"/>`
const other = `<sheetData><row r="1">${text('A1', '不动')}</row></sheetData>`
const workbook = craftWorkbook({ sheets: { 干部: people, 单位: other }, formats: ['yyyy-mm-dd'] })

async function partOf(bytes: Uint8Array, path: string) {
  const zip = await RemoteZipReader.fromReader(new BufferReader(bytes))
  return new TextDecoder().decode((await zip.extract(path)) ?? undefined)
}

/** What stands in the given column, by row. */
async function column(bytes: Uint8Array, at: number, sheet = 0) {
  const reading = await readWorkbook(bytes)
  if (!reading.ok) throw new Error(reading.why)
  const rows = reading.sheets[sheet]?.rows ?? []
  return Object.fromEntries(
    rows.flatMap((row) => (row.cells[at - 1]?.text ? [[row.number, row.cells[at - 1]?.text]] : [])),
  )
}

it('the reasons stand beside their rows, in a column of their own after the last used one', async () => {
  const remarks = [
    { sheet: '干部', row: 3, why: '单位“财政局”有两个；请写全称。' },
    { sheet: '干部', row: 5, why: '缺少单位。' },
    { sheet: '干部', row: 5, why: '编号应以字母开头。' },
    { sheet: '干部', row: 4, why: '这一行是空的。' },
    { sheet: '干部', row: 9, why: '这一行在表外。' },
    { sheet: '没有的表', row: 1, why: '无处可放。' },
  ]
  expect(await column(await annotateWorkbook(workbook, remarks), 4)).toEqual({
    2: '导入情况',
    3: '单位“财政局”有两个；请写全称。',
    4: '这一行是空的。',
    5: '缺少单位。\n编号应以字母开头。',
    9: '这一行在表外。',
  })
})

it('everything else of the workbook stays as it was', async () => {
  const annotated = await annotateWorkbook(workbook, [{ sheet: '干部', row: 3, why: '请核对。' }])
  expect(await partOf(annotated, 'xl/worksheets/sheet2.xml')).toBe(await partOf(workbook, 'xl/worksheets/sheet2.xml'))
  const sheet = await partOf(annotated, 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<c r="A5"><f>1+1</f><v>2</v></c>')
  expect(sheet).toContain('<pageMargins left="1"/>')
  expect(sheet).toContain('<c r="E3" s="1"/>')
  expect(sheet).not.toContain('<c r="D3" s="1"/>')
  expect(sheet).toContain(
    '<col min="1" max="3" width="9" style="1"/><col min="4" max="4" width="46" customWidth="1"/><col min="5" max="16384" width="9" style="1"/>',
  )
})

it('an annotated workbook that comes back is annotated afresh in the same column', async () => {
  const first = await annotateWorkbook(workbook, [{ sheet: '干部', row: 3, why: '请核对。' }])
  expect(await column(await annotateWorkbook(first, [{ sheet: '干部', row: 5, why: '缺少单位。' }]), 4)).toEqual({
    2: '导入情况',
    5: '缺少单位。',
  })
  expect(await column(await annotateWorkbook(first, []), 4)).toEqual({ 2: '导入情况' })
})

it('a reason is text, whatever it begins with or contains', async () => {
  const hostile = `=HYPERLINK("http://x","点我")</t></is></c><c r="A1"><f>1</f>&amp;\u0000$&`
  const annotated = await annotateWorkbook(workbook, [{ sheet: '干部', row: 3, why: hostile }])
  expect(await column(annotated, 4)).toEqual({ 2: '导入情况', 3: hostile.replace('\u0000', '') })
  expect((await partOf(annotated, 'xl/worksheets/sheet1.xml')).match(/<f>/g)).toHaveLength(1)
})

it('sheets whose elements carry a prefix are annotated too', async () => {
  const row = '<x:row r="1"><x:c r="A1" t="str"><x:v>甲</x:v></x:c></x:row>'
  const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>${row}</x:sheetData></x:worksheet>`
  const parts = workbookParts({}).map((it) => (it.path.endsWith('sheet1.xml') ? { ...it, body: sheet } : it))
  const annotated = await annotateWorkbook(craftZip(parts), [{ sheet: '表', row: 2, why: '请核对。' }])
  expect(await column(annotated, 2)).toEqual({ 1: '导入情况', 2: '请核对。' })
})

it('the style sheet gains an amber, wrapped text style and keeps the old ones in their places', async () => {
  const styles = `<styleSheet xmlns="m"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills><cellXfs count="1"><xf numFmtId="14"/></cellXfs></styleSheet>`
  const edited = withRemarkStyles(styles, 1)
  expect([edited.head, edited.remark]).toEqual([1, 2])
  expect(edited.xml).toContain('<fonts count="2">')
  expect(edited.xml).toContain('<fills count="3">')
  expect(edited.xml).toMatch(
    /<cellXfs count="3"><xf numFmtId="14"\/><xf numFmtId="49" fontId="1" fillId="2"[^>]*><alignment vertical="top" wrapText="1"\/><\/xf>/,
  )
})
