import type { Day } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from './county-over-time.ts'

export type PostsChanged = {
  readonly people: ReadonlySet<string>
  /** Where they were or came to be, what lies below, and the body of a mere office. */
  readonly units: ReadonlySet<string>
}

/** Whose posts, charges or lines begin or end after one day and up to another. A charge counts only while its leader serves: his are among them. */
export function postsChanged(county: CountyOverTime, after: Day, until: Day): PostsChanged {
  const turns = (day: Day | null) => day !== null && day > after && day <= until
  const changed = ({ held }: { held: { from: Day; until: Day | null } }) => turns(held.from) || turns(held.until)
  const { tenures, charges, supervisionLines } = county.records
  const moved = tenures.filter(changed)
  const people = new Set(moved.map((it) => it.person))
  const led = [...charges, ...supervisionLines].filter((it) => changed(it) || people.has(it.leader))
  for (const it of led) people.add(it.leader)
  const units = new Set([...moved, ...led].flatMap(({ unit }) => [unit, ...bodyAbove(county, unit)]))
  return { people, units: new Set([...units].flatMap((it) => [it, ...county.allBelow(it)])) }
}

function bodyAbove(county: CountyOverTime, unit: string): readonly string[] {
  const kind = county.unit(unit)?.kind
  return kind === 'office' || kind === 'section' ? county.unitsAbove(unit).slice(0, 1) : []
}
