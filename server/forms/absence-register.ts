import { ABSENCE_WHYS } from '../../contract/absences.ts'
import { type Day, dayInWords } from '../../engine/dates/index.ts'
import { listAbsencesBetween, listReportsBetween } from '../modules/conduct/index.ts'
import type { CountyOverTime } from '../modules/organisation/index.ts'
import { nameAndPost, type PaperForm } from './paper-form.ts'

type Report = Awaited<ReturnType<typeof listReportsBetween>>[number]
type Seen = Awaited<ReturnType<typeof listAbsencesBetween>>[number]

const HALF = { morning: '上午', afternoon: '下午' } as const
const HEADS = [
  '姓名和职务',
  '单位',
  '外出日期',
  '回来日期',
  '事由',
  '去哪里',
  '代为主持工作',
  '联系方式',
  '报备',
  '审批',
  '销假',
  '知悉的人',
  '登记日期',
  '备注',
] as const

/** 外出报备登记表: each report in a line, each absence that was seen beside its report or in a line of its own. */
export const absenceRegister: PaperForm = {
  id: 'absences',
  title: '外出报备登记表',
  says: '外出的起止、去向、谁代为主持、谁批的、销假没有，事先报备没有、谁知悉。您所管单位的。',
  fill: async ({ tx, viewer, county, from, until, most }) => {
    const seen = await listAbsencesBetween(tx, viewer, from, until, most)
    const reports = await listReportsBetween(tx, viewer, from, until, most)
    const reportOf = (it: Seen) =>
      reports.find((one) => one.person === it.person && one.now && one.now.from <= it.on && it.on <= one.now.to)
    const beside = new Set(seen.map(reportOf))
    const lines = [
      ...seen.map((it) => ({ on: it.on, cells: seenLine(county, it, reportOf(it)) })),
      ...reports.filter((it) => !beside.has(it)).map((it) => ({ on: it.from, cells: reportLine(county, it) })),
    ]
    const rows = lines.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    return { heads: HEADS, rows: rows.map((it) => it.cells).slice(0, most) }
  },
}

function seenLine(county: CountyOverTime, it: Seen, report: Report | undefined) {
  return [
    nameAndPost(county, it.person, it.on),
    county.unitRef(it.unit).name,
    it.on,
    report?.now?.to ?? null,
    ...(report ? particulars(county, report) : ['', '', '', '']),
    `${it.reported ? '已报备' : '未报备'}${report ? `，${lodged(report)}` : ''}`,
    report ? decided(county, report) : '',
    report ? returned(report) : '',
    it.seenBy.map((one) => county.personRef(one).name).join('、'),
    it.recordedOn,
    it.withdrawn ? '登记有误，已撤回' : '',
  ]
}

function reportLine(county: CountyOverTime, it: Report) {
  return [
    nameAndPost(county, it.person, it.from),
    county.unitRef(it.unit).name,
    it.from,
    it.now?.to ?? null,
    ...particulars(county, it),
    lodged(it),
    decided(county, it),
    returned(it),
    '',
    it.lodged_on,
    it.changes.map((one) => `${dayInWords(one.on)}改行程：${one.why}`).join('；'),
  ]
}

const particulars = (county: CountyOverTime, it: Report) => [
  `${ABSENCE_WHYS[it.why]}：${it.why_words}`,
  it.place,
  it.stand_in === null ? '' : nameAndPost(county, it.stand_in, it.from),
  it.reach,
]

const lodged = (it: Report) => `${it.number}，${dayInWords(it.lodged_on)}${it.late ? '补报' : '报'}`

function decided(county: CountyOverTime, it: Report): string {
  if (it.decision === null || it.decided_by === null || it.decided_on === null) return '未批'
  const said = it.decision === 'approved' ? '同意' : '不同意'
  return `${nameAndPost(county, it.decided_by, it.decided_on)}${said}，${dayInWords(it.decided_on)}`
}

function returned(it: Report): string {
  if (it.state === 'not-gone') return '没有去'
  return it.back_on === null || it.back_half === null ? '' : `${dayInWords(it.back_on as Day)}${HALF[it.back_half]}`
}
