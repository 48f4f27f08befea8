import { type Half, halfDayIs, halfDaysOf, MOST_HALF_DAYS, spanNow } from '../../../../engine/absences/index.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { badInput, changed, Refusal } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import { halfDayAt } from './plan-absence.ts'
import { isHis, mayDecide, stateOf } from './present.ts'
import { type ReportRow, reportedOf } from './readable-absence-reports.ts'

type Doing = { readonly tx: Tx; readonly viewer: Viewer; readonly row: ReportRow; readonly now: Date }

export async function decideAbsence(
  { tx, viewer, row, now }: Doing,
  approvers: readonly string[],
  body: { decision: 'approved' | 'declined'; words: string },
): Promise<void> {
  if (stateOf(row) !== 'lodged') throw new Refusal('decided')
  if (!mayDecide(row, approvers, viewer)) throw new Refusal('not-yours', { status: 403 })
  if (body.decision === 'declined' && body.words === '') throw new Refusal('words-needed', { status: 400 })
  await renew(tx, viewer, row, 'decision = $4, decided_by = $5, decided_on = $6, decision_words = $7', [
    body.decision,
    viewer.person,
    viewer.today,
    body.words,
  ])
  await note(tx, viewer, row, 'absence-decided', { decision: body.decision }, now)
}

type Change = { gone: boolean; to?: Day | undefined; toHalf?: Half | undefined; why: string }

/** Longer, shorter, or not gone at all. What stood before stays readable. */
export async function changeAbsence({ tx, viewer, row, now }: Doing, body: Change): Promise<void> {
  const span = openSpan(row, viewer)
  if (body.gone && (body.to === undefined || body.toHalf === undefined))
    throw badInput(body.to === undefined ? 'to' : 'toHalf', '请写明改到哪天的上午还是下午回来')
  const to = body.gone ? { to: body.to as Day, toHalf: body.toHalf as Half } : null
  const length = to === null ? 1 : halfDaysOf({ ...span, ...to })
  if (length < 1) throw new Refusal('backwards', { status: 400 })
  if (length > MOST_HALF_DAYS) throw new Refusal('too-long', { status: 400 })
  const late = halfDayIs(span.to, span.toHalf, halfDayAt(viewer.today, now)) === 'over'
  await renew(tx, viewer, row, '', [])
  await tx.run(
    `insert into absence_change (county_id, report_id, nth, to_day, to_half, why, by_person, on_day, recorded_at, late)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      viewer.countyId,
      row.id,
      row.changes.length + 1,
      to?.to ?? null,
      to?.toHalf ?? null,
      body.why,
      viewer.person,
      viewer.today,
      now,
      late,
    ],
  )
  await note(tx, viewer, row, 'absence-changed', { ...(to ?? { gone: false }), late }, now)
}

/** 销假. */
export async function returnFromAbsence({ tx, viewer, row, now }: Doing, back: { on: Day; half: Half }): Promise<void> {
  const span = openSpan(row, viewer)
  if (back.on > viewer.today) throw new Refusal('future', { status: 400 })
  if (halfDaysOf({ ...span, to: back.on, toHalf: back.half }) < 1) throw new Refusal('backwards', { status: 400 })
  await renew(tx, viewer, row, 'back_on = $4, back_half = $5, back_recorded_on = $6', [
    back.on,
    back.half,
    viewer.today,
  ])
  await note(tx, viewer, row, 'absence-returned', back, now)
}

function openSpan(row: ReportRow, viewer: Viewer) {
  if (!isHis(row, viewer)) throw new Refusal('not-yours', { status: 403 })
  const span = spanNow(reportedOf(row))
  if (span === null || row.back_on !== null) throw new Refusal('closed')
  return span
}

/** Only where nobody changed it meanwhile. */
async function renew(tx: Tx, viewer: Viewer, row: ReportRow, set: string, values: readonly unknown[]): Promise<void> {
  const done = await tx.run(
    `update absence_report set version = version + 1${set === '' ? '' : `, ${set}`}
     where county_id = $1 and id = $2 and version = $3`,
    [viewer.countyId, row.id, row.version, ...values],
  )
  if (done === 0) throw changed()
}

const note = (tx: Tx, viewer: Viewer, row: ReportRow, act: string, body: object, now: Date) =>
  writeEntry(tx, viewer.countyId, { at: now, actor: viewer.accountId, act, subject: `absence-report/${row.id}`, body })
