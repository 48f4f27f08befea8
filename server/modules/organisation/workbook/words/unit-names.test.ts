import { describe, expect, it } from 'vitest'
import { countyName } from '../county-name.ts'
import { lookupIn } from '../lookup.ts'
import { readCountyWorkbook } from '../read-county-workbook.ts'
import { sheet } from '../written-sheets.ts'

const units = (county: string, last: string) => [
  ['U1', `中共${county}委员会`, '县委', ''],
  ['U2', `中共${county}纪律检查委员会、${county}监察委员会`, '县纪委监委', 'U1'],
  ['U3', `${last}纪委监委党风政风监督室`, '内设室', 'U2'],
  ['U4', `${last}纪委监委派驻第一纪检监察组`, '派驻组', 'U2'],
  ['D1', `${county}统计局`, '县直部门', 'U1'],
  ['D1S1', `${county}统计局办公室`, '内设科室', 'D1'],
  ['D2', `${county}市场监督管理局`, '县直部门', 'U1'],
  ['D2S1', `${county}市场监督管理局食品科`, '内设科室', 'D2'],
  ['D3', `${county}发展和改革委员会`, '县直部门', 'U1'],
  ['D4', `中共${county}委组织部`, '县直部门', 'U1'],
  ['D5', `${county}残疾人联合会`, '县直部门', 'U1'],
  ['D6', `共青团${county}委员会`, '县直部门', 'U1'],
  ['D7', `${county}政务服务数据管理局(行政审批局)`, '县直部门', 'U1'],
  ['T1', '白石镇党委', '乡镇党委', 'U1'],
  ['TJ1', '白石镇纪委', '乡镇纪委', 'T1'],
  ['V1', '白石镇上湾村', '村党组织', 'T1'],
]

function finderOf(county: string, last: string) {
  const workbook = [
    sheet('单位', [['单位编号', '单位名称', '类别', '上级单位编号'], ...units(county, last)]),
    sheet('干部', [
      ['干部编号', '姓名', '职级'],
      ['P1', '温国平', '正处'],
    ]),
  ]
  const { units: index } = lookupIn(readCountyWorkbook(workbook).county)
  return (name: string) => {
    const found = index.find('', name)
    return found.ok ? found.found.number : found.why
  }
}

describe.each([
  ['云溪县', '县'],
  ['云溪市', '市'],
  ['东城区', '区'],
  ['巴彦旗', '旗'],
  ['泸县', '县'],
  ['云溪苗族自治县', '县'],
])('units of %s by any habit of writing their names', (county, last) => {
  const find = finderOf(county, last)
  // prettier-ignore
  it.each([
    ['U1', ['县委', '县委员会', '中共县委员会', '@委', '中共@委', '中共@ 委员会', '江州省中川市@委']],
    ['U2', ['县纪委监委', '县纪委', '县监委', '@纪委监委', '县纪委、县监委', '中共@纪律检查委员会', '@监察委员会']],
    ['U3', ['县纪委监委党风政风监督室', '@纪委监委党风政风监督室', '县纪委党风政风监督室', '党风政风监督室']],
    ['U4', ['派驻第一纪检监察组', '第一纪检监察组', '@纪委监委派驻第一纪检监察组']],
    ['D1', ['统计局', '县统计局', '@统计局', '@ 统计局', '统 计 局', '@统计局(机关)', 'd1']],
    ['D1S1', ['统计局办公室', '县统计局办公室', '统计局-办公室', '统计局 办公室']],
    ['D2', ['市场监督管理局', '县市场监督管理局', '市监局', '县市场监管局']],
    ['D2S1', ['市场监督管理局食品科', '县市监局食品科', '食品科']],
    ['D3', ['发展和改革委员会', '发改委', '县发展改革委', '@发改委']],
    ['D4', ['县委组织部', '组织部', '中共@委组织部', '@委组织部']],
    ['D5', ['残联', '县残联', '@残疾人联合会']],
    ['D6', ['团委', '县团委', '共青团县委', '共青团@委', '@团委']],
    ['D7', ['政务服务数据管理局', '县政务服务数据管理局', '@政务服务数据管理局(行政审批局)']],
    ['T1', ['白石镇', '白石镇党委', '中共白石镇委员会', '中共@白石镇委员会', '@白石镇党委', '白石镇人民政府']],
    ['TJ1', ['白石镇纪委', '中共白石镇纪律检查委员会', '@白石镇纪委']],
    ['V1', ['白石镇上湾村', '上湾村', '@白石镇上湾村', '白石镇上湾村党支部', '上湾村村民委员会']],
  ])('%s', (number, names) => {
    const written = names.map((it) =>
      it
        .replaceAll('@', county)
        .replace(/^((?:共青团|中共)?)县/, `$1${last}`)
        .replaceAll('、县', `、${last}`),
    )
    expect(written.map((it) => `${it} ${find(it)}`)).toEqual(written.map((it) => `${it} ${number}`))
  })

  it('and no others', () => {
    expect([`${last}不存在局`, '民政局', '计局', `${county}某科`].map(find)).toEqual(
      Array(4).fill(expect.stringContaining('没有单位')),
    )
  })
})

describe('the county', () => {
  // prettier-ignore
  it.each([
    ['青禾县', ['中共青禾县委员会', '青禾县统计局', '城市管理局', '城市管理局办公室'], []],
    ['青禾县', ['县委', '县统计局', '县财政局', '城市管理局'], ['青禾县单位一览表']],
    ['青禾县', ['县委', '县统计局'], ['江州市青禾县2026年干部名册']],
    ['泸县', ['中共泸县委员会', '泸县统计局'], []],
    ['云溪市', ['中共云溪市委员会', '云溪市统计局', '市场监督管理局'], []],
    [null, ['县委', '县统计局'], ['单位一览表']],
  ])('%s', (county, names, titles) => expect(countyName(names, titles)).toBe(county))
})
