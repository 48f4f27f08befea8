import { type Day, day } from '../engine/dates/index.ts'
import { workingCalendar } from '../law/calendars/index.ts'
import { signs } from '../law/signs.ts'
import type { Fact, FactBody } from '../server/modules/conduct/index.ts'
import {
  type CountyOverTime,
  type CountyRecords,
  countyOverTime,
  type UnitKind,
} from '../server/modules/organisation/index.ts'
import type { Deriving } from '../server/modules/signs/index.ts'

const EVER = '2020-01-01'

/** `from` and the first day no longer held; still held where the second is left out. */
export type Span = readonly [from?: string, until?: string]

export const held = ([from = EVER, until]: Span) => ({
  from: day(from),
  until: until === undefined ? null : day(until),
})

export const unit = (number: string, kind: UnitKind, superior: string | null, name: string = number) => ({
  number,
  kind,
  superior,
  name,
})
export const tenure = (person: string, at: string, post: string, ...span: Span) => ({
  person,
  unit: at,
  post,
  held: held(span),
})
export const charge = (leader: string, of: string, ...span: Span) => ({ leader, unit: of, held: held(span) })
export const line = (leader: string, head: string, of: string, ...span: Span) => ({
  leader,
  head,
  unit: of,
  held: held(span),
})

const units = [
  unit('county', 'county-committee', null, '中共白沙县委员会'),
  unit('commission', 'county-commission', 'county', '白沙县纪委监委'),
  unit('office', 'office', 'commission', '县纪委监委党风政风监督室'),
  unit('group', 'stationed-group', 'commission', '派驻第一纪检监察组'),
  unit('bureau', 'department', 'county', '白沙县统计局'),
  unit('section', 'section', 'bureau', '白沙县统计局业务科'),
  unit('desk', 'section', 'section', '白沙县统计局业务科窗口'),
  unit('archive', 'section', 'bureau', '白沙县统计局档案科'),
  unit('town', 'town-committee', 'county', '青石镇党委'),
  unit('town-commission', 'town-commission', 'town', '青石镇纪委'),
]

const tenures = [
  tenure('secretary', 'county', '县委书记'),
  tenure('vice', 'county', '副县长'),
  tenure('other-vice', 'county', '副县长'),
  tenure('commissioner', 'commission', '县委常委、县纪委书记、县监委主任'),
  tenure('officer', 'office', '主任'),
  tenure('group-head', 'group', '组长'),
  tenure('head', 'bureau', '党组书记、局长'),
  tenure('deputy', 'bureau', '党组成员、副局长'),
  tenure('other-deputy', 'bureau', '党组成员、副局长'),
  tenure('section-head', 'section', '科长'),
  tenure('member', 'section', '科员'),
  tenure('other-member', 'section', '科员'),
  tenure('clerk', 'desk', '科员'),
  tenure('archivist', 'archive', '科员'),
  tenure('town-head', 'town', '党委书记'),
  tenure('town-deputy', 'town', '党委副书记'),
  tenure('town-discipline', 'town-commission', '纪委书记'),
  tenure('town-inspector', 'town-commission', '纪检专干'),
]

/** An invented county, small enough to hold in mind; people and units are numbered by what they are. */
export const smallRecords: CountyRecords = {
  county: '白沙县',
  units,
  people: [...new Set(tenures.map((it) => it.person)), 'newcomer'].map((number) => ({
    number,
    name: `〔${number}〕`,
    born: null,
    rank: null,
    managedBy: 'county',
  })),
  tenures,
  charges: [charge('deputy', 'section')],
  supervisionLines: [line('vice', 'head', 'bureau'), line('vice', 'town-head', 'town')],
  relations: [],
}

export type Changes = {
  readonly [Key in 'tenures' | 'charges' | 'supervisionLines' | 'relations']?: CountyRecords[Key]
} & {
  /** People who leave all their posts, each with the first day no longer in post. */
  readonly leaving?: Readonly<Record<string, string>>
}

/** The small county with rows added and people leaving. */
export function smallCounty({ leaving = {}, ...more }: Changes = {}): CountyOverTime {
  const until = (person: string) => leaving[person]
  const left = smallRecords.tenures.map((it) => ({
    ...it,
    held: { ...it.held, until: (until(it.person) ?? null) as Day | null },
  }))
  return countyOverTime({
    ...smallRecords,
    tenures: [...left, ...(more.tenures ?? [])],
    charges: [...smallRecords.charges, ...(more.charges ?? [])],
    supervisionLines: [...smallRecords.supervisionLines, ...(more.supervisionLines ?? [])],
    relations: [...smallRecords.relations, ...(more.relations ?? [])],
  })
}

type Entry = FactBody & { readonly on: string; readonly recordedOn?: string; readonly id?: string }

/** Facts as the lines of a file: each comes from the line where it stands, counted from 1. */
export function asLines(entries: readonly Entry[]): Fact[] {
  return entries.map(
    (it, at) => ({ ...it, on: day(it.on), recordedOn: day(it.recordedOn ?? it.on), source: at + 1 }) as Fact,
  )
}

type Late = { readonly recordedOn?: string; readonly id?: string }

export const absence = (
  person: string,
  on: string,
  more: Late & { seenBy?: string[]; unit?: string; reported?: boolean } = {},
): Entry => ({
  on,
  fact: 'absence-recorded',
  person,
  unit: 'bureau',
  reported: false,
  seenBy: [],
  ...more,
})
export const violation = (person: string, on: string, more: Late = {}): Entry => ({
  on,
  fact: 'violation-recorded',
  person,
  discipline: 'work',
  foundBy: 'covert-check',
  ref: '查〔2026〕1号',
  ...more,
})
export const talk = (from: string, to: string, on: string, more: Late = {}): Entry => ({
  on,
  fact: 'talk-held',
  from,
  to,
  kind: 'heart',
  ...more,
})
export const known = (by: string, on: string, more: Late & { problem?: string } = {}): Entry => ({
  on,
  fact: 'problem-known',
  problem: 'P1',
  by,
  unit: 'town',
  class: 'private-fund',
  how: 'talk-note',
  ...more,
})
export const acted = (by: string, on: string, more: Late & { problem?: string } = {}): Entry => ({
  on,
  fact: 'problem-acted-on',
  problem: 'P1',
  by,
  act: 'reported-up',
  ...more,
})
export const withdrawn = (names: string, on: string, more: Late = {}): Entry => ({
  on,
  fact: 'withdrawn',
  names,
  why: '登记有误',
  ...more,
})

/** The book's own signs and calendar, the numbers that a replay starts with. */
export const deriving: Deriving = {
  calendar: workingCalendar,
  book: { signs, shortProvision: (id) => id },
  until: null,
  defaults: {
    headMustActWithinDays: 15,
    knownMustActWithinWorkdays: 10,
    repeatWindowMonths: 12,
    answerWithinWorkdays: 5,
  },
}
