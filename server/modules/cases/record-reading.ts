import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CaseRow } from './readable-case-files.ts'

/** Who opened a case file, and as what, is in the ledger: the first time on a day, not at every reload. */
export async function recordReading(tx: Tx, viewer: Viewer, row: CaseRow, now: Date): Promise<void> {
  const first = await tx.run(
    `insert into case_reading (county_id, case_id, account_id, on_day) values ($1, $2, $3, $4) on conflict do nothing`,
    [viewer.countyId, row.id, viewer.accountId, viewer.today],
  )
  if (first === 0) return
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'case-file-read',
    subject: `case-file/${row.id}`,
    body: { as: row.as_subject ? 'subject' : 'reader' },
  })
}
