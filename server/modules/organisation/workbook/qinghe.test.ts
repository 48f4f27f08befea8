import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { halfWidthIn } from '../../../../testing/half-width.ts'
import { type Row, readWorkbook, type Sheet } from '../../../platform/spreadsheets/index.ts'
import { type Choice, choiceFrom } from './other-habits.ts'
import { type CountyReading, readCountyWorkbook } from './read-county-workbook.ts'

const folder = new URL('../../../../testing/data/', import.meta.url)
const expected = JSON.parse(readFileSync(new URL('qinghe.expected.json', folder), 'utf8')) as {
  readonly faults: readonly { sheet: string; marker: string; why: string }[]
} & Readonly<Record<string, number>>

let reading: CountyReading
let sheets: readonly Sheet[]

beforeAll(async () => {
  const workbook = await readWorkbook(readFileSync(new URL('qinghe.xlsx', folder)))
  if (!workbook.ok) throw new Error(workbook.why)
  sheets = workbook.sheets
  reading = readCountyWorkbook(sheets)
})

describe('the workbook of 青禾县, as its office keeps it', () => {
  it('is taken row by row, as many as a careful reader takes', () => {
    const { county } = reading
    const counts = {
      county: county.county,
      units: county.units.length,
      people: county.people.length,
      tenures: county.tenures.length,
      charges: county.charges.length,
      supervisionLines: county.supervisionLines.length,
      relations: county.relations.length,
    }
    expect(expected).toMatchObject(counts)
  })

  it('has its eight planted faults and no other', () => {
    const places = (list: readonly { sheet: string; marker: string }[]) =>
      list.map((it) => `${it.sheet}:${it.marker}`).sort()
    expect(places(reading.faults)).toEqual(places(expected.faults))
  })

  it('says in Chinese what is wrong, and where the other row stands', () => {
    const why = Object.fromEntries(reading.faults.map((it) => [it.marker.split('|').slice(0, 3).join('|'), it.why]))
    expect(why).toMatchObject({
      'G1041|姚卫秀|青川镇党委': expect.stringMatching(/只能有一人.*《任职》第757行/),
      'G9999|查无此人|青禾县统计局': expect.stringContaining('没有编号“G9999”'),
      'G1041|姚卫秀|县不存在局': expect.stringContaining('没有单位“县不存在局”'),
      'G1041|姚卫秀|青禾县市场监督管理局': expect.stringContaining('“2024年2月30日”不是日历上有的日子'),
      'G1041|姚卫秀|青禾县财政局': expect.stringContaining('2023年5月1日早于起始时间2024年5月1日'),
      'X1|悬空单位|县直部门': expect.stringContaining('“NOPE”'),
      'G1011|重号者|1980.1': expect.stringContaining('已经是“崔家春”的编号'),
      'G1006|郭思文|G1085': expect.stringMatching(/一位主管领导.*《归口监督》第3行徐家/),
    })
  })

  it('warns of charges and lines on days when their leader held no post, and of nothing else but the missing column', () => {
    const others = reading.warnings.filter((it) => !it.why.includes('没有任职'))
    expect(others.map((it) => it.why)).toEqual(['未列管理权限，均按县管导入。'])
  })

  it('sets what it says in the punctuation of Chinese', () => {
    const said = [...reading.faults, ...reading.warnings].map((it) => it.why)
    expect(said.filter((it) => halfWidthIn(it).length > 0)).toEqual([])
  })

  it('names the row of every record', () => {
    const { units, people, tenures, charges, supervisionLines, relations } = reading.county
    const records = [units, people, tenures, charges, supervisionLines, relations].flat()
    expect(records.every((it) => (reading.marks.get(it)?.row ?? 0) > 2)).toBe(true)
  })

  it('comes out the same whatever the order of its sheets, columns and rows', () => {
    const faultsOf = (it: CountyReading) => it.faults.map((fault) => fault.marker.split('|').sort().join('|')).sort()
    const recordsOf = ({ county }: CountyReading) =>
      Object.values(county).map((list) => (Array.isArray(list) ? list.map((it) => JSON.stringify(it)).sort() : list))
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const other = readCountyWorkbook(shuffled(sheets, choiceFrom(seed)))
        expect(faultsOf(other)).toEqual(faultsOf(reading))
        expect(recordsOf(other)).toEqual(recordsOf(reading))
      }),
      { numRuns: 12 },
    )
  })
})

/** Of two people with one number the upper is kept: the rows of 干部 stay in their order. */
function shuffled(before: readonly Sheet[], choice: Choice): Sheet[] {
  return choice.shuffled(before).map(({ name, rows }) => {
    const [title, head, ...rest] = rows
    const columns = choice.shuffled((head?.cells ?? []).map((_cell, at) => at))
    const turned = (row: Row): Row['cells'] => columns.map((at) => row.cells[at] ?? { text: '', day: null })
    const isNote = (row: Row) => row.cells.length === 1
    const body = rest.filter((row) => !isNote(row)).map(turned)
    const ordered = name === '干部' ? body : choice.shuffled(body)
    const notes = rest.filter(isNote).map((row) => row.cells)
    const cells = [title?.cells ?? [], head ? turned(head) : [], ...ordered, ...notes]
    return { name, rows: cells.map((it, at) => ({ number: at + 1, cells: it })) }
  })
}
