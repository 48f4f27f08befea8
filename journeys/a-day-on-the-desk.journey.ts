import { pinyin } from 'pinyin-pro'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import { PHONE } from '../testing/screen.ts'
import type { Seat } from '../testing/seat.ts'

const DONE = '查食品科考勤'
const OUTCOME = '补签一处'
const UNASKED = '当面问明缘由'

let journey: InventedJourney
let deputy: Seat
let head: Seat
beforeAll(async () => {
  journey = await openJourney()
  deputy = await journey.as('市场监督管理局副局长')
  head = await journey.as('市场监督管理局局长')
})
afterAll(() => journey.close())

/** Types as an office does: pinyin letters and a space for Chinese, every key counted. */
function keyboard(seat: Seat) {
  let strokes = 0
  const press = async (key: string, times = 1) => {
    for (let it = 0; it < times; it++) await seat.page.keyboard.press(key)
    strokes += times * key.split('+').length
  }
  const write = async (words: string) => {
    await seat.page.keyboard.insertText(words)
    strokes += pinyin(words, { toneType: 'none', type: 'array' }).join('').length + 1
  }
  const tabTo = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let tabs = 0; tabs < 30; tabs++) {
      await press(key)
      const here = await seat.page.evaluate(() => {
        const it = document.activeElement as HTMLInputElement | null
        return `${it?.labels?.[0]?.innerText ?? ''}${it?.innerText ?? ''}`
      })
      if (here.startsWith(name)) return
    }
    throw new Error(`no way to ${name} with the Tab key`)
  }
  return { press, write, tabTo, strokes: () => strokes }
}

describe('a deputy in the morning', () => {
  it('reads first what to do now, why, by when and on which provision, with one button that stands out', async () => {
    const page = await deputy.reads()
    expect(page.indexOf('现在要办的')).toBeLessThan(page.indexOf('我最近记下的'))
    const first = deputy.page
      .getByRole('listitem')
      .filter({ has: deputy.page.getByRole('heading') })
      .first()
    expect(await first.innerText()).toMatch(/还有 \d+ 个工作日|今天是最后一天|已过/)
    expect(await first.innerText()).toMatch(/条例|规定|县定/)
    expect(await deputy.page.locator('.button-main').count()).toBe(1)
    expect(await deputy.faults()).toEqual([])
  })

  it('opens the last day to how it was found, rest day by rest day, with the county’s document', async () => {
    const left = deputy.page.getByRole('button', { name: /还有 \d+ 个工作日|今天是最后一天|已过/ }).first()
    await left.click()
    const how = await deputy.sees(/起算，当日不计，期限5个工作日/)
    const opened = how.locator('xpath=../..')
    expect(await opened.innerText()).toMatch(/〔\d{4}〕\d+号/)
    expect(await opened.innerText()).toMatch(/最后一天是2026年\d+月\d+日/)
    expect(await deputy.faults()).toEqual([])
  })

  it('records an act by the keyboard alone, with at most four fields and sixty keystrokes', async () => {
    const keys = keyboard(deputy)
    await deputy.open('/')
    await keys.tabTo('记一笔', 'Shift+Tab')
    await keys.press('Enter')
    await deputy.sees('写一句做了什么、有什么结果就行。不用传照片，不用附材料。')
    const fields = deputy.page
      .getByRole('form')
      .locator('.field')
      .filter({ has: deputy.page.locator('label, legend') })
    expect(await fields.count()).toBeLessThanOrEqual(4)
    await keys.tabTo('为哪一项')
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await keys.tabTo('做了什么')
    await keys.write(DONE)
    await keys.tabTo('有什么结果')
    await keys.write(OUTCOME)
    await keys.tabTo('行动')
    await keys.press('Space')
    await keys.press('Control+Enter')
    await deputy.sees(`已记下“${DONE}”，并进入台账。`)
    expect(keys.strokes()).toBeLessThanOrEqual(60)
    expect(await deputy.faults()).toEqual([])
  })

  it('sees that it counts once someone else has confirmed it', async () => {
    const act = deputy.page.getByRole('listitem').filter({ hasText: DONE })
    expect(await act.innerText()).toContain('等他人核实')
    expect(await act.getByRole('button').count()).toBe(0)
    await head.open('/acts')
    const asked = head.page.getByRole('listitem').filter({ hasText: DONE })
    await asked.first().waitFor()
    expect(await head.faults()).toEqual([])
    await asked.getByRole('button', { name: '属实', exact: true }).click()
    await head.sees('已记下：属实。')
    await deputy.open('/acts')
    expect(await act.innerText()).toContain(`已核实属实（${await head.name()}）`)
  })

  it('asks someone to confirm what was recorded without anybody being asked', async () => {
    await deputy.open('/signs?state=all')
    const address = await deputy.page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link')
      .first()
      .getAttribute('href')
    const act = { forWhat: `sign:${address?.split('/').at(-1)}`, done: UNASKED, outcome: OUTCOME, nature: 'action' }
    const sent = await deputy.page.request.post(new URL('/api/acts', deputy.origin).href, {
      data: act,
      headers: { 'idempotency-key': 'an-act-for-a-sign' },
    })
    expect(sent.ok()).toBe(true)
    await deputy.open('/acts')
    const line = deputy.page.getByRole('listitem').filter({ hasText: UNASKED })
    await line.getByRole('button', { name: '请人核实' }).click()
    const name = await head.name()
    await deputy.pick('请谁核实', name, name)
    expect(await deputy.faults()).toEqual([])
    await deputy.press('送他核实')
    await deputy.sees(`已送${name}核实。`)
    expect(await line.innerText()).toContain('等他人核实')
    await head.open('/acts')
    await head.sees(UNASKED)
  })
})

describe('the things always at hand', () => {
  it('Ctrl and `/` find a person by the first letters of his name; `/` alone does nothing', async () => {
    const name = await head.name()
    await deputy.open('/')
    await deputy.page.keyboard.press('/')
    expect(await deputy.page.getByRole('searchbox').evaluate((it) => it === document.activeElement)).toBe(false)
    await deputy.page.keyboard.press('Control+/')
    await deputy.page.keyboard.type(pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join(''))
    const found = deputy.page.getByRole('search').getByRole('link', { name: new RegExp(name) })
    await found.first().waitFor()
    await deputy.page.keyboard.press('Tab')
    await found.first().click()
    await deputy.page.waitForURL(/\/people\//)
    await deputy.sees(name)
    expect(await deputy.faults()).toEqual([])
  })

  it('the type grows at his word, and nothing runs over', async () => {
    await deputy.open('/')
    const before = await deputy.page.getByRole('heading', { level: 1 }).evaluate((it) => getComputedStyle(it).fontSize)
    await deputy.page.getByText('最大', { exact: true }).click()
    const after = await deputy.page.getByRole('heading', { level: 1 }).evaluate((it) => getComputedStyle(it).fontSize)
    expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before))
    expect(await deputy.faults()).toEqual([])
    await deputy.open('/acts/new')
    expect(await deputy.faults()).toEqual([])
    expect(await deputy.page.evaluate(() => document.documentElement.dataset.size)).toBe('20')
  })

  it('on a phone the menu folds away and opens', async () => {
    await deputy.page.setViewportSize(PHONE)
    const duties = deputy.page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '责任清单' })
    expect(await duties.isVisible()).toBe(false)
    await deputy.press('菜单')
    await duties.click()
    await deputy.sees('怎么抓')
    expect(await deputy.faults()).toEqual([])
  })

  it('every other page he may open is in order as well', async () => {
    for (const path of [
      '/signs?state=answered',
      '/talks',
      '/units',
      '/units/D2S2',
      '/facts',
      '/matters/new/talk-heart',
    ]) {
      await deputy.open(path)
      expect(await deputy.faults()).toEqual([])
    }
  })

  it('and the pages that are not his are not there', async () => {
    for (const path of ['/administration', '/administration/accounts', '/import', '/replay']) {
      await deputy.isRefused(path)
    }
  })

  it('the browser has nothing to complain of', () => {
    expect([deputy, head].flatMap((it) => it.complaints)).toEqual([])
  })
})
