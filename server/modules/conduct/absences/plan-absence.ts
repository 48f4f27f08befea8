import {
  comesShort,
  type Half,
  halfDayIs,
  halfDaysOf,
  MOST_HALF_DAYS,
  type Span,
  spanNow,
  spansMeet,
  tooManyHeads,
} from '../../../../engine/absences/index.ts'
import { type Day, plusDays } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { absent, Refusal } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { type AbsenceBook, type RulesSet, rulesOn } from './absence-rules.ts'
import { approversOf, bodyOf, headsOf } from './approvers.ts'
import { listOfPerson, reportedOf } from './readable-absence-reports.ts'

const SHANGHAI_HOURS = 8
const NOON = 12
/** The office of a body, which keeps its reports. */
const OFFICE = /(?:办公室|综合科|综合股|党政办)$/

export type Plan = {
  readonly person: string
  readonly unit: string
  readonly rules: RulesSet
  readonly approvers: readonly string[]
  readonly leaving: 'to-come' | 'ask' | 'late'
  readonly short: boolean
  readonly together: readonly { readonly id: string; readonly person: string; readonly span: Span }[]
}

/** The half day that runs at a moment, in China's time. */
export function halfDayAt(today: Day, now: Date): { on: Day; half: Half } {
  const hour = (now.getUTCHours() + SHANGHAI_HOURS) % 24
  return { on: today, half: hour < NOON ? 'morning' : 'afternoon' }
}

/** For oneself; for another whoever answers for his unit, or the office of his body. Never for one's kin. */
export function mayLodgeFor(viewer: Viewer, county: CountyOverTime, person: string, unit: string): boolean {
  if (viewer.person === person) return true
  if (viewer.barred.includes(person)) return false
  const body = bodyOf(county, unit)
  const office = viewer.offices.some(
    (it) => it !== body && bodyOf(county, it) === body && OFFICE.test(county.unit(it)?.name ?? ''),
  )
  return office || answersForUnit(viewer, unit)
}

/** What the county's rules say of these days. */
export async function planAbsence(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: AbsenceBook,
  asked: Span & { readonly person?: string | undefined },
  now: Date,
): Promise<Plan> {
  const { person = viewer.person ?? '', ...span } = asked
  if (viewer.person === null) throw absent()
  const unit = county.person(person) ? county.unitOf(person, viewer.today) : null
  if (unit === null || !mayLodgeFor(viewer, county, person, unit)) throw new Refusal('not-for-him', { status: 400 })
  if (halfDaysOf(span) < 1) throw new Refusal('backwards', { status: 400 })
  if (halfDaysOf(span) > MOST_HALF_DAYS) throw new Refusal('too-long', { status: 400 })
  const rules = await rulesOn(tx, viewer.countyId, book, viewer.today)
  const leaving = halfDayIs(span.from, span.fromHalf, halfDayAt(viewer.today, now))
  const late = leaving === 'over'
  return {
    person,
    unit,
    rules,
    approvers: approversOf(county, person, unit, span, rules.value('absenceLeaderDays'), viewer.today),
    leaving: leaving === 'running' ? 'ask' : late ? 'late' : 'to-come',
    short: !late && comesShort(book.calendar, viewer.today, span.from, rules.value('absenceAheadWorkdays')),
    together: await awayTogether(tx, viewer, county, person, unit, span, rules),
  }
}

/** The other head of the body who is away in the same half days, where the county's rule says not to be. */
async function awayTogether(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  person: string,
  unit: string,
  span: Span,
  rules: RulesSet,
): Promise<Plan['together']> {
  const heads = headsOf(county, bodyOf(county, unit), viewer.today)
  const most = rules.value('absenceHeadsTogether')
  if (most === null || !heads.includes(person)) return []
  const others = heads.filter((it) => it !== person && !viewer.barred.includes(it))
  const found = await Promise.all(others.map((it) => awayIn(tx, viewer, it, span)))
  const met = found.flat()
  return tooManyHeads(new Set(met.map((it) => it.person)).size + 1, most) ? met : []
}

/** Reports of a person that are not declined and meet the span, as they stand now. */
export async function awayIn(tx: Tx, viewer: Viewer, person: string, span: Span) {
  const rows = await listOfPerson(tx, viewer, person, plusDays(span.from, -1), plusDays(span.to, 1))
  return rows.flatMap((row) => {
    const stands = row.decision === 'declined' ? null : untilBack(spanNow(reportedOf(row)), row.back_on, row.back_half)
    return stands !== null && spansMeet(stands, span) ? [{ id: row.id, person, span: stands }] : []
  })
}

/** Who is back early is away no longer. */
function untilBack(span: Span | null, backOn: Day | null, backHalf: Half | null): Span | null {
  if (span === null || backOn === null || backHalf === null || backOn > span.to) return span
  return { ...span, to: backOn, toHalf: backHalf }
}
