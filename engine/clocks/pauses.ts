import { type Day, type Period, plusDays } from '../dates/index.ts'

/** Whether a pause ends before it begins: nothing can be reckoned from such. */
export function runsBackwards({ from, until }: Period): boolean {
  return until !== null && until < from
}

/**
 * The days on which a clock stood, as half-open periods in order that neither touch nor overlap; nothing before the day
 * after `start`, since that day is not counted anyway. The same pause told twice is one; a pause of no day is none.
 */
export function pausesAfter(start: Day, pauses: readonly Period[]): readonly Period[] {
  const first = plusDays(start, 1)
  const joined: Period[] = []
  for (const it of pauses.map((one) => cut(one, first)).toSorted(byFrom)) {
    if (it.until !== null && it.until <= it.from) continue
    const last = joined.at(-1)
    if (last === undefined || (last.until !== null && last.until < it.from)) joined.push(it)
    else joined[joined.length - 1] = { from: last.from, until: laterEnd(last.until, it.until) }
  }
  return joined
}

/** The pauses with one that begins on a day; the same where the clock stands already. */
export function pausedFrom(pauses: readonly Period[], on: Day): readonly Period[] {
  return pauses.some(isOpen) ? pauses : [...pauses, { from: on, until: null }]
}

/** The pauses with the open one ended, so that the day counts again; the same where the clock runs. */
export function resumedFrom(pauses: readonly Period[], on: Day): readonly Period[] {
  return pauses.map((it) => (isOpen(it) ? { from: it.from, until: on } : it))
}

const isOpen = (it: Period) => it.until === null

const cut = ({ from, until }: Period, first: Day): Period => ({ from: from < first ? first : from, until })

const byFrom = (one: Period, other: Period) => (one.from < other.from ? -1 : Number(one.from > other.from))

function laterEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return null
  return one < other ? other : one
}
