import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import { carryToItsEnd, type Knowledge } from '../testing/newcomer.ts'
import type { Seat } from '../testing/seat.ts'

const COMMISSION = '纪律检查委员会'
const INSTANCE = 120_000

let journey: InventedJourney
const seats = new Map<string, Seat>()
/** Whom the newcomers may name: two who enquire, one who reviews, the two heads, whom a matter is about. */
let [one, two, reviewer, head, secretary, deputy] = ['', '', '', '', '', '']

beforeAll(async () => {
  journey = await openJourney()
  for (const [role, name] of [
    ['县纪委书记', (it: string) => (head = it)],
    ['县委书记', (it: string) => (secretary = it)],
    ['市场监督管理局副局长', (it: string) => (deputy = it)],
  ] as const) {
    const seat = await journey.as(role)
    name(await seat.name())
    seats.set(await seat.name(), seat)
  }
  ;[one = '', two = ''] = await staffOf('第一纪检监察室')
  ;[reviewer = ''] = await staffOf('第三纪检监察室')
})
afterAll(() => journey.close())

const staffOf = async (office: string) => (await journey.staffOf(office)).map((it) => it.name)

async function seatOf(name: string): Promise<Seat> {
  const seat = seats.get(name) ?? (await journey.asNamed(name))
  seats.set(name, seat)
  return seat
}

const someoneOf = async (office: string) => seatOf((await staffOf(office))[0] ?? '')

const carried = (procedure: string, begunBy: Seat, told: Knowledge, more: object = {}) =>
  carryToItsEnd({ procedure, begunBy, told, seatOf, ...more })

it(
  'an accountability case, from the first note to the last filing, with an answer to every point of defence',
  async () => {
    const faults: string[] = []
    const looked = new Set<string>()
    // Every kind of form once: an opening, people, points, rows, answers, stances.
    const look = async (seat: Seat) => {
      const labels = await seat.page.locator('form .rows > legend').allInnerTexts()
      if (looked.size > 0 && labels.every((it) => looked.has(it))) return
      for (const label of ['opening', ...labels]) looked.add(label)
      faults.push(...(await seat.faults()))
    }
    const told: Knowledge = {
      承办机关: COMMISSION,
      领导干部: deputy,
      情形: ['W08'],
      调查组成员: [one, two],
      调查组组长: one,
      责任认定: [{ 姓名: deputy, 责任: '重要领导责任' }],
      见面的调查组成员: [one, two],
      告知的拟处理方式: ['通报'],
      陈述申辩的意见: ['第一次以后口头提醒过', '分管时间不长'],
      对象签署的意见: '事实属实，但口头提醒过',
      六项要件: '全部',
      在报告上签名的人: [one, two],
      各人的意见: [
        { 参加人: head, 意见: '同意' },
        { 参加人: one, 意见: '同意' },
        { 参加人: two, 意见: '反对', 意见要点: '处理偏重' },
      ],
      决定的方式: ['通报'],
    }
    const { steps, number } = await carried('问责', await someoneOf('党风政风监督室'), told, { look })
    expect(steps.at(-1)).toBe('执行完毕')
    expect(faults).toEqual([])
    const last = await seatOf(head)
    await last.open('/matters?state=ended')
    await last.page.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click()
    const answers = await last.sees('第一次以后口头提醒过；是否采纳：采纳')
    expect(await answers.locator('xpath=..').innerText()).toContain('分管时间不长')
    expect(await last.reads()).toContain('反对；意见要点：处理偏重')
    expect(await last.faults()).toEqual([])
  },
  INSTANCE,
)

/** What else he is told for each kind, beside the people whom every form asks for. */
const TOLD: readonly {
  readonly title: string
  readonly procedure: string
  readonly by: string
  readonly last: string
  readonly told: () => Knowledge
  readonly handedTo?: () => string
}[] = [
  {
    title: 'a session on the spot',
    procedure: '现场办公',
    by: '党风政风监督室',
    last: '办结',
    told: () => ({
      到哪个纪委: COMMISSION,
      到场的人: [secretary],
      要议的事项: ['整改资金没有着落', '两个单位推诿'],
      逐项议定: [{ 牵头的人: deputy }],
      参加的人和意见: [
        { 参加人: secretary, 意见: '同意' },
        { 参加人: head, 意见: '同意' },
      ],
    }),
  },
  {
    title: 'a petition, of which no more than its way is held',
    procedure: '信访件',
    by: '信访室',
    last: '归档，结束',
    told: () => ({ 承办人: one }),
  },
  {
    title: 'a petition about the head of the organ, which goes up unread',
    procedure: '径送上一级的信访件',
    by: '信访室',
    last: '登记签收回执',
    told: () => ({}),
  },
  {
    title: 'a lead, of which no more than its way is held',
    procedure: '问题线索',
    by: '案件监督管理室',
    last: '了结、归档',
    told: () => ({ 承办人: one }),
    handedTo: () => one,
  },
  {
    title: 'an approach on behalf of somebody, which goes straight up',
    procedure: '说情干预登记',
    by: '第一纪检监察室',
    last: '处理',
    told: () => ({ 是谁: deputy }),
    handedTo: () => head,
  },
  {
    title: 'a reminder by the organisation',
    procedure: '谈话提醒、批评教育、责令检查、诫勉',
    by: '党风政风监督室',
    last: '办结',
    told: () => ({ 对谁: deputy, 谈话的人: [one, two], 本人签字的日期: '今天' }),
  },
  {
    title: 'a clarification, with the consent of whom it clears',
    procedure: '澄清',
    by: '第一纪检监察室',
    last: '通报组织部门、归档',
    told: () => ({ 为谁澄清: deputy, 核实的人: [one, two] }),
  },
  {
    title: 'a public notice, which comes down again',
    procedure: '通报曝光',
    by: '党风政风监督室',
    last: '撤下',
    told: () => ({ 当事人: deputy, 隐名到哪一层: '只用数字', '稿子里的地方和职务合起来，一共有几个人': '2' }),
  },
  {
    title: 'an appeal against what was decided elsewhere',
    procedure: '申诉与纠正',
    by: '案件审理室',
    last: '申诉处理决定',
    told: () => ({ 申诉人: deputy, 原来承办的人: [one], 复核人: [reviewer], 原来的处理: ['通报'] }),
  },
  {
    title: 'a result received, until its period is over and the visit made',
    procedure: '处理结果与回访',
    by: '案件审理室',
    last: '期满提示组织部门',
    told: () => ({
      对谁: deputy,
      作出决定的日期: '2024-11-01',
      处分生效的日期: '2024-11-01',
      向谁宣布了: ['本人', '所在基层党组织的全体党员'],
      回访的人: [one, two],
    }),
  },
  {
    title: 'a press for what was not done',
    procedure: '督办',
    by: '党风政风监督室',
    last: '核对结果',
    told: () => ({ 被督办的单位: '统计局', 回复的最后一天: '2026-12-10' }),
  },
  {
    title: 'a suggestion and what came of it',
    procedure: '纪律检查建议、监察建议',
    by: '党风政风监督室',
    last: '回访，看整改结果',
    told: () => ({ 发给哪个单位: '统计局', 回复的最后一天: '2026-12-10' }),
  },
  {
    title: 'a covert check',
    procedure: '暗访',
    by: '党风政风监督室',
    last: '办结',
    told: () => ({
      去哪些单位: [{ 单位: '统计局' }],
      参加的人: [one, two],
      到场的人: [one, two],
      发现的问题: [{ 单位: '统计局' }],
      移交清单: [{ 怎样移交: '交单位整改', 问题类别: '推诿拖延、该办不办' }],
    }),
  },
]

describe('and in the same way', () => {
  it.each(TOLD)(
    '$title',
    async ({ procedure, by, last, told, handedTo }) => {
      const more = handedTo ? { handedTo: await seatOf(handedTo()) } : {}
      const { steps } = await carried(procedure, await someoneOf(by), told(), more)
      expect(steps.at(-1)).toBe(last)
    },
    INSTANCE,
  )
})

it('the browser has nothing to complain of but that a shell went out of sight with the step that handed it on', () => {
  const complaints = [...seats.values()].flatMap((seat) => seat.complaints)
  expect(complaints.filter((it) => !/404.*\/api\/matters\/[0-9a-f-]{36}$/.test(it))).toEqual([])
})
