import { type Day, lastWorkingDay, plusDays, type WorkingCalendar } from '../../../../engine/dates/index.ts'
import type { PatternKind } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rowsBySets } from '../../../platform/database/rows-by-sets.ts'
import { type CountyNumber, numberInForce } from '../../county/index.ts'
import { type Looking, lineValues } from './line-records.ts'
import { NOT_SPOKEN_TO } from './patterns/not-spoken-to.ts'
import { NOTHING_DONE } from './patterns/nothing-done.ts'
import { SEEN_AND_LEFT } from './patterns/seen-and-left.ts'

/** One pattern of facts at one leader: the records it rests on, facts and problems. */
export type PatternFound = { readonly leader: string; readonly records: readonly string[] }

const QUERIES: Readonly<Record<PatternKind, string>> = {
  'nothing-done': NOTHING_DONE,
  'not-spoken-to': NOT_SPOKEN_TO,
  'seen-and-left': SEEN_AND_LEFT,
}

/** The county's numbers by which a leader still has time to act. */
export type TimeToAct = { readonly days: number; readonly problemsKnownBy: Day }

/** Null where the county has not set the numbers that the patterns need: then nothing is looked for. */
export function timeToAct(numbers: readonly CountyNumber[], until: Day, calendar: WorkingCalendar): TimeToAct | null {
  const days = numberInForce(numbers, 'headMustActWithinDays', until)
  const workdays = numberInForce(numbers, 'knownMustActWithinWorkdays', until)
  if (days === null || workdays === null) return null
  let known = until
  while (lastWorkingDay(calendar, known, workdays.value).on >= until) known = plusDays(known, -1)
  return { days: days.value, problemsKnownBy: known }
}

/** One statement over all leaders looked at; nothing where the county has not set its numbers. Call in the county's scope: the statement leaves out what the viewer may not learn of. */
export function findPattern(
  tx: Tx,
  pattern: { readonly id: PatternKind; readonly atLeast: number },
  looking: Looking,
  time: TimeToAct | null,
): Promise<PatternFound[]> {
  if (time === null) return Promise.resolve([])
  const values = [...lineValues(looking), time.days, pattern.atLeast]
  return rowsBySets<PatternFound>(
    tx,
    QUERIES[pattern.id],
    pattern.id === 'seen-and-left' ? [...values, time.problemsKnownBy] : values,
  )
}
