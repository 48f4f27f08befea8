import type { SupervisionLine } from '../../../../contract/supervision.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import { type CountyOverTime, headship, type UnitKind, type UnitRecord } from '../../organisation/index.ts'

/** Units whose head has exactly one supervising leader on every day. */
const SUPERVISED: readonly UnitKind[] = ['department', 'other-unit', 'town-committee']

/** Every department and town on a day under the supervising leader of its head. */
export const superviseCounty = (county: CountyOverTime, on: Day): SupervisionLine[] =>
  county.records.units
    .filter((it) => SUPERVISED.includes(it.kind))
    .map((it) => lineOf(county, it, on, county.supervisingLeader(it.number, on)))

/** The units directly below one under whoever is in charge of them; where nobody is, under its head. */
export function superviseWithin(county: CountyOverTime, unit: string, on: Day): SupervisionLine[] {
  const head = county.headOf(unit, on)
  return county.unitsBelow(unit).map((it) => {
    const charge = county.leaderOfUnit(it.number, on)
    return lineOf(county, it, on, charge?.line === it.number ? charge.leader : head)
  })
}

/** The line of one unit as the county draws it, or as the unit above it does. */
export function lineWithin(county: CountyOverTime, unit: UnitRecord, on: Day): SupervisionLine {
  if (SUPERVISED.includes(unit.kind)) return lineOf(county, unit, on, county.supervisingLeader(unit.number, on))
  const above = unit.superior === null ? [] : superviseWithin(county, unit.superior, on)
  return above.find((it) => it.unit.number === unit.number) ?? lineOf(county, unit, on, null)
}

/** Leaders of these lines in the order of the county's records, with what they hold that day. */
export function leadersOf(county: CountyOverTime, lines: readonly SupervisionLine[], on: Day) {
  const named = new Set(lines.map((it) => it.leader?.number))
  return county.records.people
    .filter((it) => named.has(it.number))
    .map(({ number }) => ({
      person: county.personRef(number),
      posts: [...new Set(county.tenuresOf(number, on).map((it) => it.post))].join('、'),
    }))
}

function lineOf(county: CountyOverTime, { number, kind }: UnitRecord, on: Day, leader: string | null): SupervisionLine {
  const inCharge = county.leaderOfUnit(number, on)?.leader ?? null
  const sits = headship(county, number, on)
  const unled = leader === null && SUPERVISED.includes(kind)
  return {
    unit: county.unitRef(number),
    ...sits,
    leader: leader === null ? null : county.personRef(leader),
    inCharge: inCharge === null ? null : county.personRef(inCharge),
    wants: [...(sits.head === null ? (['head'] as const) : []), ...(unled ? (['leader'] as const) : [])],
    opens: county.unitsBelow(number).length > 0,
  }
}
