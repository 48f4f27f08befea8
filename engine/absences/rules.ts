import type { Day, WorkingCalendar } from '../dates/index.ts'
import { halfDaysOf, type Span } from './span.ts'

export type AbsenceRuleName = 'absenceLeaderDays' | 'absenceAheadWorkdays' | 'absenceHeadsTogether'

/** A rule on absence reports that a county sets with a document; not set, there is no such rule. */
export type AbsenceRule = {
  readonly name: AbsenceRuleName
  readonly title: string
  readonly unit: '天' | '个工作日' | '人'
  /** What other counties have; for reference only. */
  readonly suggested: number
  readonly governs: string
  readonly under: string
}

/** Who approves, by the county's number of days; null where the county has set none. */
export function approvesByLength(span: Span, leaderDays: number | null): 'leader' | 'chief' | null {
  if (leaderDays === null) return null
  return halfDaysOf(span) <= leaderDays * 2 ? 'leader' : 'chief'
}

/** Whether it comes later than the county wants it; never where the county has set no number. */
export function comesShort(calendar: WorkingCalendar, lodgedOn: Day, from: Day, aheadWorkdays: number | null): boolean {
  if (aheadWorkdays === null) return false
  return from <= lodgedOn || calendar.workingDaysBetween(lodgedOn, from) < aheadWorkdays
}

/** Whether so many of the two heads away at once are more than the county's document allows. */
export function tooManyHeads(away: number, most: number | null): boolean {
  return most !== null && away > most
}
