import type { OwnCadence } from '../../../../contract/lists.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'

export type OwnItemRow = {
  readonly item: string
  readonly what: string
  readonly how: string
  readonly startFrom: string
  readonly cadence: OwnCadence
  readonly dueOn: Day | null
  readonly countsWhen: string
  readonly confirmer: string | null
  readonly document: string
}

export type UnitList = {
  readonly id: string
  readonly unit: string
  readonly postKind: string
  readonly version: number
  readonly common: readonly string[]
  readonly fromDay: Day
  readonly metOn: Day
  readonly minutes: string
  readonly adoptedBy: string
  readonly recordedOn: Day
  readonly items: readonly OwnItemRow[]
}

export type StanceRow = { list_id: string; person: string; stance: 'for' | 'against' | 'reserved'; words: string }

export type DraftRow = { writer: string | null; items: OwnItemRow[] | null; changed_on: Day }

export type ArrangementRow = {
  year: number
  items: { item: string; what: string; who: string[]; by: string }[]
  made_on: Day
  made_by: string
}

/** Adopted lists with their own items, oldest version first: of some units, or of all for laying down what falls due. */
export function listUnitLists(tx: Tx, countyId: number, units: readonly string[] | null): Promise<UnitList[]> {
  return tx.rows<UnitList>(
    `select l.id, l.unit, l.post_kind as "postKind", l.version, l.common, l.from_day as "fromDay", l.met_on as "metOn",
       l.minutes, l.adopted_by as "adoptedBy", l.recorded_on as "recordedOn",
       coalesce((select jsonb_agg(jsonb_build_object('item', i.item, 'what', i.what, 'how', i.how, 'startFrom', i.start_from,
         'cadence', i.cadence, 'dueOn', i.due_on, 'countsWhen', i.counts_when, 'confirmer', i.confirmer,
         'document', i.document) order by i.nth)
         from unit_list_item i where i.county_id = l.county_id and i.list_id = l.id), '[]') as items
     from unit_list l where l.county_id = $1 and ($2::text[] is null or l.unit = any($2)) order by l.unit, l.post_kind, l.version`,
    [countyId, units],
  )
}

export function unitListInForce(
  lists: readonly UnitList[],
  unit: string,
  postKind: string,
  on: Day,
): UnitList | undefined {
  return lists.findLast((it) => it.unit === unit && it.postKind === postKind && it.fromDay <= on)
}

/** How each voted, as far as the second lock shows it to this viewer. */
export function listStances(tx: Tx, countyId: number, unit: string): Promise<StanceRow[]> {
  return tx.rows<StanceRow>(
    `select s.list_id, s.person, s.stance, s.words from unit_list_stance s
     join unit_list l on l.county_id = s.county_id and l.id = s.list_id
     where s.county_id = $1 and l.unit = $2 order by s.person`,
    [countyId, unit],
  )
}

export function readDraft(tx: Tx, countyId: number, unit: string, postKind: string): Promise<DraftRow | null> {
  return tx.row<DraftRow>(
    'select writer, items, changed_on from unit_list_draft where county_id = $1 and unit = $2 and post_kind = $3',
    [countyId, unit, postKind],
  )
}

/** Kinds of post with a draft, and whom the head entrusted with it. */
export function listDrafts(tx: Tx, countyId: number, unit: string) {
  return tx.rows<{ post_kind: string; writer: string | null; open: boolean }>(
    'select post_kind, writer, items is not null as open from unit_list_draft where county_id = $1 and unit = $2',
    [countyId, unit],
  )
}

export function latestArrangement(tx: Tx, countyId: number, unit: string): Promise<ArrangementRow | null> {
  return tx.row<ArrangementRow>(
    `select year, items, made_on, made_by from yearly_arrangement where county_id = $1 and unit = $2
     order by made_at desc limit 1`,
    [countyId, unit],
  )
}
