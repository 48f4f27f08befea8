import type { Day, Period, WorkingCalendar } from '../dates/index.ts'
import type { ExtensionAuthority, ExtensionRule } from '../vocabulary.ts'
import { type Budget, type ClockLine, faultInBudget, wholeTerm } from './clock.ts'
import { countTerm, type WholeTerm } from './count-term.ts'

/** An extension as it was granted. */
export type Extension = {
  /** Id of the rule of the book under which it was granted. */
  readonly rule: string
  readonly adds: Budget
  readonly authority: ExtensionAuthority
  /** The paper by which it was approved. */
  readonly document: string
  readonly grantedOn: Day
}

export type ExtensionRefusal =
  | 'unknown-extension'
  | 'without-authority'
  | 'without-document'
  | 'before-its-turn'
  | 'too-often'
  | 'no-length'
  | 'another-unit'
  | 'another-length'
  | 'over-the-cap'
  | 'granted-outside-the-term'

type Stretch = { readonly whole: WholeTerm; readonly lines: readonly ClockLine[] }

/** A term with its extensions in the order given, or the first of them that the book does not allow and why. */
export function extendedTerm(
  start: Day,
  term: Budget,
  { rules, extensions }: { readonly rules: readonly ExtensionRule[]; readonly extensions: readonly Extension[] },
  pauses: readonly Period[],
  calendar: WorkingCalendar,
): Stretch | { readonly refused: ExtensionRefusal; readonly extension: Extension } {
  let whole = wholeTerm(term)
  const lines: ClockLine[] = []
  for (const [at, extension] of extensions.entries()) {
    const rule = rules.find((it) => it.id === extension.rule)
    const refused =
      faultInGrant(extension, rule, extensions.slice(0, at)) ?? faultInLength(extension, rule, term, whole)
    if (refused !== null) return { refused, extension }
    const end = countTerm(start, whole, pauses, calendar).on
    if (extension.grantedOn < start || (end !== null && extension.grantedOn > end))
      return { refused: 'granted-outside-the-term', extension }
    whole = stretched(whole, extension.adds)
    const { grantedOn, document, adds } = extension
    lines.push({ line: 'extended', on: grantedOn, by: rule?.byWords ?? '', document, adds })
  }
  return { whole, lines }
}

function faultInGrant(
  { rule: id, authority, document }: Extension,
  rule: ExtensionRule | undefined,
  earlier: readonly Extension[],
): ExtensionRefusal | null {
  if (rule === undefined) return 'unknown-extension'
  if (authority !== rule.by) return 'without-authority'
  if (document.trim() === '') return 'without-document'
  if (rule.after !== undefined && !earlier.some((it) => it.rule === rule.after)) return 'before-its-turn'
  return rule.times !== null && earlier.filter((it) => it.rule === id).length >= rule.times ? 'too-often' : null
}

function faultInLength(
  { adds }: Extension,
  rule: ExtensionRule | undefined,
  term: Budget,
  whole: WholeTerm,
): ExtensionRefusal | null {
  if (faultInBudget(adds) !== null || lengthOf(adds) === 0) return 'no-length'
  const length = rule?.length
  if (length?.kind === 'as-approved') {
    const fits = (adds.count === 'working-days') === (term.count === 'working-days')
    return fits ? null : 'another-unit'
  }
  if (adds.count !== term.count) return 'another-unit'
  if (length?.kind === 'total-at-most')
    return lengthOf(adds) + inUnitOf(whole, adds) > lengthOf(length.total) ? 'over-the-cap' : null
  if (lengthOf(adds) > lengthOf(length?.adds ?? adds)) return 'over-the-cap'
  return length?.kind === 'exactly' && lengthOf(adds) !== lengthOf(length.adds) ? 'another-length' : null
}

const lengthOf = (budget: Budget) => (budget.count === 'months' ? budget.months : budget.days)

/** How long the term is already, in the unit of what is to be added. */
function inUnitOf(whole: WholeTerm, { count }: Budget): number {
  return whole.count === 'calendar' && count === 'months' ? whole.months : whole.days
}

function stretched(whole: WholeTerm, adds: Budget): WholeTerm {
  if (whole.count === 'working-days') return { ...whole, days: whole.days + lengthOf(adds) }
  return adds.count === 'months'
    ? { ...whole, months: whole.months + adds.months }
    : { ...whole, days: whole.days + adds.days }
}
