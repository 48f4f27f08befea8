import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, plusDays } from '../../../engine/dates/index.ts'
import { asLines, charge, deriving, line, smallCounty, smallRecords, tenure } from '../../../testing/baisha.ts'
import { plainReading } from '../../../testing/plain-reading.ts'
import type { Fact } from '../conduct/index.ts'
import { countyOverTime } from '../organisation/index.ts'
import { deriveSigns, groundsOfKnowledge, groundsOfLine, groundsOfUnit } from './derive-signs.ts'
import { joinGrounds } from './join-grounds.ts'
import { judgingOf } from './judging.ts'
import { violationInLine } from './rules/violation-in-line.ts'

const FIRST = day('2026-01-05')
const DAYS = 75
const defaults = {
  headMustActWithinDays: 4,
  knownMustActWithinWorkdays: 3,
  repeatWindowMonths: 1,
  answerWithinWorkdays: 5,
}
const people = smallRecords.people.map((it) => it.number)
const unitNumbers = smallRecords.units.map((it) => it.number)

const aDay = fc.integer({ min: 0, max: DAYS }).map((it) => plusDays(FIRST, it))
const aSpan = fc
  .tuple(aDay, fc.option(fc.integer({ min: 1, max: 40 })))
  .map(([from, days]) => [from, days === null ? undefined : plusDays(from, days)] as const)
const aPerson = fc.constantFrom(
  'head',
  'deputy',
  'other-deputy',
  'section-head',
  'member',
  'other-member',
  'clerk',
  'town-discipline',
  'commissioner',
  'group-head',
  'officer',
  'town-head',
  'newcomer',
  'secretary',
)
const aUnit = fc.constantFrom('bureau', 'section', 'desk', 'town')
const anyPerson = fc.constantFrom(...people)
const anyUnit = fc.constantFrom(...unitNumbers)
const posts: Readonly<Record<string, readonly string[]>> = {
  bureau: ['党组书记、局长', '局长', '副局长（主持工作）', '党组成员、副局长'],
  section: ['科长', '科员'],
  desk: ['科员'],
  town: ['党委书记', '党委副书记（主持工作）'],
  'town-commission': ['纪委书记', '纪检专干'],
  commission: ['县纪委书记', '县纪委常委'],
  group: ['组长', '副组长'],
}

const someChanges = fc.record({
  leaving: fc.dictionary(aPerson, aDay, { maxKeys: 3 }),
  tenures: fc.array(
    fc
      .constantFrom(...Object.keys(posts))
      .chain((at) =>
        fc
          .tuple(anyPerson, fc.constantFrom(...(posts[at] ?? [])), aSpan)
          .map(([who, post, span]) => tenure(who, at, post, ...span)),
      ),
    { maxLength: 5 },
  ),
  charges: fc.array(
    fc.tuple(aPerson, aUnit, aSpan).map(([who, of, span]) => charge(who, of, ...span)),
    { maxLength: 3 },
  ),
  supervisionLines: fc.array(
    fc.tuple(anyPerson, anyUnit, aSpan).map(([who, of, span]) => line(who, 'head', of, ...span)),
    { maxLength: 3 },
  ),
  relations: fc.array(
    fc.tuple(anyPerson, anyPerson).map(([one, other]) => ({ one, other, kind: '亲属' })),
    { maxLength: 3 },
  ),
})

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', undefined, undefined)
const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      fact: fc.constant('absence-recorded'),
      person: aPerson,
      unit: fc.constantFrom('bureau', 'town'),
      reported: fc.constantFrom(false, false, true),
      seenBy: fc.subarray(['head', 'newcomer', 'town-head', 'deputy']),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constant('absence-seen'),
      absence: fc.constantFrom('a', 'b', 'c'),
      by: fc.constantFrom('head', 'newcomer', 'town-head'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      fact: fc.constant('reminder-given'),
      from: fc.constantFrom('head', 'town-head', 'newcomer'),
      to: aPerson,
      about: fc.constantFrom('absence', 'P1'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      fact: fc.constant('problem-known'),
      problem: fc.constantFrom('P1', 'P2'),
      by: aPerson,
      unit: aUnit,
      class: fc.constant('private-fund'),
      how: fc.constant('talk-note'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constant('problem-acted-on'),
      problem: fc.constantFrom('P1', 'P2'),
      by: aPerson,
      act: fc.constant('handled'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      fact: fc.constant('violation-recorded'),
      person: aPerson,
      discipline: fc.constant('work'),
      ref: fc.constant('查'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constant('talk-held'),
      from: fc.constantFrom('head', 'deputy', 'section-head', 'town-head'),
      to: aPerson,
      kind: fc.constant('ask'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constant('check-held'),
      by: fc.constantFrom('head', 'deputy', 'section-head'),
      unit: fc.option(aUnit, { nil: undefined }),
      person: fc.option(aPerson, { nil: undefined }),
      result: fc.constant('属实'),
      confirmedBy: fc.option(aPerson, { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      fact: fc.constant('withdrawn'),
      names: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      why: fc.constant('登记有误'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      fact: fc.constant('setting'),
      name: fc.constantFrom('headMustActWithinDays', 'knownMustActWithinWorkdays', 'repeatWindowMonths'),
      value: fc.integer({ min: 1, max: 6 }),
    }),
  },
)
const entry = fc
  .tuple(body, aDay, fc.constantFrom(0, 0, 0, 1, 5, 12, 30), id)
  .map(([what, on, late, name]) => ({ ...what, on, recordedOn: plusDays(on, late), name }))

/** No id twice, and no withdrawal of a withdrawal: the plain reading knows none. */
const someFacts = fc.array(entry, { minLength: 15, maxLength: 60, size: 'max' }).map((entries) => {
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
