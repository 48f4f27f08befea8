import { dayOrNull } from '../dates/index.ts'
import type { Clock, ClockTerm, ClockVariant, ExtensionRule } from '../vocabulary.ts'
import { faultInBudget } from './clock.ts'

/** What is wrong with a clock as data, a sentence each. Whether its provisions exist is looked at with the whole book. */
export function faultsInClock({ id, title, startsWith, variants }: Clock): string[] {
  return [
    ...(title === '' ? [`${id} has no title`] : []),
    ...(startsWith === '' ? [`${id} has no start`] : []),
    ...(variants.length === 0 ? [`${id} has no term`] : []),
    ...twice(variants).map((it) => `${id} has two terms ${it}`),
    ...variants.flatMap((it) => faultsInVariant(`${id} ${it.id}`, it)),
  ]
}

function faultsInVariant(name: string, { title, startsWith, term, extensions = [] }: ClockVariant): string[] {
  return [
    ...(title === '' ? [`${name} has no title`] : []),
    ...(startsWith === '' ? [`${name} has no start`] : []),
    ...faultsInTerm(term).map((it) => `${name} ${it}`),
    ...twice(extensions).map((it) => `${name} has two extensions ${it}`),
    ...extensions.flatMap((it) => faultsInExtension(it, term, extensions)).map((it) => `${name} ${it}`),
  ]
}

function faultsInTerm(term: ClockTerm): string[] {
  switch (term.kind) {
    case 'statutory': {
      const fault = faultInBudget(term.budget)
      return fault === null ? [] : [`has ${fault}`]
    }
    case 'effect-period':
      return term.stages.every((it) => Number.isSafeInteger(it.months) && it.months > 0)
        ? []
        : ['has a stage without months']
    case 'yearly-date': {
      const [month, date] = [term.month, term.date].map((it) => String(it).padStart(2, '0'))
      return dayOrNull(`2023-${month}-${date}`) === null ? [`has no date of every year: ${month}-${date}`] : []
    }
    case 'period-end':
      return ['quarter', 'half-year', 'year'].includes(term.every) ? [] : ['ends with no period of the calendar']
    case 'set-above':
      return []
    default:
      return [`has no kind of term: ${JSON.stringify(term satisfies never)}`]
  }
}

function faultsInExtension(
  { id, length, times, after }: ExtensionRule,
  term: ClockTerm,
  all: readonly ExtensionRule[],
) {
  const budget = length.kind === 'as-approved' ? null : length.kind === 'total-at-most' ? length.total : length.adds
  const sameUnit = term.kind === 'statutory' && (budget === null || budget.count === term.budget.count)
  return [
    ...(term.kind === 'statutory' ? [] : [`lets ${id} lengthen what is no term`]),
    ...(sameUnit || term.kind !== 'statutory' ? [] : [`lets ${id} add another unit`]),
    ...(budget !== null && faultInBudget(budget) !== null ? [`lets ${id} add no term`] : []),
    ...(times === 0 ? [`never lets ${id} be used`] : []),
    ...(after === undefined || all.some((it) => it.id === after) ? [] : [`lets ${id} follow unknown ${after}`]),
  ]
}

function twice(list: readonly { readonly id: string }[]): string[] {
  const ids = list.map((it) => it.id)
  return ids.filter((id, at) => ids.indexOf(id) !== at)
}
