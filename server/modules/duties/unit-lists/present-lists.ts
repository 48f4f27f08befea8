import type { z } from 'zod'
import type { OwnItem, seeListDraft, seeUnitList } from '../../../../contract/lists.ts'
import { cadenceInWords } from '../../../../engine/cadence-words.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import { isOwedIn } from '../../../../engine/duties-of-post.ts'
import type { CountyCadence } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { listCadences } from '../../county/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { listAdopted, listInForce } from '../adopt-list.ts'
import { type DutyBook, dutyOn } from '../duty-book.ts'
import { type KindHeld, kindsIn, membersOf } from './bodies.ts'
import { draftedItems, mayDraft } from './draft-unit-list.ts'
import { whenInWords } from './own-duties.ts'
import {
  latestArrangement,
  listDrafts,
  listStances,
  listUnitLists,
  type OwnItemRow,
  type UnitList,
  unitListInForce,
} from './readable-unit-lists.ts'
import { weaknessesOf } from './weaknesses.ts'

export type Common = { id: string; what: string; cadence: string }

/** The common items of a kind of post in a unit as they stand: what the county adopted, else what the book has. */
export async function commonOf(tx: Tx, viewer: Viewer, county: CountyOverTime, book: DutyBook, unit: string) {
  const adopted = await listAdopted(tx, viewer.countyId)
  const kind = county.unit(unit)?.kind
  return (postKind: string): string[] => {
    const list = listInForce(adopted, postKind, viewer.today)
    return book.duties
      .filter((it) => it.owedBy === postKind && (kind === undefined || isOwedIn(it, kind)))
      .map((it) => it.id)
      .filter((it) => list === null || list.duties.includes(it))
  }
}

/** A common item in words, as on a day. */
export async function commonWords(tx: Tx, viewer: Viewer, book: DutyBook, on: Day) {
  const cadences = (await listCadences(tx, viewer.countyId)) as readonly CountyCadence[]
  return (id: string): Common => {
    const version = dutyOn(book, id, on)
    const set = cadences.findLast((it) => it.duty === id && it.fromDay <= on) ?? null
    return { id, what: version?.what ?? id, cadence: version ? cadenceInWords(version.cadence, set) : '' }
  }
}

export function presentItem(it: OwnItemRow, county: CountyOverTime): OwnItem {
  const { item, what, how, startFrom, cadence, dueOn, countsWhen, confirmer, document } = it
  const when = whenInWords(it)
  const asked = confirmer === null ? null : county.personRef(confirmer)
  return { item, what, how, startFrom, cadence, dueOn, when, countsWhen, confirmer: asked, document }
}

export async function presentUnitList(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DutyBook,
  unit: string,
): Promise<z.input<(typeof seeUnitList)['reply']>> {
  const { countyId, today } = viewer
  const lists = await listUnitLists(tx, countyId, [unit])
  const stances = await listStances(tx, countyId, unit)
  const drafts = await listDrafts(tx, countyId, unit)
  const words = await commonWords(tx, viewer, book, today)
  const arranged = await latestArrangement(tx, countyId, unit)
  const head = county.headOf(unit, today)
  const mayAdopt = head !== null && head === viewer.person
  const version = (list: UnitList) => ({
    version: list.version,
    fromDay: list.fromDay,
    metOn: list.metOn,
    minutes: list.minutes,
    adoptedBy: county.personRef(list.adoptedBy),
    recordedOn: list.recordedOn,
    late: list.recordedOn > list.metOn,
    common: list.common.map(words),
    items: list.items.map((it) => presentItem(it, county)),
    stances: stances
      .filter((it) => it.list_id === list.id)
      .map((it) => ({ person: county.personRef(it.person), stance: it.stance, words: it.words })),
  })
  return {
    unit: county.unitRef(unit),
    head: head === null ? null : county.personRef(head),
    mayAdopt,
    mayReport: answersForUnit(viewer, unit),
    members: membersOf(county, unit, today).map(county.personRef),
    kinds: kindsIn(book, county, unit, today).map(({ postKind, title, holders }) => {
      const draft = drafts.find((it) => it.post_kind === postKind)
      const writer = draft?.writer ?? null
      return {
        postKind,
        title,
        holders: holders.map(county.personRef),
        versions: lists
          .filter((it) => it.postKind === postKind)
          .map(version)
          .reverse(),
        inForce: unitListInForce(lists, unit, postKind, today)?.version ?? null,
        drafted: draft?.open ?? false,
        writer: writer === null ? null : county.personRef(writer),
        mayDraft: mayAdopt || (writer !== null && writer === viewer.person),
      }
    }),
    arrangement: arranged && {
      year: arranged.year,
      madeOn: arranged.made_on,
      madeBy: county.personRef(arranged.made_by),
      items: arranged.items.map((it) => ({ ...it, who: it.who.map((one) => county.personRef(one).name) })),
    },
  }
}

export async function presentDraft(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DutyBook,
  unit: string,
  kind: KindHeld,
  proposed: { what: string; because: string }[],
): Promise<z.input<(typeof seeListDraft)['reply']>> {
  const { countyId, today } = viewer
  const drafted = await draftedItems(tx, viewer, unit, kind.postKind)
  const common = (await commonOf(tx, viewer, county, book, unit))(kind.postKind)
  const words = await commonWords(tx, viewer, book, today)
  const lists = await listUnitLists(tx, countyId, [unit])
  const others = kindsIn(book, county, unit, today)
    .filter((it) => it.postKind !== kind.postKind)
    .map((it) => unitListInForce(lists, unit, it.postKind, today))
    .reduce((sum, it) => sum + (it ? it.common.length + it.items.length : 0), 0)
  const { items } = drafted
  const size = { common: common.length, others, items, holders: kind.holders }
  const mine = await mayDraft(tx, viewer, county, unit, kind.postKind)
  return {
    unit: county.unitRef(unit),
    postKind: kind.postKind,
    title: kind.title,
    holders: kind.holders.map(county.personRef),
    mayAdopt: county.headOf(unit, today) === viewer.person,
    members: membersOf(county, unit, today)
      .filter((it) => county.tenuresOf(it, today).some((held) => held.unit === unit))
      .map(county.personRef),
    writer: drafted.writer === null ? null : county.personRef(drafted.writer),
    common: common.map(words),
    items: items.map((it) => presentItem(it, county)),
    proposed: mine ? proposed : [],
    weaknesses: weaknessesOf(county, size, today),
    changedOn: drafted.changed_on,
  }
}
