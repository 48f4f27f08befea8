import type { z } from 'zod'
import type { lodgeAbsence as contract } from '../../../../contract/absences.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/http/refusal.ts'
import { canonicalJson, newId, sha256 } from '../../../platform/ids.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nextNumber } from '../../county/index.ts'
import { writeEntry } from '../../ledger/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import type { AbsenceBook } from './absence-rules.ts'
import { bodyOf } from './approvers.ts'
import { awayIn, type Plan, planAbsence } from './plan-absence.ts'

type Lodging = z.output<typeof contract.body>

/** Reports an absence; after leaving it is taken too, stamped 补报 with its true time. No rule of the county blocks it. */
export async function lodgeAbsence(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: AbsenceBook,
  body: Lodging,
  now: Date,
): Promise<string> {
  const { person: asked, from, fromHalf, to, toHalf } = body
  const span = { from, fromHalf, to, toHalf }
  if (asked !== undefined && !county.person(asked)) throw new Refusal('unknown-person', { status: 400 })
  const plan = await planAbsence(tx, viewer, county, book, { ...span, ...(asked ? { person: asked } : {}) }, now)
  refuseStandIn(county, plan, body.standIn, viewer.today)
  if ((await awayIn(tx, viewer, plan.person, span)).length > 0) throw new Refusal('overlaps')
  const late = plan.leaving === 'late' || (plan.leaving === 'ask' && body.left)
  if (plan.short && !late && body.shortWhy === '') throw new Refusal('short-why')
  if (plan.together.length > 0 && body.togetherWhy === '') throw new Refusal('together-why')
  return keepReport(tx, viewer, plan, { ...body, late }, now)
}

function refuseStandIn(county: CountyOverTime, plan: Plan, standIn: string | undefined, on: Day): void {
  if (standIn === undefined) return
  const body = bodyOf(county, plan.unit)
  const serves = county.tenuresOf(standIn, on).some((it) => bodyOf(county, it.unit) === body)
  if (standIn === plan.person || !serves) throw new Refusal('stand-in', { status: 400 })
  if (county.isBarred(standIn, plan.person)) throw new Refusal('stand-in-barred', { status: 400 })
}

async function keepReport(
  tx: Tx,
  viewer: Viewer,
  plan: Plan,
  body: Lodging & { late: boolean },
  now: Date,
): Promise<string> {
  const id = newId()
  const number = await tx.widened(() => nextNumber(tx, viewer.countyId, '外出', viewer.today))
  await tx.run(
    `insert into absence_report (county_id, id, number, person, unit, from_day, from_half, to_day, to_half, place, why,
       why_words, stand_in, reach, lodged_on, lodged_at, lodged_by, late, short_why, together_why, together)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      viewer.countyId,
      id,
      number,
      plan.person,
      plan.unit,
      body.from,
      body.fromHalf,
      body.to,
      body.toHalf,
      body.place,
      body.why,
      body.whyWords,
      body.standIn ?? null,
      body.reach,
      viewer.today,
      now,
      viewer.person,
      body.late,
      plan.short ? body.shortWhy : '',
      plan.together.length > 0 ? body.togetherWhy : '',
      [...new Set(plan.together.map((it) => it.person))],
    ],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'absence-reported',
    subject: `absence-report/${id}`,
    body: { late: body.late, said: sha256(canonicalJson({ ...body, person: plan.person })) },
  })
  return id
}
