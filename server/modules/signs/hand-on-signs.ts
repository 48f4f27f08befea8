import { type Day, lastWorkingDay, type WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { listNumbers, numberInForce } from '../county/index.ts'
import { holdLedger, writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { addresseeChain } from './addressee-chain.ts'
import type { SignKind } from './raised-sign.ts'

type Open = {
  id: string
  sign: SignKind
  about: string
  unit: string | null
  raised_on: Day
  step: number
  /** By name, and not handed on yet. */
  named: { person: string; since: Day }[]
  held: string[]
}

/**
 * An unanswered sign whose addressees have all moved to other posts goes to whoever is responsible now, who has the county's
 * whole number of days. They read it still and no longer answer it. Call once a day in the county's scope.
 */
export async function handOnSigns(
  tx: Tx,
  countyId: number,
  county: CountyOverTime,
  calendar: WorkingCalendar,
  today: Day,
  now: Date,
): Promise<void> {
  const found = async (among: readonly string[] | null) => {
    const open = await openSigns(tx, countyId, among)
    const left = open.filter((it) => it.named.every(({ person, since }) => hasMoved(county, person, since, today)))
    return left.flatMap((it) => {
      const to = responsibleNow(county, it, today)
      return to === null ? [] : [{ ...it, to }]
    })
  }
  const candidates = await found(null)
  if (candidates.length === 0) return
  // The few that are found are looked at again where nobody else writes.
  await holdLedger(tx, countyId)
  const handed = await found(candidates.map((it) => it.id))
  if (handed.length === 0) return
  const number = numberInForce(await listNumbers(tx, countyId), 'answerWithinWorkdays', today)
  await keep(tx, countyId, handed, today, number && lastWorkingDay(calendar, today, number.value).on)
  await writeEntry(tx, countyId, {
    at: now,
    actor: 'system',
    act: 'signs-handed-on',
    subject: `county/${countyId}`,
    body: { signs: handed.map((it) => [it.id, it.named.map(({ person }) => person), it.to]) },
  })
}

/** He holds no post in any unit in which he held one on the day it reached him. */
function hasMoved(county: CountyOverTime, person: string, since: Day, today: Day): boolean {
  const unitsOn = (on: Day) => county.tenuresOf(person, on).map((it) => it.unit)
  const before = unitsOn(since)
  return before.length > 0 && !unitsOn(today).some((it) => before.includes(it))
}

function responsibleNow(county: CountyOverTime, { about, unit, sign, held }: Open, on: Day): string | null {
  const inCharge = sign === 'violation-in-line' ? (county.leaderInCharge(about, on)?.leader ?? null) : null
  const chain = addresseeChain(county, { about, unit, on, sign }, inCharge)
  return chain.find((it) => !held.includes(it)) ?? null
}

const openSigns = (tx: Tx, countyId: number, among: readonly string[] | null) =>
  tx.rows<Open>(
    `select s.id, s.sign, s.about, s.unit, s.raised_on, max(a.step)::int as step, array_agg(a.addressee) as held,
       jsonb_agg(jsonb_build_object('person', a.addressee, 'since', a.since)) filter (where not a.is_office and a.handed_on is null) as named
     from sign s join sign_addressee a on a.county_id = s.county_id and a.sign_id = s.id
     where s.county_id = $1 and s.answered_on is null and s.fallen_at is null and ($2::uuid[] is null or s.id = any($2::uuid[]))
     group by s.county_id, s.id having bool_or(not a.is_office and a.handed_on is null) order by s.id`,
    [countyId, among],
  )

async function keep(tx: Tx, countyId: number, handed: readonly (Open & { to: string })[], today: Day, due: Day | null) {
  const ids = handed.map((it) => it.id)
  await tx.run(
    `update sign_addressee set handed_on = $3, open = false
     where county_id = $1 and sign_id = any($2::uuid[]) and not is_office and handed_on is null`,
    [countyId, ids, today],
  )
  const rows = handed.map(({ id, to, step, raised_on }) => ({ id, to, step, raised_on }))
  await tx.run(
    `insert into sign_addressee (county_id, sign_id, addressee, is_office, step, since, raised_on)
     select $1, h.id, h."to", false, h.step, $3, h.raised_on
     from jsonb_to_recordset($2::jsonb) as h(id uuid, "to" text, step int, raised_on date)`,
    [countyId, JSON.stringify(rows), today],
  )
  await tx.run('update sign set answer_due_on = $3 where county_id = $1 and id = any($2::uuid[])', [countyId, ids, due])
}
