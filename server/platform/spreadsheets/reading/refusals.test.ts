import { expect, it } from 'vitest'
import { type CraftedBook, craftWorkbook, craftZip, workbookParts } from './crafted-workbook.ts'
import { LIMITS, why } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ole = (...streams: string[]) =>
  Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(streams.join('\0'), 'utf16le')])
const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>${Math.sin(number)}</v></c></row>`
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1)).join('')
const withData = (inside: string): CraftedBook => ({ sheets: { 表: `<sheetData>${inside}</sheetData>` } })
const sound = craftWorkbook(withData(rows(50)))
const macro = { path: 'xl/vbaProject.bin', body: 'macro' }

function replaced(path: string, part: { body?: string; declaredSize?: number }): Uint8Array {
  return craftZip(workbookParts(withData(rows(5))).map((it) => (it.path === path ? { ...it, ...part } : it)))
}

/** One entity of ten in another, nine deep: a few lines that would unfold to gigabytes. */
const laughs = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "哈">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&j;</v></c></row></sheetData></worksheet>`

const zeros = '<sheetData/>'.padEnd(30_000_000, ' ')
const manySheets = Object.fromEntries(Array.from({ length: LIMITS.sheets + 1 }, (_, at) => [`表${at}`, '']))

// prettier-ignore
it.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), why.empty],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), why.notWorkbook],
  ['a table of commas', Buffer.from('编号,姓名\nG1,王海\n'), why.notWorkbook],
  ['a web page called .xls', Buffer.from('<html><table><tr><td>编号</td></tr></table></html>'), why.webPage],
  ['a workbook that asks for a password', ole('EncryptionInfo', 'EncryptedPackage'), why.password],
  ['an .xls or .et', ole('Workbook'), why.oldFormat],
  ['a .doc', ole('WordDocument'), why.wordFile],
  ['a zip with a password', craftZip([{ path: 'xl/workbook.xml', body: 'x', encrypted: true }]), why.password],
  ['a zip of other things', craftZip([{ path: 'readme.txt', body: 'x' }]), why.notWorkbook],
  ['a .docx', craftZip([{ path: 'word/document.xml', body: 'x' }]), why.wordFile],
  ['an .ods', craftZip([{ path: 'content.xml', body: 'x' }]), why.otherFormat],
  ['an .xlsb', craftZip([{ path: 'xl/workbook.bin', body: 'x' }]), why.otherFormat],
  ['a workbook with macros', craftWorkbook({ more: [macro] }), why.macros],
  ['macros in other letters', craftWorkbook({ more: [{ ...macro, path: 'XL/VBAPROJECT.BIN' }] }), why.macros],
  ['a file over 50 MB', Buffer.alloc(LIMITS.fileBytes + 1), why.tooBig],
  ['a file that inflates a hundredfold', craftWorkbook({ sheets: { 表: zeros } }), why.inflated],
  [
    'the same, lying about its size',
    replaced('xl/worksheets/sheet1.xml', { body: zeros, declaredSize: 900 }),
    why.inflated,
  ],
  ['a workbook without sheets', craftWorkbook({ sheets: {} }), why.noSheets],
  ['too many sheets', craftWorkbook({ sheets: manySheets }), why.tooManySheets],
  ['too many columns', craftWorkbook(withData('<row r="1"><c r="IW1"><v>1</v></c></row>')), why.tooManyColumns('表')],
  [
    'a cell longer than Excel allows',
    craftWorkbook(
      withData(
        `<row r="3"><c r="A3" t="str"><v>${Array.from({ length: 33_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('')}</v></c></row>`,
      ),
    ),
    why.longCell('表', 3),
  ],
  ['a file cut short', sound.subarray(0, sound.length - 100), why.damaged],
  ['a file cut to half', sound.subarray(0, sound.length / 2), why.damaged],
  ['XML that is not sound', replaced('xl/worksheets/sheet1.xml', { body: '<worksheet><sheetData>' }), why.damaged],
  [
    'text that is not UTF-8',
    replaced('xl/worksheets/sheet1.xml', { body: Buffer.from('3c613eff3c2f613e', 'hex') as unknown as string }),
    why.damaged,
  ],
  ['a text that is nowhere', craftWorkbook(withData('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')), why.damaged],
  ['entities within entities', replaced('xl/worksheets/sheet1.xml', { body: laughs }), why.declares],
])('%s is refused in one sentence', async (_what, bytes, sentence) => {
  expect(await readWorkbook(bytes)).toEqual({ ok: false, why: sentence })
})

it('a flipped byte within a part is noticed', async () => {
  const bytes = Buffer.from(sound)
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  expect(await readWorkbook(bytes)).toEqual({ ok: false, why: why.damaged })
})

it('200,000 rows are read and one more is refused, however they are spread over sheets', async () => {
  const half = `<sheetData>${rows(LIMITS.rows / 2)}</sheetData>`
  const all = await readWorkbook(craftWorkbook({ sheets: { 甲: half, 乙: half } }))
  expect(all.ok && all.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)).toBe(LIMITS.rows)
  const more = await readWorkbook(
    craftWorkbook({ sheets: { 甲: half, 乙: half, 丙: `<sheetData>${row(1)}</sheetData>` } }),
  )
  expect(more).toEqual({ ok: false, why: why.tooManyRows })
}, 60_000)

it('every sentence is Chinese, ends where it should and says what to do', () => {
  for (const sentence of [
    ...Object.values(why).filter((it) => typeof it === 'string'),
    why.tooManyColumns('表'),
    why.longCell('表', 1),
  ]) {
    expect(sentence).toMatch(/^[^。]*(请)[^。]*。$/)
  }
})
