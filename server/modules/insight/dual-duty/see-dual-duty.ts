import type { z } from 'zod'
import type { seeDualDuty } from '../../../../contract/dual-duty.ts'
import type { ProvisionRef } from '../../../../contract/endpoint.ts'
import { type Day, plusMonths, type WorkingCalendar } from '../../../../engine/dates/index.ts'
import type { Pattern } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rowsBySets } from '../../../platform/database/rows-by-sets.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type CountyNumber, listNumbers, numberInForce } from '../../county/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import type { Period } from '../period.ts'
import { findPattern, type PatternFound, timeToAct } from './find-patterns.ts'
import { type Looking, lineValues } from './line-records.ts'
import { lookingAt } from './looked-at.ts'
import { type ExplanationRow, listExplanations } from './readable-explanations.ts'
import { STARTED_COUNTS, type StartedCount } from './started.ts'

export type DualDutyBook = {
  readonly patterns: readonly Pattern[]
  readonly calendar: WorkingCalendar
  readonly provision: (id: string) => ProvisionRef
}

type AllLeaders = z.input<(typeof seeDualDuty)['reply']>

/** So many months one looks back where the county has not said how far happenings belong together. */
const USUAL_WINDOW_MONTHS = 12
export const windowMonths = (numbers: readonly CountyNumber[], on: Day) =>
  numberInForce(numbers, 'repeatWindowMonths', on)?.value ?? USUAL_WINDOW_MONTHS

/** What deeds are judged by lies up to a window before the days that are counted. */
export function startedValues(looking: Looking, months: number): unknown[] {
  return [...lineValues({ ...looking, from: plusMonths(looking.from, -months).on }), looking.from, months]
}

export const OFF = '本县还没有定“主官知悉未报备外出后应当提醒的天数”和“知悉问题后应当处理的工作日数”，定了以后才看。'

export const patternWords = ({ patterns, provision }: DualDutyBook, id: Pattern['id']) => {
  const { says, under } = patterns.find((it) => it.id === id) as Pattern
  return { says, under: under.map(provision) }
}

/** All leaders whom the viewer may look at: the patterns of facts, and what each started himself. */
export async function seeAllLeaders(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DualDutyBook,
  days: Period,
): Promise<AllLeaders> {
  const looking = lookingAt(viewer, county, days)
  const numbers = await listNumbers(tx, viewer.countyId)
  const time = timeToAct(numbers, days.until, book.calendar)
  const order = placesOf(county)
  const byPlace = <T extends { leader: string }>(rows: readonly T[]) =>
    rows.toSorted((one, other) => order(one.leader, days.until) - order(other.leader, days.until))
  const who = (leader: string) => whoIs(county, leader, days.until)
  return tx.widened(async () => {
    const found = new Map<Pattern['id'], PatternFound[]>()
    for (const pattern of book.patterns) found.set(pattern.id, await findPattern(tx, pattern, looking, time))
    const counts = await rowsBySets<StartedCount>(
      tx,
      STARTED_COUNTS,
      startedValues(looking, windowMonths(numbers, days.until)),
    )
    const asked = await listExplanations(tx, viewer, [...new Set([...found.values()].flat().map((it) => it.leader))])
    return {
      ...days,
      off: time === null ? OFF : null,
      patterns: book.patterns.map(({ id, title }) => ({ ...patternWords(book, id), title })),
      found: book.patterns.flatMap(({ id, says }) =>
        byPlace(found.get(id) ?? []).map((it) => ({
          ...who(it.leader),
          says,
          records: it.records.length,
          asked: isAsked(asked, id, it),
        })),
      ),
      leaders: byPlace(summed(counts)).map(({ leader, ...it }) => ({ ...who(leader), ...it })),
    }
  })
}

/** Whether all these facts were put before him already. */
export const isAsked = (asked: readonly ExplanationRow[], pattern: Pattern['id'], { leader, records }: PatternFound) =>
  asked.some((it) => it.about === leader && it.pattern === pattern && records.every((id) => it.records.includes(id)))

export function whoIs(county: CountyOverTime, person: string, on: Day) {
  const unit = county.unitOf(person, on)
  return { person: county.personRef(person), unit: unit === null ? null : county.unitRef(unit) }
}

function summed(counts: readonly StartedCount[]) {
  return [...Map.groupBy(counts, (it) => it.leader)].map(([leader, rows]) => ({
    leader,
    happened: rows.reduce((sum, it) => sum + it.happened, 0),
    started: rows.reduce((sum, it) => sum + it.started, 0),
    after: rows.reduce((sum, it) => sum + it.after, 0),
  }))
}

/** By where he serves, in the order of the units; never by what was found. */
function placesOf(county: CountyOverTime): (leader: string, on: Day) => number {
  const at = new Map(county.records.units.map((it, place) => [it.number, place]))
  return (leader, on) => at.get(county.unitOf(leader, on) ?? '') ?? at.size
}
