import { afterAll, beforeAll, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const SIGN = '知道问题而没有处理、上报或者移交'
let journey: InventedJourney
let secretary: Seat
let officer: Seat
let committee: Seat
let officerName: string
beforeAll(async () => {
  journey = await openJourney()
  secretary = await journey.as('县纪委书记')
  officer = await journey.as('乡纪委书记')
  committee = await journey.as('乡党委书记')
  officerName = await officer.name()
})
afterAll(() => journey.close())

it('the head of the county commission finds it on his desk, with the day by which to answer', async () => {
  const found = secretary.page.getByRole('listitem').filter({ hasText: SIGN }).filter({ hasText: officerName })
  expect(await found.innerText()).toMatch(/还有 \d 个工作日|今天是最后一天/)
  expect(await secretary.faults()).toEqual([])
  await found.getByRole('link', { name: '去处理' }).click()
  await secretary.sees('事实经过')
})

it('the clock runs from the first record of knowledge; the second shows as known since', async () => {
  const facts = secretary.page.getByRole('list', { name: '事实经过' }).getByRole('listitem')
  const lines = await facts.allInnerTexts()
  const turning = lines.findIndex((it) => it.includes('这一天形成苗头'))
  expect(lines[0]).toMatch(/谈话/)
  expect(lines.slice(0, turning).join()).toMatch(/审计/)
  expect(await secretary.reads()).toMatch(/10.?个工作日/)
  expect(await secretary.faults()).toEqual([])
})

it('neither the officer nor his own committee can tell that it exists', async () => {
  const address = new URL(secretary.page.url()).pathname
  for (const seat of [officer, committee]) {
    expect(await seat.reads()).not.toContain(SIGN)
    expect(await seat.faults()).toEqual([])
    await seat.open('/signs?state=all')
    expect(await seat.reads()).not.toContain(SIGN)
    await seat.isRefused(address)
    await seat.isRefused(`/matters/new/talk-ask?from=sign:${address.split('/').at(-1)}`)
  }
})

it('the county commission may say that it is not so, with a reason, and the sign keeps it', async () => {
  await secretary.press('不属实')
  await secretary.fill('为什么不属实', '11月3日已经口头报告县纪委值班室，值班记录可查，只是没有登记。')
  expect(await secretary.faults()).toEqual([])
  await secretary.press('记为不属实')
  await secretary.sees('已记下“不属实”和您的理由。')
  await secretary.sees('11月3日已经口头报告县纪委值班室，值班记录可查，只是没有登记。')
  expect(await secretary.reads()).toContain('已有答复')
})

it('and even then it is nothing to him whom it concerned', async () => {
  await officer.open('/signs?state=all')
  expect(await officer.reads()).not.toContain(SIGN)
})

it('the browser has nothing to complain of', () => {
  expect([secretary, officer, committee].flatMap((it) => it.complaints)).toEqual([])
})
