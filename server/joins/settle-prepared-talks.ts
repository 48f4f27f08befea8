import type { Day } from '../../engine/dates/index.ts'
import { takeStepAsProgram } from '../modules/matters/index.ts'
import { countyInForce } from '../modules/organisation/index.ts'
import { groundlessSigns } from '../modules/signs/index.ts'
import { listPreparedOnSigns } from '../modules/talks/index.ts'
import type { Tx } from '../platform/database/database.ts'
import { statuteBook } from '../statute-book.ts'

/**
 * A violation was withdrawn: the talk that stood prepared about it is no longer needed; needed again where the withdrawal was
 * itself withdrawn. Call in the county's scope after signs have been raised.
 */
export async function settlePreparedTalks(
  tx: Tx,
  owner: object,
  countyId: number,
  today: Day,
  now: Date,
): Promise<void> {
  const prepared = await listPreparedOnSigns(tx, countyId)
  if (prepared.length === 0) return
  const groundless = await groundlessSigns(tx, countyId, [...new Set(prepared.map((it) => it.from_id))])
  const county = await countyInForce(tx, owner, countyId)
  for (const row of prepared) {
    const step = groundless.has(row.from_id) ? 'drop' : 'take-up'
    if ((step === 'drop') === (row.state === 'not-needed')) continue
    await takeStepAsProgram(tx, { countyId, today }, county, statuteBook.matters, { row, step }, now)
  }
}
