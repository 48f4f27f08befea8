import type { StepEntry } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { canonicalJson, sha256 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'

/** A step is added with its ledger entry and never changed. `by` is who took it, also where another entered it for him. */
export async function keepStep(
  tx: Tx,
  viewer: Viewer,
  problemId: string,
  nth: number,
  by: string,
  entry: StepEntry,
  now: Date,
): Promise<void> {
  const { step, ...entered } = entry
  const { on, ...body } = { on: viewer.today as Day, ...entered }
  await tx.run(
    `insert into problem_step (county_id, problem_id, nth, step, by_person, on_day, recorded_on, recorded_at, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [viewer.countyId, problemId, nth, step, by, on, viewer.today, now, JSON.stringify(body)],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'problem-step',
    subject: `problem/${problemId}`,
    body: { nth, step, by, on, said: sha256(canonicalJson(body)) },
  })
}
