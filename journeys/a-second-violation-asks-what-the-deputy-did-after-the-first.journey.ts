import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const OF_THE_DEPUTY = '第一次问题之后分管领导没有谈话、没有检查'
const OF_THE_MEMBER = '分管线上有人违反纪律'
let journey: InventedJourney
let head: Seat
let deputy: Seat
let deputyName: string
beforeAll(async () => {
  journey = await openJourney()
  head = await journey.as('市场监督管理局局长')
  deputy = await journey.as('市场监督管理局副局长')
  deputyName = await deputy.name()
})
afterAll(() => journey.close())

describe('about the deputy', () => {
  it('his head is told, with both violations and nothing between them', async () => {
    const found = head.page.getByRole('listitem').filter({ hasText: OF_THE_DEPUTY })
    expect(await found.innerText()).toContain(deputyName)
    expect(await head.faults()).toEqual([])
    await found.getByRole('link', { name: '去处理' }).click()
    await head.sees('事实经过')
    const facts = await head.page.getByRole('list', { name: '事实经过' }).getByRole('listitem').allInnerTexts()
    const turning = facts.findIndex((it) => it.includes('这一天形成苗头'))
    expect(facts.slice(0, turning)).toHaveLength(2)
    for (const fact of facts.slice(0, turning)) expect(fact).toMatch(/暗访〔\d{4}〕\d+号/)
    expect(await head.faults()).toEqual([])
  })

  it('he himself is not told', async () => {
    expect(await deputy.reads()).not.toContain(OF_THE_DEPUTY)
    await deputy.isRefused(new URL(head.page.url()).pathname)
  })
})

describe('about the member', () => {
  it('the deputy in charge is offered a 谈心谈话', async () => {
    await deputy.open('/')
    await deputy.page
      .getByRole('listitem')
      .filter({ hasText: OF_THE_MEMBER })
      .getByRole('link', { name: '去处理' })
      .first()
      .click()
    await deputy.sees('事实经过')
    expect(await deputy.faults()).toEqual([])
    await deputy.follow('准备谈心谈话')
    await deputy.sees(/谈心谈话：准备谈话/)
    expect(await deputy.page.getByLabel('谈话事由').inputValue()).not.toBe('')
    expect(await deputy.faults()).toEqual([])
  })

  it('the 提醒谈话 waits prepared for the head, who entrusts it to the deputy', async () => {
    await head.open('/talks')
    expect(await head.faults()).toEqual([])
    await head.page
      .getByRole('link', { name: /提醒谈话/ })
      .first()
      .click()
    await head.sees(/已准备，还没谈/)
    await head.page.locator('summary', { hasText: '委托别人谈' }).click()
    await head.pick('受委托的人', deputyName, deputyName)
    expect(await head.faults()).toEqual([])
    await head.press('委托别人谈')
    await head.sees(/等.*记下谈话|等夏|办（受委托的人）/)
  })

  it('the deputy finds it on his desk, holds it, and both it and the sign say so', async () => {
    await deputy.open('/talks')
    await deputy.page
      .getByRole('link', { name: /提醒谈话/ })
      .first()
      .click()
    await deputy.fill('指出的问题', '半年里两次上班时间办私事。')
    await deputy.fill('本人说明', '承认，说明家中老人住院。')
    await deputy.press('记下谈话')
    await deputy.sees(/已谈，等双方签字/)
    await deputy.page.getByRole('checkbox', { name: '本人已在纸上签字' }).check()
    expect(await deputy.faults()).toEqual([])
    await deputy.press('谈话人签字')
    await deputy.sees(/双方已签字/)
    expect(await deputy.faults()).toEqual([])
  })
})

it('the browser has nothing to complain of', () => {
  expect([head, deputy].flatMap((it) => it.complaints)).toEqual([])
})
