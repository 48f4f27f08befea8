import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import { comesAs, type SignRow } from './readable-signs.ts'

/** Who opened a sign, on what ground, is in the ledger: the first time on a day, not at every reload. */
export async function recordReading(tx: Tx, viewer: Viewer, row: SignRow, now: Date): Promise<void> {
  const first = await tx.run(
    `insert into sign_reading (county_id, sign_id, account_id, on_day) values ($1, $2, $3, $4) on conflict do nothing`,
    [viewer.countyId, row.id, viewer.accountId, viewer.today],
  )
  if (first === 0) return
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'sign-read',
    subject: `sign/${row.id}`,
    body: { as: comesAs(row) },
  })
}
