import { type Period, periodsMeet } from '../../../../../engine/dates/index.ts'
import type { Taken } from './findings.ts'

/** A record with a period that lays claim to things only one may hold on a day. */
type Claiming = { readonly held: Period }

/**
 * Keeps what does not contradict: the earlier beginning first, then the upper row; of two that meet on a claim the later
 * one is handed to `refuse` with the one it meets. What is refused contradicts nobody.
 */
export function keepConsistent<T extends Claiming>(
  taken: readonly Taken<T>[],
  claims: (record: T) => readonly string[],
  refuse: (later: Taken<T>, earlier: Taken<T>, claim: string) => void,
): Taken<T>[] {
  const order = taken.map((it, at) => ({ it, at }))
  order.sort((one, other) => compare(one.it.record.held.from, other.it.record.held.from) || one.at - other.at)
  const holders = new Map<string, Taken<T>>()
  const refused = new Set<Taken<T>>()
  for (const { it } of order) {
    const wanted = claims(it.record)
    const meeting = wanted.find((claim) => {
      const holder = holders.get(claim)
      return holder !== undefined && periodsMeet(holder.record.held, it.record.held)
    })
    const earlier = meeting === undefined ? undefined : holders.get(meeting)
    if (meeting !== undefined && earlier) {
      refuse(it, earlier, meeting)
      refused.add(it)
    } else {
      for (const claim of wanted) holders.set(claim, it)
    }
  }
  return taken.filter((it) => !refused.has(it))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
