import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type DutyBook, dutiesOf, dutyOn, owingOf } from './duty-book.ts'
import { inPersonKindOf } from './in-person.ts'
import { listDueBy, ownOccurrence } from './readable-occurrences.ts'
import { mayConfirm } from './record-act.ts'
import { bodyOf } from './unit-lists/bodies.ts'
import { isOwnItem, ownItemsOn } from './unit-lists/own-duties.ts'
import { listUnitLists } from './unit-lists/readable-unit-lists.ts'

export type Choice = {
  readonly key: string
  readonly label: string
  readonly hint: string
  /** One of the four in person. */
  readonly namesMatter: boolean
}
export type ForWhat = {
  readonly duty: string | null
  readonly occurrenceId: string | null
  readonly signId: string | null
  readonly unit: string
  /** Who is to confirm it, where the unit's own list names him. */
  readonly askedOf?: string
}

const FAR: Day = '9999-12-31' as Day
const MOST_OPEN = 50

/** What a post-holder may record an act for: what is due first, then the duties of his lists. */
export async function listForWhat(tx: Tx, viewer: Viewer, county: CountyOverTime, book: DutyBook): Promise<Choice[]> {
  const open = await listDueBy(tx, viewer, null, FAR, MOST_OPEN)
  const occurrences = open.map((it) => ({
    key: `occurrence:${it.id}`,
    label: it.own_what ?? dutyOn(book, it.duty, it.due_on)?.what ?? it.duty,
    hint: `${it.own_what === null ? it.duty : '本单位定'} · ${it.period_label}`,
    namesMatter: inPersonKindOf(book, it.duty) !== null,
  }))
  const duties = owingOf(book, county, viewer.person ?? '', viewer.today).flatMap((owing) =>
    dutiesOf(book, owing).map((it) => ({
      key: `duty:${it.id}`,
      label: dutyOn(book, it.id, viewer.today)?.what ?? it.id,
      hint: `${it.id} · ${county.unitRef(owing.unit).name}`,
      namesMatter: it.inPerson !== undefined,
    })),
  )
  const own = (await ownItemsOf(tx, viewer, county, book)).map(({ item, unit }) => ({
    key: `duty:${item.item}`,
    label: item.what,
    hint: `本单位定 · ${county.unitRef(unit).name}`,
    namesMatter: false,
  }))
  return [...occurrences, ...own, ...new Map(duties.map((it) => [it.key, it])).values()]
}

/** Reads `duty:H01`, `occurrence:<id>` or `sign:<id>`; refuses what is not the viewer's own. */
export async function readForWhat(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DutyBook,
  key: string,
  isMySign: (signId: string) => Promise<boolean>,
): Promise<ForWhat> {
  const [kind, id = ''] = key.split(':', 2)
  const home = county.unitOf(viewer.person ?? '', viewer.today)
  const refused = new Refusal('not-yours', { status: 400 })
  if (home === null) throw refused
  if (kind === 'occurrence') {
    const found = await ownOccurrence(tx, viewer, id)
    if (found) {
      const askedOf = await confirmerOf(tx, viewer, county, book, found.duty)
      return { duty: found.duty, occurrenceId: found.id, signId: null, unit: found.unit, ...askedOf }
    }
  }
  if (kind === 'duty' && isOwnItem(id)) {
    const own = (await ownItemsOf(tx, viewer, county, book)).find((it) => it.item.item === id)
    const askedOf = await confirmerOf(tx, viewer, county, book, id)
    if (own) return { duty: id, occurrenceId: null, signId: null, unit: own.unit, ...askedOf }
  } else if (kind === 'duty') {
    const owing = owingOf(book, county, viewer.person ?? '', viewer.today).find((it) =>
      dutiesOf(book, it).some((duty) => duty.id === id),
    )
    if (owing) return { duty: id, occurrenceId: null, signId: null, unit: owing.unit }
  }
  if (kind === 'sign' && (await isMySign(id))) return { duty: null, occurrenceId: null, signId: id, unit: home }
  throw refused
}

/** The viewer's items from the lists that his units adopted for themselves. */
async function ownItemsOf(tx: Tx, viewer: Viewer, county: CountyOverTime, book: DutyBook) {
  const owings = owingOf(book, county, viewer.person ?? '', viewer.today)
  const bodies = owings.map((it) => bodyOf(county, it.unit))
  const lists = await listUnitLists(tx, viewer.countyId, bodies)
  const found = owings.flatMap((owing) =>
    ownItemsOn(lists, county, owing, viewer.today).map(({ item }) => ({ item, unit: owing.unit })),
  )
  return [...new Map(found.map((it) => [it.item.item, it])).values()]
}

/** Whom the list names to confirm, as long as he still may. */
async function confirmerOf(tx: Tx, viewer: Viewer, county: CountyOverTime, book: DutyBook, duty: string) {
  if (!isOwnItem(duty)) return {}
  const named = (await ownItemsOf(tx, viewer, county, book)).find((it) => it.item.item === duty)?.item.confirmer
  const may = named && mayConfirm(county, named, viewer.person ?? '', viewer.today) === null
  return may ? { askedOf: named } : {}
}
