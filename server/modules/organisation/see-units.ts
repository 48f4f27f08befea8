import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CountyOverTime } from './county-over-time.ts'
import type { UnitKind } from './records.ts'
import { leadingRank } from './seats.ts'

type UnitRow = { number: string; name: string; kind: UnitKind; superior: string | null; path: string; holders: number }

/** All units in the order of the tree, with who heads them on the day. Who holds which post is known to every officer. */
export async function seeUnits(tx: Tx, countyId: number, county: CountyOverTime, on: Day) {
  const rows = await tx.rows<UnitRow>(
    `select u.number, u.name, u.kind, u.superior, u.path, count(t.id)::int as holders
     from unit u left join tenure t
       on t.county_id = u.county_id and t.unit = u.number and t.superseded_at is null and t.held @> $2::date
     where u.county_id = $1 group by u.county_id, u.number order by u.path collate "C"`,
    [countyId, on],
  )
  return rows.map(({ path, ...unit }) => ({
    ...unit,
    depth: path.split('/').length - 2,
    ...headship(county, unit.number, on),
  }))
}

/** Head of the unit on the day and how he sits: seated, acting (主持工作), or the seat is vacant. */
export function headship(county: CountyOverTime, unit: string, on: Day) {
  const head = county.headOf(unit, on)
  if (head === null) return { head: null, headship: 'vacant' as const }
  const at = county.unit(unit)
  const seated = county
    .tenuresOf(head, on)
    .some((it) => it.unit === unit && at !== undefined && (leadingRank(it.post, at.kind, at.name) ?? 2) < 2)
  return { head: county.personRef(head), headship: seated ? ('seated' as const) : ('acting' as const) }
}
