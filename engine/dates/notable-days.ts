import { dayNumber, dayOfNumber } from './day.ts'
import { plainStanding } from './plain-standing.ts'
import type { DayStanding, NotableDay, WorkingCalendar } from './working-calendar.ts'

/** Looked up within the schedules, walked outside them. */
export function notableDaysOf(first: number, standings: readonly DayStanding[]): WorkingCalendar['notableDays'] {
  const isNotable = (it: DayStanding) => it.why !== 'weekday'
  const through = new Int32Array(standings.length)
  const all: NotableDay[] = []
  standings.forEach((standing, at) => {
    if (isNotable(standing)) all.push({ on: dayOfNumber(first + at), standing })
    through[at] = all.length
  })
  const horizon = first + standings.length - 1

  const walked = (from: number, to: number): NotableDay[] => {
    const found: NotableDay[] = []
    for (let number = from + 1; number <= to; number += 1) {
      const standing = standings[number - first] ?? plainStanding(number, false)
      if (isNotable(standing)) found.push({ on: dayOfNumber(number), standing })
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
