import type { z } from 'zod'
import type { ProvisionRef } from '../../../contract/endpoint.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { isOwedIn, postKindsOf } from '../../../engine/duties-of-post.ts'
import { inForceOn } from '../../../engine/in-force.ts'
import type { Duty, DutyVersion, PostKind, PostKindEntry, UnitKind } from '../../../engine/vocabulary.ts'
import type { CountyOverTime } from '../organisation/index.ts'

/** The part of the statute book that the duties module is handed. */
export type DutyBook = {
  readonly duties: readonly Duty[]
  readonly postKinds: readonly PostKindEntry[]
  readonly provision: (id: string) => z.infer<typeof ProvisionRef>
  readonly shortProvision: (id: string) => string
}

export type Owing = {
  readonly person: string
  readonly unit: string
  readonly kind: UnitKind
  readonly postKind: PostKind
}

/** The kinds of post for which a person owes duties on a day, each with the unit it is owed in. */
export function owingOf(book: DutyBook, county: CountyOverTime, person: string, on: Day): Owing[] {
  const own = county.unitOf(person, on)
  const supervises = county.supervisedBy(person, on).length > 0
  const owed = county.tenuresOf(person, on).flatMap(({ unit, post }) => {
    const found = county.unit(unit)
    if (!found) return []
    const seat = { unitKind: found.kind, unitName: found.name, post, supervises: supervises && unit === own }
    return postKindsOf(seat).map((postKind) => ({ person, unit, kind: found.kind, postKind }))
  })
  const known = book.postKinds.map((it) => it.id)
  return [
    ...new Map(
      owed.filter((it) => known.includes(it.postKind)).map((it) => [`${it.unit}|${it.postKind}`, it]),
    ).values(),
  ]
}

export function dutiesOf(book: DutyBook, owing: Owing): readonly Duty[] {
  return book.duties.filter((it) => it.owedBy === owing.postKind && isOwedIn(it, owing.kind))
}

/** The duty's words as they stand on a day; its first words where it did not stand yet. */
export function dutyOn(book: DutyBook, id: string, on: Day): DutyVersion | null {
  const duty = book.duties.find((it) => it.id === id)
  if (!duty) return null
  return inForceOn(duty.versions, on) ?? duty.versions[0] ?? null
}
