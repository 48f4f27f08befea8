import { describe, expect, it } from 'vitest'
import { book } from '../index.ts'
import { clocks } from './index.ts'

const NUMERALS = '零一二三四五六七八九'
/** 十五 → 15, 六十 → 60; digits as they stand. */
function numberIn(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text]
  return (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '')) * 10 + (ones ? NUMERALS.indexOf(ones) : 0)
}

const STATED = /([一二三四五六七八九十]+|\d+)(个工作日|个月|年半|年|日)/g

/** The terms that a provision states outside any clause with 及时, as `15 个工作日`; years as months. */
function statedTerms(says: string): string[] {
  return says.split(/[，。；]/).flatMap((clause) =>
    clause.includes('及时')
      ? []
      : [...clause.matchAll(STATED)].map(([, number = '', unit = '']) => {
          if (!unit.startsWith('年')) return `${numberIn(number)} ${unit}`
          return `${numberIn(number) * 12 + (unit === '年半' ? 6 : 0)} 个月`
        }),
  )
}

describe('及时', () => {
  const says = (id: string) => book.provisions.find((it) => it.id === id)?.says ?? ''
  const sums = (terms: readonly string[]) => {
    const [first] = terms
    const unit = first?.split(' ')[1]
    const total = terms.reduce((sum, it) => sum + Number(it.split(' ')[0]), 0)
    return unit !== undefined && terms.every((it) => it.endsWith(` ${unit}`)) ? [...terms, `${total} ${unit}`] : terms
  }
  const counted = clocks.flatMap(({ id, variants }) =>
    variants.flatMap(({ id: variant, term, under }) => {
      const stated = sums(under.flatMap((it) => statedTerms(says(it))))
      const terms =
        term.kind === 'effect-period'
          ? term.stages.map((it) => `${it.months} 个月`)
          : term.kind === 'statutory'
            ? [inWords(term.budget)]
            : []
      return terms.map((it) => ({ clock: `${id} ${variant}`, term: it, stated }))
    }),
  )

  it('nowhere becomes a number: every term is stated by a provision in a clause without it', () => {
    expect(counted.length).toBeGreaterThan(40)
    expect(counted.filter(({ term, stated }) => !stated.includes(term))).toEqual([])
  })
})

function inWords(budget: { count: string; days?: number; months?: number }): string {
  if (budget.count === 'months') return `${budget.months} 个月`
  return `${budget.days} ${budget.count === 'working-days' ? '个工作日' : '日'}`
}
