import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

let journey: InventedJourney
let head: Seat
let above: Seat
let office: Seat
beforeAll(async () => {
  journey = await openJourney()
  head = await journey.as('统计局局长')
  above = await journey.as('副县长（分管工商）')
  office = await journey.as('党风政风监督室主任')
})
afterAll(() => journey.close())

const choose = (seat: Seat, label: string) => seat.page.getByRole('radio', { name: label }).first().check()
/** What stands on screen keeps no fault for a reader, on the desk and on a phone. */
const sound = async (seat: Seat) => expect(await seat.faults()).toEqual([])

async function raise(seat: Seat, what: string, source: string) {
  await seat.open('/problems')
  await seat.follow('登记一个问题')
  await seat.fill('是什么问题', what)
  await choose(seat, source)
  await choose(seat, '私设小金库')
  if (seat === head) await seat.page.waitForFunction(() => document.body.innerHTML.includes('县统计局'))
  else {
    await seat.pick('哪个单位的问题', '统计局', /县统计局$/)
    await seat.fill('谁发现的', '县审计局')
  }
  await sound(seat)
  await seat.press(/^登记问题$/)
  await seat.sees(/^WT〔2026〕\d+号，现在：/)
}

async function agree(seat: Seat, path: string, todo: string) {
  await seat.open(path)
  await choose(seat, '同意')
  await sound(seat)
  await take(seat, todo)
}

async function take(seat: Seat, todo: string) {
  await seat.press(new RegExp(`^${todo}$`))
  await seat.page.getByRole('status').getByText(`已办：${todo}`).waitFor()
}

describe('a problem that the unit found itself', () => {
  let path = ''
  it('is put right by its own measures, approved by those above', async () => {
    await raise(head, '下属企业的房租没有入账。', '自查发现')
    path = new URL(head.page.url()).pathname
    await head.fill('措施', '把房租全部入账')
    await head.pick('措施负责人', (await head.name()).slice(0, 2), new RegExp(await head.name()))
    await head.fill('完成时限', '12-31')
    await sound(head)
    await take(head, '写整改措施')
    await head.sees(await above.name())
    await agree(above, path, '审措施')
    await head.open(path)
    await head.fill('做了什么', '补记了全部房租')
    await take(head, '记进展')
    await agree(office, path, '审进展')
    await head.open(path)
    await head.press(/^提出销号$/)
    await head.sees('请填写“变了什么”')
    await head.fill('变了什么', '房租按月入账')
    await head.fill('怎么知道的', '抽看了三个月的账和回单')
    await sound(head)
    await take(head, '提出销号')
    await agree(above, path, '审销号')
    await above.sees('自查自改')
    await sound(above)
  })

  it('shows who signed it off where it comes back', async () => {
    await raise(office, '又有一笔房租没有入账。', '审计')
    await office.sees('同类问题又出现')
    await office.sees(`同意销号：${await above.name()}`)
    await office.sees(`认可进展：${await office.name()}`)
    await sound(office)
    await office.open('/problems?state=all')
    await sound(office)
    // An address that somebody kept from before leads to it still.
    await above.open(path.replace('/matters/', '/problems/'))
    expect(new URL(above.page.url()).pathname).toBe(path)
    const strange = await journey.as('乡党委书记')
    await strange.isRefused(path)
    const complaints = [...head.complaints, ...above.complaints, ...office.complaints]
    expect(complaints.filter((it) => !it.includes('400'))).toEqual([])
  })
})
