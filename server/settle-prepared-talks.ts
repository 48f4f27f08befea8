import type { Day } from '../engine/dates/index.ts'
import { groundlessSigns } from './modules/signs/index.ts'
import { changeNeed, listPreparedOnSigns } from './modules/talks/index.ts'
import type { Tx } from './platform/database/database.ts'

/**
 * A violation was withdrawn: the talk that stood prepared about it is no longer needed; needed again where the withdrawal was
 * itself withdrawn. Call in the county's scope after signs have been raised.
 */
export async function settlePreparedTalks(tx: Tx, countyId: number, today: Day, now: Date): Promise<void> {
  const prepared = await listPreparedOnSigns(tx, countyId)
  const groundless = await groundlessSigns(tx, countyId, [...new Set(prepared.map((it) => it.signId))])
  for (const it of prepared) {
    const needed = !groundless.has(it.signId)
    if (needed !== it.needed) await changeNeed(tx, countyId, it.id, needed, today, now)
  }
}
