import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import { carryToItsEnd, type Knowledge } from '../testing/newcomer.ts'
import type { Seat } from '../testing/seat.ts'

const COMMISSION = '纪律检查委员会'
const INSTANCE = 120_000

let journey: InventedJourney
const seats = new Map<string, Seat>()
/** Whom the newcomers may name: two who enquire, the two heads, whom a matter is about. */
let [one, two, head, secretary, deputy] = ['', '', '', '', '']

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
    const look = async (seat: Seat) => {
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
    await last.open('/files?state=ended')
    await last.page.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click()
    const answers = await last.sees('第一次以后口头提醒过；是否采纳：采纳')
    expect(await answers.locator('xpath=..').innerText()).toContain('分管时间不长')
    expect(await last.reads()).toContain('反对；意见要点：处理偏重')
    expect(await last.faults()).toEqual([])
  },
  INSTANCE,
)

describe('and in the same way', () => {
  it(
    'a session on the spot',
    async () => {
      const { steps } = await carried('现场办公', await someoneOf('党风政风监督室'), {
        到哪个纪委: COMMISSION,
        到场的人: [secretary],
        要议的事项: ['整改资金没有着落', '两个单位推诿'],
        逐项议定: [{ 牵头的人: deputy }],
        参加的人和意见: [
          { 参加人: secretary, 意见: '同意' },
          { 参加人: head, 意见: '同意' },
        ],
      })
      expect(steps.at(-1)).toBe('办结')
    },
    INSTANCE,
  )

  it(
    'a petition, of which no more than its way is held',
    async () => {
      const { steps } = await carried('信访件', await someoneOf('信访室'), { 承办人: one })
      expect(steps.at(-1)).toBe('归档，结束')
    },
    INSTANCE,
  )

  it(
    'a lead, of which no more than its way is held',
    async () => {
      const { steps } = await carried(
        '问题线索',
        await someoneOf('案件监督管理室'),
        { 承办人: one },
        { handedTo: await seatOf(one) },
      )
      expect(steps.at(-1)).toBe('了结、归档')
    },
    INSTANCE,
  )

  it(
    'an approach on behalf of somebody, which goes straight up',
    async () => {
      const { steps } = await carried(
        '说情干预登记',
        await seatOf(two),
        { 是谁: deputy },
        { handedTo: await seatOf(head) },
      )
      expect(steps).toHaveLength(2)
    },
    INSTANCE,
  )

  it(
    'a reminder by the organisation',
    async () => {
      const { steps } = await carried('谈话提醒、批评教育、责令检查、诫勉', await someoneOf('党风政风监督室'), {
        承办机关: COMMISSION,
        对谁: deputy,
        谈话的人: [one, two],
        本人签字的日期: '今天',
      })
      expect(steps.at(-1)).toBe('办结')
    },
    INSTANCE,
  )
})

it('the browser has nothing to complain of but that a shell went out of sight with the step that handed it on', () => {
  const complaints = [...seats.values()].flatMap((seat) => seat.complaints)
  expect(complaints.filter((it) => !/404.*\/api\/case-files\/[0-9a-f-]{36}$/.test(it))).toEqual([])
})
