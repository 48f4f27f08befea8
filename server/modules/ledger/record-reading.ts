import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from './write-entry.ts'

/** What is protected: where today's reading of it is kept, and how the ledger names it. */
const PROTECTED = {
  sign: { table: 'sign_reading', column: 'sign_id', act: 'sign-read', subject: 'sign' },
  matter: { table: 'matter_reading', column: 'matter_id', act: 'matter-read', subject: 'matter' },
} as const

export type ProtectedRead = {
  readonly what: keyof typeof PROTECTED
  readonly id: string
  /** On what ground: as whom it was read. */
  readonly as: string
}

/** Who opened it, on what ground, is in the ledger: the first time on a day, not at every reload. */
export async function recordReading(tx: Tx, viewer: Viewer, read: ProtectedRead, now: Date): Promise<void> {
  const { table, column, act, subject } = PROTECTED[read.what]
  const first = await tx.run(
    `insert into ${table} (county_id, ${column}, account_id, on_day) values ($1, $2, $3, $4) on conflict do nothing`,
    [viewer.countyId, read.id, viewer.accountId, viewer.today],
  )
  if (first === 0) return
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act,
    subject: `${subject}/${read.id}`,
    body: { as: read.as },
  })
}
