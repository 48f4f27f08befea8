import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { writeEntry } from '../ledger/index.ts'

type Over = { id: string; matter_id: string; clock: string; due_on: Day }

/**
 * Every effect whose last day has passed ends on that day, whoever looks and whenever: it is noted and written into the
 * ledger once. An effect that was revoked before is none of these.
 */
export async function endEffects(tx: Tx, countyId: number, today: Day, now: Date): Promise<readonly Over[]> {
  const over = await tx.rows<Over>(
    `update running_clock set ended_on = due_on, over_noted_on = $2
     where county_id = $1 and effect and ended_on is null and due_on < $2 returning id, matter_id, clock, due_on`,
    [countyId, today],
  )
  for (const { id, matter_id, clock, due_on } of over) {
    await writeEntry(tx, countyId, {
      at: now,
      actor: 'system',
      act: 'effect-over',
      subject: `matter/${matter_id}`,
      body: { clock, id, lastDay: due_on },
    })
  }
  return over
}
