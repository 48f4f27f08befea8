import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { cursorAt, isId, readCursor } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'

export type OccurrenceRow = {
  id: string
  duty: string
  person: string
  unit: string
  period_label: string
  due_on: Day
  provisional: boolean
  done_on: Day | null
  /** What the unit's own list says, where it is no duty of the book. */
  own_what: string | null
}

const COLUMNS = `o.id, o.duty, o.person, o.unit, o.period_label, o.due_on, o.provisional, o.done_on,
  case when length(o.duty) = 36 then (select i.what from unit_list_item i join unit_list l on l.county_id = i.county_id and l.id = i.list_id
    where i.county_id = o.county_id and i.item = o.duty::uuid order by l.from_day <= o.arises_on desc, l.version desc limit 1) end as own_what`

type Asked = { unit?: string | undefined; state: 'open' | 'late' | 'all'; after?: string | undefined; most: number }

/**
 * The only reading door to occurrences: one's own, or those of a unit one answers for; soonest due first, a page at a time by key.
 * One index in the order of the rule and the list, for each of the two.
 */
export async function listOccurrences(tx: Tx, viewer: Viewer, asked: Asked) {
  if (asked.unit !== undefined && !answersForUnit(viewer, asked.unit)) throw absent()
  const column = asked.unit === undefined ? 'person' : 'unit'
  const state = {
    open: 'and o.done_on is null and o.lapsed_on is null',
    late: 'and o.done_on is null and o.lapsed_on is null and o.due_on < $6::date',
    all: '',
  }[asked.state]
  const cursor = readCursor(asked.after)
  const values = [viewer.countyId, asked.unit ?? viewer.person, cursor?.on ?? null, cursor?.id ?? null, asked.most + 1]
  const rows = await tx.rows<OccurrenceRow>(
    `select ${COLUMNS} from occurrence o
     where o.county_id = $1 and o.${column} = $2 and ($3::date is null or (o.due_on, o.id) > ($3::date, $4::uuid)) ${state}
     order by o.due_on, o.id limit $5`,
    asked.state === 'late' ? [...values, viewer.today] : values,
  )
  const shown = rows.slice(0, asked.most)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > asked.most && last ? cursorAt(last.due_on, last.id) : null }
}

/** Open occurrences of the viewer due by a day, soonest first. */
export function listDueBy(
  tx: Tx,
  viewer: Viewer,
  from: Day | null,
  until: Day,
  most: number,
): Promise<OccurrenceRow[]> {
  return tx.rows<OccurrenceRow>(
    `select ${COLUMNS} from occurrence o where o.county_id = $1 and o.person = $2 and o.done_on is null
       and o.lapsed_on is null and o.due_on <= $3 and ($5::date is null or o.due_on >= $5) order by o.due_on, o.id limit $4`,
    [viewer.countyId, viewer.person, until, most, from],
  )
}

/** One occurrence with the day it arose: one's own, or of a unit one answers for. Absent to all others. */
export async function readOccurrence(tx: Tx, viewer: Viewer, id: string): Promise<OccurrenceRow & { arises_on: Day }> {
  if (!isId(id)) throw absent()
  const row = await tx.row<OccurrenceRow & { arises_on: Day }>(
    `select ${COLUMNS}, o.arises_on from occurrence o where o.county_id = $1 and o.id = $2`,
    [viewer.countyId, id],
  )
  if (row === null || !(row.person === viewer.person || answersForUnit(viewer, row.unit))) throw absent()
  return row
}

/** The viewer's own occurrence, to record an act for. */
export async function ownOccurrence(tx: Tx, viewer: Viewer, id: string): Promise<OccurrenceRow | null> {
  if (!isId(id)) return null
  return tx.row<OccurrenceRow>(
    `select ${COLUMNS} from occurrence o where o.county_id = $1 and o.person = $2 and o.id = $3`,
    [viewer.countyId, viewer.person, id],
  )
}

/** Occurrences due in a span: one's own and those of the units one answers for, soonest due first. */
export function listDueBetween(tx: Tx, viewer: Viewer, from: Day, until: Day, most: number): Promise<OccurrenceRow[]> {
  const all = viewer.answersFor === 'county'
  return tx.rows<OccurrenceRow>(
    `select ${COLUMNS} from occurrence o where o.county_id = $1 and o.lapsed_on is null and o.due_on between $2 and $3
       and ($4 or o.person = $5 or o.unit = any($6::text[])) order by o.due_on, o.id limit $7`,
    [viewer.countyId, from, until, all, viewer.person, all ? [] : viewer.answersFor, most],
  )
}

/** What fell due in some units over a span, both days in it; absent to whoever does not answer for them. */
export async function listDueInUnits(tx: Tx, viewer: Viewer, units: readonly string[], from: Day, until: Day) {
  if (!units.every((it) => answersForUnit(viewer, it))) throw absent()
  return tx.rows<OccurrenceRow>(
    `select ${COLUMNS} from occurrence o where o.county_id = $1 and o.unit = any($2::text[]) and o.lapsed_on is null
       and o.due_on between $3 and $4 order by o.due_on, o.id`,
    [viewer.countyId, units, from, until],
  )
}
