import { type Day, daysBetween } from '../dates/index.ts'

export type Half = 'morning' | 'afternoon'

/** Days away, from and to inclusive, to the half day. */
export type Span = { readonly from: Day; readonly fromHalf: Half; readonly to: Day; readonly toHalf: Half }

const half = (it: Half) => (it === 'morning' ? 0 : 1)

/** In half days; less than 1 where it ends before it begins. */
/** A slip in the year would keep somebody away for ten; nobody reports more than one ahead. */
export const MOST_HALF_DAYS = 2 * 366

export function halfDaysOf(span: Span): number {
  return daysBetween(span.from, span.to) * 2 + half(span.toHalf) - half(span.fromHalf) + 1
}

/** Whether both are away in one and the same half day. */
export function spansMeet(one: Span, other: Span): boolean {
  return begins(one) <= ends(other) && begins(other) <= ends(one)
}

export function spanHasDay(span: Span, on: Day): boolean {
  return span.from <= on && on <= span.to
}

const begins = (it: Span) => `${it.from}${half(it.fromHalf)}`
const ends = (it: Span) => `${it.to}${half(it.toHalf)}`

/**
 * Where a half day stands against the one that runs now. 'running': the program cannot know whether somebody who leaves
 * in it has left, and asks.
 */
export function halfDayIs(
  on: Day,
  of: Half,
  now: { readonly on: Day; readonly half: Half },
): 'to-come' | 'running' | 'over' {
  const [here, there] = [`${on}${half(of)}`, `${now.on}${half(now.half)}`]
  return here > there ? 'to-come' : here < there ? 'over' : 'running'
}
