import type { NoDueDay, Reckoning } from '../../../engine/clocks/clock.ts'
import { clockSentence } from '../../../engine/clocks/clock-words.ts'
import { openingSentences } from '../../../engine/clocks/explain-clock.ts'
import type { Extension } from '../../../engine/clocks/extensions.ts'
import { reckonClock, variantOf } from '../../../engine/clocks/reckon-clock.ts'
import { clockRefusalSentence } from '../../../engine/clocks/refusal-words.ts'
import { type RunningClock, reckonRunning } from '../../../engine/clocks/running-clock.ts'
import type { Day, Period, WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Book, Clock, ClockVariant } from '../../../engine/vocabulary.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/** The clocks of the book, what they rest on, and the calendar they are counted by. */
export type ClockBook = Pick<Book, 'clocks' | 'provisions' | 'instruments'> & { readonly calendar: WorkingCalendar }

/** The day that the superior named, and the paper in which he did. */
export type SetAbove = { readonly on: Day; readonly document: string; readonly enteredOn: Day }

export type ClockRow = {
  id: string
  matter_id: string
  clock: string
  variant: string | null
  started_on: Day
  pauses: Period[]
  extensions: Extension[]
  set_above: SetAbove | null
  /** An effect period: nothing that anybody has to keep. */
  effect: boolean
  /** Somebody owes something by its last day. */
  owed: boolean
  due_on: Day | null
  provisional: boolean
  calendar: string
  ended_on: Day | null
  moved: string[]
}

export const CLOCK_COLUMNS = `id, matter_id, clock, variant, started_on, pauses, extensions, set_above, effect, owed, due_on, provisional,
  calendar, ended_on, moved`

/** @throws RangeError where the book has no such clock or variant. */
export function clockOf(
  book: Pick<ClockBook, 'clocks'>,
  row: Pick<ClockRow, 'clock' | 'variant'>,
): { clock: Clock; variant: ClockVariant } {
  const clock = book.clocks.find((it) => it.id === row.clock)
  const variant = clock && variantOf(clock, row.variant ?? undefined)
  if (!clock || !variant) throw new RangeError(`no such clock in the book: ${row.clock} ${row.variant ?? ''}`)
  return { clock, variant }
}

export type Kept = Pick<ClockRow, 'clock' | 'variant' | 'started_on' | 'pauses' | 'extensions' | 'set_above'>

/** The term that runs; null for effect periods and dates of the calendar, which nothing stops, lengthens or moves. */
export function runningOf(book: ClockBook, kept: Kept): RunningClock | null {
  const { term, extensions: rules = [] } = clockOf(book, kept).variant
  const { started_on: start, pauses, extensions } = kept
  return term.kind === 'statutory' ? { start, term: term.budget, pauses, extensions, rules } : null
}

/** Shown and enforced days both come from here. @throws Refusal with the engine's sentence. */
export function reckonKept(book: ClockBook, kept: Kept): Reckoning | NoDueDay {
  const running = runningOf(book, kept)
  const found =
    running === null
      ? reckonClock(clockOf(book, kept).variant, kept.started_on, book.calendar, kept.set_above?.on ?? null)
      : reckonRunning(running, book.calendar)
  if ('refused' in found) throw new Refusal('not-extended', { detail: clockRefusalSentence(found) })
  return found
}

/** What a kept clock rests on and how its last day was found, in Chinese sentences. */
export function derivationOf(book: ClockBook, kept: Kept): string[] {
  const { clock, variant } = clockOf(book, kept)
  const opening = openingSentences(book, clock, variant, kept.started_on)
  return [...opening, ...reckonKept(book, kept).derivation.map(clockSentence)]
}

/** Each extension: the day it was approved, and the last day before it; null where that could not be said. */
export const lengthenings = (book: ClockBook, kept: Kept): { on: Day; dueBefore: Day | null }[] =>
  kept.extensions.map((it, at) => ({
    on: it.grantedOn,
    dueBefore: reckonKept(book, { ...kept, extensions: kept.extensions.slice(0, at) }).dueOn,
  }))

export const clocksOfMatter = (tx: Tx, countyId: number, matterId: string): Promise<ClockRow[]> =>
  tx.rows<ClockRow>(
    `select ${CLOCK_COLUMNS} from running_clock where county_id = $1 and matter_id = $2 order by started_on, id`,
    [countyId, matterId],
  )

/** Writes what has changed of a clock, reckoned anew. @returns its last day. */
export async function keepClock(tx: Tx, countyId: number, book: ClockBook, row: ClockRow): Promise<Day | null> {
  const { dueOn, provisional, calendar } = reckonKept(book, row)
  await tx.run(
    `update running_clock
     set pauses = $3, extensions = $4, set_above = $5, due_on = $6, provisional = $7, calendar = $8
     where county_id = $1 and id = $2`,
    [
      countyId,
      row.id,
      JSON.stringify(row.pauses),
      JSON.stringify(row.extensions),
      row.set_above === null ? null : JSON.stringify(row.set_above),
      dueOn,
      provisional,
      calendar,
    ],
  )
  return dueOn
}
