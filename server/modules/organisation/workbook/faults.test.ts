import { describe, expect, it } from 'vitest'
import { halfWidthIn } from '../../../../testing/half-width.ts'
import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import { readCountyWorkbook } from './read-county-workbook.ts'
import { plus, smallCounty } from './written-sheets.ts'

const faultsIn = (sheets: readonly Sheet[]) =>
  readCountyWorkbook(sheets).faults.map((it) => `${it.sheet} ${it.marker} ${it.why}`)
const warningsIn = (sheets: readonly Sheet[]) => readCountyWorkbook(sheets).warnings.map((it) => it.why)

describe('a small county', () => {
  it('is taken whole, without fault or warning', () => {
    const { county, faults, warnings } = readCountyWorkbook(smallCounty())
    expect([faults, warnings]).toEqual([[], []])
    expect(county).toMatchObject({ county: '云溪县' })
    expect(county.people[0]).toEqual({
      number: 'P01',
      name: '温国平',
      born: '1970-03',
      rank: '正处',
      managedBy: 'city',
    })
    expect(county.tenures[7]).toEqual({
      person: 'P08',
      unit: 'D2',
      post: '党组书记、局长',
      held: { from: '2021-01-01', until: '2025-01-01' },
    })
    expect(county.relations).toEqual([{ one: 'P01', other: 'P07', kind: '叔侄' }])
  })
})

describe('a number of any other make', () => {
  it.each(['01-23', '统审_9', 'G(2)', '甲·9', '9：1'])('is taken: %s', (number) => {
    const { county, faults } = readCountyWorkbook(
      smallCounty({
        单位: plus([number, '云溪县审计局', '县直部门', 'U1']),
        干部: plus([number, '某某人', '1980.1', '副科', '县管']),
      }),
    )
    expect(faults).toEqual([])
    expect(county.units.length).toBe(12)
    expect(county.people.length).toBe(9)
  })
})

describe('a row that cannot be taken is reported, with what to do, and stops no other', () => {
  // prettier-ignore
  it.each<[string, Parameters<typeof smallCounty>[0], RegExp]>([
    [
      'a person who is not in the list',
      { 任职: plus(['P99', '查无此人', '云溪县统计局', '科员', '2024-01-01', '']) },
      /P99.*没有编号“P99”.*先在干部表补上/,
    ],
    [
      'a name that is not in the list',
      { 任职: plus(['', '查无此人', '云溪县统计局', '科员', '2024-01-01', '']) },
      /没有“查无此人”/,
    ],
    [
      'a number and a name that contradict each other',
      { 任职: plus(['P07', '霍春明', '云溪县统计局', '科员', '2024-01-01', '']) },
      /“P07”在干部表里是“童安”，这一行写的是“霍春明”/,
    ],
    [
      'a bare name that two bear',
      { 任职: plus(['', '卓丽华', '云溪县水利局', '科员', '2024-01-01', '']) },
      /“卓丽华”的有2人（编号 P04、P05），请写明编号/,
    ],
    ['nobody named', { 任职: plus(['', '', '云溪县水利局', '科员', '2024-01-01', '']) }, /没有写明人员/],
    [
      'a unit that is not in the list',
      { 任职: plus(['P07', '童安', '县不存在局', '科员', '2024-01-01', '']) },
      /没有单位“县不存在局”/,
    ],
    [
      'a short name that fits several units',
      { 任职: plus(['P07', '童安', '办公室', '科员', '2024-01-01', '']) },
      /“办公室”可能是云溪县统计局办公室（D1S1）、云溪县水利局办公室（D2S1）/,
    ],
    ['no post', { 任职: plus(['P07', '童安', '云溪县水利局', '', '2024-01-01', '']) }, /没有写职务/],
    ['no start', { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '', '']) }, /没有写起始时间/],
    [
      'a day that no calendar has',
      { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '2024年2月30日', '']) },
      /“2024年2月30日”不是日历上有的日子/,
    ],
    ['a year alone', { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '2024年', '']) }, /只写了年份/],
    ['words for a day', { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '去年春天', '']) }, /看不出是哪一天/],
    [
      'an end before its start',
      { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '2024-05-01', '2023-05-01']) },
      /2023年5月1日早于起始时间2024年5月1日/,
    ],
    [
      'a second holder of a single seat',
      { 任职: plus(['P07', '童安', '云溪县统计局', '局长', '2025-01-01', '']) },
      /“局长”同一天只能有一人，与《任职》第4行冉志远（2021年1月1日至今）重叠/,
    ],
    [
      'a second holder on the last day of the first',
      { 任职: plus(['P07', '童安', '云溪县水利局', '党组书记', '2024-12-31', '']) },
      /“党组书记”同一天只能有一人，与《任职》第9行霍春明/,
    ],
    [
      'the same row once more',
      { 任职: plus(['P07', '童安', '白石镇纪委', '纪委书记', '2021-01-01', '']) },
      /与《任职》第8行童安.*重复/,
    ],
    [
      'a unit whose superior is unknown',
      { 单位: plus(['X1', '悬空局', '县直部门', 'NOPE']) },
      /上级单位表里没有单位“NOPE”/,
    ],
    [
      'a unit number used twice',
      { 单位: plus(['D1', '云溪县审计局', '县直部门', 'U1']) },
      /“D1”在《单位》第5行已经是“云溪县统计局”的编号/,
    ],
    [
      'a unit number that would part a list',
      { 单位: plus(['D1,D2', '云溪县审计局', '县直部门', 'U1']) },
      /单位编号“D1,D2”里有“,”，编号只能用/,
    ],
    [
      'a unit number that would part a path',
      { 单位: plus(['D/9', '云溪县审计局', '县直部门', 'U1']) },
      /单位编号“D\/9”里有“\/”/,
    ],
    [
      'a person number with a comma of the wide kind',
      { 干部: plus(['P99，甲', '某某人', '1980.1', '副科', '县管']) },
      /干部编号“P99.甲”里有“.”，编号只能用汉字、字母、数字和短横/,
    ],
    [
      'a person number that an address would cut off',
      { 干部: plus(['P9?x', '某某人', '1980.1', '副科', '县管']) },
      /干部编号“P9\?x”里有“\?”/,
    ],
    ['a unit of a kind that nobody knows', { 单位: plus(['X1', '某某', '不明物', 'U1']) }, /类别“不明物”不认识/],
    ['a unit above itself', { 单位: plus(['X1', '云溪县审计局', '县直部门', 'X1']) }, /上级单位写成了自己/],
    ['a unit without a name', { 单位: plus(['X1', '', '县直部门', 'U1']) }, /没有写单位名称/],
    ['a unit without a number', { 单位: plus(['', '云溪县审计局', '县直部门', 'U1']) }, /没有写单位编号/],
    [
      'a person number used twice',
      { 干部: plus(['P03', '重号者', '1980.1', '副科', '县管']) },
      /“P03”在《干部》第4行已经是“冉志远”的编号/,
    ],
    [
      'the same person twice',
      { 干部: plus(['P03', '冉志远', '1973.6', '正科', '县管']) },
      /“P03”在《干部》第4行已经有这个人/,
    ],
    ['a person without a number', { 干部: plus(['', '无号者', '1980.1', '副科', '县管']) }, /没有写干部编号/],
    ['a person without a name', { 干部: plus(['P99', '', '1980.1', '副科', '县管']) }, /没有写姓名/],
    [
      'a charge of an unknown leader',
      { 分管: plus(['P99', '某人', '云溪县统计局办公室', '2021-01-01', '']) },
      /没有编号“P99”/,
    ],
    [
      'a charge of an unknown unit',
      { 分管: plus(['P04', '卓丽华', '云溪县统计局某科', '2021-01-01', '']) },
      /没有单位“云溪县统计局某科”/,
    ],
    [
      'the same charge twice',
      { 分管: plus(['P04', '卓丽华', '县统计局综合科', '2022-01-01', '']) },
      /分管与《分管》第2行.*重复/,
    ],
    [
      'a second supervising leader on the same days',
      { 归口监督: plus(['P01', '温国平', 'P03', '冉志远', '云溪县统计局', '2025-01-01', '']) },
      /只能有一位主管领导，与《归口监督》第2行柏文静/,
    ],
    [
      'a line from somebody to himself',
      { 归口监督: plus(['P08', '霍春明', 'P08', '霍春明', '云溪县水利局', '2021-01-01', '2022-01-01']) },
      /同一个人/,
    ],
    [
      'a line of an unknown head',
      { 归口监督: plus(['P02', '柏文静', 'P98', '某人', '云溪县水利局', '2021-01-01', '']) },
      /没有编号“P98”/,
    ],
    ['a relation with oneself', { 回避关系: plus(['童安(P07)', '童安', '兄弟']) }, /同一个人/],
    ['a relation declared twice', { 回避关系: plus(['温国平', '童安', '叔侄']) }, /在《回避关系》第2行已经申报/],
  ])('%s', (_what, changes, why) => {
    const faults = faultsIn(smallCounty(changes))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(why)
    expect(readCountyWorkbook(smallCounty(changes)).faults.flatMap((it) => halfWidthIn(it.why))).toEqual([])
  })
})

describe('a contradiction does not spread', () => {
  it('rejects the later of two, whichever stands higher', () => {
    const faults = faultsIn(
      smallCounty({ 任职: (rows) => [['P07', '童安', '云溪县统计局', '局长', '2025-01-01', ''], ...rows] }),
    )
    expect(faults).toEqual([expect.stringMatching(/P07\|童安\|云溪县统计局\|局长.*《任职》第5行冉志远/)])
  })

  it('keeps the third of three rows where it meets only the rejected one', () => {
    const { county, faults } = readCountyWorkbook(
      smallCounty({
        任职: plus(
          ['P04', '卓丽华', '云溪县水利局', '局长', '2025-01-01', '2025-12-31'],
          ['P05', '卓丽华', '云溪县水利局', '局长', '2025-06-01', '2026-12-31'],
          ['P07', '童安', '云溪县水利局', '局长', '2026-01-01', ''],
        ),
      }),
    )
    expect(faults.map((it) => it.row)).toEqual([11])
    expect(county.tenures.map((it) => it.person)).toContain('P07')
  })

  it('leaves rows of the person whose number was kept', () => {
    const { county } = readCountyWorkbook(smallCounty({ 干部: plus(['P03', '重号者', '1980.1', '副科', '县管']) }))
    expect(county.tenures.some((it) => it.person === 'P03')).toBe(true)
    expect(county.supervisionLines).toHaveLength(1)
  })

  it('names the rejected person to the rows that mean him', () => {
    const faults = faultsIn(
      smallCounty({
        干部: plus(['P03', '重号者', '1980.1', '副科', '县管']),
        任职: plus(['P03', '重号者', '云溪县水利局', '科员', '2024-01-01', '']),
      }),
    )
    expect(faults).toHaveLength(2)
    expect(faults[1]).toMatch(/《干部》第10行的“重号者”（P03）没有被接受/)
  })

  it('names the rejected unit to the rows that need it', () => {
    const faults = faultsIn(
      smallCounty({
        单位: plus(['X1', '悬空局', '县直部门', 'NOPE'], ['X1S1', '悬空局办公室', '内设科室', 'X1']),
        任职: plus(['P07', '童安', '悬空局', '副局长', '2024-01-01', '']),
      }),
    )
    expect(faults).toHaveLength(3)
    expect(faults[1]).toMatch(/上级单位“悬空局”所在的《单位》第13行没有被接受/)
    expect(faults[2]).toMatch(/单位“悬空局”所在的《单位》第13行没有被接受/)
  })

  it('rejects every unit of a ring and no other', () => {
    const faults = faultsIn(
      smallCounty({ 单位: plus(['X1', '甲局', '县直部门', 'X2'], ['X2', '乙局', '县直部门', 'X1']) }),
    )
    expect(faults).toEqual([expect.stringContaining('互为上下级'), expect.stringContaining('互为上下级')])
  })

  it('lets one leader follow another from the day after', () => {
    const sheets = smallCounty({
      归口监督: (rows) => [
        ['P02', '柏文静', 'P08', '霍春明', '水利局', '2021-01-01', '2023年6月15日'],
        ['P01', '温国平', 'P08', '霍春明', '水利局', '2023.6.16', '2024-12-31'],
        ...rows,
      ],
    })
    expect(faultsIn(sheets)).toEqual([])
    expect(warningsIn(sheets)).toEqual([])
  })

  it('takes relations that both have declared', () => {
    expect(faultsIn(smallCounty({ 回避关系: plus(['童安', '温国平', '叔侄']) }))).toEqual([])
  })
})

describe('what is odd but possible is a warning', () => {
  // prettier-ignore
  it.each<[string, Parameters<typeof smallCounty>[0], RegExp]>([
    [
      'a charge before its leader’s first post',
      { 分管: plus(['P04', '卓丽华', '统计局办公室', '2020-07-01', '']) },
      /卓丽华在2020年7月1日至2020年12月31日没有任职/,
    ],
    [
      'a line after its leader’s last post',
      { 归口监督: plus(['P08', '霍春明', 'P06', '欧阳修竹', '白石镇党委', '2024-01-01', '']) },
      /霍春明在2025年1月1日至今没有任职/,
    ],
    [
      'a head who never headed the unit',
      { 归口监督: plus(['P02', '柏文静', 'P07', '童安', '白石镇党委', '2022-01-01', '']) },
      /童安在这段时间不是该单位的主官/,
    ],
    [
      'a start of a month alone',
      { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '2024.03', '']) },
      /“2024.03”只写到月，按2024年3月1日导入/,
    ],
    [
      'an end of a month alone',
      { 任职: plus(['P07', '童安', '云溪县水利局', '科员', '2024-01-01', '2024年2月']) },
      /按2024年2月29日导入/,
    ],
    ['a relation without its kind', { 回避关系: plus(['童安', '霍春明', '']) }, /没有写是什么关系/],
    [
      'a kind of unit that only the name tells',
      { 单位: plus(['X1', '云溪县审计局', '不明物', 'U1']) },
      /类别“不明物”不认识，按名称当作县直部门/,
    ],
    [
      'a department without its superior',
      { 单位: plus(['X1', '云溪县审计局', '县直部门', '']) },
      /按“中共云溪县委员会”的下级导入/,
    ],
    ['an unknown 管理权限', { 干部: plus(['P20', '新人', '1980.1', '副科', '待定']) }, /管理权限“待定”不认识/],
  ])('%s', (_what, changes, why) => {
    expect(faultsIn(smallCounty(changes))).toEqual([])
    expect(warningsIn(smallCounty(changes))).toEqual([expect.stringMatching(why)])
    expect(warningsIn(smallCounty(changes)).flatMap(halfWidthIn)).toEqual([])
  })
})

describe('a file that is something else', () => {
  it('is one fault that says what was looked for', () => {
    const [first] = smallCounty()
    const reading = readCountyWorkbook([{ name: '会议签到', rows: (first?.rows ?? []).slice(0, 0) }])
    expect(reading.faults.map((it) => it.why)).toEqual([expect.stringContaining('没有认出单位、干部、任职')])
  })

  it('says which sheet was not read', () => {
    const other = {
      name: '车辆',
      rows: [1, 2, 3].map((number) => ({
        number,
        cells: [
          { text: '云A', day: null },
          { text: '轿车', day: null },
        ],
      })),
    }
    expect(warningsIn([...smallCounty(), other])).toEqual([expect.stringContaining('工作表《车辆》没有认出')])
  })
})
