import type { AbsenceWhy } from '../../../../contract/absences.ts'
import type { Half, PlanChange, Reported, Span } from '../../../../engine/absences/index.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { isId, readCursor } from '../../../platform/http/cursor.ts'
import { absent } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'

export type ChangeRow = {
  to: Day | null
  toHalf: Half | null
  why: string
  by: string
  on: Day
  late: boolean
}

export type ReportRow = {
  id: string
  version: number
  number: string
  person: string
  unit: string
  from: Day
  fromHalf: Half
  to: Day
  toHalf: Half
  place: string
  why: AbsenceWhy
  why_words: string
  stand_in: string | null
  reach: string
  lodged_on: Day
  lodged_at: Date
  lodged_by: string
  late: boolean
  short_why: string
  together_why: string
  together: string[]
  decision: 'approved' | 'declined' | null
  decided_by: string | null
  decided_on: Day | null
  decision_words: string
  back_on: Day | null
  back_half: Half | null
  back_recorded_on: Day | null
  changes: ChangeRow[]
}

const COLUMNS = `r.id, r.version, r.number, r.person, r.unit, r.from_day as "from", r.from_half as "fromHalf",
  r.to_day as "to", r.to_half as "toHalf", r.place, r.why, r.why_words, r.stand_in, r.reach, r.lodged_on, r.lodged_at,
  r.lodged_by, r.late, r.short_why, r.together_why, r.together, r.decision, r.decided_by, r.decided_on, r.decision_words,
  r.back_on, r.back_half, r.back_recorded_on,
  coalesce((select json_agg(json_build_object('to', c.to_day::text, 'toHalf', c.to_half, 'why', c.why, 'by', c.by_person,
      'on', c.on_day::text, 'late', c.late) order by c.nth)
    from absence_change c where c.county_id = r.county_id and c.report_id = r.id), '[]'::json) as changes`

/**
 * The only reading door to absence reports: the one away, who entered it, who stands in, and whoever answers for the
 * unit. About those he is related to by declaration there is none for him.
 * @returns a condition on `absence_report r` and its values, numbered from `$first`.
 */
function readable(viewer: Viewer, first: number): { readonly where: string; readonly values: unknown[] } {
  if (viewer.person === null) return { where: 'false', values: [] }
  const mine = `$${first} in (r.person, r.lodged_by, r.stand_in)`
  const units = viewer.answersFor === 'county' ? '' : ` or r.unit = any($${first + 2}::text[])`
  return {
    where: `(r.person = $${first} or r.person <> all($${first + 1}::text[])
      and (${viewer.answersFor === 'county' ? 'true' : `${mine}${units}`}))`,
    values: [viewer.person, viewer.barred, ...(viewer.answersFor === 'county' ? [] : [viewer.answersFor])],
  }
}

export async function readAbsenceReport(tx: Tx, viewer: Viewer, id: string): Promise<ReportRow> {
  if (!isId(id)) throw absent()
  const door = readable(viewer, 3)
  const found = await tx.row<ReportRow>(
    `select ${COLUMNS} from absence_report r where r.county_id = $1 and r.id = $2 and ${door.where}`,
    [viewer.countyId, id, ...door.values],
  )
  if (!found) throw absent()
  return found
}

/** Newest leaving first. */
export async function listReadable(tx: Tx, viewer: Viewer, after: string | undefined, most: number) {
  const cursor = readCursor(after)
  const door = readable(viewer, 5)
  const rows = await tx.rows<ReportRow>(
    `select ${COLUMNS} from absence_report r
     where r.county_id = $1 and ($2::date is null or (r.from_day, r.id) < ($2::date, $3::uuid)) and ${door.where}
     order by r.from_day desc, r.id desc limit $4`,
    [viewer.countyId, cursor?.on ?? null, cursor?.id ?? null, most + 1, ...door.values],
  )
  const shown = rows.slice(0, most)
  return { rows: shown, last: rows.length > most ? (shown.at(-1) ?? null) : null }
}

/** Reports that touch a span of days as they stand now, in the order of leaving. */
export function listTouching(tx: Tx, viewer: Viewer, from: Day, until: Day, most: number): Promise<ReportRow[]> {
  const door = readable(viewer, 5)
  return tx.rows<ReportRow>(
    `select ${COLUMNS} from absence_report r where r.county_id = $1 and r.from_day <= $3 and ${ENDS} >= $2
       and ${door.where} order by r.from_day, r.id limit $4`,
    [viewer.countyId, from, until, most, ...door.values],
  )
}

/** Not yet back and not yet decided, from the last weeks on. */
export function listUnfinished(tx: Tx, viewer: Viewer, since: Day, most: number): Promise<ReportRow[]> {
  const door = readable(viewer, 4)
  return tx.rows<ReportRow>(
    `select ${COLUMNS} from absence_report r where r.county_id = $1 and r.back_on is null and ${ENDS} >= $2
       and ${door.where} order by r.from_day, r.id limit $3`,
    [viewer.countyId, since, most, ...door.values],
  )
}

/** The reports of one person that touch a span, for the program's own comparison: days and decision, no place or reason. */
export function listOfPerson(tx: Tx, viewer: Viewer, person: string, from: Day, until: Day): Promise<ReportRow[]> {
  return tx.widened(() =>
    tx.rows<ReportRow>(
      `select ${COLUMNS} from absence_report r where r.county_id = $1 and r.person = $2 and r.from_day <= $4
         and ${ENDS} >= $3 order by r.from_day, r.id`,
      [viewer.countyId, person, from, until],
    ),
  )
}

/** The last day that was ever planned. */
const ENDS = `greatest(r.to_day, (select max(c.to_day) from absence_change c where c.county_id = r.county_id and c.report_id = r.id))`

/** As the engine reads it. */
export function reportedOf(row: ReportRow): Reported & { readonly span: Span } {
  const changes: PlanChange[] = row.changes.map(({ to, toHalf, late }) => ({
    to: to === null || toHalf === null ? null : { to, toHalf },
    late,
  }))
  return {
    span: { from: row.from, fromHalf: row.fromHalf, to: row.to, toHalf: row.toHalf },
    late: row.late,
    decision: row.decision,
    changes,
  }
}
