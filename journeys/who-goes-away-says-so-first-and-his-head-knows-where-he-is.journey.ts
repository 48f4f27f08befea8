import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

let journey: InventedJourney
let deputy: Seat
let head: Seat
beforeAll(async () => {
  journey = await openJourney()
  deputy = await journey.as('市场监督管理局副局长')
  head = await journey.as('市场监督管理局局长')
})
afterAll(() => journey.close())

const choose = async (seat: Seat, field: string, choice: string) =>
  seat.page
    .getByRole('group', { name: field })
    .getByRole('radio', { name: new RegExp(`^${choice}`) })
    .check()

describe('a deputy who goes away', () => {
  it('comes from his desk to one form that says at once who approves and which rules the county has not set', async () => {
    await deputy.page.getByRole('link', { name: '我要外出' }).click()
    await deputy.sees('报一次外出')
    await deputy.page.getByRole('textbox', { name: '哪天走' }).fill('2026年12月1日')
    await choose(deputy, '走的时候是', '上午')
    await deputy.page.getByRole('textbox', { name: '哪天回来' }).fill('2026年12月2日')
    await choose(deputy, '回来的时候是', '下午')
    await deputy.sees(/由.+批/)
    await deputy.sees('本县没有定，不作要求。')
    await deputy.sees(/本县定为 1 天（.+〔\d{4}〕\d+号）/)
    expect(await deputy.faults()).toEqual([])
  })

  it('reports where to, why and who stands in, and reads whose turn it is', async () => {
    await deputy.page.getByRole('textbox', { name: '去哪里' }).fill('市市场监督管理局')
    await choose(deputy, '事由', '开会')
    await deputy.page.getByRole('textbox', { name: '什么事' }).fill('全市食品安全工作会')
    await deputy.page.getByRole('button', { name: '报备', exact: true }).click()
    await deputy.sees(/等.+批。/)
    expect(await deputy.faults()).toEqual([])
  })
})

describe('his head', () => {
  it('finds it on his desk, approves it there, and it says so', async () => {
    await head.open('/')
    await head.page
      .getByRole('listitem')
      .filter({ hasText: '外出报备，等您批' })
      .getByRole('link', { name: '去批' })
      .click()
    await head.sees('市市场监督管理局')
    expect(await head.faults()).toEqual([])
    await choose(head, '意见', '同意')
    await head.page.getByRole('button', { name: '批', exact: true }).click()
    await head.sees(/已同意/)
  })

  it('is offered what the report says when he enters the absence, and types nothing twice', async () => {
    const { reports } = await deputy.page.evaluate(async () => ({
      reports: (await (await fetch('/api/absence-reports')).json()).items,
    }))
    expect(reports.map((it: { state: string }) => it.state)).toContain('approved')
    await head.open('/facts')
    await choose(head, '登记什么', '外出')
    await head.page.getByRole('textbox', { name: '哪一天' }).fill('2026年12月1日')
    await head.page.getByRole('combobox', { name: '谁' }).fill(reports[0].person.name)
    await head.page.getByRole('option').first().click()
    await head.sees(/请选“已报备”/)
    expect(await head.page.getByRole('radio', { name: '已报备' }).isChecked()).toBe(true)
    expect(await head.faults()).toEqual([])
  })
})

describe('plans that change', () => {
  it('are changed by himself, who reads what he said before', async () => {
    await deputy.page.reload()
    await deputy.page.getByRole('button', { name: '行程变了' }).click()
    await choose(deputy, '怎么变', '不去了')
    await deputy.page.getByRole('textbox', { name: '为什么改' }).fill('会议改为视频会')
    await deputy.page.getByRole('button', { name: '改行程' }).click()
    await deputy.sees('没有去，这一份办完了。')
    expect(await deputy.faults()).toEqual([])
    await deputy.open('/absences')
    await deputy.sees('没有去')
    expect(await deputy.faults()).toEqual([])
  })
})
