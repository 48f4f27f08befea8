import type { z } from 'zod'
import type { seeLeader } from '../../../../contract/dual-duty.ts'
import { type Day, plusMonths } from '../../../../engine/dates/index.ts'

type Quarters = z.input<(typeof seeLeader)['reply']>['quarters']
type On = { readonly on: string }

const MONTHS = 3
const quarterOf = (on: string) => Math.floor((Number(on.slice(5, 7)) - 1) / MONTHS)
const firstDayOf = (on: string) => `${on.slice(0, 4)}-${String(quarterOf(on) * MONTHS + 1).padStart(2, '0')}-01` as Day

/** Every quarter that the days touch, oldest first: one in which nothing was done stands there too, or nothing would be seen over time. */
export function quartersOf(
  days: { readonly from: Day; readonly until: Day },
  happened: readonly On[],
  deeds: readonly (On & { readonly started: boolean })[],
): Quarters {
  const [befell, done] = [
    Map.groupBy(happened, (it) => firstDayOf(it.on)),
    Map.groupBy(deeds, (it) => firstDayOf(it.on)),
  ]
  const quarters: Quarters = []
  for (let from = firstDayOf(days.from); from <= days.until; from = plusMonths(from, MONTHS).on) {
    const of = done.get(from) ?? []
    const started = of.filter((it) => it.started).length
    quarters.push({
      title: `${from.slice(0, 4)}年第${'一二三四'[quarterOf(from)]}季度`,
      from,
      happened: befell.get(from)?.length ?? 0,
      started,
      after: of.length - started,
    })
  }
  return quarters
}
