import { type Day, periodHas } from '../../engine/dates/index.ts'
import { countyOverTime } from '../../server/modules/organisation/county-over-time.ts'
import type { CountyRecords } from '../../server/modules/organisation/records.ts'

/** Who is who on a day, as the story asks it. */
export type Who = ReturnType<typeof whoIn>

export function whoIn(records: CountyRecords) {
  const county = countyOverTime(records)
  const inUnit = Map.groupBy(records.tenures, (it) => it.unit)
  return {
    county,
    records,
    headOf: county.headOf,
    supervisorOf: county.supervisingLeader,
    /** Everyone in the unit itself but its head. */
    othersIn: (unit: string, on: Day) => {
      const head = county.headOf(unit, on)
      const held = (inUnit.get(unit) ?? []).filter((it) => periodHas(it.held, on))
      return held.flatMap((it) => (it.person === head ? [] : [it.person]))
    },
    /** In charge of the unit or, where nobody is, its head. */
    leaderOver: (unit: string, on: Day) => county.leaderOfUnit(unit, on)?.leader ?? county.headOf(unit, on),
  }
}
