import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import { begin, takeStep, takeUp } from '../testing/newcomer.ts'
import type { Seat } from '../testing/seat.ts'

const NEED = '公开检查以前有人打招呼。'
const SEEN = '下午四点，窗口没有人，三个人在等'
let journey: InventedJourney
let office: Seat
let commission: Seat
let head: Seat
let member: Seat
let number = ''
beforeAll(async () => {
  journey = await openJourney()
  office = await journey.as('党风政风监督室主任')
  commission = await journey.as('县纪委书记')
  head = await journey.as('统计局局长')
  const [one] = await journey.staffOf('第一纪检监察室')
  member = await journey.asPerson(one?.number ?? '')
  await member.open('/')
})
afterAll(() => journey.close())

/** What stands on screen keeps no fault for a reader, on the desk and on a phone. */
const sound = async (seat: Seat) => expect(await seat.faults()).toEqual([])
const known = async () => ({
  为什么要暗访: NEED,
  去哪些单位: [{ 单位: '统计局' }],
  参加的人: [await office.name(), await member.name()],
  到场的人: [await office.name(), await member.name()],
  发现的问题: [{ 单位: '统计局', 看到什么: `${SEEN}。` }],
  移交清单: [{ 怎样移交: '交单位整改', 问题类别: '外出不报备、在岗不在状态' }],
})

describe('a covert check', () => {
  it('is planned, approved by another, made and put to the unit, which finds nothing of it on its pages', async () => {
    await begin(office, '暗访')
    await sound(office)
    await takeStep(office, await known())
    number = /编号(\S+?号)。/.exec(await office.page.getByRole('status').innerText())?.[1] ?? ''
    await takeUp(commission, number)
    await takeStep(commission, await known())
    await takeUp(member, number)
    await sound(member)
    await takeStep(member, await known())
    await member.sees(`当天谁负责：${await head.name()}（主要负责人）`)
    await takeStep(member, await known())
    await head.open('/problems?state=all')
    expect(await head.reads()).not.toContain(SEEN)
    await head.open('/matters?state=all')
    expect(await head.reads()).not.toContain(number)
  })

  it('is handed over, finding by finding, and each becomes a problem that the file names', async () => {
    await takeUp(office, number)
    await sound(office)
    await takeStep(office, await known())
    await sound(office)
    await office.follow(/^问题：.*统计局$/)
    await office.sees(`${await head.name()}（主要负责人）`)
    await office.sees(number)
    await sound(office)
  })

  it('is on the list of the head, who puts it right like any other problem', async () => {
    await head.open('/problems?state=waiting')
    await head.sees(SEEN)
    await head.follow(/^问题：.*统计局$/)
    await head.fill('措施', '窗口排两个人的班，走开的当面交接')
    await head.pick('措施负责人', (await head.name()).slice(0, 2), new RegExp(await head.name()))
    await head.fill('完成时限', '12-31')
    await sound(head)
    await head.press(/^写整改措施$/)
    await head.sees('措施等审')
    expect(await head.reads()).not.toContain(NEED)
    const complaints = [office, commission, member, head].flatMap((it) => it.complaints)
    expect(complaints).toEqual([])
  })
})
