import { describe, expect, it } from 'vitest'
import { acted, asLines, deriving, known, line, smallCounty, tenure, withdrawn } from '../../../../testing/baisha.ts'
import { deriveSigns } from '../derive-signs.ts'

type Entries = Parameters<typeof asLines>[0]
type Changes = Parameters<typeof smallCounty>[0]

const raised = (entries: Entries, changes?: Changes) =>
  deriveSigns(smallCounty(changes), asLines(entries), deriving).map(({ on, about, to, because }) => ({
    on,
    about,
    to,
    because,
  }))
const days = (entries: Entries) => raised(entries).map((it) => it.on)
const WHO = 'town-discipline'

// 3 February 2026 is a Tuesday; 15 to 23 February are the holiday, 14 and 28 February are worked for it.
describe('ten working days from 3 February 2026', () => {
  it('end on 24 February, and the sign comes the day after', () => {
    expect(raised([known(WHO, '2026-02-03')])).toEqual([
      { on: '2026-02-25', about: WHO, to: ['commissioner', 'office'], because: [1] },
    ])
  })
  // prettier-ignore
  it.each<[string, Entries, string[]]>([
    ['an act on the last day is in time', [acted(WHO, '2026-02-24')], []],
    ['an act the day after is too late', [acted(WHO, '2026-02-25')], ['2026-02-25']],
    ['an act on the first day counts', [acted(WHO, '2026-02-03')], []],
    ['an act before he knew does not', [acted(WHO, '2026-02-02')], ['2026-02-25']],
    [
      'an act in time entered on the day of judging counts',
      [acted(WHO, '2026-02-20', { recordedOn: '2026-02-25' })],
      [],
    ],
    [
      'an act entered a day later only answers the sign',
      [acted(WHO, '2026-02-20', { recordedOn: '2026-02-26' })],
      ['2026-02-25'],
    ],
    ['an act by another does not count', [acted('town-head', '2026-02-10')], ['2026-02-25']],
    ['an act about another problem does not count', [acted(WHO, '2026-02-10', { problem: 'P2' })], ['2026-02-25']],
    [
      'an act withdrawn by then does not count',
      [acted(WHO, '2026-02-10', { id: 'a' }), withdrawn('a', '2026-02-25')],
      ['2026-02-25'],
    ],
    [
      'an act withdrawn afterwards has been judged',
      [acted(WHO, '2026-02-10', { id: 'a' }), withdrawn('a', '2026-02-26')],
      [],
    ],
  ])('%s', (_what, entries, expected) => expect(days([known(WHO, '2026-02-03'), ...entries])).toEqual(expected))
})

describe('knowledge entered late', () => {
  it('is judged on the day it is entered where the clock has run out by then', () => {
    expect(days([known(WHO, '2026-02-03', { recordedOn: '2026-02-25' })])).toEqual(['2026-02-25'])
    expect(days([known(WHO, '2026-02-03', { recordedOn: '2026-03-10' })])).toEqual(['2026-03-10'])
    expect(days([known(WHO, '2026-02-03', { recordedOn: '2026-02-20' })])).toEqual(['2026-02-25'])
  })
  it('of an earlier day moves the clock', () => {
    expect(raised([known(WHO, '2026-02-10'), known(WHO, '2026-02-03', { recordedOn: '2026-02-12' })])).toMatchObject([
      { on: '2026-02-25', because: [1, 2] },
    ])
    expect(raised([known(WHO, '2026-02-24'), known(WHO, '2026-02-03', { recordedOn: '2026-02-27' })])).toMatchObject([
      { on: '2026-02-27', because: [1, 2] },
    ])
  })
  it('of an earlier day is judged anew though an act had answered the later clock', () => {
    const entries = [
      known(WHO, '2026-03-02'),
      acted(WHO, '2026-03-03'),
      known(WHO, '2026-02-03', { recordedOn: '2026-04-01' }),
    ]
    expect(raised(entries)).toMatchObject([{ on: '2026-04-01', because: [1, 3] }])
  })
  it('does not raise the sign a second time', () => {
    expect(raised([known(WHO, '2026-02-03'), known(WHO, '2026-01-05', { recordedOn: '2026-03-10' })])).toMatchObject([
      { on: '2026-02-25', because: [1] },
    ])
    expect(raised([known(WHO, '2026-02-03'), known(WHO, '2026-03-10')])).toMatchObject([
      { on: '2026-02-25', because: [1] },
    ])
  })
  it('joins the grounds only where it is recorded by the day of the sign', () => {
    const second = (recordedOn: string) => known(WHO, '2026-02-10', { recordedOn })
    expect(raised([known(WHO, '2026-02-03'), second('2026-02-25')])).toMatchObject([{ because: [1, 2] }])
    expect(raised([known(WHO, '2026-02-03'), second('2026-02-26')])).toMatchObject([{ because: [1] }])
  })
})

describe('knowledge withdrawn', () => {
  it('before the clock has run out leaves the next knowledge to begin it', () => {
    const entries = [known(WHO, '2026-02-03', { id: 'k' }), known(WHO, '2026-02-10'), withdrawn('k', '2026-02-12')]
    expect(raised(entries)).toMatchObject([{ on: '2026-03-03', because: [2] }])
  })
  it('on the day it was entered never was; after the sign the sign stays', () => {
    expect(days([known(WHO, '2026-02-03', { id: 'k' }), withdrawn('k', '2026-02-03')])).toEqual([])
    expect(days([known(WHO, '2026-02-03', { id: 'k' }), withdrawn('k', '2026-02-26')])).toEqual(['2026-02-25'])
  })
})

describe('two problems of one person that mature on one day', () => {
  it('are one sign', () => {
    const entries = [known(WHO, '2026-02-03'), known(WHO, '2026-02-03', { problem: 'P2' })]
    expect(raised(entries)).toEqual([{ on: '2026-02-25', about: WHO, to: ['commissioner', 'office'], because: [1, 2] }])
  })
})

describe('whom it goes to', () => {
  const kin = (one: string, other: string) => ({ one, other, kind: '亲属' })
  // prettier-ignore
  it.each<[string, string, Changes, string[]]>([
    [
      'an officer of a township commission: past his own office and committee',
      'town-inspector',
      {},
      ['commissioner', 'office'],
    ],
    [
      'one who besides sits in the township committee: the same',
      WHO,
      { tenures: [tenure(WHO, 'town', '党委委员')] },
      ['commissioner', 'office'],
    ],
    ['an officer of a stationed group: the same', 'group-head', {}, ['commissioner', 'office']],
    ['an officer of the county commission: its head', 'officer', {}, ['commissioner']],
    ['the head of the county commission: up the chain', 'commissioner', {}, ['secretary']],
    ['the head of a bureau: his supervising leader', 'head', {}, ['vice']],
    ['the head of a township committee: his supervising leader', 'town-head', {}, ['vice']],
    ['a head without a supervising leader: the head above', 'section-head', {}, ['head']],
    ['anyone else: the head of his unit', 'member', {}, ['section-head']],
    ['the county’s own head: the office, which reports up', 'secretary', {}, ['office']],
    [
      'an officer kin to the commission’s head: the head above it',
      WHO,
      { relations: [kin(WHO, 'commissioner')] },
      ['secretary', 'office'],
    ],
    [
      'an officer while the commission has no head: the head above it',
      WHO,
      { leaving: { commissioner: '2026-02-10' } },
      ['secretary', 'office'],
    ],
    [
      'an officer, with a line to the commission’s head who is gone: who supervises him',
      WHO,
      { leaving: { commissioner: '2026-02-10' }, supervisionLines: [line('vice', 'commissioner', 'commission')] },
      ['vice', 'office'],
    ],
    [
      'someone who has moved since: the head of the unit he served in when he came to know',
      'member',
      { leaving: { member: '2026-02-10' }, tenures: [tenure('member', 'town', '党委委员', '2026-02-10')] },
      ['section-head'],
    ],
    [
      'an officer who has moved since: as what he was',
      WHO,
      { leaving: { [WHO]: '2026-02-10' }, tenures: [tenure(WHO, 'bureau', '副局长', '2026-02-10')] },
      ['commissioner', 'office'],
    ],
    [
      'a head who came later, of the unit served in then',
      'member',
      { leaving: { 'section-head': '2026-02-10' }, tenures: [tenure('newcomer', 'section', '科长', '2026-02-10')] },
      ['newcomer'],
    ],
  ])('%s', (_who, person, changes, to) => {
    expect(raised([known(person, '2026-02-03')], changes)).toEqual([
      { on: '2026-02-25', about: person, to, because: [1] },
    ])
  })
})

describe('the clock past the last published calendar', () => {
  it('counts Monday to Friday and says so', () => {
    const [sign] = deriveSigns(smallCounty(), asLines([known(WHO, '2026-12-28')]), deriving)
    expect(sign).toMatchObject({ on: '2027-01-12', provisional: true })
    expect(sign?.words).toContain('可能变动')
  })
  it('is not provisional while it ends within', () => {
    expect(deriveSigns(smallCounty(), asLines([known(WHO, '2026-02-03')]), deriving)[0]?.provisional).toBeUndefined()
  })
})

describe('the county’s number', () => {
  const setting = (value: number, on: string, recordedOn = on) =>
    ({ on, recordedOn, fact: 'setting', name: 'knownMustActWithinWorkdays', value }) as const
  // prettier-ignore
  it.each<[string, Entries, string[]]>([
    ['in force when the clock begins holds for it', [setting(5, '2026-02-03')], ['2026-02-11']],
    ['set a day later does not', [setting(5, '2026-02-04')], ['2026-02-25']],
    ['replaced later still holds', [setting(5, '2026-02-03'), setting(20, '2026-02-05')], ['2026-02-11']],
    ['entered late holds from its entry', [setting(5, '2026-02-01', '2026-02-20')], ['2026-02-20']],
    [
      'withdrawn does not hold',
      [{ ...setting(5, '2026-02-03'), id: 's' }, withdrawn('s', '2026-02-04')],
      ['2026-02-25'],
    ],
  ])('%s', (_what, entries, expected) => expect(days([known(WHO, '2026-02-03'), ...entries])).toEqual(expected))
})
