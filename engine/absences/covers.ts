import type { Day } from '../dates/index.ts'
import { type Span, spanHasDay } from './span.ts'

/** A change of plans: another last half day, or that he did not go at all. */
export type PlanChange = {
  /** Null: he did not go. */
  readonly to: Pick<Span, 'to' | 'toHalf'> | null
  /** It was entered when the span that stood until then was already over. */
  readonly late: boolean
}

export type Reported = {
  readonly span: Span
  /** Entered after he had left. */
  readonly late: boolean
  readonly decision: 'approved' | 'declined' | null
  /** Oldest first. */
  readonly changes: readonly PlanChange[]
}

/** How long he is away as it stands now, whenever it was entered; null where he did not go. */
export function spanNow({ span, changes }: Reported): Span | null {
  return after(span, changes)
}

/**
 * Whether an absence on this day was reported: lodged before he left and not declined. What was entered afterwards
 * (补报) makes no unreported absence reported, and a lengthening entered after the end does not cover the days it adds.
 */
export function coversDay({ span, late, decision, changes }: Reported, on: Day): boolean {
  if (late || decision === 'declined') return false
  const covered = after(span, changes, (end, it) => !it.late || it.to === null || it.to.to <= end)
  return covered !== null && spanHasDay(covered, on)
}

type Counts = (end: Day, change: PlanChange) => boolean

function after(span: Span, changes: readonly PlanChange[], counts: Counts = () => true): Span | null {
  let { to, toHalf } = span
  for (const change of changes) {
    if (!counts(to, change)) continue
    if (change.to === null) return null
    to = change.to.to
    toHalf = change.to.toHalf
  }
  return { ...span, to, toHalf }
}
