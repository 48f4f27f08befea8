import { reprojectionSentences } from '../../../engine/clocks/clock-words.ts'
import { pausedFrom, resumedFrom } from '../../../engine/clocks/pauses.ts'
import { reprojectRunning } from '../../../engine/clocks/running-clock.ts'
import { type Day, dayInWords, type WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import {
  CLOCK_COLUMNS,
  type ClockBook,
  type ClockRow,
  clockOf,
  clocksOfMatter,
  keepClock,
  reckonKept,
  runningOf,
} from './kept-clock.ts'

export type ClockStart = { readonly clock: string; readonly variant: string | null; readonly from: Day }

/** A clock of that id already running in the matter goes on as it is: entering the same start twice does not restart it. */
export async function startClocks(
  tx: Tx,
  countyId: number,
  matterId: string,
  book: ClockBook,
  starts: readonly ClockStart[],
): Promise<void> {
  for (const { clock, variant, from } of starts) {
    const kept = { clock, variant, started_on: from, pauses: [], extensions: [], set_above: null }
    const { dueOn, provisional, calendar } = reckonKept(book, kept)
    const { term, right } = clockOf(book, kept).variant
    const effect = term.kind === 'effect-period'
    await tx.run(
      `insert into running_clock
         (county_id, id, matter_id, clock, variant, started_on, effect, owed, due_on, provisional, calendar)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 where not exists (
         select from running_clock where county_id = $1 and matter_id = $3 and clock = $4 and ended_on is null)`,
      [
        countyId,
        newId(),
        matterId,
        clock,
        variant,
        from,
        effect,
        !effect && right !== true,
        dueOn,
        provisional,
        calendar,
      ],
    )
  }
}

export async function endClocks(
  tx: Tx,
  countyId: number,
  matterId: string,
  ids: readonly string[],
  on: Day,
): Promise<void> {
  if (ids.length === 0) return
  await tx.run(
    `update running_clock set ended_on = greatest($4::date, started_on)
     where county_id = $1 and matter_id = $2 and clock = any($3::text[]) and ended_on is null`,
    [countyId, matterId, ids, on],
  )
}

/** Stops or resumes clocks from a day on; stopping twice or resuming twice changes nothing. */
export async function pauseClocks(
  tx: Tx,
  countyId: number,
  matterId: string,
  book: ClockBook,
  { suspends, resumes, on }: { suspends: readonly string[]; resumes: readonly string[]; on: Day },
): Promise<void> {
  if (suspends.length + resumes.length === 0) return
  for (const row of await clocksOfMatter(tx, countyId, matterId)) {
    if (row.ended_on !== null) continue
    if (suspends.includes(row.clock)) {
      await keepClock(tx, countyId, book, { ...row, pauses: [...pausedFrom(row.pauses, on)] })
    } else if (resumes.includes(row.clock)) {
      await keepClock(tx, countyId, book, { ...row, pauses: [...resumedFrom(row.pauses, on)] })
    }
  }
}

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
    `select ${CLOCK_COLUMNS} from running_clock where county_id = $1 and ended_on is null and calendar <> $2 for no key update`,
    [countyId, book.calendar.id],
  )
  const known = new Map([...new Set(rows.map((it) => it.calendar))].map((id) => [id, before(id)] as const))
  for (const row of rows) {
    const is = reckonKept(book, row)
    const moved = row.due_on === is.dueOn ? [] : whyMoved(book, row, known.get(row.calendar) ?? null, is.dueOn)
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

/** Writes down when a passed last day was first noticed, where somebody owed something by it. @returns the matters concerned. */
export async function noticeBreaches(tx: Tx, countyId: number, today: Day, now: Date): Promise<readonly string[]> {
  const rows = await tx.rows<{ matter_id: string }>(
    `update running_clock set breach_noticed_at = $3
     where county_id = $1 and ended_on is null and owed and due_on < $2 and breach_noticed_at is null
     returning matter_id`,
    [countyId, today, now],
  )
  return rows.map((it) => it.matter_id)
}
