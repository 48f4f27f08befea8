import { runClock } from '../../engine/clocks/clock.ts'
import { type Day, dayNumber, dayOfNumber, lastWorkingDay } from '../../engine/dates/index.ts'
import { workingCalendar } from '../../law/calendars/index.ts'
import { share, table } from '../reporting/table.ts'
import type { Library } from './libraries.ts'

export const WORKING_DAYS = 60
export const ROUNDS = 5
const TERM = { count: 'working-days', days: WORKING_DAYS } as const

type Asked = (on: Day) => string | Promise<string>
type Contender = { readonly name: string; readonly by: string; readonly calls: number; readonly ask: Asked }

/** Nanoseconds for the last day of a term of working days, side by side. */
export async function speed(libraries: readonly Library[]): Promise<string> {
  const days = daysOf('2016-01-01' as Day, '2025-09-30' as Day)
  const found: { name: string; by: string; ns: number; same: string }[] = []
  const ours = (it: Day) => lastWorkingDay(workingCalendar, it, WORKING_DAYS).on
  for (const { name, by, calls, ask } of contenders(ours, libraries)) {
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await nanoseconds(calls, days, ask))
    const ns = rounds.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Number.NaN
    let agreed = 0
    for (const it of days) if ((await ask(it)) === ours(it)) agreed += 1
    found.push({ name, by, ns, same: share(agreed, days.length) })
  }
  const least = found[0]?.ns ?? Number.NaN
  return table(
    ['', 'by', 'ns a call', 'times ours', 'same answer 2016 to 2025'],
    found.map(({ name, by, ns, same }) => [name, by, ns, ns / least, same]),
  )
}

function contenders(ours: (on: Day) => string, libraries: readonly Library[]): readonly Contender[] {
  return [
    { name: 'ours, the day', by: '`lastWorkingDay`', calls: 2_000_000, ask: ours },
    {
      name: 'ours, with its whole derivation',
      by: '`runClock`',
      calls: 1_000_000,
      ask: (on) => runClock(on, TERM, workingCalendar).dueOn,
    },
    ...libraries.map(({ name, by, workingDayAfter }) => ({
      name,
      by,
      calls: 2_000,
      ask: (on: Day) => workingDayAfter(on, WORKING_DAYS),
    })),
  ]
}

function daysOf(from: Day, until: Day): Day[] {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(until) - first }, (_, at) => dayOfNumber(first + at))
}

/** Waits only where the library makes us wait. */
async function nanoseconds(calls: number, days: readonly Day[], ask: Asked): Promise<number> {
  let letters = 0
  const from = performance.now()
  for (let at = 0; at < calls; at += 1) {
    const answer = ask(days[at % days.length] as Day)
    letters += typeof answer === 'string' ? answer.length : (await answer).length
  }
  const took = performance.now() - from
  if (letters === 0) throw new Error('nothing was answered')
  return (took * 1e6) / calls
}
