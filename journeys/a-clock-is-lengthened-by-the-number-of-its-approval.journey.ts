import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

let journey: InventedJourney
let clerk: Seat
beforeAll(async () => {
  journey = await openJourney()
  const [petitionOffice] = await journey.db.inCounty(1, (tx) =>
    tx.rows<{ person: string }>(
      `select t.person from tenure t join unit u on u.county_id = t.county_id and u.number = t.unit
       where t.county_id = 1 and t.superseded_at is null and t.held @> '2026-11-23'::date and u.name like '%信访室' order by 1`,
    ),
  )
  clerk = await journey.asPerson(petitionOffice?.person ?? '')
})
afterAll(() => journey.close())

/** A petition that the superior assigned to the county, whose three months have begun. */
async function assignedPetition(): Promise<string> {
  await clerk.open('/matters')
  const inputs = { receivedOn: '2026-11-23', routing: 'own', source: 'assigned', named: 'anonymous', times: 'first' }
  const made = await clerk.page.request.post(new URL('/api/matters', clerk.origin).href, {
    data: { procedure: 'petition', inputs },
    headers: { 'idempotency-key': 'an-assigned-petition' },
  })
  return (await made.json()).id
}

describe('a clock', () => {
  it('is lengthened by the number of its approval, and its new last day says by whom', async () => {
    await clerk.open(`/matters/${await assignedPetition()}`)
    await clerk.sees('2027年2月23日')
    await clerk.press('延长期限')
    await clerk.sees('要本机关主要负责人批准，并向上级报告。')
    expect(await clerk.faults()).toEqual([])
    await clerk.fill('批准的日期', '2026-11-23')
    await clerk.press('登记延长')
    await clerk.sees('请填写批准文号')
    await clerk.fill('批准文号', '青纪批〔2026〕3号')
    await clerk.press('登记延长')
    await clerk.page.getByText(/最后一天改为2027年5月24日/).waitFor()
    await clerk.sees('2027年5月24日')
    await clerk.press(/延长期限/)
    await clerk.sees('按批准的时间再延长')
    expect(await clerk.faults()).toEqual([])
    expect(clerk.complaints.filter((it) => !it.includes('400'))).toEqual([])
  })
})
