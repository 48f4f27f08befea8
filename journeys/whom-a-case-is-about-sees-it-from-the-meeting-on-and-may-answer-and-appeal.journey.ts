import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import { fillIn, refusalOn, send, takeStep } from '../testing/newcomer.ts'
import type { Seat } from '../testing/seat.ts'

/** Served on this day, the decision may be appealed until today. */
const SERVED = '2026-10-23'
const OWN_POINT = '两次之间我到科里去过一次，有签到'

let journey: InventedJourney
let [officer, head, secretary, enquirer, subject]: Seat[] = []
let [first, second, boss] = [
  { number: '', name: '' },
  { number: '', name: '' },
  { number: '', name: '' },
]
let address = ''
let number = ''

const as = async (role: string) => (await journey.as(role)) as Seat
const me = async (seat: Seat | undefined) =>
  (await (await (seat as Seat).page.request.get(new URL('/api/me', (seat as Seat).origin).href)).json()).person as {
    number: string
    name: string
  }

/** Past the pages, where these are not what is looked at. */
async function past(seat: Seat | undefined, path: string, body: object) {
  const { page, origin } = seat as Seat
  const headers = { 'idempotency-key': `${path}-${JSON.stringify(body).length}` }
  const reply = await page.request.post(new URL(path, origin).href, { data: body, headers })
  if (!reply.ok()) throw new Error(`${path}: ${await reply.text()}`)
  return reply.json()
}
const step = (seat: Seat | undefined, name: string, inputs: object) =>
  past(seat, `/api/matters/${address.split('/').at(-1)}/steps`, { step: name, inputs })

beforeAll(async () => {
  journey = await openJourney()
  officer = await as('党风政风监督室主任')
  head = await as('县纪委书记')
  secretary = await as('县委书记')
  subject = await as('市场监督管理局副局长')
  ;[first = first, second = second] = await journey.staffOf('第一纪检监察室')
  enquirer = await journey.asPerson(first.number)
  boss = await me(head)
  const person = (await me(subject)).number
  const opening = {
    organ: 'U2',
    subjectKind: 'person',
    person,
    grounds: ['W08'],
    source: 'sign',
    matter: '分管的科里一年内两次违反工作纪律，前一次以后没有谈话，也没有检查。',
    dutyBasis: '分管食品科',
    performedRead: true,
  }
  const opened = await past(officer, '/api/matters', { procedure: 'accountability', inputs: opening })
  address = `/matters/${opened.id}`
  number = opened.number
  await step(head, 'approve-start', { startApprovedOn: SERVED, startApproval: '批给你们去查，注意分寸' })
  await step(officer, 'form-team', { team: [first.number, second.number], leader: first.number, plan: '查两次之间' })
  await step(enquirer, 'find-facts', {
    facts: '第一次以后没有谈话，也没有检查。',
    evidence: ['谈话登记为空'],
    manner: 'weak',
    responsibility: [{ person, level: 'important', why: '分管食品科' }],
    exploring: '不是',
    diligent: '没有证据',
  })
})
afterAll(() => journey.close())

describe('before the meeting', () => {
  it('he cannot tell that the case exists', async () => {
    for (const list of ['/matters?state=waiting', '/matters?state=open', '/matters?state=ended', '/']) {
      await subject?.open(list)
      expect(await subject?.reads()).not.toContain(number)
    }
    await subject?.isRefused(address)
  })
})

describe('at the meeting', () => {
  it('the form does not offer what the commission may not decide', async () => {
    await enquirer?.open(address)
    const proposed = (enquirer as Seat).page.getByRole('group', { name: '告知的拟处理方式' })
    const offered = await proposed.locator('.choice').allInnerTexts()
    expect(offered).toContain('通报')
    expect(offered).toContain('建议组织处理')
    expect(offered.join()).not.toMatch(/停职检查|改组/)
  })

  it('nobody is passed by without his remarks, or a note that he refused', async () => {
    const seat = enquirer as Seat
    const form = seat.page.getByRole('form').first()
    const told = {
      见面的日期: SERVED,
      见面的调查组成员: [first.name, second.name],
      告知的拟处理方式: ['通报'],
      陈述申辩的意见: ['第一次以后口头提醒过'],
    }
    await fillIn(seat, form, told)
    await form.getByRole('button', { name: '见面，听取陈述申辩' }).click()
    expect(await refusalOn(form)).toMatch(/请填对象签署的意见；拒绝签署的，写明情况。/)
    expect(await seat.faults()).toEqual([])
    await seat.fill('对象签署的意见', '事实属实，但口头提醒过')
    expect(await send(seat)).toBe('见面，听取陈述申辩')
  })
})

describe('from then on', () => {
  it('he finds it in his list, and reads the facts but not how it was handled within', async () => {
    await subject?.open('/matters?state=open')
    await (subject as Seat).page.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click()
    await subject?.sees('已经办了的')
    const page = (await subject?.reads()) ?? ''
    expect(page).toContain('第一次以后没有谈话，也没有检查。')
    expect(page).toContain('第一次以后口头提醒过')
    expect(page).not.toContain('注意分寸')
    expect(page).not.toContain('审批意见')
    expect(page).not.toContain('调查方案')
    expect(await subject?.faults()).toEqual([])
  })

  it('he adds a point of his own', async () => {
    const seat = subject as Seat
    await seat.page.getByText('本人补充陈述申辩', { exact: true }).click()
    await seat.page.getByRole('form').waitFor()
    await takeStep(seat, { 补充的意见: [OWN_POINT] })
    await seat.sees('已办：本人补充陈述申辩。')
    expect(await seat.reads()).toContain(OWN_POINT)
    expect(await seat.faults()).toEqual([])
  })

  it('and every point, his own too, has to be answered before there is a report', async () => {
    const seat = enquirer as Seat
    await seat.open(address)
    const told = { 集体讨论的日期: SERVED, 六项要件: '全部', 在报告上签名的人: [first.name, second.name] }
    await seat.page.getByRole('form').waitFor()
    expect(await seat.reads()).toContain(`第1条意见：${OWN_POINT}`)
    await takeStep(seat, told)
  })
})

describe('an appeal on the last day', () => {
  beforeAll(async () => {
    await step(secretary, 'approve-decision', { decisionApprovedOn: SERVED, decisionApproval: '同意' })
    const stances = [boss, first, second].map((it) => ({ person: it.number, stance: 'for' }))
    const decision = { meetingOn: SERVED, minutes: '〔2026〕31号', stances, outcome: ['circular'], form: '1' }
    await step(head, 'decide', decision)
    await step(officer, 'serve', { servedOn: SERVED, announcedOn: SERVED, announcedTo: '局党组会' })
  })

  it('is still in time, and the page says that today is the last', async () => {
    const seat = subject as Seat
    await seat.open(address)
    expect(await seat.reads()).toContain('今天是最后一天')
    await seat.page.getByText('申诉', { exact: true }).click()
    await seat.page.getByRole('form', { name: '申诉' }).waitFor()
    expect(await seat.faults()).toEqual([])
    const form = seat.page.getByRole('form', { name: '申诉' })
    await fillIn(seat, form, { 申诉的理由: ['处理偏重'] })
    await form.getByRole('button', { name: '申诉', exact: true }).click()
    await seat.sees('已办：申诉。')
  })

  it('waits for whoever takes it up, cannot be refused as late, cannot stop the decision, and is taken up', async () => {
    const seat = officer as Seat
    await seat.open('/matters?state=waiting')
    await seat.page.getByRole('listitem').filter({ hasText: number }).getByRole('link').first().click()
    const waiting = seat.page
      .locator('.matter-next')
      .filter({ has: seat.page.getByRole('heading', { name: '受理申诉' }) })
    await waiting.getByRole('button', { name: '办这一步' }).click()
    const form = seat.page.getByRole('form', { name: '受理申诉' })
    await form.waitFor()
    expect(await form.innerText()).not.toContain('停止执行')
    await fillIn(seat, form, { 是否受理: '逾期，不受理' })
    await form.getByRole('button', { name: '受理申诉' }).click()
    expect(await refusalOn(form)).toContain('最后一天是2026年11月23日，当天收到的都算按期')
    expect(await seat.faults()).toEqual([])
    const [reviewer] = await journey.staffOf('第三纪检监察室')
    await fillIn(seat, form, { 是否受理: '受理', 复核人: [reviewer?.name ?? ''] })
    await form.getByRole('button', { name: '受理申诉' }).click()
    await seat.sees('已办：受理申诉。')
  })
})

it('the browser has nothing to complain of but what it was refused', () => {
  const complaints = [officer, enquirer, subject].flatMap((it) => (it as Seat).complaints)
  expect(complaints.filter((it) => !it.includes('409'))).toEqual([])
})
