import { type Day, daysBetween } from '../../../../engine/dates/index.ts'
import type { KnownMatter } from './list-known.ts'

/** What is counted of a body; each number is of the matters given. */
export type KnownSum = {
  readonly known: number
  readonly acted: number
  readonly open: number
  readonly middleDays: number | null
  readonly oldestOpenOn: Day | null
}

type Dated = Pick<KnownMatter, 'knownOn' | 'actedOn'>

/** Calendar days from knowing to acting; while nobody has acted, to today. Acting on the same day is 0. */
export const daysOf = ({ knownOn, actedOn }: Dated, today: Day): number => daysBetween(knownOn, actedOn ?? today)

export function sumKnown(matters: readonly Dated[]): KnownSum {
  const acted = matters.flatMap(({ knownOn, actedOn }) => (actedOn === null ? [] : [daysBetween(knownOn, actedOn)]))
  const open = matters.filter((it) => it.actedOn === null).map((it) => it.knownOn)
  return {
    known: matters.length,
    acted: acted.length,
    open: open.length,
    middleDays: middleOf(acted),
    oldestOpenOn: open.toSorted()[0] ?? null,
  }
}

/** The middle one in order; of an even number, half way between the two in the middle. Null of none. */
export function middleOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
