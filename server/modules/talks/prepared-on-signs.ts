import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { writeEntry } from '../ledger/index.ts'

/** A talk that grew out of a sign and is not held yet. */
export type PreparedTalk = { readonly id: string; readonly signId: string; readonly needed: boolean }

/** Call in the county's scope. */
export function listPreparedOnSigns(tx: Tx, countyId: number): Promise<PreparedTalk[]> {
  return tx.rows<PreparedTalk>(
    `select id, sign_id as "signId", not_needed_on is null as needed from talk
     where county_id = $1 and held_on is null and sign_id is not null`,
    [countyId],
  )
}

/** What a prepared talk stands on was withdrawn, or counts again; whoever did hold it may still write that down. */
export async function changeNeed(tx: Tx, countyId: number, id: string, needed: boolean, today: Day, now: Date) {
  await tx.run('update talk set version = version + 1, not_needed_on = $3 where county_id = $1 and id = $2', [
    countyId,
    id,
    needed ? null : today,
  ])
  const act = needed ? 'talk-needed-again' : 'talk-not-needed'
  await writeEntry(tx, countyId, { at: now, actor: 'system', act, subject: `talk/${id}` })
}
