import type { RandomClock } from './random-clocks.ts'

const DAY = 86_400_000

/**
 * The last day of a clock counted day by day with nothing of ours but what is counted: the first day is not, a month runs
 * to the day of the same number or the month's last, an end on a rest day moves on. null where the calendar has no answer.
 */
export function plainLastDay({ start, term }: RandomClock, works: (on: string) => boolean | null): string | null {
  let at = Date.parse(start)
  if (term.count === 'working-days') {
    for (let left = term.days; left > 0; ) {
      at += DAY
      const worked = works(written(at))
      if (worked === null) return null
      if (worked) left -= 1
    }
    return written(at)
  }
  at = term.count === 'months' ? monthsOn(new Date(at), term.months) : at + term.days * DAY
  for (;;) {
    const worked = works(written(at))
    if (worked === null) return null
    if (worked) return written(at)
    at += DAY
  }
}

function monthsOn(from: Date, months: number): number {
  const wanted = new Date(from)
  wanted.setUTCDate(1)
  wanted.setUTCMonth(wanted.getUTCMonth() + months)
  const last = new Date(Date.UTC(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, 0)).getUTCDate()
  return wanted.setUTCDate(Math.min(from.getUTCDate(), last))
}

const written = (at: number) => new Date(at).toISOString().slice(0, 10)
