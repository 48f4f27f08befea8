import { describe, expect, it } from 'vitest'
import { absence, asLines, deriving, line, smallCounty, talk, tenure, withdrawn } from '../../../../testing/baisha.ts'
import { deriveSigns } from '../derive-signs.ts'

type Entries = Parameters<typeof asLines>[0]
type Changes = Parameters<typeof smallCounty>[0]

const raised = (entries: Entries, changes?: Changes) => deriveSigns(smallCounty(changes), asLines(entries), deriving)
const told = (entries: Entries, changes?: Changes) =>
  raised(entries, changes)
    .filter((it) => it.sign === 'absence-unreported')
    .map(({ on, about, to }) => ({ on, about, to }))
const aboutHead = (entries: Entries, changes?: Changes) =>
  raised(entries, changes)
    .filter((it) => it.sign === 'head-inactive-on-absences')
    .map(({ on, about, to, because }) => ({ on, about, to, because }))

const SEEN = { seenBy: ['head'] }
const reminder = (on: string, more: { from?: string; to?: string; about?: string; recordedOn?: string } = {}) =>
  ({ on, fact: 'reminder-given', from: 'head', to: 'deputy', about: 'absence', ...more }) as const

describe('an unreported absence', () => {
  it('goes to the head of the unit on the day it is recorded', () => {
    expect(told([absence('deputy', '2026-03-02')])).toEqual([{ on: '2026-03-02', about: 'deputy', to: ['head'] }])
  })
  it('recorded late is a sign of the day of recording, to whoever heads the unit then', () => {
    const changes = {
      leaving: { head: '2026-03-10' },
      tenures: [tenure('newcomer', 'bureau', '党组书记、局长', '2026-03-10')],
    }
    expect(told([absence('deputy', '2026-03-02', { recordedOn: '2026-03-10' })], changes)).toEqual([
      { on: '2026-03-10', about: 'deputy', to: ['newcomer'] },
    ])
    expect(told([absence('deputy', '2026-03-02', { recordedOn: '2026-03-09' })], changes)).toEqual([
      { on: '2026-03-09', about: 'deputy', to: ['head'] },
    ])
  })
  it('is no sign where it was reported beforehand', () => {
    expect(told([absence('deputy', '2026-03-02', { reported: true })])).toEqual([])
  })
  it('withdrawn on the day it was recorded never was one; withdrawn a day later it stays', () => {
    const first = absence('deputy', '2026-03-02', { id: 'a' })
    expect(told([first, withdrawn('a', '2026-03-02')])).toEqual([])
    expect(told([first, withdrawn('a', '2026-03-02', { recordedOn: '2026-03-03' })])).toHaveLength(1)
  })
  it('counts again where its withdrawal was withdrawn by the end of the day', () => {
    const undone = [
      absence('deputy', '2026-03-02', { id: 'a' }),
      withdrawn('a', '2026-03-02', { id: 'w' }),
      withdrawn('w', '2026-03-02'),
    ]
    expect(told(undone)).toHaveLength(1)
  })
  it('of one person recorded twice on one day is one sign', () => {
    const signs = raised([
      absence('deputy', '2026-03-02', { recordedOn: '2026-03-04' }),
      absence('deputy', '2026-03-04'),
    ])
    expect(signs).toMatchObject([{ on: '2026-03-04', about: 'deputy', to: ['head'], because: [1, 2] }])
  })
})

describe('whom an unreported absence goes to', () => {
  const kin = (one: string, other: string) => ({ one, other, kind: '亲属' })
  const office = ['office']
  // prettier-ignore
  it.each<[string, string, Changes, string[], boolean]>([
    ['the supervising leader, when the head himself was away', 'head', {}, ['vice'], false],
    ['the supervising leader, when the seat is vacant', 'deputy', { leaving: { head: '2026-01-01' } }, ['vice'], false],
    ['the supervising leader, when the head is kin', 'deputy', { relations: [kin('head', 'deputy')] }, ['vice'], false],
    [
      'the head above, when the supervising leader is kin too',
      'deputy',
      { relations: [kin('head', 'deputy'), kin('deputy', 'vice')] },
      ['secretary'],
      false,
    ],
    [
      'the head above, when the supervising leader holds no post any more',
      'head',
      { leaving: { vice: '2026-03-02' } },
      ['secretary'],
      false,
    ],
    [
      'whoever supervises the unit above, when its seat is vacant',
      'head',
      {
        leaving: { vice: '2026-03-02', secretary: '2026-03-02' },
        supervisionLines: [line('other-vice', 'secretary', 'county')],
      },
      ['other-vice'],
      false,
    ],
    [
      'the office, when nobody is left above',
      'head',
      { leaving: { vice: '2026-03-02', secretary: '2026-03-02' } },
      office,
      true,
    ],
    [
      'the acting head',
      'deputy',
      { leaving: { head: '2026-01-01' }, tenures: [tenure('newcomer', 'bureau', '副局长（主持工作）', '2026-01-01')] },
      ['newcomer'],
      false,
    ],
  ])('is %s', (_who, person, changes, to, upward) => {
    const [sign] = raised([absence(person, '2026-03-02')], changes)
    expect(sign).toMatchObject({ to })
    expect(sign?.upward ?? false).toBe(upward)
    expect(sign?.words.includes('报上级')).toBe(upward)
  })
  it('is the office, which reports up, for the county’s own head', () => {
    expect(raised([absence('secretary', '2026-03-02', { unit: 'county' })])).toMatchObject([
      { to: ['office'], upward: true },
    ])
  })
})

describe('a head who saw an absence on 2 March and the next absence', () => {
  const first = absence('deputy', '2026-03-02', SEEN)
  const raisedOn = (next: string, entries: Entries = [], more = {}) =>
    aboutHead([first, ...entries, absence('other-deputy', next, more)]).map((it) => it.on)

  // prettier-ignore
  it.each([
    ['fifteen days later is not yet signed', '2026-03-17', [], []],
    ['sixteen days later is signed', '2026-03-18', [], ['2026-03-18']],
    ['on the window’s last day is signed', '2027-03-02', [], ['2027-03-02']],
    ['a day after the window is not', '2027-03-03', [], []],
    ['after a reminder about absence to anyone is not', '2026-03-18', [reminder('2026-03-05', { to: 'member' })], []],
    ['after a reminder on the day he saw it is not', '2026-03-18', [reminder('2026-03-02')], []],
    ['with a reminder on the very day is not', '2026-03-18', [reminder('2026-03-18')], []],
    ['after a reminder of the day before he saw it is', '2026-03-18', [reminder('2026-03-01')], ['2026-03-18']],
    [
      'after a reminder about something else is',
      '2026-03-18',
      [reminder('2026-03-05', { about: 'P1' })],
      ['2026-03-18'],
    ],
    [
      'after a reminder that somebody else gave is',
      '2026-03-18',
      [reminder('2026-03-05', { from: 'vice' })],
      ['2026-03-18'],
    ],
    ['after a talk with the absent person is not', '2026-03-18', [talk('head', 'deputy', '2026-03-05')], []],
    ['after a talk with another is', '2026-03-18', [talk('head', 'member', '2026-03-05')], ['2026-03-18']],
    [
      'after a talk that the absent person held with him is',
      '2026-03-18',
      [talk('deputy', 'head', '2026-03-05')],
      ['2026-03-18'],
    ],
    [
      'is signed where the reminder was entered the day after',
      '2026-03-18',
      [reminder('2026-03-05', { recordedOn: '2026-03-19' })],
      ['2026-03-18'],
    ],
    [
      'is not where it was entered on the day itself',
      '2026-03-18',
      [reminder('2026-03-05', { recordedOn: '2026-03-18' })],
      [],
    ],
  ] as [string, string, Entries, string[]][])('%s', (_what, next, entries, expected) => {
    expect(raisedOn(next, entries)).toEqual(expected)
  })

  it('is signed to his supervising leader and the office, on the ground of both absences', () => {
    expect(aboutHead([first, absence('other-deputy', '2026-03-18')])).toEqual([
      { on: '2026-03-18', about: 'head', to: ['vice', 'office'], because: [1, 2] },
    ])
  })
  it('counts the days to the day the next one is recorded', () => {
    expect(raisedOn('2026-03-10', [], { recordedOn: '2026-03-17' })).toEqual([])
    expect(raisedOn('2026-03-10', [], { recordedOn: '2026-03-18' })).toEqual(['2026-03-18'])
  })
  it('goes by the window of the day it happened, not of the day it was recorded', () => {
    expect(raisedOn('2027-03-02', [], { recordedOn: '2027-06-01' })).toEqual(['2027-06-01'])
  })
  it('is nobody’s sign where the next absent person is the head himself', () => {
    expect(aboutHead([first, absence('head', '2026-04-10')])).toEqual([])
  })
  it('does not rest on an absence of his own', () => {
    expect(aboutHead([absence('head', '2026-03-02', SEEN), absence('deputy', '2026-04-10')])).toEqual([])
  })
  it('is not signed where the absences were in two units, on one day, or the first was reported', () => {
    expect(
      aboutHead([absence('deputy', '2026-03-02', { ...SEEN, unit: 'archive' }), absence('deputy', '2026-04-10')]),
    ).toEqual([])
    expect(aboutHead([first, absence('other-deputy', '2026-03-02', { recordedOn: '2026-04-10' })])).toEqual([])
    expect(
      aboutHead([absence('deputy', '2026-03-02', { ...SEEN, reported: true }), absence('deputy', '2026-04-10')]),
    ).toEqual([])
  })
  it('is not signed for an earlier absence that was entered later', () => {
    expect(
      aboutHead([
        absence('deputy', '2026-03-02', { ...SEEN, recordedOn: '2026-04-11' }),
        absence('deputy', '2026-04-10'),
      ]),
    ).toEqual([])
  })
  it('is signed again for each further one, with every ground that still stands', () => {
    const further = [first, absence('other-deputy', '2026-03-18', SEEN), absence('deputy', '2026-04-10')]
    expect(aboutHead(further).map((it) => it.because)).toEqual([
      [1, 2],
      [1, 2, 3],
    ])
    expect(aboutHead([...further, talk('head', 'deputy', '2026-03-20')]).map((it) => it.because)).toEqual([
      [1, 2],
      [2, 3],
    ])
  })
})

describe('seeing', () => {
  const first = absence('deputy', '2026-03-02', { id: 'a' })
  const seenLater = (on: string, more: { by?: string; recordedOn?: string } = {}) =>
    ({ on, fact: 'absence-seen', absence: 'a', by: 'head', ...more }) as const
  it('is needed: a head who was never shown the absence is not signed', () => {
    expect(aboutHead([first, absence('other-deputy', '2026-04-10')])).toEqual([])
    expect(
      aboutHead([absence('deputy', '2026-03-02', { seenBy: ['vice'] }), absence('other-deputy', '2026-04-10')]),
    ).toEqual([])
  })
  it('may come later, and the days run from it', () => {
    expect(aboutHead([first, seenLater('2026-03-10'), absence('other-deputy', '2026-03-25')])).toEqual([])
    expect(aboutHead([first, seenLater('2026-03-10'), absence('other-deputy', '2026-03-26')])).toMatchObject([
      { because: [1, 3] },
    ])
  })
  it('counts once it is recorded', () => {
    expect(
      aboutHead([first, seenLater('2026-03-10', { recordedOn: '2026-04-11' }), absence('other-deputy', '2026-04-10')]),
    ).toEqual([])
  })
})

describe('a change of head', () => {
  const changes = {
    leaving: { head: '2026-03-10' },
    tenures: [tenure('newcomer', 'bureau', '党组书记、局长', '2026-03-10')],
  }
  it('leaves the new head unsigned for what his predecessor saw, and for what he saw before he was head', () => {
    const seenByBoth = absence('deputy', '2026-03-02', { seenBy: ['head', 'newcomer'] })
    expect(aboutHead([seenByBoth, absence('other-deputy', '2026-04-10')], changes)).toEqual([])
  })
  it('leaves the old head answerable for a further absence on his own days', () => {
    const late = absence('other-deputy', '2026-03-09', { recordedOn: '2026-04-10' })
    expect(aboutHead([absence('deputy', '2026-03-02', SEEN), late], changes)).toMatchObject([
      { about: 'head', to: ['vice', 'office'] },
    ])
  })
})

describe('the county’s numbers', () => {
  const setting = (name: string, value: number, on: string, recordedOn = on) =>
    ({ on, recordedOn, fact: 'setting', name, value }) as never
  const pair = [absence('deputy', '2026-03-02', SEEN), absence('other-deputy', '2026-03-12')]
  it('hold for what begins on their day or later', () => {
    expect(aboutHead([...pair, setting('headMustActWithinDays', 9, '2026-03-02')])).toHaveLength(1)
    expect(aboutHead([...pair, setting('headMustActWithinDays', 10, '2026-03-02')])).toEqual([])
    expect(aboutHead([...pair, setting('headMustActWithinDays', 9, '2026-03-03')])).toEqual([])
  })
  it('hold once they are recorded', () => {
    expect(aboutHead([...pair, setting('headMustActWithinDays', 9, '2026-03-01', '2026-03-13')])).toEqual([])
  })
  it('widen or narrow the window', () => {
    const far = [absence('deputy', '2026-01-31', SEEN), absence('other-deputy', '2026-02-28')]
    expect(aboutHead([...far, setting('repeatWindowMonths', 1, '2026-01-01')])).toHaveLength(1)
    const beyond = [absence('deputy', '2026-01-31', SEEN), absence('other-deputy', '2026-03-01')]
    expect(aboutHead([...beyond, setting('repeatWindowMonths', 1, '2026-01-01')])).toEqual([])
  })
})
