import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { newId } from '../../platform/ids.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'

export type NewTalk = {
  readonly kind: 'heart' | 'ask' | 'reminder'
  readonly from: string
  readonly to: string
  readonly with?: string | undefined
  readonly unit: string | null
  readonly signId: string | null
  readonly basis: string
  readonly reason: string
  readonly points: string
  readonly plannedOn: Day | null
  readonly place: string
  readonly preparedOn: Day
}

/** Who may talk to whom: downwards, to someone he answers for or whom a sign put before him; never to oneself or kin. */
export function refusalOfTalk(viewer: Viewer, county: CountyOverTime, to: string, bySign: boolean): string | null {
  if (to === viewer.person) return 'oneself'
  if (!county.person(to)) return 'not-below'
  if (viewer.barred.includes(to)) return 'barred'
  const unit = county.unitOf(to, viewer.today)
  return bySign || (unit !== null && answersForUnit(viewer, unit)) ? null : 'not-below'
}

export async function prepareTalk(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  talk: NewTalk,
  now: Date,
): Promise<string> {
  const refusal = refusalOfTalk(viewer, county, talk.to, talk.signId !== null)
  if (refusal) throw new Refusal(refusal)
  if (talk.with && (!county.person(talk.with) || [talk.to, talk.from].includes(talk.with)))
    throw new Refusal('not-below')
  if (talk.with && county.isBarred(talk.with, talk.to))
    throw new Refusal('barred', { detail: '参加谈话的人与谈话对象有需回避的关系，请换一人。' })
  return insertTalk(tx, viewer.countyId, viewer.accountId, talk, now)
}

/** Also for the reminder talk that the program prepares for a head when a violation in his unit is recorded. */
export async function insertTalk(tx: Tx, countyId: number, actor: string, talk: NewTalk, now: Date): Promise<string> {
  const id = newId()
  await tx.run(
    `insert into talk (county_id, id, kind, from_person, to_person, with_person, unit, sign_id, basis, reason, points,
       planned_on, place, prepared_by, prepared_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $4, $14)`,
    [
      countyId,
      id,
      talk.kind,
      talk.from,
      talk.to,
      talk.with ?? null,
      talk.unit,
      talk.signId,
      talk.basis,
      talk.reason,
      talk.points,
      talk.plannedOn,
      talk.place,
      talk.preparedOn,
    ],
  )
  await writeEntry(tx, countyId, {
    at: now,
    actor,
    act: 'talk-prepared',
    subject: `talk/${id}`,
    body: { kind: talk.kind, from: talk.from, to: talk.to, basis: talk.basis },
  })
  return id
}
