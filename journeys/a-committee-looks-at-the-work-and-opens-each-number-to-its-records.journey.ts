import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

let journey: InventedJourney
let secretary: Seat
let head: Seat
let subject: Seat
beforeAll(async () => {
  journey = await openJourney()
  secretary = await journey.as('县纪委书记')
  head = await journey.as('统计局局长')
  subject = await journey.as('市场监督管理局副局长')
})
afterAll(() => journey.close())

const drawn = (seat: Seat) => seat.page.getByRole('main').getByRole('img').first()
const entries = (seat: Seat) => seat.page.getByRole('main').getByRole('list').last().locator(':scope > li')

/** With the keyboard alone: focus moves on by Tab until it stands there, then Enter. */
async function tabTo(seat: Seat, name: RegExp): Promise<void> {
  const target = await seat.page.getByRole('main').getByRole('link', { name }).first().elementHandle()
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await seat.page.keyboard.press('Tab')
    if (await seat.page.evaluate((it) => it === document.activeElement, target)) {
      await seat.page.keyboard.press('Enter')
      return
    }
  }
  throw new Error(`not reached by the keyboard: ${name}`)
}

describe('statements and actions', () => {
  it('are reached from what may be looked at, and are said in words by the picture and by the table', async () => {
    await secretary.open('/insight')
    await secretary.follow('陈述与行动')
    await secretary.sees('按层级看')
    const says = (await drawn(secretary).getAttribute('aria-label')) ?? ''
    expect(says).toMatch(/县级：共记 \d+ 件：陈述 \d+ 件，行动 \d+ 件；行动里已由他人核实 \d+ 件/)
    expect(await secretary.faults()).toEqual([])
  })

  it('open by the keyboard alone from a number to just so many acts, and back', async () => {
    const count = secretary.page.getByRole('link', { name: /^县级，已核实 \d+ 件/ })
    const wanted = Number(await count.innerText())
    expect(wanted).toBeGreaterThan(0)
    await tabTo(secretary, /^县级，已核实/)
    await secretary.sees('下面是图表里一个数字背后的每一件。')
    await secretary.sees('行动，已由他人核实')
    expect(await entries(secretary).count()).toBe(wanted)
    expect(await secretary.faults()).toEqual([])
    await secretary.follow('回到“陈述与行动”')
    await secretary.sees('按层级看')
  })

  it('of one unit are shown by post', async () => {
    await secretary.page.getByRole('navigation', { name: '层级' }).getByRole('link', { name: '乡镇和部门' }).click()
    await secretary.follow(/^霁川县统计局$/)
    await secretary.sees('霁川县统计局：按职务看')
    expect(await secretary.faults()).toEqual([])
  })

  it('of other units are not there for the head of one', async () => {
    await head.open('/insight/actions?level=town')
    expect(await head.reads()).toContain('霁川县统计局')
    expect(await head.reads()).not.toContain('霁川县市场监督管理局')
    await head.isRefused('/insight/actions?unit=D2')
  })
})

describe('the load of a year', () => {
  it('says in which month most was asked; the table has every month', async () => {
    await secretary.open('/insight')
    await secretary.follow('一年的负担')
    await secretary.sees(/2026年共 \d+ 项，其中重复的 \d+ 项；要得最集中的是/)
    expect(await secretary.page.getByRole('row').count()).toBe(13)
    expect(await secretary.faults()).toEqual([])
  })

  it('is looked at for a unit that one answers for', async () => {
    await head.open('/insight/load')
    await head.pick('看哪个单位', '统计局', '霁川县统计局')
    await head.sees(/霁川县统计局被要了多少/)
    expect(await head.faults()).toEqual([])
  })
})

describe('who answers for whom', () => {
  it('names first what has to be settled, and every officer sees it', async () => {
    await subject.open('/units')
    await subject.follow('看谁对谁负责')
    await subject.sees('先要办的')
    await subject.sees(/负责人空缺/)
    expect(await subject.faults()).toEqual([])
  })

  it('opens a unit to what lies within, on another day too', async () => {
    await subject.follow('看内部分管：霁川县统计局')
    await subject.sees('谁对谁负责：霁川县统计局')
    await subject.fill('看哪一天', '2026年3月5日')
    await subject.sees(/2026年3月5日这一天，霁川县统计局下面有/)
    expect(await subject.faults()).toEqual([])
    const name = subject.page
      .getByRole('group', { name: /位领导下面列着/ })
      .getByRole('link')
      .first()
    await name.focus()
    await subject.page.keyboard.press('Enter')
    await subject.sees('这一天谁对他负责')
  })
})

describe('one matter with its clocks', () => {
  it('is drawn over time from its file, with the steps and the clocks as tables', async () => {
    await secretary.open('/matters?state=all')
    await secretary.page.getByRole('listitem').filter({ hasText: '问责' }).getByRole('link').first().click()
    await secretary.sees('已经办了的')
    await secretary.follow('看经过与期限的图')
    await secretary.sees('办过的步骤')
    const says = (await drawn(secretary).getAttribute('aria-label')) ?? ''
    const [, steps = ''] = /办过 (\d+) 步/.exec(says) ?? []
    expect(await secretary.page.getByRole('table', { name: '办过的步骤' }).getByRole('row').count()).toBe(
      Number(steps) + 1,
    )
    expect(await secretary.faults()).toEqual([])
  })

  it('shows whom it is about no more than his own view of the file does, and others nothing', async () => {
    const path = new URL(secretary.page.url()).pathname
    await head.isRefused(path)
    const matter = async (seat: Seat) =>
      (await seat.page.request.get(`${seat.origin}/api/matters/${path.split('/')[2]}`)).json()
    const whole = await matter(secretary)
    const concerned = await journey.asPerson(whole.subject.person.number)
    await concerned.open(path)
    await concerned.sees('办过的步骤')
    const own = await matter(concerned)
    expect(own.taken.length).toBeLessThan(whole.taken.length)
    const steps = concerned.page.getByRole('table', { name: '办过的步骤' })
    expect(await steps.getByRole('row').count()).toBe(own.taken.length + 1)
    for (const { by } of whole.taken) {
      if (by.number !== whole.subject.person.number) expect(await concerned.reads()).not.toContain(by.name)
    }
    expect(await concerned.faults()).toEqual([])
    for (const seat of [secretary, head, subject, concerned]) expect(seat.complaints).toEqual([])
  })
})
