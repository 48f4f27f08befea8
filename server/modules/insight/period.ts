import { type Day, daysBetween } from '../../../engine/dates/index.ts'
import { Refusal } from '../../platform/http/refusal.ts'

type Asked = { readonly from?: Day | undefined; readonly until?: Day | undefined }

const MOST_DAYS = 366

/** The period asked for; up to today where no end is named, from the usual first day where no start is. @throws Refusal where it runs backwards or over more than a year. */
export function periodOf(asked: Asked, today: Day, usualFrom: (until: Day) => Day) {
  const until = asked.until ?? today
  const from = asked.from ?? usualFrom(until)
  if (from > until || daysBetween(from, until) > MOST_DAYS) throw new Refusal('bad-period', { status: 400 })
  return { from, until }
}
