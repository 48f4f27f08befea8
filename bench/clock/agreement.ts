import { runClock } from '../../engine/clocks/clock.ts'
import { type Day, day, dayNumber, dayOfNumber, type WorkingCalendar } from '../../engine/dates/index.ts'
import { table } from '../reporting/table.ts'
import { type Library, standingsOf } from './libraries.ts'
import { plainLastDay } from './plain-reading.ts'
import type { RandomClock } from './random-clocks.ts'

/** No clock of ours reaches further. */
const LAST_LOOKED_AT = day('2029-06-30')

type Answer = RandomClock & { readonly dueOn: Day; readonly provisional: boolean }

/** Two tables: how many of the clocks each library answers as we do, and every day on account of which it does not. */
export async function agreement(
  clocks: readonly RandomClock[],
  libraries: readonly Library[],
  calendar: WorkingCalendar,
): Promise<string> {
  const ours = clocks.map((it): Answer => ({ ...it, ...runClock(it.start, it.term, calendar) }))
  const plain = ours.filter((it) => plainLastDay(it, (on) => calendar.isWorkingDay(on as Day)) === it.dueOn).length
  const judged = await Promise.all(libraries.map((it) => judge(it, ours, calendar)))
  const provisional = ours.filter((it) => it.provisional).length
  return [
    table(
      [
        'calendar',
        'same last day',
        'another',
        'of these explained by a day below',
        'no answer',
        'says that it may move',
      ],
      [['ours, counted day by day', plain, clocks.length - plain, '', 0, provisional], ...judged.map(({ row }) => row)],
    ),
    table(
      ['library', 'year', 'clocks that it moves', 'days', 'what the notices say'],
      judged.flatMap(({ faults }) => faults),
    ),
  ].join('\n\n')
}

async function judge(library: Library, ours: readonly Answer[], calendar: WorkingCalendar) {
  const said = await standingsOf(library, calendar.from, LAST_LOOKED_AT)
  const differing = [...said].flatMap(([on, worked]) =>
    worked !== null && on <= calendar.horizon && worked !== calendar.isWorkingDay(on) ? [on] : [],
  )
  const theirs = ours.map((it) => plainLastDay(it, (on) => said.get(on as Day) ?? null))
  const wrong = ours.flatMap((it, at) => {
    const their = theirs[at] ?? null
    if (their === null || their === it.dueOn) return []
    const [from, until] = [it.start, their < it.dueOn ? it.dueOn : their]
    return [differing.filter((on) => from < on && on <= until)]
  })
  const unanswered = theirs.filter((it) => it === null).length
  const explained = wrong.filter((days) => days.length > 0).length
  const counts = [ours.length - wrong.length - unanswered, wrong.length, explained, unanswered, 0]
  const row = [library.name, ...counts.map(exact)]
  const years = [...new Set(differing.map((on) => on.slice(0, 4)))]
  return {
    row,
    faults: years.map((year) => {
      const days = differing.filter((on) => on.startsWith(year))
      const moved = wrong.filter((all) => all.some((on) => on.startsWith(year))).length
      return [library.name, year, exact(moved), exact(days.length), reasons(days, calendar)]
    }),
  }
}

const exact = (count: number) => count.toLocaleString('en')

/** The days, by what our calendar has from the notices and the library has not. */
function reasons(days: readonly Day[], calendar: WorkingCalendar): string {
  const said = {
    'made-up': 'a notice orders work, the library rests',
    holiday: 'a notice gives the day off, the library works',
    weekday: 'no notice names the day, the library rests on a weekday',
    weekend: 'no notice names the day, the library works at a weekend',
  }
  return Object.entries(said)
    .flatMap(([why, words]) => {
      const of = days.filter((on) => calendar.standing(on).why === why)
      return of.length === 0 ? [] : [`${words}: ${spans(of).join(', ')}`]
    })
    .join('; ')
}

/** 02-04 to 02-08 */
function spans(days: readonly Day[]): string[] {
  const numbers = days.map(dayNumber)
  const starts = numbers.filter((it) => !numbers.includes(it - 1))
  return starts.map((first) => {
    let last = first
    while (numbers.includes(last + 1)) last += 1
    const [from, to] = [first, last].map((it) => dayOfNumber(it).slice(5))
    return from === to ? `${from}` : `${from} to ${to}`
  })
}
