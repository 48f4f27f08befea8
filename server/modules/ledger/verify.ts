import type { Tx } from '../../platform/database/database.ts'
import { type Break, chainFollower, type StoredEntry } from './chain.ts'

const ENTRIES_AT_A_TIME = 5000

export type Verdict =
  | { readonly whole: true; readonly entries: number; readonly head: string }
  | { readonly whole: false; readonly break: Break }

/** Reads the whole chain of one county in order. `outside`: a head kept elsewhere, which must be found in the chain. */
export async function verifyLedger(tx: Tx, countyId: number, outside?: string): Promise<Verdict> {
  const follower = chainFollower()
  let found = outside === undefined
  let after = 0
  for (;;) {
    const entries = await tx.rows<StoredEntry>(
      `select seq, entry, algorithm, previous_hash, hash from ledger_entry
       where county_id = $1 and seq > $2 order by seq limit $3`,
      [countyId, after, ENTRIES_AT_A_TIME],
    )
    for (const stored of entries) {
      const broken = follower.next(stored)
      if (broken) return { whole: false, break: broken }
      if (stored.hash === outside) found = true
      after = stored.seq
    }
    if (entries.length < ENTRIES_AT_A_TIME) break
  }
  const head = await tx.row<{ seq: number; hash: string }>('select seq, hash from ledger_head where county_id = $1', [
    countyId,
  ])
  const broken = follower.end({ head, outside, found })
  if (broken) return { whole: false, break: broken }
  return { whole: true, entries: head?.seq ?? 0, head: head?.hash ?? '' }
}
