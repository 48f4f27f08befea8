import type { NoDueDay, Reckoning } from '../../../engine/clocks/clock.ts'
import { clockSentence, reprojectionSentences } from '../../../engine/clocks/clock-words.ts'
import type { Extension } from '../../../engine/clocks/extensions.ts'
import { reckonClock, variantOf } from '../../../engine/clocks/reckon-clock.ts'
import { clockRefusalSentence } from '../../../engine/clocks/refusal-words.ts'
import { type RunningClock, reckonRunning, reprojectRunning } from '../../../engine/clocks/running-clock.ts'
import { type Day, dayInWords, type Period, type WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Clock, ClockVariant } from '../../../engine/vocabulary.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { newId } from '../../platform/ids.ts'

/** The clocks of the book and the calendar they are counted by. */
export type ClockBook = { readonly clocks: readonly Clock[]; readonly calendar: WorkingCalendar }

export type ClockRow = {
  id: string
  case_id: string
  clock: string
  variant: string | null
  started_on: Day
  pauses: Period[]
  extensions: Extension[]
  due_on: Day | null
  provisional: boolean
  calendar: string
  ended_on: Day | null
  moved: string[]
}

const COLUMNS =
  'id, case_id, clock, variant, started_on, pauses, extensions, due_on, provisional, calendar, ended_on, moved'

/** @throws RangeError where the book has no such clock or variant. */
export function clockOf(
  book: ClockBook,
  row: Pick<ClockRow, 'clock' | 'variant'>,
): { clock: Clock; variant: ClockVariant } {
  const clock = book.clocks.find((it) => it.id === row.clock)
  const variant = clock && variantOf(clock, row.variant ?? undefined)
  if (!clock || !variant) throw new RangeError(`no such clock in the book: ${row.clock} ${row.variant ?? ''}`)
  return { clock, variant }
}

type Kept = Pick<ClockRow, 'clock' | 'variant' | 'started_on' | 'pauses' | 'extensions'>

/** The term that runs; null for effect periods and dates of the calendar, which nothing stops, lengthens or moves. */
function runningOf(book: ClockBook, kept: Kept): RunningClock | null {
  const { term, extensions: rules = [] } = clockOf(book, kept).variant
  const { started_on: start, pauses, extensions } = kept
  return term.kind === 'statutory' ? { start, term: term.budget, pauses, extensions, rules } : null
}

/** Shown and enforced days both come from here. */
export function reckonKept(book: ClockBook, kept: Kept): Reckoning | NoDueDay {
  const running = runningOf(book, kept)
  const found =
    running === null
      ? reckonClock(clockOf(book, kept).variant, kept.started_on, book.calendar)
      : reckonRunning(running, book.calendar)
  if ('refused' in found) throw new Refusal('not-extended', { detail: clockRefusalSentence(found) })
  return found
}

/** How a kept clock's last day was found, in Chinese sentences. */
export const derivationOf = (book: ClockBook, kept: Kept): string[] =>
  reckonKept(book, kept).derivation.map(clockSentence)

export type ClockStart = { readonly clock: string; readonly variant: string | null; readonly from: Day }

/** A clock of that id already running in the case file goes on as it is: entering the same start twice does not restart it. */
export async function startClocks(
  tx: Tx,
  countyId: number,
  caseId: string,
  book: ClockBook,
  starts: readonly ClockStart[],
): Promise<void> {
  for (const { clock, variant, from } of starts) {
    const kept = { clock, variant, started_on: from, pauses: [], extensions: [] }
    const { dueOn, provisional, calendar } = reckonKept(book, kept)
    await tx.run(
      `insert into running_clock (county_id, id, case_id, clock, variant, started_on, due_on, provisional, calendar)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9 where not exists (
         select from running_clock where county_id = $1 and case_id = $3 and clock = $4 and ended_on is null)`,
      [countyId, newId(), caseId, clock, variant, from, dueOn, provisional, calendar],
    )
  }
}

export async function endClocks(
  tx: Tx,
  countyId: number,
  caseId: string,
  ids: readonly string[],
  on: Day,
): Promise<void> {
  if (ids.length === 0) return
  await tx.run(
    `update running_clock set ended_on = greatest($4::date, started_on)
     where county_id = $1 and case_id = $2 and clock = any($3::text[]) and ended_on is null`,
    [countyId, caseId, ids, on],
  )
}

/** Stops or resumes clocks from a day on; stopping twice or resuming twice changes nothing. */
export async function pauseClocks(
  tx: Tx,
  countyId: number,
  caseId: string,
  book: ClockBook,
  { suspends, resumes, on }: { suspends: readonly string[]; resumes: readonly string[]; on: Day },
): Promise<void> {
  for (const row of await clocksOfCase(tx, countyId, caseId)) {
    if (row.ended_on !== null) continue
    const stands = row.pauses.some((it) => it.until === null)
    if (suspends.includes(row.clock) && !stands) {
      await keep(tx, countyId, book, { ...row, pauses: [...row.pauses, { from: on, until: null }] })
    } else if (resumes.includes(row.clock) && stands) {
      const pauses = row.pauses.map((it) => (it.until === null ? { ...it, until: on } : it))
      await keep(tx, countyId, book, { ...row, pauses })
    }
  }
}

/** Lengthens a clock as the book allows; refused with the reason where it does not. */
export async function extendKept(
  tx: Tx,
  countyId: number,
  book: ClockBook,
  row: ClockRow,
  extension: Extension,
): Promise<Day | null> {
  return keep(tx, countyId, book, { ...row, extensions: [...row.extensions, extension] })
}

async function keep(tx: Tx, countyId: number, book: ClockBook, row: ClockRow): Promise<Day | null> {
  const { dueOn, provisional, calendar } = reckonKept(book, row)
  await tx.run(
    `update running_clock set pauses = $3, extensions = $4, due_on = $5, provisional = $6, calendar = $7
     where county_id = $1 and id = $2`,
    [countyId, row.id, JSON.stringify(row.pauses), JSON.stringify(row.extensions), dueOn, provisional, calendar],
  )
  return dueOn
}

export const clocksOfCase = (tx: Tx, countyId: number, caseId: string): Promise<ClockRow[]> =>
  tx.rows<ClockRow>(
    `select ${COLUMNS} from running_clock where county_id = $1 and case_id = $2 order by started_on, id`,
    [countyId, caseId],
  )

/**
 * Every open clock that was reckoned by another calendar, reckoned anew by this one; why it moved is kept in words.
 * @param before the calendars that were in use, by id.
 */
export async function reprojectClocks(
  tx: Tx,
  countyId: number,
  book: ClockBook,
  before: (calendar: string) => WorkingCalendar | null,
): Promise<number> {
  const rows = await tx.rows<ClockRow>(
    `select ${COLUMNS} from running_clock where county_id = $1 and ended_on is null and calendar <> $2`,
    [countyId, book.calendar.id],
  )
  for (const row of rows) {
    const is = reckonKept(book, row)
    const moved = row.due_on === is.dueOn ? [] : whyMoved(book, row, before(row.calendar), is.dueOn)
    await tx.run(
      `update running_clock set due_on = $3, provisional = $4, calendar = $5, moved = moved || $6::jsonb
       where county_id = $1 and id = $2`,
      [countyId, row.id, is.dueOn, is.provisional, book.calendar.id, JSON.stringify(moved)],
    )
  }
  return rows.length
}

function whyMoved(book: ClockBook, row: ClockRow, before: WorkingCalendar | null, dueOn: Day | null): string[] {
  const running = runningOf(book, row)
  const found = running && before && reprojectRunning(running, before, book.calendar)
  if (found && !('refused' in found)) return reprojectionSentences(found)
  const named = (on: Day | null) => (on === null ? '未定' : dayInWords(on))
  return [`放假安排有变，最后一天由${named(row.due_on)}改为${named(dueOn)}。`]
}

/** Writes down when a passed last day was first noticed. @returns the case files concerned. */
export async function noticeBreaches(tx: Tx, countyId: number, today: Day, now: Date): Promise<readonly string[]> {
  const rows = await tx.rows<{ case_id: string }>(
    `update running_clock set breach_noticed_at = $3
     where county_id = $1 and ended_on is null and due_on < $2 and breach_noticed_at is null returning case_id`,
    [countyId, today, now],
  )
  return rows.map((it) => it.case_id)
}
