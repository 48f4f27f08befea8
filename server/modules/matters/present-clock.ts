import type { MatterClock } from '../../../contract/matters.ts'
import { budgetInWords } from '../../../engine/clocks/clock-words.ts'
import { type Day, plusDays } from '../../../engine/dates/index.ts'
import {
  type ClockRow,
  clockOf,
  derivationOf,
  isSetAbove,
  lengthenings,
  lengthOf,
  type OfferedExtension,
  offeredExtensions,
  workdaysLeft,
} from '../deadlines/index.ts'
import type { MatterBook } from './matter-book.ts'

/** A clock as its reader sees it; how it may be changed is offered to those alone who may. */
export function presentClock(row: ClockRow, book: MatterBook, today: Day, mayChange: boolean): MatterClock {
  const { clock, variant } = clockOf(book, row)
  const endedOn = row.ended_on ?? (isOver(row, today) ? row.due_on : null)
  const open = endedOn === null && row.due_on !== null
  const changing = mayChange && endedOn === null
  return {
    id: row.id,
    clock: row.clock,
    title: variant.title === clock.title ? clock.title : `${clock.title}（${variant.title}）`,
    kind: row.effect ? 'effect' : row.owed ? 'term' : 'right',
    startedOn: row.started_on,
    dueOn: row.due_on,
    provisional: row.provisional,
    workdaysLeft: open ? workdaysLeft(book.calendar, today, row.due_on as Day) : null,
    endedOn,
    pauses: row.pauses.map((it) => ({ from: it.from, to: it.until === null ? null : plusDays(it.until, -1) })),
    lengthened: lengthenings(book, row),
    standing: row.pauses.some((it) => it.until === null),
    derivation: derivationOf(book, row),
    moved: row.moved,
    extensions: changing ? offeredExtensions(book, row, today).map(presentExtension) : [],
    waitsForDay: changing && isSetAbove(book, row),
    under: variant.under.map(book.provision),
  }
}

function presentExtension({ rule, adds, fixed, counts }: OfferedExtension): MatterClock['extensions'][number] {
  const most = rule.length.kind === 'as-approved' ? '按批准的时间再延长' : `延长${budgetInWords(adds)}`
  return {
    id: rule.id,
    title: fixed || rule.length.kind === 'as-approved' ? most : `最多${most}`,
    authority: rule.byWords,
    adds: lengthOf(adds),
    fixed,
    counts: [...counts],
  }
}

/** Whether it is an effect, or a term within which one might act, whose last day has passed, noted already or not. */
const isOver = (row: ClockRow, today: Day) => !row.owed && row.due_on !== null && row.due_on < today

/** Effects that hold today, each to its last day and not longer. */
export const effectsNow = (clocks: readonly ClockRow[], book: MatterBook, today: Day) =>
  clocks
    .filter((it) => it.effect && it.ended_on === null && !isOver(it, today))
    .map((it) => ({ title: clockOf(book, it).variant.title, untilOn: it.due_on ?? '' }))
