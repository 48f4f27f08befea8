import type { Day } from '../../../../engine/dates/index.ts'
import { absent } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { type DutyBook, owingOf } from '../duty-book.ts'

/** A kind of post in a unit with those who hold it. */
export type KindHeld = { readonly postKind: string; readonly title: string; readonly holders: readonly string[] }

/** The unit whose decision a list rests on: itself, or the one above a section or an office. */
export function bodyOf(county: CountyOverTime, unit: string): string {
  const within = (it: string) => ['section', 'office'].includes(county.unit(it)?.kind ?? '')
  return [unit, ...county.unitsAbove(unit)].find((it) => !within(it)) ?? unit
}

/** The unit with its sections and offices. */
export function unitsOfBody(county: CountyOverTime, body: string): string[] {
  return [body, ...county.allBelow(body).filter((it) => bodyOf(county, it) === body)]
}

/** Everyone who sits in the unit or one of its sections on a day. */
export function membersOf(county: CountyOverTime, body: string, on: Day): string[] {
  const units = unitsOfBody(county, body)
  return county.records.people
    .map((it) => it.number)
    .filter((it) => county.tenuresOf(it, on).some((held) => units.includes(held.unit)))
}

/** The kinds of post that owe a list in the unit on a day. */
export function kindsIn(book: DutyBook, county: CountyOverTime, body: string, on: Day): KindHeld[] {
  const owed = membersOf(county, body, on).flatMap((person) =>
    owingOf(book, county, person, on).filter((it) => bodyOf(county, it.unit) === body),
  )
  return book.postKinds
    .map(({ id, title }) => ({
      postKind: id as string,
      title,
      holders: [...new Set(owed.filter((it) => it.postKind === id).map((it) => it.person))],
    }))
    .filter((it) => it.holders.length > 0)
}

/** Units whose lists are one's own: those in which, or in a section of which, one sits. */
export function ownBodies(viewer: Viewer, county: CountyOverTime): string[] {
  return [...new Set(viewer.offices.map((it) => bodyOf(county, it)))]
}

/** Absent to all but those who sit in the unit and those who answer for it. */
export function readableBody(viewer: Viewer, county: CountyOverTime, unit: string): string {
  const known = county.unit(unit) !== undefined && bodyOf(county, unit) === unit
  if (!known || !(ownBodies(viewer, county).includes(unit) || answersForUnit(viewer, unit))) throw absent()
  return unit
}
