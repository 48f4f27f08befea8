import type { OwnItemDraft } from '../../../../contract/lists.ts'
import { dayOrNull } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { absent, Refusal } from '../../../platform/http/refusal.ts'
import { newId } from '../../../platform/ids.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { membersOf } from './bodies.ts'
import { isOwnItem } from './own-duties.ts'
import { listUnitLists, type OwnItemRow, readDraft } from './readable-unit-lists.ts'

/** The head of the unit, or whom he entrusted with this list. */
export async function mayDraft(tx: Tx, viewer: Viewer, county: CountyOverTime, unit: string, postKind: string) {
  if (viewer.person === null) return false
  if (county.headOf(unit, viewer.today) === viewer.person) return true
  return (await readDraft(tx, viewer.countyId, unit, postKind))?.writer === viewer.person
}

/** The own items as they are being drafted: those of the draft, else those of the last version. */
export async function draftedItems(tx: Tx, viewer: Viewer, unit: string, postKind: string) {
  const draft = await readDraft(tx, viewer.countyId, unit, postKind)
  if (draft !== null && draft.items !== null) return { ...draft, items: draft.items }
  const last = (await listUnitLists(tx, viewer.countyId, [unit])).findLast((it) => it.postKind === postKind)
  return { writer: draft?.writer ?? null, items: last?.items ?? [], changed_on: null }
}

export async function saveDraft(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  unit: string,
  postKind: string,
  typed: readonly OwnItemDraft[],
  now: Date,
): Promise<void> {
  if (!(await mayDraft(tx, viewer, county, unit, postKind))) throw new Refusal('not-entitled')
  const known = (await draftedItems(tx, viewer, unit, postKind)).items.map((it) => it.item)
  const items = typed.map((it) => itemOf(it, known, county))
  if (new Set(items.map((it) => it.item)).size < items.length) throw absent()
  const values = [viewer.countyId, unit, postKind, JSON.stringify(items), viewer.today]
  const kept = await tx.run(
    'update unit_list_draft set items = $4, changed_on = $5 where county_id = $1 and unit = $2 and post_kind = $3',
    values,
  )
  if (kept === 0)
    await tx.run(
      'insert into unit_list_draft (county_id, unit, post_kind, items, changed_on) values ($1, $2, $3, $4, $5)',
      values,
    )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'unit-list-drafted',
    subject: `unit-list/${unit}/${postKind}`,
    body: { items: items.map((it) => it.item) },
  })
}

function itemOf(typed: OwnItemDraft, known: readonly string[], county: CountyOverTime): OwnItemRow {
  const { what, how, startFrom, cadence, countsWhen, confirmer, document } = typed
  if (confirmer !== '' && !county.person(confirmer)) throw new Refusal('unknown-person', { status: 400 })
  const dueOn = cadence === 'once' ? dayOrNull(typed.dueOn) : null
  if (cadence === 'once' && dueOn === null) throw new Refusal('no-day', { status: 400 })
  const kept = typed.item !== undefined && isOwnItem(typed.item) && known.includes(typed.item)
  const item = kept ? (typed.item as string) : newId()
  return { item, what, how, startFrom, cadence, dueOn, countsWhen, confirmer: confirmer || null, document }
}

/** The head entrusts somebody of the unit with drafting one of its lists. */
export async function entrust(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  unit: string,
  postKind: string,
  to: string,
  now: Date,
): Promise<void> {
  if (county.headOf(unit, viewer.today) !== viewer.person) throw new Refusal('not-head')
  if (!membersOf(county, unit, viewer.today).includes(to)) throw new Refusal('not-member')
  await tx.run(
    `insert into unit_list_draft (county_id, unit, post_kind, writer, changed_on) values ($1, $2, $3, $4, $5)
     on conflict (county_id, unit, post_kind) do update set writer = excluded.writer`,
    [viewer.countyId, unit, postKind, to, viewer.today],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'unit-list-entrusted',
    subject: `unit-list/${unit}/${postKind}`,
    body: { to },
  })
}
