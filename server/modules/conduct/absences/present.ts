import type { z } from 'zod'
import type { AbsenceReport } from '../../../../contract/absences.ts'
import { spanNow } from '../../../../engine/absences/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { approversOf } from './approvers.ts'
import { type ReportRow, reportedOf } from './readable-absence-reports.ts'

export type ReportState = z.infer<typeof AbsenceReport>['state']

export function stateOf(row: ReportRow): ReportState {
  if (spanNow(reportedOf(row)) === null) return 'not-gone'
  if (row.back_on !== null) return 'back'
  return row.decision ?? 'lodged'
}

/** Who may approve it today; once decided, finished or of the past, nobody. */
export function approversNow(
  row: ReportRow,
  county: CountyOverTime,
  viewer: Viewer,
  leaderDays: number | null,
): string[] {
  if (stateOf(row) !== 'lodged') return []
  const { span } = reportedOf(row)
  const found = approversOf(county, row.person, row.unit, spanNow(reportedOf(row)) ?? span, leaderDays, viewer.today)
  return found
}

/** Whether it is the viewer's to approve: never by whoever is away or entered it. */
export function mayDecide(row: ReportRow, approvers: readonly string[], viewer: Viewer): boolean {
  return viewer.person !== null && approvers.includes(viewer.person) && row.lodged_by !== viewer.person
}

export const isHis = (row: ReportRow, viewer: Viewer): boolean =>
  viewer.person !== null && [row.person, row.lodged_by].includes(viewer.person)

export function presentReport(
  row: ReportRow,
  viewer: Viewer,
  county: CountyOverTime,
  leaderDays: number | null,
): z.infer<typeof AbsenceReport> {
  const state = stateOf(row)
  const approvers = approversNow(row, county, viewer, leaderDays)
  const reported = reportedOf(row)
  const span = spanNow(reported) ?? reported.span
  const own = isHis(row, viewer)
  const open = !['back', 'not-gone'].includes(state)
  const ref = county.personRef
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    person: ref(row.person),
    unit: county.unitRef(row.unit),
    ...span,
    place: row.place,
    why: row.why,
    whyWords: row.why_words,
    standIn: row.stand_in === null ? null : ref(row.stand_in),
    reach: row.reach,
    lodgedOn: row.lodged_on,
    lodgedAt: row.lodged_at.toISOString(),
    lodgedBy: ref(row.lodged_by),
    late: row.late,
    shortWhy: row.short_why,
    togetherWhy: row.together_why,
    together: row.together.map(ref),
    state,
    approvers: approvers.map(ref),
    decision:
      row.decision === null || row.decided_by === null || row.decided_on === null
        ? null
        : {
            approved: row.decision === 'approved',
            by: ref(row.decided_by),
            on: row.decided_on,
            words: row.decision_words,
          },
    back:
      row.back_on === null || row.back_half === null
        ? null
        : { on: row.back_on, half: row.back_half, recordedOn: row.back_recorded_on ?? row.back_on },
    changes: row.changes.map(({ by, ...it }) => ({ ...it, by: ref(by) })),
    may: {
      decide: mayDecide(row, approvers, viewer),
      change: own && open,
      back: own && open && span.from <= viewer.today,
    },
  }
}
