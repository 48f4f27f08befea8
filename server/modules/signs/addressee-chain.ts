import type { Day } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { Addressed } from './raised-sign.ts'

export type Concerning = {
  readonly about: string
  /** The unit concerned; null where the person held no post. */
  readonly unit: string | null
  readonly on: Day
  /** Where given, a sign about a discipline officer goes past his own office and committee to the county commission. */
  readonly sign?: string
}

/**
 * After the one the table names: the head of the unit concerned, its supervising leader, the head of the next unit up,
 * and so on. Vacant seats, the person concerned and those barred by relation to him are passed over in silence.
 */
export function addresseeChain(county: CountyOverTime, concerning: Concerning, named: string | null = null): string[] {
  const { about, on } = concerning
  const unit = chainBegins(county, concerning)
  const upwards = unit === null ? [] : [unit, ...county.unitsAbove(unit)]
  const chain = [named, ...upwards.flatMap((it) => [county.headOf(it, on), county.supervisingLeader(it, on)])]
  return [...new Set(chain)].filter((it): it is string => it !== null && it !== about && !county.isBarred(about, it))
}

export function addressed(
  county: CountyOverTime,
  concerning: Concerning,
  named: string | null,
  office = false,
): Addressed {
  const [person] = addresseeChain(county, concerning, named)
  return person === undefined ? { person: null, office: true, upward: true } : { person, office, upward: false }
}

function chainBegins(county: CountyOverTime, { unit, sign }: Concerning): string | null {
  if (sign !== 'known-not-acted' || unit === null) return unit
  return disciplineOf(county, unit) === null ? unit : county.commission()
}

/**
 * Whose discipline a unit serves: `grassroots` in a township commission or a stationed group, `county` in the county
 * commission itself; null elsewhere.
 */
export function disciplineOf(county: CountyOverTime, unit: string): 'grassroots' | 'county' | null {
  const kinds = [unit, ...county.unitsAbove(unit)].map((it) => county.unit(it)?.kind)
  if (kinds.includes('town-commission') || kinds.includes('stationed-group')) return 'grassroots'
  return kinds.includes('county-commission') ? 'county' : null
}
