import type { Browser, Page } from 'playwright-core'
import { begin, fillIn, type Knowledge, refusalOn, send, takeUp } from '../testing/newcomer.ts'
import { type Seat, takeSeat } from '../testing/seat.ts'

type Keep = (page: Page, name: string) => Promise<void>

const CASE = '问责'

/** Pictures of the pages of matters: lists, a procedure, a case from its opening form to its middle, refused and filled in, an ended one. */
export async function shootMatters(browser: Browser, origin: string, keep: Keep): Promise<void> {
  const officer = await signedIn(browser, origin, '党风政风监督室主任')
  const head = await signedIn(browser, origin, '县纪委书记')
  const leader = await signedIn(browser, origin, '副县长（分管工商）')
  const subject = await (await signedIn(browser, origin, '市场监督管理局副局长')).name()
  const team = [await officer.name(), await head.name()]
  await lists(officer, leader, keep)
  await procedure(officer, keep)
  const told: Knowledge = {
    领导干部: subject,
    情形: ['W08', 'W11'],
    调查组成员: team,
    调查组组长: team[0] ?? '',
    责任认定: [{ 姓名: subject, 责任: '重要领导责任' }],
  }
  const number = await opening(officer, told, keep)
  await keep(officer.page, 'matter-waits-for-another')
  const secretary = await signedIn(browser, origin, '县委书记')
  await takeUp(secretary, number)
  await keep(secretary.page, 'matter-step-to-take')
  await step(secretary, {})
  await officer.open(new URL(secretary.page.url()).pathname)
  await step(officer, told)
  await refused(officer, 'matter-step-refused', keep)
  await step(officer, told)
  await keep(officer.page, 'matter-in-the-middle')
}

async function signedIn(browser: Browser, origin: string, role: string): Promise<Seat> {
  const seat = await takeSeat(await browser.newContext({ locale: 'zh-CN' }), origin)
  await seat.open('/sign-in')
  const card = seat.page.getByRole('button').filter({ has: seat.page.getByText(role, { exact: true }) })
  await card.click()
  await seat.page.waitForURL((url) => url.pathname !== '/sign-in')
  await seat.reads()
  return seat
}

async function lists(officer: Seat, leader: Seat, keep: Keep): Promise<void> {
  await leader.open('/matters')
  await keep(leader.page, 'matters-empty')
  await officer.open('/matters')
  await keep(officer.page, 'matters')
  await officer.open('/matters?state=open')
  await officer.page.getByRole('listitem').filter({ hasText: CASE }).getByRole('link').first().click()
  await officer.page.getByRole('heading', { name: '已经办了的' }).waitFor()
  await keep(officer.page, 'matter-long')
}

async function procedure(officer: Seat, keep: Keep): Promise<void> {
  await officer.open('/book/procedures/accountability')
  await keep(officer.page, 'procedure')
  for (const step of await officer.page.locator('summary').all()) await step.click()
  await keep(officer.page, 'procedure-opened')
}

/** @returns the number of the matter. */
async function opening(officer: Seat, told: Knowledge, keep: Keep): Promise<string> {
  await begin(officer, CASE)
  await keep(officer.page, 'matter-opening')
  await refused(officer, 'matter-opening-refused', keep)
  await fillIn(officer, officer.page.getByRole('form').first(), told)
  await keep(officer.page, 'matter-opening-other-ground')
  await send(officer)
  return /问责〔\d+〕\d+号/.exec(await officer.reads())?.[0] ?? ''
}

/** The open form sent as it is, empty. */
async function refused(seat: Seat, name: string, keep: Keep): Promise<void> {
  const form = seat.page.getByRole('form').first()
  await form.getByRole('button', { name: (await form.getAttribute('aria-label')) ?? '', exact: true }).click()
  await refusalOn(form)
  await keep(seat.page, name)
}

async function step(seat: Seat, told: Knowledge): Promise<void> {
  await fillIn(seat, seat.page.getByRole('form').first(), told)
  await send(seat)
}
