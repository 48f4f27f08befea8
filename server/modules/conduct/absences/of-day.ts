import { coversDay, type Half, spanHasDay, spanNow } from '../../../../engine/absences/index.ts'
import { type Day, plusDays } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { approversNow, mayDecide, stateOf } from './present.ts'
import { listOfPerson, listTouching, listUnfinished, type ReportRow, reportedOf } from './readable-absence-reports.ts'

const LOOKS_BACK_DAYS = 60
const MOST = 500

/** Whether he planned to be away that day, or was. */
function isOf(row: ReportRow, on: Day): boolean {
  const span = spanNow(reportedOf(row))
  return span !== null && spanHasDay(span, on) && (row.back_on === null || on <= row.back_on)
}

/** A report beside an absence that is on record: its number, and whether it was there before he left. */
export type Beside = { readonly id: string; readonly number: string; readonly lodgedOn: Day; readonly covers: boolean }

function besideOf(row: ReportRow, on: Day): Beside {
  return { id: row.id, number: row.number, lodgedOn: row.lodged_on, covers: coversDay(reportedOf(row), on) }
}

/** What the entry form proposes: reported where a report lodged before leaving covers the day. */
export async function findReportOfDay(tx: Tx, viewer: Viewer, person: string, on: Day) {
  const rows = await listOfPerson(tx, viewer, person, on, on)
  const found = rows.filter((it) => isOf(it, on)).map((it) => besideOf(it, on))
  const report = found.find((it) => it.covers) ?? found[0] ?? null
  return {
    reported: report?.covers ?? false,
    report: report === null ? null : { number: report.number, lodgedOn: report.lodgedOn, late: !report.covers },
  }
}

/** The viewer's reports by person and day, to stand beside absences of a span. */
export async function reportsBeside(tx: Tx, viewer: Viewer, from: Day, until: Day) {
  const rows = await listTouching(tx, viewer, from, until, MOST)
  const byPerson = Map.groupBy(rows, (it) => it.person)
  return (person: string, on: Day): { readonly row: ReportRow; readonly beside: Beside } | null => {
    const found = (byPerson.get(person) ?? []).filter((it) => isOf(it, on))
    const row = found.find((it) => coversDay(reportedOf(it), on)) ?? found[0]
    return row ? { row, beside: besideOf(row, on) } : null
  }
}

/** Reports of a span as a register keeps them, with the days as they stand now. */
export async function listReportsBetween(tx: Tx, viewer: Viewer, from: Day, until: Day, most: number) {
  const rows = await listTouching(tx, viewer, from, until, most)
  return rows.map((row) => ({ ...row, now: spanNow(reportedOf(row)), state: stateOf(row) }))
}

export type AwayByReport = {
  readonly id: string
  readonly person: string
  readonly unit: string
  readonly reported: boolean
  readonly until: Day
  readonly untilHalf: Half
}

/** Who is away today by his report, others than the viewer himself. */
export async function awayByReport(tx: Tx, viewer: Viewer): Promise<AwayByReport[]> {
  const rows = await listTouching(tx, viewer, viewer.today, viewer.today, MOST)
  return rows.flatMap((row) => {
    const span = spanNow(reportedOf(row))
    const away = span !== null && isOf(row, viewer.today) && row.back_on === null && row.person !== viewer.person
    if (!away || row.decision === 'declined') return []
    const reported = coversDay(reportedOf(row), viewer.today)
    return [{ id: row.id, person: row.person, unit: row.unit, reported, until: span.to, untilHalf: span.toHalf }]
  })
}

/** What waits for the viewer: to approve, and to say that he is back. */
export async function reportsWaiting(tx: Tx, viewer: Viewer, county: CountyOverTime, leaderDays: number | null) {
  const rows = await listUnfinished(tx, viewer, plusDays(viewer.today, -LOOKS_BACK_DAYS), MOST)
  const over = (row: ReportRow) => (spanNow(reportedOf(row))?.to ?? viewer.today) < viewer.today
  return {
    toDecide: rows.filter((it) => !over(it) && mayDecide(it, approversNow(it, county, viewer, leaderDays), viewer)),
    toReturn: rows.filter((it) => it.person === viewer.person && stateOf(it) !== 'not-gone' && over(it)),
  }
}
