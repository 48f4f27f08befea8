import { type Day, lastWorkingDay, type WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { listNumbers, numberInForce } from '../county/index.ts'
import { holdLedger, writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { addresseeChain } from './addressee-chain.ts'

type Unanswered = {
  id: string
  sign: string
  about: string
  unit: string | null
  raised_on: Day
  held: string[]
  step: number
}

/**
 * A sign that nobody answered in the county's number of working days goes one step up the addressee chain.
 * Call once a day in the county's scope; called twice, or after days of standing still, it does no more than once each day due.
 */
export async function escalateSigns(
  tx: Tx,
  countyId: number,
  county: CountyOverTime,
  calendar: WorkingCalendar,
  today: Day,
  now: Date,
) {
  const number = numberInForce(await listNumbers(tx, countyId), 'answerWithinWorkdays', today)
  if (number === null) return 0
  // The head is held only where there is something to do.
  if ((await overdueOn(tx, countyId, today)).length === 0) return 0
  await holdLedger(tx, countyId)
  const overdue = await overdueOn(tx, countyId, today)
  const office = county.supervisionOffice()
  const steps = overdue.map((it) => {
    const chain = addresseeChain(county, { about: it.about, unit: it.unit, on: today, sign: it.sign })
    const up = [...chain, ...(office === null ? [] : [office])].find((one) => !it.held.includes(one)) ?? null
    return { id: it.id, up, office: up !== null && up === office, step: it.step + 1, raised: it.raised_on }
  })
  await tx.run(
    `insert into sign_addressee (county_id, sign_id, addressee, is_office, step, since, raised_on)
     select $1, u.id, u.up, u.office, u.step, $3, u.raised from jsonb_to_recordset($2::jsonb)
       as u(id uuid, up text, office boolean, step int, raised date) where u.up is not null`,
    [countyId, JSON.stringify(steps), today],
  )
  await tx.run('update sign set answer_due_on = $3 where county_id = $1 and id = any($2::uuid[])', [
    countyId,
    steps.map((it) => it.id),
    lastWorkingDay(calendar, today, number.value).on,
  ])
  if (steps.length > 0) {
    await writeEntry(tx, countyId, {
      at: now,
      actor: 'system',
      act: 'signs-stepped-up',
      subject: `county/${countyId}`,
      body: { signs: steps.map((it) => [it.id, it.up]) },
    })
  }
  return steps.filter((it) => it.up !== null).length
}

const overdueOn = (tx: Tx, countyId: number, today: Day) =>
  tx.rows<Unanswered>(
    `select s.id, s.sign, s.about, s.unit, s.raised_on, array_agg(a.addressee) as held, max(a.step)::int as step
     from sign s join sign_addressee a on a.county_id = s.county_id and a.sign_id = s.id
     where s.county_id = $1 and s.answered_on is null and s.fallen_at is null and s.answer_due_on < $2
     group by s.county_id, s.id order by s.id`,
    [countyId, today],
  )
