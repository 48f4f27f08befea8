import type { Tx } from '../../platform/database/database.ts'

const MOST_SHOWN = 100

type Line = { seq: number; at: string; actor: string; act: string; subject: string; hash: string }

/** Entries newest first: who did what to what and when; what was said stays with the matter. */
export async function listEntries(tx: Tx, countyId: number, before: number | null) {
  const items = await tx.rows<Line>(
    `select e.seq, e.hash, e.entry::jsonb->>'at' as at, e.entry::jsonb->>'act' as act, e.entry::jsonb->>'subject' as subject,
       coalesce(a.login, e.entry::jsonb->>'actor') as actor
     from ledger_entry e left join account a on a.county_id = e.county_id and a.id::text = e.entry::jsonb->>'actor'
     where e.county_id = $1 and ($2::bigint is null or e.seq < $2) order by e.seq desc limit ${MOST_SHOWN + 1}`,
    [countyId, before],
  )
  const shown = items.slice(0, MOST_SHOWN)
  return { items: shown, next: items.length > MOST_SHOWN ? (shown.at(-1)?.seq ?? null) : null }
}
