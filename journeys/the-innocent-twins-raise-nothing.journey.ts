import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventCounty } from '../demo/county.ts'
import { TWIN_A, TWIN_B, TWIN_D_CHECKED, TWIN_D_TALKED } from '../demo/story/twins.ts'
import { whoIn } from '../demo/story/who.ts'
import { TEST_DAY } from '../testing/app.ts'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const ABOUT_LEADERS = /主官知悉外出未报备而没有提醒|知道问题而没有处理|第一次问题之后分管领导没有谈话/
const who = whoIn(inventCounty(TEST_DAY))
const nameOf = (person: string) => who.county.personRef(person).name
const headOf = (unit: string) => who.county.headOf(unit, TEST_DAY) ?? ''
const bodyOf = (section: string) => section.replace(/S\d+$/, '')

const headWhoReminded = headOf(TWIN_A)
const officerWhoReported = headOf(TWIN_B.commission)
const leaderWhoTalked = who.leaderOver(TWIN_D_TALKED, TEST_DAY) ?? ''
const leaderWhoChecked = who.leaderOver(TWIN_D_CHECKED, TEST_DAY) ?? ''
const innocent = [headWhoReminded, officerWhoReported, leaderWhoTalked, leaderWhoChecked]

let journey: InventedJourney
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey.close())

/** Every sign that ever came to somebody, page after page, a line each. */
async function allSigns(seat: Seat): Promise<string[]> {
  await seat.open('/signs?state=all')
  await seat.reads()
  const lines = seat.page.getByRole('main').getByRole('listitem')
  const more = seat.page.getByRole('button', { name: '再看后面的' })
  while (await more.count()) {
    const before = await lines.count()
    await more.click()
    await lines.nth(before).waitFor()
    await seat.reads()
  }
  return lines.allInnerTexts()
}

async function expectNoneAbout(seat: Seat, people: readonly string[]) {
  expect(await seat.reads()).not.toMatch(
    new RegExp(people.map((it) => `${nameOf(it)}.{0,20}(?:主官|知道问题|第一次)`).join('|')),
  )
  const signs = await allSigns(seat)
  const wrong = signs.filter((it) => ABOUT_LEADERS.test(it) && people.some((one) => it.startsWith(nameOf(one))))
  expect(wrong).toEqual([])
  return signs
}

describe('a head who reminded, an officer who reported, leaders who talked and checked', () => {
  it('raise nothing at the supervision office, where the guilty ones are known', async () => {
    const office = await journey.as('党风政风监督室主任')
    const signs = await expectNoneAbout(office, innocent)
    expect(signs.filter((it) => ABOUT_LEADERS.test(it)).length).toBeGreaterThanOrEqual(3)
    expect(await office.faults()).toEqual([])
    expect(office.complaints).toEqual([])
    await office.leave()
  })

  it('raise nothing at the head of the county commission', async () => {
    const secretary = await journey.as('县纪委书记')
    await expectNoneAbout(secretary, innocent)
    expect(secretary.complaints).toEqual([])
    await secretary.leave()
  })

  it('raise nothing at those who supervise them', async () => {
    const above = new Set([
      who.county.supervisingLeader(TWIN_A, TEST_DAY) ?? '',
      headOf(bodyOf(TWIN_D_TALKED)),
      headOf(bodyOf(TWIN_D_CHECKED)),
    ])
    for (const person of above) {
      const seat = await journey.asPerson(person)
      await seat.open('/')
      await expectNoneAbout(seat, innocent)
      expect(seat.complaints).toEqual([])
      await seat.leave()
    }
  })
})

describe('they themselves', () => {
  it('have neither on their desk nor in their lists a sign about a leader who looked away', async () => {
    for (const person of innocent) {
      const seat = await journey.asPerson(person)
      await seat.open('/')
      expect(await seat.reads()).not.toMatch(ABOUT_LEADERS)
      expect(await seat.faults()).toEqual([])
      const signs = await allSigns(seat)
      expect(signs.filter((it) => ABOUT_LEADERS.test(it))).toEqual([])
      expect(seat.complaints).toEqual([])
      await seat.leave()
    }
  })

  it('are seen to have acted: the talk after the first violation stands as its answer', async () => {
    const seat = await journey.asPerson(leaderWhoTalked)
    await seat.open('/signs?state=answered')
    await seat.follow('分管线上有人违反纪律')
    await seat.sees('后来怎么样')
    expect(await seat.reads()).toMatch(/谈话/)
    expect(await seat.faults()).toEqual([])
    expect(seat.complaints).toEqual([])
  })
})
