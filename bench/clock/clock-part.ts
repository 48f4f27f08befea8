import { createRequire } from 'node:module'
import { type Day, dayNumber, dayOfNumber, lastWorkingDay } from '../../engine/dates/index.ts'
import { workingCalendar } from '../../law/calendars/index.ts'
import type { Part } from '../reporting/part.ts'
import { share, table } from '../reporting/table.ts'

type ChineseDays = { findWorkday(delta: number, from: string): string }
const chineseDays = createRequire(import.meta.url)('chinese-days') as ChineseDays

const WORKING_DAYS = 60
const ROUNDS = 5
const CALLS = { ours: 2_000_000, theirs: 5_000 }

export const clockPart: Part = {
  name: 'clock',
  method: `The last day of ${WORKING_DAYS} working days from each day of 2016 to 2025: \`lastWorkingDay\` against \`findWorkday(${WORKING_DAYS}, day)\` of chinese-days, which starts from the same day; a fixed number of calls each, the middle of ${ROUNDS} rounds.`,
  measure: async () => {
    const days = daysOf('2016-01-01' as Day, '2025-09-30' as Day)
    const ours = middleOf(() =>
      nanoseconds(CALLS.ours, days, (it) => lastWorkingDay(workingCalendar, it, WORKING_DAYS).on),
    )
    const theirs = middleOf(() => nanoseconds(CALLS.theirs, days, (it) => chineseDays.findWorkday(WORKING_DAYS, it)))
    const same = days.filter(
      (it) => lastWorkingDay(workingCalendar, it, WORKING_DAYS).on === chineseDays.findWorkday(WORKING_DAYS, it),
    ).length
    return table(
      ['', 'ns a call', 'times ours', 'same answer'],
      [
        ['ours', ours, 1, ''],
        ['chinese-days', theirs, theirs / ours, share(same, days.length)],
      ],
    )
  },
}

function daysOf(from: Day, until: Day): Day[] {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(until) - first }, (_, at) => dayOfNumber(first + at))
}

function nanoseconds(calls: number, days: readonly Day[], ask: (on: Day) => string): number {
  let letters = 0
  const from = performance.now()
  for (let at = 0; at < calls; at += 1) letters += ask(days[at % days.length] as Day).length
  const took = performance.now() - from
  if (letters === 0) throw new Error('nothing was answered')
  return (took * 1e6) / calls
}

function middleOf(measure: () => number): number {
  const found = Array.from({ length: ROUNDS }, measure).sort((one, other) => one - other)
  return found[Math.floor(ROUNDS / 2)] as number
}
