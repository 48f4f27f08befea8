import { createRequire } from 'node:module'
import { type Day, day, plusMonths } from '../../engine/dates/index.ts'
import { table } from '../reporting/table.ts'

const { RRule } = createRequire(import.meta.url)('rrule') as typeof import('rrule')

const MATTERS = [
  { start: day('2026-01-29'), months: 1, count: 12 },
  { start: day('2026-01-30'), months: 1, count: 12 },
  { start: day('2026-01-31'), months: 1, count: 12 },
  { start: day('2024-01-31'), months: 1, count: 12 },
  { start: day('2025-11-30'), months: 3, count: 8 },
  { start: day('2025-08-31'), months: 6, count: 8 },
  { start: day('2024-02-29'), months: 12, count: 8 },
] as const

/** What comes round on month ends and leap days: so many periods, each owed once. */
export function recurrence(): string {
  return table(
    ['from', 'every', 'periods', 'ours', 'rrule', 'periods that rrule leaves out'],
    MATTERS.map(({ start, months, count }) => {
      const ours = Array.from({ length: count }, (_, nth) => plusMonths(start, nth * months).on)
      const theirs = byRule(start, months, ours.at(-1) ?? start)
      const left = ours.filter((on) => !theirs.some((it) => it.slice(0, 7) === on.slice(0, 7)))
      return [
        start,
        months === 1 ? 'month' : `${months} months`,
        count,
        ours.length,
        theirs.length,
        left.map((on) => on.slice(0, 7)).join(', ') || 'none',
      ]
    }),
  )
}

/** The days that rrule gives up to the end of the month in which our last period lies. */
function byRule(start: Day, months: number, last: Day): string[] {
  const until = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0))
  const rule = new RRule({ freq: RRule.MONTHLY, interval: months, dtstart: new Date(`${start}T00:00:00Z`), until })
  return rule.all().map((it) => it.toISOString().slice(0, 10))
}
