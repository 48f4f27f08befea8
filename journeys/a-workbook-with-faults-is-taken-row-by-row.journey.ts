import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../server/platform/spreadsheets/index.ts'
import { openRealJourney, type RealJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const DATA = join(import.meta.dirname, '../testing/data')
const WORKBOOK = join(DATA, 'qinghe.xlsx')
const expected = JSON.parse(readFileSync(join(DATA, 'qinghe.expected.json'), 'utf8'))
const planted: readonly { sheet: string; marker: string }[] = expected.faults
/** What stands in the file itself. */
const known = ['qinghe', 'NOPE']

let journey: RealJourney
let administrator: Seat
beforeAll(async () => {
  journey = await openRealJourney()
  administrator = await journey.asSystemAdministrator()
})
afterAll(() => journey.close())

const held = async () => {
  const count = '(select count(*)::int from person) as people, (select count(*)::int from tenure) as tenures'
  return journey.db.inCounty(1, (tx) => tx.row<{ people: number; tenures: number }>(`select ${count}`))
}

async function look(file: Parameters<ReturnType<Seat['page']['getByLabel']>['setInputFiles']>[0]) {
  await administrator.open('/import')
  await administrator.page.getByLabel('选择 .xlsx 文件').setInputFiles(file)
  await administrator.press('先看看')
}

describe('a file that is no workbook', () => {
  it('is refused in a sentence, and the page waits for another', async () => {
    await look({ name: '干部.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('不是工作簿') })
    const said = await administrator.page.getByRole('alert').innerText()
    expect(said).toMatch(/[一-鿿]{6,}/)
    expect(await administrator.faults()).toEqual([])
    await administrator.page.getByLabel('选择 .xlsx 文件').waitFor()
  })
})

describe('the first look', () => {
  it('counts what is taken, table by table', async () => {
    await look(WORKBOOK)
    await administrator.sees(`没有导入的行（${planted.length} 行）`)
    const taken = { 单位: 'units', 干部: 'people', 任职: 'tenures', 分管: 'charges', 归口监督: 'supervisionLines' }
    for (const [table, name] of Object.entries(taken)) {
      const row = administrator.page.getByRole('row', { name: new RegExp(`^${table}`) }).first()
      expect(await row.innerText()).toContain(String(expected[name]))
    }
    expect(await administrator.faults({ known })).toEqual([])
  })

  it('names each row that is not taken: its sheet, its row, what stands in it, and why', async () => {
    const rows = administrator.page.getByRole('row').filter({ hasText: /第 \d+ 行/ })
    for (const { sheet, marker } of planted) {
      const fault = await rows.filter({ hasText: marker }).first().innerText()
      expect(fault).toMatch(new RegExp(`^${sheet} 第 \\d+ 行`))
      const why = fault.replace(marker, '').split('\t')[1] ?? ''
      expect(why).toMatch(/[一-鿿]{4,}/)
    }
  })

  it('gives the same workbook back with the reasons beside the rows', async () => {
    const [file] = await Promise.all([
      administrator.page.waitForEvent('download'),
      administrator.follow('下载带原因的工作簿'),
    ])
    const read = await readWorkbook(readFileSync(await file.path()))
    if (!read.ok) throw new Error(read.why)
    const rows = read.sheets.flatMap((sheet) => sheet.rows.map((row) => row.cells.map((it) => it.text).join('|')))
    for (const { marker } of planted) {
      const first = marker.split('|').slice(0, 3).join('|')
      const row = rows.find((it) => it.startsWith(first) && /[一-鿿]{6,}[^|]*$/.test(it))
      expect(row).toBeDefined()
    }
  })

  it('has written nothing', async () => {
    expect(await held()).toEqual({ people: 0, tenures: 0 })
  })
})

describe('the word that writes it', () => {
  it('takes every row but those', async () => {
    await administrator.press('确认写入')
    await administrator.sees(/已写入 \d+ 条，更正 0 条/)
    expect(await held()).toEqual({ people: expected.people, tenures: expected.tenures })
    expect(await administrator.faults()).toEqual([])
  })

  it('changes nothing the second time', async () => {
    await look(WORKBOOK)
    await administrator.sees('与已有的完全相同，没有要写的。')
    expect(await administrator.page.getByRole('button', { name: '确认写入' }).count()).toBe(0)
    expect(await administrator.faults({ known })).toEqual([])
    expect(await held()).toEqual({ people: expected.people, tenures: expected.tenures })
  })
})

it('the browser has nothing to complain of but the file that was refused', () => {
  expect(administrator.complaints.filter((it) => !it.includes('/api/import'))).toEqual([])
})
