import { type Day, dayNumber } from '../../../engine/dates/index.ts'

export type Tick = { readonly month: string; readonly at: number }
export type TimeScale = {
  /** Where a day stands, in per cent of the width. */
  readonly place: (on: string) => number
  /** First days of months, few enough to be read on a phone. */
  readonly ticks: readonly Tick[]
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const
const MOST_TICKS = 5
const MARGIN = 4

const monthAfter = (month: string, count: number) => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** Days from the first to the last of those given, with a margin at both ends. @param days at least one */
export function timeScale(days: readonly string[]): TimeScale {
  const numbers = days.map((it) => dayNumber(it as Day))
  const first = Math.min(...numbers)
  const length = Math.max(1, Math.max(...numbers) - first)
  const place = (on: string) => MARGIN + ((dayNumber(on as Day) - first) / length) * (100 - 2 * MARGIN)
  const [from = '', until = from] = [days.toSorted()[0], days.toSorted().at(-1)]
  for (const step of STEPS) {
    const ticks = ticksOf(from, until, step).map((month) => ({ month, at: place(`${month}-01`) }))
    if (ticks.length <= MOST_TICKS) return { place, ticks }
  }
  return { place, ticks: [] }
}

/** Months that begin within, every so many, counted from January. */
function ticksOf(from: string, until: string, step: number): string[] {
  const ticks: string[] = []
  let month = from.slice(0, 7)
  while (`${month}-01` <= until && ticks.length <= MOST_TICKS) {
    const sinceYearZero = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
    if (`${month}-01` >= from && sinceYearZero % step === 0) ticks.push(month)
    month = monthAfter(month, 1)
  }
  return ticks
}

/** The lane of each place so that no two in one lane lie nearer than `gap`. @param places in per cent, in order */
export function layLanes(places: readonly number[], gap: number): number[] {
  const ends: number[] = []
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= gap)
    const lane = free === -1 ? ends.length : free
    ends[lane] = place
    return lane
  })
}
