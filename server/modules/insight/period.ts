import { type Day, plusDays, plusMonths } from '../../../engine/dates/index.ts'
import { Refusal } from '../../platform/http/refusal.ts'

export type Period = { readonly from: Day; readonly until: Day }
export type PeriodAsked = { readonly from?: Day | undefined; readonly until?: Day | undefined }

const aYearBefore = (until: Day): Day => plusDays(until, -365)

/**
 * The period asked for: up to today where no end is named, a year unless the page looks at another where no start is.
 * @throws Refusal where it runs backwards or over more years than that.
 */
export function periodOf(asked: PeriodAsked, today: Day, years: number, usualFrom = aYearBefore): Period {
  const until = asked.until ?? today
  const from = asked.from ?? usualFrom(until)
  if (from > until || plusMonths(from, 12 * years).on < until) throw new Refusal('bad-period', { status: 400 })
  return { from, until }
}
