import fc from 'fast-check'
import { day, plusDays } from '../engine/dates/index.ts'
import { charge, line, smallRecords, tenure } from './baisha.ts'

/** The first day on which anything of it happens. */
export const FIRST = day('2026-01-05')
/** So many days on, nothing more happens; it may be entered thirty days later still. */
export const DAYS = 75
/** Numbers small enough for windows and clocks to end within these days. */
export const defaults = {
  headMustActWithinDays: 4,
  knownMustActWithinWorkdays: 3,
  repeatWindowMonths: 1,
  answerWithinWorkdays: 5,
}
const people = smallRecords.people.map((it) => it.number)
const unitNumbers = smallRecords.units.map((it) => it.number)

export const aDay = fc.integer({ min: 0, max: DAYS }).map((it) => plusDays(FIRST, it))
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

/** What sets a county apart from the small one of baisha.ts. */
export const someChanges = fc.record({
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
/** Anything that may be entered; `name` is the id by which others name it, given perhaps more than once. */
export const anEntry = fc
  .tuple(body, aDay, fc.constantFrom(0, 0, 0, 1, 5, 12, 30), id)
  .map(([what, on, late, name]) => ({ ...what, on, recordedOn: plusDays(on, late), name }))
