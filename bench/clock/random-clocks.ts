import { type Chance, chanceFrom } from '../../demo/chance.ts'
import type { Budget } from '../../engine/clocks/clock.ts'
import { type Day, dayNumber, dayOfNumber } from '../../engine/dates/index.ts'
import { clocks } from '../../law/clocks/index.ts'

export type RandomClock = { readonly start: Day; readonly term: Budget }

const SEED = 20_261_123

const termsOfBook: readonly Budget[] = clocks.flatMap(({ variants }) =>
  variants.flatMap(({ term }) => (term.kind === 'statutory' ? [term.budget] : [])),
)

/** So many clocks that start between two days, from one seed: half with terms of the book, half of any length. */
export function randomClocks(count: number, first: Day, last: Day): readonly RandomClock[] {
  const chance = chanceFrom(SEED)
  const [from, to] = [dayNumber(first), dayNumber(last)]
  return Array.from({ length: count }, () => ({
    start: dayOfNumber(chance.between(from, to)),
    term: chance.happens(0.5) ? chance.pick(termsOfBook) : anyTerm(chance),
  }))
}

function anyTerm(chance: Chance): Budget {
  const count = chance.pick(['working-days', 'calendar-days', 'months'] as const)
  if (count === 'months') return { count, months: chance.between(1, 24) }
  return { count, days: chance.between(1, count === 'working-days' ? 90 : 180) }
}
