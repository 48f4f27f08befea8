import { Workbook } from '@cj-tech-master/excelts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook, type Sheet } from '../../../platform/spreadsheets/index.ts'
import type { CountyRecords } from '../records.ts'
import { choiceFrom, inOtherHabits } from './other-habits.ts'
import { readCountyWorkbook } from './read-county-workbook.ts'
import { sheet, smallCounty } from './written-sheets.ts'

/** A county as sets: the order of rows is no matter. */
function asSets(county: CountyRecords) {
  const sorted = (list: readonly object[]) => list.map((it) => JSON.stringify(it)).sort()
  const { units, people, tenures, charges, supervisionLines, relations } = county
  return {
    county: county.county,
    ...Object.fromEntries(
      Object.entries({ units, people, tenures, charges, supervisionLines, relations }).map(([name, list]) => [
        name,
        sorted(list),
      ]),
    ),
  }
}

const plain = readCountyWorkbook(smallCounty()).county

describe('the same county in the habits of another office', () => {
  it('comes out exactly, whatever its sheets, heads, order, dates and prefixes', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { county, faults, warnings } = readCountyWorkbook(inOtherHabits(plain, choiceFrom(seed)))
        expect([faults, warnings]).toEqual([[], []])
        expect(asSets(county)).toEqual(asSets(plain))
      }),
      { numRuns: 150 },
    )
  })

  it('comes out exactly from a workbook with merged titles and real dates', async () => {
    const reading = await readWorkbook(await writtenWorkbook(inOtherHabits(plain, choiceFrom(7))))
    expect(reading.ok && asSets(readCountyWorkbook(reading.sheets).county)).toEqual(asSets(plain))
  })
})

async function writtenWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new Workbook()
  for (const it of sheets) {
    const page = book.addWorksheet(it.name)
    for (const row of it.rows) {
      for (const [at, cell] of row.cells.entries()) {
        const to = page.getCell(row.number, at + 1)
        if (cell.day) to.value = new Date(`${cell.day}T00:00:00Z`)
        else if (cell.text !== '') to.value = cell.text
        if (cell.day) to.numFmt = 'yyyy/m/d'
      }
    }
    page.mergeCells(1, 1, 1, 4)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('tables as offices keep them', () => {
  const others = (name: string) => smallCounty().filter((it) => it.name !== name)
  const read = (changed: Sheet, without: string) => readCountyWorkbook([...others(without), changed])

  it('may have heads in two lines', () => {
    const { county, faults } = read(
      sheet('5主管—主官', [
        ['云溪县主管与主官'],
        ['主管', '', '主官', '', '单位', '起止时间', ''],
        ['编号', '姓名', '编号', '姓名', '', '起', '止'],
        ['P02', '柏文静', 'P03', '冉志远', '统计局', '2021.1.1', '至今'],
      ]),
      '归口监督',
    )
    expect(faults).toEqual([])
    expect(county.supervisionLines).toEqual(plain.supervisionLines)
  })

  it('may hold start and end in one column', () => {
    const { county, faults } = read(
      sheet('分管', [
        ['分管领导', '分管单位', '起止时间'],
        ['卓丽华(P04)', '统计局综合科', '2021.1.1—至今'],
        ['霍春明', '水利局办公室', '2021年1月1日至2024年12月31日'],
      ]),
      '分管',
    )
    expect(faults).toEqual([])
    expect(county.charges.map((it) => it.held)).toEqual([
      { from: '2021-01-01', until: null },
      { from: '2021-01-01', until: '2025-01-01' },
    ])
  })

  it('may name several units in one cell', () => {
    const { county, faults } = read(
      sheet('分管', [
        ['姓名', '分管单位', '起', '止'],
        ['柏文静', '统计局、县水利局', '2021-01-01', ''],
      ]),
      '分管',
    )
    expect(faults).toEqual([])
    expect(county.charges.map((it) => it.unit)).toEqual(['D1', 'D2'])
  })

  it('may repeat their heads, be split over two sheets, and group their rows', () => {
    const head = ['编号', '姓名', '单位', '职务', '任职时间', '免职时间']
    const { county, faults } = readCountyWorkbook([
      ...others('任职'),
      sheet('任职(县直)', [
        head,
        ['一、县级领导'],
        ['P01', '温国平', '县委', '县委书记', '2020-01-01', ''],
        head,
        ['县直部门'],
        ['P03', '冉志远', '统计局', '党组书记、局长', '2021-01-01', ''],
      ]),
      sheet('任职(乡镇)', [head, ['P06', '欧阳修竹', '白石镇', '党委书记', '2021-01-01', '']]),
    ])
    expect(faults).toEqual([])
    expect(county.tenures.map((it) => it.person)).toEqual(['P01', 'P03', 'P06'])
  })

  it('may stand one under the other on one sheet', () => {
    const { county, faults } = readCountyWorkbook([
      ...smallCounty().filter((it) => it.name !== '分管' && it.name !== '回避关系'),
      sheet('其他', [
        ['一、领导分管'],
        ['姓名', '分管单位', '起', '止'],
        ['卓丽华(P04)', '统计局综合科', '2021-01-01', ''],
        ['', '', '', ''],
        ['二、需回避关系'],
        ['甲', '乙', '关系'],
        ['温国平', '童安', '叔侄'],
      ]),
    ])
    expect(faults).toEqual([])
    expect([county.charges, county.relations]).toEqual([plain.charges, plain.relations])
  })

  it('may give units by number, and sections in a column of their own', () => {
    const { county, faults } = read(
      sheet('任职', [
        ['姓名', '单位编号', '单位', '内设科室', '职务', '任职时间', '免职时间'],
        ['冉志远', 'D1', '县统计局', '', '党组书记、局长', '2021-01-01', ''],
        ['卓丽华(P05)', '', '统计局', '综合科', '科员', '2021-01-01', ''],
        ['霍春明', 'D2', '', '', '局长', '2021-01-01', ''],
      ]),
      '任职',
    )
    expect(faults).toEqual([])
    expect(county.tenures.map((it) => it.unit)).toEqual(['D1', 'D1S2', 'D2'])
  })

  it('may be kept by running numbers and names alone', () => {
    const { county, faults } = readCountyWorkbook([
      sheet('机构', [
        ['序号', '单位名称', '类别', '上级单位'],
        ['1', '中共泸县委员会', '县委', ''],
        ['2', '泸县统计局', '县直部门', '县委'],
      ]),
      sheet('名册', [
        ['序号', '姓名', '出生年月', '职级'],
        ['1', '温国平', '1970.3', '正处'],
        ['2', '柏文静', '1975.11', '正科'],
      ]),
      sheet('任职', [
        ['序号', '姓名', '单位', '职务', '任职时间'],
        ['1', '柏文静', '统计局', '局长', '2021-01-01'],
        ['2', '温国平', '县委', '县委书记', '2021-01-01'],
      ]),
    ])
    expect(faults).toEqual([])
    expect(county.county).toBe('泸县')
    expect(county.people.map((it) => it.number)).toEqual(['温国平', '柏文静'])
    expect(county.tenures.map((it) => [it.person, it.unit])).toEqual([
      ['柏文静', '泸县统计局'],
      ['温国平', '中共泸县委员会'],
    ])
  })

  it('may have many more columns than are read', () => {
    const { county, faults } = readCountyWorkbook([
      ...others('干部'),
      sheet('名册', [
        ['干部信息采集表'],
        ['熟悉领域', '姓名', '健康', '血型', '身高', '驾照', '工号', '绰号', '职级', '特长'],
        ...plain.people.map((it) => ['经济', it.name, '良好', 'A', '一米七', '有', it.number, '', it.rank ?? '', '']),
      ]),
    ])
    expect(faults).toEqual([])
    expect(county.people.map((it) => it.number)).toEqual(plain.people.map((it) => it.number))
    expect(county.tenures).toEqual(plain.tenures)
  })

  it('may be one register of people and posts', () => {
    const { county, faults } = readCountyWorkbook([
      ...smallCounty().filter((it) => it.name === '单位'),
      sheet('花名册', [
        ['编号', '姓名', '出生年月', '职级', '单位', '职务', '任职时间'],
        ['P01', '温国平', '1970.3', '正处', '县委', '县委书记', '2020-01-01'],
        ['P02', '柏文静', '1975.11', '副处', '县委', '副县长', '2020-01-01'],
        ['P02', '柏文静', '1975.11', '副处', '水利局', '局长', '2021-01-01'],
      ]),
    ])
    expect(faults).toEqual([])
    expect([county.people.length, county.tenures.length]).toEqual([2, 3])
  })
})

describe('units in the words of other counties', () => {
  const kindsOf = (rows: readonly (readonly string[])[]) => {
    const { county, faults } = readCountyWorkbook([
      sheet('机构', [['编号', '名称', '性质', '上级'], ['A', '中共泸县委员会', '县委', '中共江州市委员会'], ...rows]),
      ...smallCounty().slice(1, 2),
    ])
    expect(faults).toEqual([])
    return Object.fromEntries(county.units.slice(1).map((it) => [it.name, `${it.kind} ${it.superior}`]))
  }

  it('are of the kind that word, name and superior tell together', () => {
    const kinds = kindsOf([
      ['B', '中共泸县纪律检查委员会、泸县监察委员会', '纪检监察机关', '县委、市纪委监委'],
      ['C', '县纪委监委办公室', '内设机构', 'B'],
      ['D', '县纪委监委第一纪检监察室', '纪检监察机关', 'B'],
      ['E', '中共泸县委组织部', '县委工作机关', '县委'],
      ['F', '泸县财政局', '政府组成部门', '县委'],
      ['G', '泸县财政局预算股', '内设机构', '县财政局'],
      ['H', '泸县玄滩镇党委', '乡镇', '县委'],
      ['I', '泸县玄滩镇纪委', '乡镇', '玄滩镇'],
      ['J', '玄滩镇上街社区', '社区', '玄滩镇党委'],
      ['K', '驻财政局纪检监察组', '派驻机构', '县纪委监委'],
      ['L', '泸县人民医院', '事业单位', '县委'],
      ['M', '城关街道党工委', '街道党(工)委', '县委'],
      ['N', '城关街道纪工委', '街道纪(工)委', '城关街道'],
    ])
    expect(kinds).toEqual({
      '中共泸县纪律检查委员会、泸县监察委员会': 'county-commission A',
      县纪委监委办公室: 'office B',
      县纪委监委第一纪检监察室: 'office B',
      中共泸县委组织部: 'department A',
      泸县财政局: 'department A',
      泸县财政局预算股: 'section F',
      泸县玄滩镇党委: 'town-committee A',
      泸县玄滩镇纪委: 'town-commission H',
      玄滩镇上街社区: 'village H',
      驻财政局纪检监察组: 'stationed-group B',
      泸县人民医院: 'other-unit A',
      城关街道党工委: 'town-committee A',
      城关街道纪工委: 'town-commission M',
    })
  })

  it('may have neither kind nor superior written', () => {
    const { county, faults, warnings } = readCountyWorkbook([
      sheet('单位', [
        ['编号', '单位名称'],
        ['A', '中共泸县委员会'],
        ['B', '泸县纪委监委'],
        ['C', '县委组织部'],
        ['D', '泸县财政局'],
        ['E', '泸县财政局预算股'],
        ['F', '玄滩镇党委'],
        ['G', '玄滩镇纪委'],
        ['H', '玄滩镇上街村'],
      ]),
      ...smallCounty().slice(1, 2),
    ])
    expect(faults).toEqual([])
    expect(county.units.map((it) => `${it.kind} ${it.superior}`)).toEqual([
      'county-committee null',
      'county-commission A',
      'department A',
      'department A',
      'section D',
      'town-committee A',
      'town-commission F',
      'village F',
    ])
    expect(warnings.filter((it) => it.why.includes('没有写上级单位'))).toHaveLength(7)
  })
})
