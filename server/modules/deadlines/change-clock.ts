import type { Budget } from '../../../engine/clocks/clock.ts'
import type { Extension } from '../../../engine/clocks/extensions.ts'
import { clockRefusalSentence } from '../../../engine/clocks/refusal-words.ts'
import { type RunningClock, reckonRunning } from '../../../engine/clocks/running-clock.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { ExtensionRule } from '../../../engine/vocabulary.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type ClockBook, type ClockRow, clockOf, type Kept, keepClock, runningOf, type SetAbove } from './kept-clock.ts'

/** How a clock may be lengthened today: under which rule, by how much at most, in which units. */
export type OfferedExtension = {
  readonly rule: ExtensionRule
  /** What is entered where nobody says otherwise: all that the rule allows, or one more of the unit where it names no length. */
  readonly adds: Budget
  /** The length is the rule's and no other. */
  readonly fixed: boolean
  readonly counts: readonly Budget['count'][]
}

/** By the same judgement that refuses: what is offered is what would be allowed. */
export function offeredExtensions(
  book: ClockBook,
  kept: Kept & Pick<ClockRow, 'due_on'>,
  today: Day,
): OfferedExtension[] {
  const running = runningOf(book, kept)
  if (running === null) return []
  const grantedOn = kept.due_on !== null && kept.due_on < today ? kept.due_on : today
  return running.rules.flatMap((rule) => {
    const adds = mostUnder(rule, running)
    const extension = { rule: rule.id, adds, authority: rule.by, document: '—', grantedOn }
    const found = reckonRunning({ ...running, extensions: [...running.extensions, extension] }, book.calendar)
    if ('refused' in found) return []
    const either = rule.length.kind === 'as-approved' && adds.count !== 'working-days'
    const counts: Budget['count'][] = either ? ['months', 'calendar-days'] : [adds.count]
    return [{ rule, adds, fixed: rule.length.kind === 'exactly', counts }]
  })
}

function mostUnder({ length }: ExtensionRule, { term, extensions }: RunningClock): Budget {
  if (length.kind === 'as-approved') return budgetOf(term.count, 1)
  if (length.kind !== 'total-at-most') return length.adds
  const already = [term, ...extensions.map((it) => it.adds)].reduce((sum, it) => sum + lengthOf(it), 0)
  return budgetOf(length.total.count, Math.max(0, lengthOf(length.total) - already))
}

/** So many of a unit. */
export const budgetOf = (count: Budget['count'], length: number): Budget =>
  count === 'months' ? { count, months: length } : { count, days: length }

/** How many of its unit. */
export const lengthOf = (it: Budget): number => (it.count === 'months' ? it.months : it.days)

/** Lengthens a clock as the book allows; refused with the reason where it does not. @returns the new last day. */
export async function extendKept(
  tx: Tx,
  countyId: number,
  book: ClockBook,
  row: ClockRow,
  granted: Omit<Extension, 'authority'>,
): Promise<Day | null> {
  if (row.ended_on !== null) throw refused('这个期限已经结束，不用再延长。')
  const running = runningOf(book, row)
  if (running === null) throw refused('这个日期是固定的，不能延长。')
  const rule = running.rules.find((it) => it.id === granted.rule)
  const extension: Extension = { ...granted, authority: rule?.by ?? 'own-head' }
  return keepClock(tx, countyId, book, { ...row, extensions: [...row.extensions, extension] })
}

/** Enters the day that the superior named, in place of an earlier one of his. @returns the new last day. */
export async function setAboveKept(
  tx: Tx,
  countyId: number,
  book: ClockBook,
  row: ClockRow,
  set: SetAbove,
): Promise<Day | null> {
  if (row.ended_on !== null) throw refused('这个期限已经结束，不用再补录日期。')
  if (!isSetAbove(book, row)) throw refused(clockRefusalSentence({ refused: 'day-not-set-above' }))
  return keepClock(tx, countyId, book, { ...row, set_above: set })
}

/** Whether the clock waits for a day that the superior names. */
export const isSetAbove = (book: ClockBook, row: ClockRow): boolean =>
  clockOf(book, row).variant.term.kind === 'set-above'

const refused = (detail: string) => new Refusal('not-extended', { detail })
