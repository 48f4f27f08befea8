import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { readableFacts } from './readable-facts.ts'
import { standing } from './standing.ts'

const LOOKS_BACK_DAYS = 60
const MOST_SHOWN = 50

type AbsenceRow = { id: string; person: string; unit: string; on: Day; reported: boolean; seenByMe: boolean }

/** Absences of the units I head that I have not seen yet, and who is away today. */
export async function listAbsences(tx: Tx, viewer: Viewer, county: CountyOverTime) {
  const { person: me, today } = viewer
  const headed = county
    .tenuresOf(me ?? '', today)
    .flatMap(({ unit }) => (county.headOf(unit, today) === me ? unit : []))
  const door = readableFacts(viewer, 5)
  const rows = await tx.rows<AbsenceRow>(
    `select f.id, f.person, f.unit, f.on_day as "on", (f.body->>'reported')::boolean as reported,
       f.body->'seenBy' ? $3 or exists (select from fact s where s.county_id = f.county_id and s.fact = 'absence-seen'
         and s.by_person = $3 and s.names = f.id::text) as "seenByMe"
     from fact f where f.county_id = $1 and f.fact = 'absence-recorded' and f.on_day > $2::date - ${LOOKS_BACK_DAYS}
       and (f.on_day = $2::date or f.unit = any($4::text[])) and ${standing('f')}
       and ${door.where}
     order by f.on_day desc, f.id desc limit ${MOST_SHOWN * 4}`,
    [viewer.countyId, today, me, headed, ...door.values],
  )
  const present = ({ id, person, unit, on, reported }: AbsenceRow) => ({
    id,
    person: county.personRef(person),
    unit: county.unitRef(unit),
    on,
    reported,
  })
  return {
    unseen: rows
      .filter((it) => !it.seenByMe && !it.reported && headed.includes(it.unit))
      .slice(0, MOST_SHOWN)
      .map(present),
    away: rows
      .filter((it) => it.on === today)
      .slice(0, MOST_SHOWN)
      .map(present),
  }
}

export type AbsenceLine = {
  id: string
  person: string
  unit: string
  on: Day
  recordedOn: Day
  reported: boolean
  /** Numbers of those who have seen it. */
  seenBy: string[]
  withdrawn: boolean
}

/** Absences of a span of days that the viewer may read, oldest first. */
export function listAbsencesBetween(
  tx: Tx,
  viewer: Viewer,
  from: Day,
  until: Day,
  most: number,
): Promise<AbsenceLine[]> {
  const door = readableFacts(viewer, 5)
  return tx.rows<AbsenceLine>(
    `select f.id, f.person, f.unit, f.on_day as "on", f.recorded_on as "recordedOn", (f.body->>'reported')::boolean as reported,
       array(select jsonb_array_elements_text(f.body->'seenBy') union
         select s.by_person from fact s where s.county_id = f.county_id and s.fact = 'absence-seen' and s.names = f.id::text
       ) as "seenBy",
       not (${standing('f')}) as withdrawn
     from fact f where f.county_id = $1 and f.fact = 'absence-recorded' and f.on_day between $2 and $3 and ${door.where}
     order by f.on_day, f.id limit $4`,
    [viewer.countyId, from, until, most, ...door.values],
  )
}
