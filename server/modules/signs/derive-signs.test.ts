import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDay, anEntry, defaults, someChanges } from '../../../testing/any-facts.ts'
import { asLines, deriving, smallCounty, smallRecords } from '../../../testing/baisha.ts'
import { plainReading } from '../../../testing/plain-reading.ts'
import type { Fact } from '../conduct/index.ts'
import { countyOverTime } from '../organisation/index.ts'
import { deriveSigns, groundsOfKnowledge, groundsOfLine, groundsOfUnit } from './derive-signs.ts'
import { joinGrounds } from './join-grounds.ts'
import { judgingOf } from './judging.ts'
import { violationInLine } from './rules/violation-in-line.ts'

/** No id twice, and no withdrawal of a withdrawal: the plain reading knows none. */
const someFacts = fc.array(anEntry, { minLength: 15, maxLength: 60, size: 'max' }).map((entries) => {
  const used = new Set<string>()
  return asLines(
    entries.map(({ name, ...it }) => {
      if (name === undefined || it.fact === 'withdrawn' || used.has(name)) return it as never
      used.add(name)
      return { ...it, id: name } as never
    }),
  )
})

const core = (
  signs: readonly {
    on: string
    sign: string
    about: string
    to: readonly string[]
    because: readonly (number | string)[]
  }[],
) => signs.map(({ on, sign, about, to, because }) => ({ on, sign, about, to, because }))
const derive = (county: ReturnType<typeof smallCounty>, facts: readonly Fact[]) =>
  deriveSigns(county, facts, { ...deriving, defaults })

describe('the signs of any county and any facts', () => {
  it('are those of the table read plainly, day after day', () => {
    fc.assert(
      fc.property(someChanges, someFacts, (changes, facts) => {
        const county = smallCounty(changes)
        expect(core(derive(county, facts))).toEqual(plainReading(county, facts, deriving.calendar, defaults))
      }),
      { numRuns: 200 },
    )
  })

  it('do not change with the order of the lines', () => {
    fc.assert(
      fc.property(someChanges, someFacts, fc.infiniteStream(fc.nat()), (changes, facts, chance) => {
        const county = smallCounty(changes)
        const shuffled = facts.map((it) => ({ it, at: chance.next().value })).sort((a, b) => a.at - b.at)
        expect(
          derive(
            county,
            shuffled.map((one) => one.it),
          ),
        ).toEqual(derive(county, facts))
      }),
      { numRuns: 50 },
    )
  })

  it('are the same when each unit, problem and line is judged by itself', () => {
    fc.assert(
      fc.property(someChanges, someFacts, (changes, facts) => {
        const county = smallCounty(changes)
        const judging = judgingOf(county, facts, { ...deriving, defaults })
        const { absences, knowledge, lines } = judging.facts
        const grounds = [
          ...[...absences.keys()].flatMap((it) => groundsOfUnit(judging, it)),
          ...[...knowledge].flatMap(([person, problems]) =>
            [...problems.keys()].flatMap((it) => groundsOfKnowledge(judging, person, it)),
          ),
          ...[...lines].flatMap(([leader, own]) => [...own.keys()].flatMap((it) => groundsOfLine(judging, leader, it))),
          ...judging.facts.violations.filter((it) => it.charge === null).flatMap((it) => violationInLine(judging, it)),
        ]
        expect(joinGrounds(county, grounds, deriving)).toEqual(derive(county, facts))
      }),
      { numRuns: 50 },
    )
  })

  it('of the days up to one are the same whether later facts are known or not', () => {
    fc.assert(
      fc.property(someChanges, someFacts, aDay, (changes, facts, until) => {
        const county = smallCounty(changes)
        const early = facts.filter((it) => it.recordedOn <= until)
        const upTo = deriveSigns(county, facts, { ...deriving, defaults, until })
        expect(upTo).toEqual(derive(county, facts).filter((it) => it.on <= until))
        expect(upTo).toEqual(derive(county, early).filter((it) => it.on <= until))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a county that has set no numbers', () => {
  const facts = asLines([
    { on: '2026-03-02', fact: 'absence-recorded', person: 'deputy', unit: 'bureau', reported: false, seenBy: ['head'] },
    { on: '2026-04-10', fact: 'absence-recorded', person: 'deputy', unit: 'bureau', reported: false, seenBy: ['head'] },
    {
      on: '2026-03-02',
      fact: 'problem-known',
      problem: 'P1',
      by: 'head',
      unit: 'bureau',
      class: 'private-fund',
      how: 'inspection',
    },
  ])
  it('has only the signs that need none', () => {
    const signs = deriveSigns(countyOverTime(smallRecords), facts, { ...deriving, defaults: null })
    expect(signs.map((it) => it.sign)).toEqual(['absence-unreported', 'absence-unreported'])
  })
})
