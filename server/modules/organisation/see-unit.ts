import { type Day, plusDays } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { CountyOverTime } from './county-over-time.ts'
import type { UnitKind } from './records.ts'
import { singleSeatsOf } from './seats.ts'
import { headship } from './see-units.ts'

export type HoldingRow = { number: string; name: string; post: string; from: Day; until: Day | null; now: boolean }

/** The last day held, for showing; null while it runs. */
export const lastDayOf = (until: Day | null) => (until === null ? null : plusDays(until, -1))

const holding = (it: HoldingRow) => ({
  person: { number: it.number, name: it.name },
  post: it.post,
  from: it.from,
  to: lastDayOf(it.until),
})

/** One unit on one day, and its posts over time. */
export async function seeUnit(tx: Tx, countyId: number, county: CountyOverTime, number: string, on: Day) {
  const unit = county.unit(number)
  if (!unit) throw absent()
  const held = await tx.rows<HoldingRow>(
    `select p.number, p.name, t.post, lower(t.held)::text as "from", upper(t.held)::text as until,
       t.held @> $3::date as now
     from tenure t join person p on p.county_id = t.county_id and p.number = t.person
     where t.county_id = $1 and t.unit = $2 and t.superseded_at is null order by lower(t.held), t.id`,
    [countyId, number, on],
  )
  const charges = await tx.rows<{ leader: string; unit: string; from: Day; until: Day | null }>(
    `select c.leader, c.unit, lower(c.held)::text as "from", upper(c.held)::text as until
     from charge c join unit u on u.county_id = c.county_id and u.number = c.unit
     where c.county_id = $1 and (u.number = $2 or u.superior = $2) and c.superseded_at is null and c.held @> $3::date
     order by u.path collate "C", lower(c.held)`,
    [countyId, number, on],
  )
  const below = county.unitsBelow(number)
  return {
    on,
    unit: { number, name: unit.name, kind: unit.kind },
    above: county
      .unitsAbove(number)
      .map((it) => county.unitRef(it))
      .reverse(),
    below: below.map((it) => ({
      ...county.unitRef(it.number),
      kind: it.kind,
      head: headship(county, it.number, on).head,
    })),
    ...headship(county, number, on),
    supervisingLeader: refOrNull(county, county.supervisingLeader(number, on)),
    leaderInCharge: refOrNull(county, county.leaderOfUnit(number, on)?.leader ?? null),
    members: held.filter((it) => it.now).map(holding),
    charges: charges.map((it) => ({
      leader: county.personRef(it.leader),
      unit: county.unitRef(it.unit),
      from: it.from,
      to: lastDayOf(it.until),
    })),
    bands: bandsOf(held, unit),
  }
}

function bandsOf(held: readonly HoldingRow[], unit: { readonly kind: UnitKind; readonly name: string }) {
  const posts = Map.groupBy(held, (it) => it.post)
  return [...posts].map(([post, rows]) => ({
    post,
    single: singleSeatsOf(post, unit.kind, unit.name).length > 0,
    held: rows.map(holding),
  }))
}

const refOrNull = (county: CountyOverTime, person: string | null) => (person === null ? null : county.personRef(person))
