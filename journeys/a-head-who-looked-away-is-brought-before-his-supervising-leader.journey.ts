import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const SIGN = '主官知悉外出未报备而没有提醒'
let journey: InventedJourney
let leader: Seat
let head: Seat
let office: Seat
let headName: string
beforeAll(async () => {
  journey = await openJourney()
  leader = await journey.as('副县长（分管工商）')
  head = await journey.as('统计局局长')
  office = await journey.as('党风政风监督室主任')
  headName = await head.name()
})
afterAll(() => journey.close())

describe('the sign', () => {
  it('is the first thing on the desk of the leader who supervises the head', async () => {
    const first = leader.page
      .getByRole('listitem')
      .filter({ has: leader.page.getByRole('heading') })
      .first()
    expect(await first.innerText()).toContain(SIGN)
    expect(await first.innerText()).toContain(headName)
    expect(await leader.faults()).toEqual([])
    await first.getByRole('link', { name: '去处理' }).click()
    await leader.sees('事实经过')
  })

  it('says why in a sentence, with its facts, provisions and the county’s own document', async () => {
    const page = await leader.reads()
    expect(page).toContain(`${headName}：${SIGN}`)
    expect(page).toMatch(/没有提醒或者谈话的记录/)
    expect(page).toMatch(/这一天形成苗头/)
    expect(page).toMatch(/转引/)
    expect(page).toMatch(/〔\d{4}〕\d+号/)
    expect(page).toMatch(/可能另有原因/)
    expect(await leader.faults()).toEqual([])
  })

  it('opens its provisions to what they say and how sure one may be of the text', async () => {
    await leader.press(/党内监督条例.*第二十四条/)
    await leader.sees(/尚未与原文逐字核对/)
    expect(await leader.faults()).toEqual([])
  })

  it('went to the supervision office of the commission as well', async () => {
    await office.open('/signs')
    expect(await office.reads()).toContain(SIGN)
    expect(await office.faults()).toEqual([])
    await office.open(new URL(leader.page.url()).pathname)
    await office.sees('提示给您所在的机构')
  })

  it('does not exist for the head himself', async () => {
    expect(await head.reads()).not.toContain(SIGN)
    await head.open('/signs?state=all')
    expect(await head.reads()).not.toContain(SIGN)
    await head.isRefused(new URL(leader.page.url()).pathname)
  })
})

describe('the talk that answers it', () => {
  it('comes filled in, and its notice as a file to print', async () => {
    await leader.follow('准备约谈')
    await leader.sees(/选谈话依据，写明事由/)
    expect(await leader.page.getByLabel('谈话事由').inputValue()).toContain(headName)
    expect(await leader.faults()).toEqual([])
    await leader.press('准备谈话')
    await leader.sees('已准备，还没谈')
    const [notice] = await Promise.all([leader.page.waitForEvent('download'), leader.follow('谈话通知')])
    expect(notice.suggestedFilename()).toMatch(/\.docx$/)
    expect(await leader.faults()).toEqual([])
  })

  it('is written down after it was held, and then shows the head what he is told', async () => {
    await leader.fill('指出的问题', '两次知悉班子成员外出没有报备，都没有提醒。')
    await leader.fill('本人说明', '以为事后说过就行。')
    await leader.fill('承诺和整改', '今后当天提醒，每月在党组会上过一遍外出台账。')
    await leader.fill('打算哪一天回访', '12月23日')
    await leader.press('记下谈话')
    await leader.sees(/已谈，等双方签字/)
    expect(await leader.faults()).toEqual([])
  })

  it('lets the head reply in his own words', async () => {
    await head.open('/')
    await head.page.getByRole('link', { name: '看事实并说明' }).click()
    await head.sees('这件事已经开始与您谈或核查。您可以看到事实和依据，也可以说明情况。')
    await head.fill('您的说明', '那天我在市里开会，回来已当面说过。')
    expect(await head.faults()).toEqual([])
    await head.press('提交说明')
    await head.sees(`${headName}的说明`)
  })

  it('is signed by both, each in his own place', async () => {
    await leader.press('谈话人签字')
    await leader.sees(/已谈，等本人签字/)
    await head.open('/talks')
    await head.follow(/约谈/)
    await head.sees(/核对记录后签字/)
    expect(await head.reads()).toContain('以为事后说过就行。')
    expect(await head.faults()).toEqual([])
    await head.press('本人签字')
    await head.sees(/双方已签字/)
  })

  it('is then the answer to the sign, with the reply beside it', async () => {
    await leader.open('/signs?state=answered')
    await leader.follow(SIGN)
    await leader.sees('后来怎么样')
    const page = await leader.reads()
    expect(page).toContain('那天我在市里开会，回来已当面说过。')
    expect(page).toMatch(/双方已签字/)
    expect(await leader.faults()).toEqual([])
  })

  it('leaves nothing unsaid by the browser', () => {
    expect([leader, head, office].flatMap((it) => it.complaints)).toEqual([])
  })
})
