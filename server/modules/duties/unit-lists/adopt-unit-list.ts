import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/http/refusal.ts'
import { newId } from '../../../platform/ids.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { type KindHeld, membersOf } from './bodies.ts'
import { draftedItems } from './draft-unit-list.ts'
import { listUnitLists, type OwnItemRow, type StanceRow, type UnitList } from './readable-unit-lists.ts'
import { isUnconfirmable } from './weaknesses.ts'

export type Decision = {
  readonly metOn: Day
  readonly minutes: string
  readonly fromDay: Day
  readonly present: readonly Pick<StanceRow, 'person' | 'stance' | 'words'>[]
}

/**
 * The head records that the unit adopted the list as it stands in the draft. A version binds from its day and never
 * touches what was owed before. Whom he entrusted stays entrusted.
 * @param common the common items of the kind of post as they stand that day
 */
export async function adoptUnitList(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  unit: string,
  kind: KindHeld,
  common: readonly string[],
  decision: Decision,
  now: Date,
): Promise<UnitList> {
  if (county.headOf(unit, viewer.today) !== viewer.person) throw new Refusal('not-head')
  const earlier = (await listUnitLists(tx, viewer.countyId, [unit])).filter((it) => it.postKind === kind.postKind)
  const items = (await draftedItems(tx, viewer, unit, kind.postKind)).items
  const refusal =
    refusalOfDays(decision, earlier.at(-1), viewer.today) ?? refusalOfDecision(decision, county, unit) ?? null
  if (refusal !== null) throw new Refusal(refusal)
  if (items.some((it) => isUnconfirmable(county, it, kind.holders, viewer.today))) throw new Refusal('unconfirmable')
  const { metOn, minutes, fromDay } = decision
  const list: UnitList = {
    id: newId(),
    unit,
    postKind: kind.postKind,
    version: (earlier.at(-1)?.version ?? 0) + 1,
    common,
    fromDay,
    metOn,
    minutes,
    adoptedBy: viewer.person as string,
    recordedOn: viewer.today,
    items,
  }
  await keepList(tx, viewer, list, decision, now)
  return list
}

/** Why these days cannot be: what was owed on an earlier day stays owed by the list of that day. */
function refusalOfDays({ metOn, fromDay }: Decision, last: UnitList | undefined, today: Day): string | null {
  if (metOn > today) return 'future'
  if (fromDay < metOn) return 'before-decision'
  if (last !== undefined && (fromDay < today || fromDay <= last.fromDay)) return 'rewrites-past'
  return null
}

/** Why this was no collective decision that carried. */
function refusalOfDecision({ present, metOn }: Decision, county: CountyOverTime, unit: string): string | null {
  const people = new Set(present.map((it) => it.person))
  if (people.size < 2 || people.size < present.length) return 'not-collective'
  const members = membersOf(county, unit, metOn)
  if (present.some((it) => !members.includes(it.person))) return 'not-member'
  if (present.some((it) => it.stance !== 'for' && it.words === '')) return 'say-why'
  return present.filter((it) => it.stance === 'for').length * 2 > present.length ? null : 'not-carried'
}

async function keepList(tx: Tx, viewer: Viewer, list: UnitList, { present }: Decision, now: Date): Promise<void> {
  const { countyId } = viewer
  const { id, unit, postKind, version, common, fromDay, metOn, minutes, adoptedBy, recordedOn, items } = list
  await tx.run(
    `insert into unit_list (county_id, id, unit, post_kind, version, common, from_day, met_on, minutes, adopted_by,
       recorded_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [countyId, id, unit, postKind, version, common, fromDay, metOn, minutes, adoptedBy, recordedOn, now],
  )
  await tx.run(
    `insert into unit_list_item (county_id, list_id, item, nth, what, how, start_from, cadence, due_on, counts_when,
       confirmer, document)
     select $1, $2, i.item, i.nth, i.what, i.how, i."startFrom", i.cadence, i."dueOn", i."countsWhen", i.confirmer, i.document
     from jsonb_to_recordset($3::jsonb) as i(item uuid, nth int, what text, how text, "startFrom" text, cadence text,
       "dueOn" date, "countsWhen" text, confirmer text, document text)`,
    [countyId, id, JSON.stringify(items.map((it: OwnItemRow, at) => ({ ...it, nth: at + 1 })))],
  )
  await tx.run(
    `insert into unit_list_stance (county_id, list_id, person, stance, words)
     select $1, $2, s.person, s.stance, s.words from jsonb_to_recordset($3::jsonb) as s(person text, stance text, words text)`,
    [countyId, id, JSON.stringify(present)],
  )
  await tx.run('update unit_list_draft set items = null where county_id = $1 and unit = $2 and post_kind = $3', [
    countyId,
    unit,
    postKind,
  ])
  await writeEntry(tx, countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'unit-list-adopted',
    subject: `unit-list/${id}`,
    body: { unit, postKind, version, from: fromDay, met: metOn, minutes, common, items, present },
  })
}
