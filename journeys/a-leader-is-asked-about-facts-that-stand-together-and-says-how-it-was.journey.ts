import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const ASKED = '十月两次知悉未报备外出以后做过什么，请写明日期。'
const SAID = '十月二十六日在班子会上当面提醒过，没有登记，已请办公室补录。'
/** The names that the study gives to attitudes. */
const NAMES = /甩手掌柜|好人主义|看客/

let journey: InventedJourney
let office: Seat
let head: Seat
beforeAll(async () => {
  journey = await openJourney()
  office = await journey.as('党风政风监督室主任')
  head = await journey.as('统计局局长')
})
afterAll(() => journey.close())

describe('facts that stand together', () => {
  it('come first on the page of the office, with what may explain them, and without a name beside the person', async () => {
    await office.open('/')
    await office.follow('分析')
    await office.follow('一岗双责')
    await office.sees(/处事实还没有请本人说明/)
    expect(await office.faults()).toEqual([])
    await office.follow(await head.name().then((it) => new RegExp(it)))
    await office.sees('可能另有原因')
    const page = await office.reads()
    expect(page).toContain('外出，事先未报备')
    expect(page).not.toMatch(NAMES)
    expect(await office.faults()).toEqual([])
  })

  it('stand over time too: every quarter is drawn, and the table says the same', async () => {
    const says = (await office.page.getByRole('img').first().getAttribute('aria-label')) ?? ''
    const quarters = [...says.matchAll(/\d{4}年第.季度/g)].map(([it]) => it)
    expect(quarters.length).toBeGreaterThan(4)
    const rows = office.page.getByRole('table', { name: '一个季度一个季度看' }).getByRole('row')
    expect((await rows.allInnerTexts()).slice(1).map((it) => it.split(/\s/)[0])).toEqual(quarters)
  })

  it('are put before him with a question, from the keyboard alone', async () => {
    await office.page.getByRole('textbox', { name: '请他说明什么' }).first().focus()
    await office.page.keyboard.type(ASKED)
    const forms = office.page.getByRole('textbox', { name: '请他说明什么' })
    const before = await forms.count()
    await office.page.keyboard.press('Control+Enter')
    await office.sees('还没有说明。')
    await office.sees(/^这些事实已经请他说明/)
    expect(await forms.count()).toBe(before - 1)
  })

  it('reach his desk; he reads the facts, not what others call them, and says how it was', async () => {
    await head.open('/')
    await head.sees('有几件事实请您说明情况')
    await head.page.getByRole('link', { name: '看事实并说明' }).last().click()
    await head.sees(ASKED)
    await head.sees(/请您说明：/)
    const page = await head.reads()
    expect(page).not.toMatch(NAMES)
    expect(page).toContain('请您说明：')
    expect(page.indexOf('外出，事先未报备')).toBeLessThan(page.indexOf('您的说明'))
    expect(await head.faults()).toEqual([])
    await head.fill('您的说明', SAID)
    await head.press('提交说明')
    await head.sees(SAID)
  })

  it('stand beside his word from then on; and nobody of his bureau knows of it', async () => {
    const { pathname } = new URL(head.page.url())
    await office.page.reload()
    await office.sees(SAID)
    const his = await head.name()
    const colleague = (await journey.staffOf('统计局')).find((it) => it.name !== his)
    const other = await journey.asPerson(colleague?.number ?? '')
    await other.isRefused(pathname)
    await head.isRefused(new URL(office.page.url()).pathname)
  })
})
