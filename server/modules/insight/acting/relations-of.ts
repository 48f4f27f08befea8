import type { Day } from '../../../../engine/dates/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'

export type Knowledge = { readonly by: string; readonly on: Day; readonly unit: string }
/** `to`: whom he is tied to by a declared relation; null where he serves in the unit itself. */
export type RelationFound = { readonly person: string; readonly to: string | null }

/**
 * Why whoever knew should leave it to another: a declared relation to the head of the unit on that day or to the one
 * responsible, or a post in that same unit on that day. Each pair once.
 */
export function relationsOf(
  county: CountyOverTime,
  known: readonly Knowledge[],
  responsible: string | null,
): RelationFound[] {
  const found = known.flatMap(({ by: person, on, unit }): RelationFound[] => {
    const others = [county.headOf(unit, on), responsible].filter((it): it is string => it !== null)
    const tied = others.filter((it) => it !== person && county.isBarred(person, it)).map((to) => ({ person, to }))
    const serves = county.tenuresOf(person, on).some((it) => it.unit === unit)
    return serves ? [...tied, { person, to: null }] : tied
  })
  return [...new Map(found.map((it) => [`${it.person}|${it.to}`, it])).values()]
}
