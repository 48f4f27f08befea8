import type { Day } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'

type Concerning = { readonly about: string; readonly unit: string | null; readonly on: Day }

/**
 * After the one the table names: the head of the unit concerned, its supervising leader, the head of the next unit up,
 * and so on. Vacant seats, the person concerned and those barred by relation to him are passed over in silence.
 */
export function addresseeChain(
  county: CountyOverTime,
  { about, unit, on }: Concerning,
  named: string | null = null,
): string[] {
  const upwards = unit === null ? [] : [unit, ...county.unitsAbove(unit)]
  const chain = [named, ...upwards.flatMap((it) => [county.headOf(it, on), county.supervisingLeader(it, on)])]
  const barred = county.relativesOf(about)
  return [...new Set(chain)].filter((it): it is string => it !== null && it !== about && !barred.includes(it))
}

/** One person, or the supervision office where the chain runs out above the county's own heads. */
export function addressee(
  county: CountyOverTime,
  concerning: Concerning,
  named: string | null,
): { to: string | null; upward: boolean } {
  const [first] = addresseeChain(county, concerning, named)
  return first === undefined ? { to: county.supervisionOffice(), upward: true } : { to: first, upward: false }
}
