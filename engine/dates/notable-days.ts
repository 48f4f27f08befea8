import { dayNumber, dayOfNumber } from './day.ts'
import { plainStanding } from './plain-standing.ts'
import type { DayStanding, NotableDay, WorkingCalendar } from './working-calendar.ts'

const isNotable = (it: DayStanding) => it.why !== 'weekday'

/** As it stands in every derivation that passes it: made once, never changed. */
const notable = (number: number, standing: DayStanding): NotableDay =>
  Object.freeze({ line: standing.working ? 'counted' : 'skipped', on: dayOfNumber(number), standing })

/** Looked up within the schedules, walked outside them. */
export function notableDaysOf(first: number, standings: readonly DayStanding[]): WorkingCalendar['notableDays'] {
  const through = new Int32Array(standings.length)
  const all: NotableDay[] = []
  standings.forEach((standing, at) => {
    if (isNotable(standing)) all.push(notable(first + at, standing))
    through[at] = all.length
  })
  const horizon = first + standings.length - 1

  const walked = (from: number, to: number): NotableDay[] => {
    const found: NotableDay[] = []
    for (let number = from + 1; number <= to; number += 1) {
      const standing = standings[number - first] ?? plainStanding(number, false)
      if (isNotable(standing)) found.push(notable(number, standing))
    }
    return found
  }
  return (from, to) => {
    const [after, last] = [dayNumber(from), dayNumber(to)]
    const before = through[after - first]
    if (before === undefined) return walked(after, last)
    if (last <= horizon) return all.slice(before, through[last - first])
    return [...all.slice(before), ...walked(horizon, last)]
  }
}
