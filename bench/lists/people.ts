import type { CountyOverTime } from '../../server/modules/organisation/index.ts'
import { countyInForce } from '../../server/modules/organisation/index.ts'
import { COUNTY_ID, type FullCounty, TODAY } from './full-county.ts'

/** Someone who asks, and a unit whose page he may open with all that is on it. */
export type Asker = { readonly key: string; readonly unit: string }
export type Role = { readonly title: string; readonly askers: readonly Asker[] }

const EACH = 12

/** Heads of sections and of departments, who see what is theirs; the supervision office, which sees the county. */
export async function rolesIn(full: FullCounty): Promise<Role[]> {
  const county = await full.db.inCounty(COUNTY_ID, (tx) => countyInForce(tx, full.db, COUNTY_ID))
  return [
    { title: 'section head', askers: headsOf(county, ['section']) },
    { title: 'deputy in charge', askers: deputies(county) },
    { title: 'supervision office', askers: office(county) },
  ]
}

function headsOf(county: CountyOverTime, kinds: readonly string[]): Asker[] {
  const found = county.records.units.flatMap((unit) => {
    const head = kinds.includes(unit.kind) ? county.headOf(unit.number, TODAY) : null
    return head === null ? [] : [{ key: head, unit: unit.number }]
  })
  return spread(found)
}

/** Leaders in charge of a unit that they do not head. */
function deputies(county: CountyOverTime): Asker[] {
  const found = county.records.units.flatMap((unit) => {
    const leader = county.leaderOfUnit(unit.number, TODAY)
    return leader === null || leader.line !== unit.number ? [] : [{ key: leader.leader, unit: unit.number }]
  })
  return spread([...new Map(found.map((it) => [it.key, it])).values()])
}

/** Everyone in the supervision office, each opening another department's page. */
function office(county: CountyOverTime): Asker[] {
  const number = county.supervisionOffice()
  const members = county.records.people.filter((it) =>
    county.tenuresOf(it.number, TODAY).some((held) => held.unit === number),
  )
  const departments = spread(county.records.units.filter((it) => it.kind === 'department'))
  return departments.map((unit, at) => ({ key: members[at % members.length]?.number ?? '', unit: unit.number }))
}

/** So many of them, evenly taken. */
function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / EACH)
  return Array.from({ length: Math.min(EACH, all.length) }, (_, at) => all[Math.floor(at * step)] as T)
}
