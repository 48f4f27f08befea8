import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const DONE = '到村里对了三处验收，当面问了签字的人。'
const HANDED = '已交纪检机构办'

let journey: InventedJourney
let secretary: Seat
let commission: Seat
beforeAll(async () => {
  journey = await openJourney()
  const [head] = await journey.db.inCounty(1, (tx) =>
    tx.rows<{ person: string }>(
      `select by_person as person from act where county_id = 1 and handed_to = 'TJ2' and matter_id is not null`,
    ),
  )
  secretary = await journey.asPerson(head?.person ?? '')
  commission = await journey.as('县纪委书记')
})
afterAll(() => journey.close())

/** The matter with the road, as the page shows it. */
const road = (seat: Seat) => seat.page.getByRole('article').filter({ hasText: '村道硬化没有招标记录' })

async function tabTo(label: string) {
  for (let tabs = 0; tabs < 40; tabs++) {
    await secretary.page.keyboard.press('Tab')
    const here = await secretary.page.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.innerText ?? '',
    )
    if (here.startsWith(label)) return
  }
  throw new Error(`no way to ${label} with the Tab key`)
}

describe('a secretary', () => {
  it('is told on his desk in one line what waits for him in person, and comes from there to his page', async () => {
    await secretary.open('/')
    const lines = secretary.page.getByRole('listitem').filter({ hasText: '四个亲自：' })
    expect(await lines.count()).toBe(1)
    await lines.getByRole('link', { name: '去看' }).click()
    await secretary.sees(/^请先办/)
  })

  it('reads on his page what waits for him first, and that the matter he gave away lies with the discipline body', async () => {
    await secretary.open('/acts')
    await secretary.follow('四个亲自')
    await secretary.sees(/^请先办/)
    const page = await secretary.reads()
    expect(page.indexOf('现在要办的')).toBeLessThan(page.indexOf('办过的事'))
    expect(await road(secretary).innerText()).toContain(HANDED)
    expect(await road(secretary).innerText()).toContain('交出以后，没有再亲自办的记录。')
    expect(await secretary.faults()).toEqual([])
  })

  it('records what he does about it by the keyboard alone, the matter found by a few words', async () => {
    await secretary.open('/acts/new?for=duty:S03')
    const { keyboard } = secretary.page
    await tabTo('是哪一件事')
    await keyboard.insertText('村道')
    // Before the words narrow it the list holds everything, and Enter takes the first.
    await secretary.page.getByRole('option').first().filter({ hasText: '村道硬化' }).waitFor()
    await keyboard.press('Enter')
    await tabTo('做了什么')
    await keyboard.insertText(DONE)
    await tabTo('行动')
    await keyboard.press('Space')
    expect(await secretary.faults()).toEqual([])
    await keyboard.press('Control+Enter')
    await secretary.sees(/^请先办/)
    await secretary.sees(DONE)
    await road(secretary)
      .getByText(/交出以后，2026年11月23日又亲自协调。/)
      .waitFor()
  })

  it('is told that the matter is missing, where he left it out', async () => {
    await secretary.open('/acts/new?for=duty:S02')
    await secretary.fill('做了什么', DONE)
    await secretary.page.getByRole('radio', { name: /行动/ }).check()
    await secretary.press('记下')
    await secretary.sees('请选这是哪一件事')
    expect(await secretary.faults()).toEqual([])
  })

  it('goes from what waits straight to the form, with the matter filled in', async () => {
    await secretary.open('/acts/in-person')
    await secretary.page.getByRole('main').getByRole('link', { name: '记一笔' }).first().click()
    await secretary.sees('是哪一件事')
    await secretary.page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((it) => it.value.includes('惠农补贴核对清退')),
    )
    expect(await secretary.faults()).toEqual([])
  })
})

describe('the others', () => {
  it('see of it, above him, what they may read', async () => {
    await commission.open('/acts/in-person')
    const name = await secretary.name()
    await commission.pick('看哪位书记的', name, new RegExp(name))
    await commission.sees(`${name}的四个亲自`)
    expect(await road(commission).innerText()).toContain(HANDED)
    expect(await commission.reads()).not.toContain('惠农补贴核对清退')
    expect(await commission.faults()).toEqual([])
  })

  it('are told that there is nothing for them, where there is not', async () => {
    const deputy = await journey.as('市场监督管理局副局长')
    await deputy.open('/acts/in-person')
    await deputy.sees('您现在没有可看的。')
    expect(
      [secretary, commission, deputy].flatMap((it) => it.complaints.filter((one) => !one.includes('400'))),
    ).toEqual([])
  })
})
