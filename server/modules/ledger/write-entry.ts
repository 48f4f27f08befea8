import type { Tx } from '../../platform/database/database.ts'
import { ALGORITHM, entryText, hashOf } from './chain.ts'

export type NewEntry = {
  readonly at: Date
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly body?: unknown
}

/** As a backup says them, beside the ledger itself. */
export const HEADS_NOTED = 'select county_id as county, seq, hash from ledger_head'

type Head = { seq: number; hash: string }
type HeadKeeper = (countyId: number, head: Head, at: Date) => void

let keepHead: HeadKeeper = () => {}

/** Where heads are kept outside the database; set once at start. */
export function keepHeadsWith(keeper: HeadKeeper): void {
  keepHead = keeper
}

/** For work that reads the whole county before it writes: whoever else writes to it waits until this is kept. */
export async function holdLedger(tx: Tx, countyId: number): Promise<void> {
  await tx.row('select 1 from ledger_head where county_id = $1 for update', [countyId])
}

/** How many entries there are. */
export async function entriesOf(tx: Tx, countyId: number): Promise<number> {
  const head = await tx.row<{ seq: number }>('select seq from ledger_head where county_id = $1', [countyId])
  return head?.seq ?? 0
}

/** Writes entries to the chain in the transaction that does the work. The head row is held until commit: one writer at a time. */
export async function writeEntries(tx: Tx, countyId: number, entries: readonly NewEntry[]): Promise<Head> {
  const found = await tx.row<Head>('select seq, hash from ledger_head where county_id = $1 for update', [countyId])
  let seq = found?.seq ?? 0
  let hash: string | null = found?.hash ?? null
  const lines = entries.map((it) => {
    const previous: string | null = hash
    seq += 1
    const entry = entryText({
      county: countyId,
      seq,
      at: it.at.toISOString(),
      actor: it.actor,
      act: it.act,
      subject: it.subject,
      body: it.body ?? {},
    })
    hash = hashOf(entry, previous)
    return { seq, entry, previous, hash }
  })
  await tx.run(
    `insert into ledger_entry (county_id, seq, entry, algorithm, previous_hash, hash)
     select $1, line.seq, line.entry, $2, line.previous, line.hash
     from jsonb_to_recordset($3::jsonb) as line(seq bigint, entry text, previous text, hash text)`,
    [countyId, ALGORITHM, JSON.stringify(lines)],
  )
  await tx.run(
    `insert into ledger_head (county_id, seq, hash) values ($1, $2, $3)
     on conflict (county_id) do update set seq = excluded.seq, hash = excluded.hash`,
    [countyId, seq, hash],
  )
  const head = { seq, hash: hash ?? '' }
  const at = entries.at(-1)?.at
  if (at) tx.afterCommit(() => keepHead(countyId, head, at))
  return head
}

export function writeEntry(tx: Tx, countyId: number, entry: NewEntry): Promise<Head> {
  return writeEntries(tx, countyId, [entry])
}
