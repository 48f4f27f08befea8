import { describe, expect, it } from 'vitest'
import {
  asLines,
  charge,
  deriving,
  smallCounty,
  talk,
  tenure,
  violation,
  withdrawn,
} from '../../../../testing/baisha.ts'
import { deriveSigns } from '../derive-signs.ts'

type Entries = Parameters<typeof asLines>[0]
type Changes = Parameters<typeof smallCounty>[0]

const raised = (kind: string, entries: Entries, changes?: Changes) =>
  deriveSigns(smallCounty(changes), asLines(entries), deriving)
    .filter((it) => it.sign === kind)
    .map(({ on, about, to, because }) => ({ on, about, to, because }))
const inLine = (entries: Entries, changes?: Changes) => raised('violation-in-line', entries, changes)
const aboutLeader = (entries: Entries, changes?: Changes) => raised('leader-inactive-after-first', entries, changes)

const check = (
  on: string,
  more: { by?: string; unit?: string; person?: string; confirmedBy?: string; recordedOn?: string } = {},
) =>
  ({
    on,
    fact: 'check-held',
    by: 'deputy',
    result: '属实',
    confirmedBy: 'head',
    ...(more.person ? {} : { unit: 'section' }),
    ...more,
  }) as const

describe('an established violation', () => {
  // prettier-ignore
  it.each<[string, string, Changes, string[]]>([
    ['the leader in charge of the unit', 'member', {}, ['deputy']],
    ['the leader in charge of the unit above', 'clerk', {}, ['deputy']],
    ['the head of the unit where nobody is in charge', 'other-deputy', {}, ['head']],
    ['the supervising leader where it is the head’s own', 'head', {}, ['vice']],
    [
      'the head of the unit where it is the leader’s own',
      'deputy',
      { tenures: [tenure('deputy', 'section', '科员')] },
      ['section-head'],
    ],
    [
      'the next head up where the leader in charge is kin and the seat below vacant',
      'member',
      { relations: [{ one: 'deputy', other: 'member', kind: '兄弟' }], leaving: { 'section-head': '2026-01-01' } },
      ['head'],
    ],
    [
      'the head of the section where the leader in charge is kin',
      'member',
      { relations: [{ one: 'member', other: 'deputy', kind: '兄弟' }] },
      ['section-head'],
    ],
    ['the office where nobody held him on that day', 'newcomer', {}, ['office']],
  ])('goes to %s', (_who, person, changes, to) => {
    expect(inLine([violation(person, '2026-03-02')], changes)).toEqual([
      { on: '2026-03-02', about: person, to, because: [1] },
    ])
  })
  it('recorded late goes to whoever is in charge of that unit on the day of recording', () => {
    const changes = { charges: [charge('other-deputy', 'section', '2026-03-10')], leaving: { deputy: '2026-03-10' } }
    expect(inLine([violation('member', '2026-03-02', { recordedOn: '2026-03-09' })], changes)).toMatchObject([
      { to: ['deputy'] },
    ])
    expect(inLine([violation('member', '2026-03-02', { recordedOn: '2026-03-10' })], changes)).toMatchObject([
      { to: ['other-deputy'] },
    ])
  })
  it('stays with the unit where the violator served when it happened', () => {
    const changes = { leaving: { member: '2026-03-05' }, tenures: [tenure('member', 'town', '党委委员', '2026-03-05')] }
    expect(inLine([violation('member', '2026-03-02', { recordedOn: '2026-03-10' })], changes)).toMatchObject([
      { to: ['deputy'] },
    ])
    expect(inLine([violation('member', '2026-03-06')], changes)).toMatchObject([{ to: ['town-head'] }])
  })
  it('withdrawn on the day of recording never was one', () => {
    expect(inLine([violation('member', '2026-03-02', { id: 'v' }), withdrawn('v', '2026-03-02')])).toEqual([])
  })
})

describe('a leader in charge after a violation on 2 March, at a further one in his line', () => {
  const first = violation('member', '2026-03-02')
  const second = violation('other-member', '2026-06-15')

  it('is signed to the head of his unit and the office, on the ground of both', () => {
    expect(aboutLeader([first, second])).toEqual([
      { on: '2026-06-15', about: 'deputy', to: ['head', 'office'], because: [1, 2] },
    ])
  })

  // prettier-ignore
  it.each<[string, Entries, boolean]>([
    ['he had talked with the earlier violator', [talk('deputy', 'member', '2026-04-01')], false],
    ['he talked on the day of the first', [talk('deputy', 'member', '2026-03-02')], false],
    ['he talked on the day of the further one', [talk('deputy', 'member', '2026-06-15')], false],
    ['he had talked the day before the first', [talk('deputy', 'member', '2026-03-01')], true],
    ['he talked the day after the further one', [talk('deputy', 'member', '2026-06-16')], true],
    ['he had talked with another', [talk('deputy', 'other-member', '2026-04-01')], true],
    ['somebody else had talked', [talk('head', 'member', '2026-04-01')], true],
    [
      'his talk was entered a day after the further one',
      [talk('deputy', 'member', '2026-04-01', { recordedOn: '2026-06-16' })],
      true,
    ],
    [
      'his talk was entered on that very day',
      [talk('deputy', 'member', '2026-04-01', { recordedOn: '2026-06-15' })],
      false,
    ],
    [
      'his talk had been withdrawn by then',
      [talk('deputy', 'member', '2026-04-01', { id: 't' }), withdrawn('t', '2026-06-15')],
      true,
    ],
    [
      'his talk was withdrawn only afterwards',
      [talk('deputy', 'member', '2026-04-01', { id: 't' }), withdrawn('t', '2026-06-16')],
      false,
    ],
    ['he had checked the line and another confirmed it', [check('2026-04-01')], false],
    ['he had checked a unit within the line', [check('2026-04-01', { unit: 'desk' })], false],
    ['he had checked a unit above the line', [check('2026-04-01', { unit: 'bureau' })], true],
    ['he had checked another unit', [check('2026-04-01', { unit: 'archive' })], true],
    ['he had checked the earlier violator', [check('2026-04-01', { person: 'member' })], false],
    ['he had checked somebody else', [check('2026-04-01', { person: 'other-member' })], true],
    ['he had confirmed his own check', [check('2026-04-01', { confirmedBy: 'deputy' })], true],
    [
      'nobody had confirmed his check',
      [{ on: '2026-04-01', fact: 'check-held', by: 'deputy', unit: 'section', result: '属实' }],
      true,
    ],
    ['somebody else had checked', [check('2026-04-01', { by: 'other-deputy' })], true],
    ['he had checked before the first', [check('2026-03-01')], true],
  ])('when %s', (_what, between, signed) => {
    expect(aboutLeader([first, ...between, second])).toHaveLength(signed ? 1 : 0)
  })

  // prettier-ignore
  it.each<[string, Entries, (number | string)[][]]>([
    ['the window’s last day counts', [first, violation('member', '2027-03-02')], [[1, 2]]],
    ['a day after the window does not', [first, violation('member', '2027-03-03')], []],
    [
      'two on one day are not before each other',
      [first, violation('other-member', '2026-03-02', { recordedOn: '2026-03-20' })],
      [],
    ],
    [
      'a first that was entered later is not known',
      [violation('member', '2026-03-02', { recordedOn: '2026-06-16' }), second],
      [],
    ],
    [
      'a first entered on the same day is',
      [violation('member', '2026-03-02', { recordedOn: '2026-06-15' }), second],
      [[1, 2]],
    ],
    [
      'a further one entered late is of its own day',
      [first, violation('other-member', '2027-03-02', { recordedOn: '2027-05-01' })],
      [[1, 2]],
    ],
    [
      'all that were left alone are grounds',
      [first, violation('clerk', '2026-04-01'), second],
      [
        [1, 2],
        [1, 2, 3],
      ],
    ],
    ['two further ones of one day join', [first, second, violation('clerk', '2026-06-15')], [[1, 2, 3]]],
    [
      'only what was left alone is a ground',
      [first, talk('deputy', 'member', '2026-03-03'), violation('clerk', '2026-04-01'), second],
      [[3, 4]],
    ],
    ['a violation in another line is no ground', [violation('archivist', '2026-03-02'), second], []],
    ['a withdrawn first is no ground', [{ ...first, id: 'v' }, withdrawn('v', '2026-06-15'), second], []],
  ])('%s', (_what, entries, because) => {
    expect(aboutLeader(entries).map((it) => it.because)).toEqual(because)
  })

  it('who came into charge after the first is not signed for it', () => {
    const changes = { leaving: { deputy: '2026-04-01' }, charges: [charge('other-deputy', 'section', '2026-04-01')] }
    expect(aboutLeader([first, second], changes)).toEqual([])
  })
  it('is not signed where the line was another then', () => {
    const changes = { charges: [charge('deputy', 'desk', '2026-04-01')] }
    expect(aboutLeader([violation('clerk', '2026-03-02'), violation('clerk', '2026-06-15')], changes)).toEqual([])
  })
  it('is not signed for his own violations', () => {
    expect(aboutLeader([violation('head', '2026-03-02'), violation('head', '2026-06-15')])).toEqual([])
    expect(aboutLeader([violation('head', '2026-03-02'), violation('deputy', '2026-06-15')])).toEqual([])
  })
  it('who heads the unit himself goes to his supervising leader', () => {
    const two = [violation('other-deputy', '2026-03-02'), violation('deputy', '2026-06-15')]
    expect(aboutLeader(two)).toEqual([{ on: '2026-06-15', about: 'head', to: ['vice', 'office'], because: [1, 2] }])
  })
  it('goes past a head who is kin', () => {
    const changes = { relations: [{ one: 'head', other: 'deputy', kind: '夫妻' }] }
    expect(aboutLeader([first, second], changes)).toMatchObject([{ to: ['vice', 'office'] }])
  })
})
