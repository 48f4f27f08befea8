import type { Day } from '../../../../engine/dates/index.ts'
import type { PatternKind } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { absent, Refusal } from '../../../platform/http/refusal.ts'
import { newId } from '../../../platform/ids.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import type { ExplanationRow } from './readable-explanations.ts'

export type Asking = {
  readonly pattern: PatternKind
  readonly about: string
  readonly from: Day
  readonly until: Day
  readonly records: readonly string[]
  readonly words: string
}

/** Puts facts that stand together before the person himself. The same facts are put to him once. */
export async function askToExplain(tx: Tx, viewer: Viewer, asking: Asking, now: Date): Promise<string> {
  const id = newId()
  const kept = await tx.run(
    `insert into explanation (county_id, id, pattern, about, from_day, until_day, records, words, asked_by, asked_on)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
     where not exists (select from explanation where county_id = $1 and about = $4 and pattern = $3 and records @> $7::uuid[])`,
    [
      viewer.countyId,
      id,
      asking.pattern,
      asking.about,
      asking.from,
      asking.until,
      asking.records,
      asking.words,
      viewer.person,
      viewer.today,
    ],
  )
  if (kept === 0) throw new Refusal('asked-already')
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'explanation-asked',
    subject: `explanation/${id}`,
    body: { pattern: asking.pattern, records: [...asking.records] },
  })
  return id
}

/** He says his part once; it stands beside the facts for whoever may look at them. */
export async function replyToExplanation(
  tx: Tx,
  viewer: Viewer,
  row: ExplanationRow,
  words: string,
  now: Date,
): Promise<void> {
  if (row.about !== viewer.person) throw absent()
  const kept = await tx.run(
    'update explanation set reply = $3, replied_on = $4 where county_id = $1 and id = $2 and reply is null',
    [viewer.countyId, row.id, words, viewer.today],
  )
  if (kept === 0) throw new Refusal('replied')
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'explanation-given',
    subject: `explanation/${row.id}`,
  })
}
