import { dayOrNull } from '../../../../engine/dates/index.ts'
import type { Sheet } from '../../../platform/spreadsheets/index.ts'

/** A sheet as typed in a test: a row a list of cells; a text such as `2026-03-05!` is a real date. */
export function sheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  const cellOf = (text: string) => {
    const day = text.endsWith('!') ? dayOrNull(text.slice(0, -1)) : null
    return { text: day ?? text, day }
  }
  return {
    name,
    rows: rows
      .map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) }))
      .filter((row) => row.cells.some((it) => it.text !== '')),
  }
}

type Rows = readonly (readonly string[])[]

/** A small county in six plain tables; a test replaces or adds rows of one of them. */
export function smallCounty(changes: Partial<Record<keyof typeof TABLES, (rows: Rows) => Rows>> = {}): Sheet[] {
  return Object.entries(TABLES).map(([name, [head, ...rows]]) => {
    const change = changes[name as keyof typeof TABLES] ?? ((it: Rows) => it)
    return sheet(name, [head as readonly string[], ...change(rows)])
  })
}

/** Adds a row below. */
export const plus =
  (...added: Rows) =>
  (rows: Rows): Rows => [...rows, ...added]

const TABLES = {
  单位: [
    ['单位编号', '单位名称', '类别', '上级单位编号'],
    ['U1', '中共云溪县委员会', '县委', ''],
    ['U2', '县纪委监委', '县纪委监委', 'U1'],
    ['U3', '县纪委监委党风政风监督室', '内设室', 'U2'],
    ['D1', '云溪县统计局', '县直部门', 'U1'],
    ['D1S1', '云溪县统计局办公室', '内设科室', 'D1'],
    ['D1S2', '云溪县统计局综合科', '内设科室', 'D1'],
    ['D2', '云溪县水利局', '县直部门', 'U1'],
    ['D2S1', '云溪县水利局办公室', '内设科室', 'D2'],
    ['T1', '白石镇党委', '乡镇党委', 'U1'],
    ['TJ1', '白石镇纪委', '乡镇纪委', 'T1'],
    ['V1', '白石镇上湾村', '村党组织', 'T1'],
  ],
  干部: [
    ['干部编号', '姓名', '出生年月', '职级', '管理权限'],
    ['P01', '温国平', '1970.3', '正处', '市管'],
    ['P02', '柏文静', '1975.11', '副处', '县管'],
    ['P03', '冉志远', '1973.6', '正科', '县管'],
    ['P04', '卓丽华', '1980.2', '副科', '县管'],
    ['P05', '卓丽华', '1990.9', '科员', '县管'],
    ['P06', '欧阳修竹', '1978.12', '正科', '县管'],
    ['P07', '童安', '1985.5', '副科', '县管'],
    ['P08', '霍春明', '1982.7', '正科', '县管'],
  ],
  任职: [
    ['干部编号', '姓名', '单位', '职务', '任职时间', '免职时间'],
    ['P01', '温国平', '中共云溪县委员会', '县委书记', '2020-01-01', ''],
    ['P02', '柏文静', '中共云溪县委员会', '副县长', '2020-01-01', ''],
    ['P03', '冉志远', '云溪县统计局', '党组书记、局长', '2021-01-01', ''],
    ['P04', '卓丽华', '云溪县统计局', '党组成员、副局长', '2021-01-01', ''],
    ['P05', '卓丽华', '云溪县统计局综合科', '科员', '2021-01-01', ''],
    ['P06', '欧阳修竹', '白石镇党委', '党委书记', '2021-01-01', ''],
    ['P07', '童安', '白石镇纪委', '纪委书记', '2021-01-01', ''],
    ['P08', '霍春明', '云溪县水利局', '党组书记、局长', '2021-01-01', '2024-12-31'],
  ],
  分管: [
    ['干部编号', '姓名', '分管单位', '起', '止'],
    ['P04', '卓丽华', '云溪县统计局综合科', '2021-01-01', ''],
  ],
  归口监督: [
    ['主管编号', '主管姓名', '主官编号', '主官姓名', '单位', '起', '止'],
    ['P02', '柏文静', 'P03', '冉志远', '云溪县统计局', '2021-01-01', ''],
  ],
  回避关系: [
    ['甲', '乙', '关系'],
    ['温国平(P01)', '童安(P07)', '叔侄'],
  ],
}
