import type { Tx } from '../../platform/database/database.ts'
import { type Break, chainFollower, type StoredEntry } from './chain.ts'

const ENTRIES_AT_A_TIME = 5000

export type Verdict =
  | { readonly whole: true; readonly entries: number; readonly head: string }
  | { readonly whole: false; readonly break: Break }

type Head = { readonly seq: number; readonly hash: string }
type Read = { readonly head: Head | null; readonly entry: StoredEntry | null }

/** Some entries and the head of the same moment: others go on writing meanwhile. */
const ENTRIES_AND_HEAD = `
  select case when h.seq is not null then jsonb_build_object('seq', h.seq, 'hash', h.hash) end as head,
    case when e.seq is not null then jsonb_build_object('seq', e.seq, 'entry', e.entry, 'algorithm', e.algorithm,
      'previous_hash', e.previous_hash, 'hash', e.hash) end as entry
  from (values (1)) as once left join ledger_head h on h.county_id = $1
    left join lateral (select * from ledger_entry where county_id = $1 and seq > $2 order by seq limit $3) e on true
  order by e.seq`

/** Reads the whole chain of one county in order. `outside`: a head kept elsewhere, which must be found in the chain. */
export async function verifyLedger(tx: Tx, countyId: number, outside?: string): Promise<Verdict> {
  const follower = chainFollower()
  let found = outside === undefined
  let after = 0
  for (;;) {
    const read = await tx.rows<Read>(ENTRIES_AND_HEAD, [countyId, after, ENTRIES_AT_A_TIME])
    for (const { entry } of read) {
      if (entry === null) continue
      const broken = follower.next(entry)
      if (broken) return { whole: false, break: broken }
      if (entry.hash === outside) found = true
      after = entry.seq
    }
    if (read.length === ENTRIES_AT_A_TIME) continue
    const head = read[0]?.head ?? null
    const broken = follower.end({ head, outside, found })
    if (broken) return { whole: false, break: broken }
    return { whole: true, entries: head?.seq ?? 0, head: head?.hash ?? '' }
  }
}
