import type { Day } from '../../../../engine/dates/index.ts'
import { plusDays } from '../../../../engine/dates/index.ts'
import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import type { CountyRecords } from '../records.ts'
import { sheet } from './written-sheets.ts'

/** Chooses as an office would, the same for the same seed. */
export type Choice = { of<T>(list: readonly T[]): T; shuffled<T>(list: readonly T[]): T[]; sometimes(): boolean }

export function choiceFrom(seed: number): Choice {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
  return {
    of: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    shuffled: (list) =>
      list
        .map((it) => ({ it, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ it }) => it),
    sometimes: () => next() < 0.3,
  }
}

type Column = readonly [heads: readonly string[], cell: (at: number) => string]

/** The same county as another office would have kept it: other sheets, heads, order, dates, prefixes, notes. */
export function inOtherHabits(county: CountyRecords, choice: Choice): Sheet[] {
  const people = new Map(county.people.map((it) => [it.number, it.name]))
  const units = new Map(county.units.map((it) => [it.number, it.name]))
  const name = (number: string) => spaced(people.get(number) ?? '', choice)
  const pair = (number: string) => `${people.get(number)}${choice.of([`(${number})`, `(${number})`, `【${number}】`])}`
  const unit = (number: string) => prefixed(units.get(number) ?? '', county.county ?? '', choice)
  const from = (held: { from: Day }) => written(held.from, choice)
  const until = (held: { until: Day | null }) =>
    held.until === null ? choice.of(['', '至今', '—', '现在', '在任', '-']) : written(plusDays(held.until, -1), choice)
  const { units: u, people: p, tenures: t, charges: c, supervisionLines: l, relations: r } = county
  const byName = choice.sometimes()
  const tables: readonly (readonly [names: readonly string[], rows: number, columns: readonly Column[]])[] = [
    [
      ['1机构清单', '单位', '组织架构'],
      u.length,
      [
        [['单位编号', '机构代码', '编号', '部门编码'], (at) => u[at]?.number ?? ''],
        [['单位名称', '机构名称', '名称', '部门'], (at) => u[at]?.name ?? ''],
        [['类别', '性质', '单位类型'], (at) => choice.of(KIND_WORDS[u[at]?.kind ?? 'department'] ?? [])],
        [
          byName ? ['上级单位', '隶属关系', '主管部门'] : ['上级编号', '上级单位代码'],
          (at) => (byName ? (units.get(u[at]?.superior ?? '') ?? '无') : (u[at]?.superior ?? '')),
        ],
      ],
    ],
    [
      ['2人员花名册', '干部', '名册'],
      p.length,
      [
        [['干部编号', '工号', '身份代码', '人员编码'], (at) => p[at]?.number ?? ''],
        [['姓名', '姓  名', '干部姓名'], (at) => name(p[at]?.number ?? '')],
        [['出生年月', '出生日期', '生日'], (at) => (p[at]?.born ?? '').replace('-', choice.of(['.', '-', '年', '/']))],
        [['职级', '职务层次', '级别'], (at) => p[at]?.rank ?? ''],
        [['管理权限', '管理层级'], (at) => (p[at]?.managedBy === 'city' ? '市管' : '县管')],
      ],
    ],
    [
      ['3任职情况', '任免', '岗位'],
      t.length,
      [
        [['姓名', '干部', '任职人员'], (at) => pair(t[at]?.person ?? '')],
        [['任职单位', '所在单位', '部门'], (at) => unit(t[at]?.unit ?? '')],
        [['职务', '岗位', '现任职务'], (at) => t[at]?.post ?? ''],
        [['任职时间', '到任日期', '起始', '任职起'], (at) => from(t[at]?.held ?? NEVER)],
        [['免职时间', '离任日期', '截止', '任职止'], (at) => until(t[at]?.held ?? NEVER)],
      ],
    ],
    [
      ['4分工', '分管', '领导分管'],
      c.length,
      [
        [['领导编号', '分管领导编号', '工号'], (at) => c[at]?.leader ?? ''],
        [['分管领导', '领导姓名', '姓名'], (at) => name(c[at]?.leader ?? '')],
        [['分管单位', '分管科室', '联系单位'], (at) => unit(c[at]?.unit ?? '')],
        [['起', '开始日期', '自'], (at) => from(c[at]?.held ?? NEVER)],
        [['止', '结束日期', '至'], (at) => until(c[at]?.held ?? NEVER)],
      ],
    ],
    [
      ['5主管—主官', '归口监督', '监督关系'],
      l.length,
      [
        [['主管', '归口领导', '监督人'], (at) => pair(l[at]?.leader ?? '')],
        [['主官', '被监督人', '一把手'], (at) => pair(l[at]?.head ?? '')],
        [['单位', '主官单位', '被监督单位'], (at) => unit(l[at]?.unit ?? '')],
        [['起', '生效日期'], (at) => from(l[at]?.held ?? NEVER)],
        [['止', '失效日期'], (at) => until(l[at]?.held ?? NEVER)],
      ],
    ],
    [
      ['6回避', '亲属关系', '需回避'],
      r.length,
      [
        [['甲', '申报人', '本人'], (at) => pair(r[at]?.one ?? '')],
        [['乙', '关系人', '对方'], (at) => pair(r[at]?.other ?? '')],
        [['关系', '称谓', '亲属关系'], (at) => r[at]?.kind ?? ''],
      ],
    ],
  ]
  return choice.shuffled(
    tables.map(([names, rows, columns]) => framed(choice.of(names), rows, columns, county, choice)),
  )
}

const NEVER = { from: '2000-01-01' as Day, until: null }
const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  'county-committee': ['县委', '中共县委'],
  'county-commission': ['县纪委监委', '纪检监察机关'],
  department: ['县直部门', '政府工作部门', '县直机关'],
  'town-committee': ['乡镇党委', '镇党委'],
  'town-commission': ['乡镇纪委', '镇纪委'],
  'stationed-group': ['派驻组', '派驻纪检监察组'],
  office: ['内设室'],
  section: ['内设科室', '科(股)室', '科室'],
  village: ['村党组织', '行政村', '村(社区)党组织'],
}

/** A table with title, running numbers, extra columns and notes, its columns and rows in any order. */
function framed(name: string, count: number, columns: readonly Column[], county: CountyRecords, choice: Choice): Sheet {
  const more: Column[] = [
    [['性别'], () => choice.of(['男', '女'])],
    [['备注'], () => ''],
    [['文号'], () => '云发〔2024〕3号'],
  ]
  const extra = choice.sometimes() ? [choice.of(more)] : []
  const chosen = choice.shuffled([...columns, ...extra]).map(([heads, cell]) => ({ head: choice.of(heads), cell }))
  const order = choice.shuffled(Array.from({ length: count }, (_none, at) => at))
  const numbered = choice.sometimes()
  const line = (first: string, rest: readonly string[]) => (numbered ? [first, ...rest] : rest)
  const above = choice.sometimes() ? [['填报单位:县委组织部', '', '填报日期:2026年1月5日']] : []
  const notes = [['合计', `${count}`], ['注:本表数据为虚构'], ['填表人:张三', '', '审核人:李四']]
  return sheet(name, [
    [`${county.county}${choice.of(['有关情况表', '一览表'])}`],
    ...above,
    line(
      '序号',
      chosen.map((it) => it.head),
    ),
    ...order.map((at, index) =>
      line(
        `${index + 1}`,
        chosen.map((it) => it.cell(at)),
      ),
    ),
    ...notes.filter(() => choice.sometimes()),
  ])
}

const full = (text: string) => text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0))
const spaced = (text: string, choice: Choice) =>
  text.length === 2
    ? choice.of([text, text, `${text[0]} ${text[1]}`, `${text[0]}\u3000${text[1]}`, `${text}\u00a0`])
    : text

function written(on: Day, choice: Choice): string {
  const [year, month, date] = on.split('-').map(Number)
  const chinese = `${year}年${month}月${date}日`
  return choice.of([
    on,
    `${on}!`,
    ` ${on}\u3000`,
    `${year}.${month}.${date}`,
    `${year}/${month}/${date}`,
    chinese,
    full(chinese),
    on.replaceAll('-', ''),
    full(`${year}.${month}.${date}`),
  ])
}

function prefixed(name: string, county: string, choice: Choice): string {
  if (name === `中共${county}委员会`) return choice.of([name, '县委', '中共县委员会', `${county}委`])
  if (!name.startsWith(county)) return name
  const rest = name.slice(county.length)
  return choice.of([name, rest, `县${rest}`, `${county} ${rest}`])
}
