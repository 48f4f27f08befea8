import type { Tx } from '../../platform/database/database.ts'

const MOST_SHOWN = 100

type Line = { seq: number; at: string; actor: string; act: string; subject: string; hash: string }

/** Entries newest first: which account did what to what and when; what was said stays with the matter. */
export async function listEntries(tx: Tx, countyId: number, before: number | null) {
  const items = await tx.rows<Line>(
    `select seq, hash, entry::jsonb->>'at' as at, entry::jsonb->>'actor' as actor, entry::jsonb->>'act' as act,
       entry::jsonb->>'subject' as subject
     from ledger_entry where county_id = $1 and ($2::bigint is null or seq < $2) order by seq desc limit ${MOST_SHOWN + 1}`,
    [countyId, before],
  )
  const shown = items.slice(0, MOST_SHOWN)
  return { items: shown, next: items.length > MOST_SHOWN ? (shown.at(-1)?.seq ?? null) : null }
}
