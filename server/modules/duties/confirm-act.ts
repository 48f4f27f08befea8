import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type ActRow, readAct } from './readable-acts.ts'
import { mayConfirm } from './record-act.ts'

export type Finding = { readonly finding: 'true' | 'not-true'; readonly words: string }

/** Someone who is neither the actor nor below him finds the result true or not. A confirmed action completes its occurrence; a statement alone never does. */
export async function confirmAct(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  id: string,
  found: Finding,
  now: Date,
): Promise<ActRow> {
  const act = await readAct(tx, viewer, id)
  const refusal = mayConfirm(county, viewer.person ?? '', act.by_person, viewer.today)
  if (refusal) throw new Refusal(refusal)
  if (found.finding === 'not-true' && found.words === '') throw new Refusal('say-why', { status: 400 })
  const kept = await tx.run(
    `insert into confirmation (county_id, act_id, by_person, on_day, finding, words, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [viewer.countyId, id, viewer.person, viewer.today, found.finding, found.words, now],
  )
  if (kept === 0) throw new Refusal('already')
  await tx.run('update act set found = true where county_id = $1 and id = $2', [viewer.countyId, id])
  if (found.finding === 'true' && act.nature === 'action') {
    await tx.run(
      `update occurrence o set done_on = coalesce(o.done_on, a.on_day) from act a
       where a.county_id = $1 and a.id = $2 and o.county_id = a.county_id and o.id = a.occurrence_id`,
      [viewer.countyId, id],
    )
  }
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'act-confirmed',
    subject: `act/${id}`,
    body: { finding: found.finding },
  })
  return act
}
