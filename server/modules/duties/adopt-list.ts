import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { writeEntry } from '../ledger/index.ts'

export type AdoptedList = {
  readonly postKind: string
  readonly version: number
  readonly duties: string[]
  readonly fromDay: Day
  readonly document: string
  readonly adoptedOn: Day
}

/** Lists as adopted by collective decisions, oldest version first. A new version never rewrites the past. */
export function listAdopted(tx: Tx, countyId: number): Promise<AdoptedList[]> {
  return tx.rows<AdoptedList>(
    `select post_kind as "postKind", version, duties, from_day as "fromDay", document, adopted_on as "adoptedOn"
     from adopted_list where county_id = $1 order by post_kind, version`,
    [countyId],
  )
}

export function listInForce(lists: readonly AdoptedList[], postKind: string, on: Day): AdoptedList | null {
  return lists.findLast((it) => it.postKind === postKind && it.fromDay <= on) ?? null
}

export async function adoptList(
  tx: Tx,
  countyId: number,
  list: Omit<AdoptedList, 'version'>,
  by: { actor: string; now: Date },
): Promise<{ id: string; version: number }> {
  const id = newId()
  const { version } = (await tx.row<{ version: number }>(
    `insert into adopted_list (county_id, id, post_kind, version, duties, from_day, document, adopted_on)
     select $1, $2, $3, coalesce(max(version), 0) + 1, $4, $5, $6, $7 from adopted_list where county_id = $1 and post_kind = $3
     returning version`,
    [countyId, id, list.postKind, list.duties, list.fromDay, list.document, list.adoptedOn],
  )) ?? { version: 1 }
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'list-adopted',
    subject: `list/${list.postKind}`,
    body: { version, duties: list.duties, document: list.document, from: list.fromDay },
  })
  return { id, version }
}
