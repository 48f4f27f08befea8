import type { Day, WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Sign, SignKind } from '../../../engine/vocabulary.ts'
import type { Fact, SettingName } from '../conduct/index.ts'

export type { SignKind }

/** A finding by rule. It decides nothing and says of nobody that he is guilty. */
export type RaisedSign = {
  readonly on: Day
  readonly sign: SignKind
  /** Number of a person. */
  readonly about: string
  /** Persons by number, then offices. */
  readonly to: readonly string[]
  /** Sources of the facts it rests on, ascending. */
  readonly because: readonly (number | string)[]
  /** Ids of provisions, strongest mark first. */
  readonly under: readonly string[]
  /** One or two Chinese sentences, then the provisions with their marks. */
  readonly words: string
  /** The unit concerned, from which the addressee chain goes up; null where the person held no post. */
  readonly unit: string | null
  /** A clock ran past the last published calendar. */
  readonly provisional?: true
  /** The chain ran out above the county's own heads: the office is addressed and reports up (报上级). */
  readonly upward?: true
}

/** The part of the statute book that the rules are handed. */
export type SignBook = {
  readonly signs: readonly Sign[]
  /** How a provision is cited in a sentence, with its mark in words. */
  readonly shortProvision: (id: string) => string
}

export type Settings = Readonly<Record<SettingName, number>>

export type Deriving = {
  readonly calendar: WorkingCalendar
  readonly book: SignBook
  /** Signs up to and including this day; facts recorded later are not known. Null: until every clock has run out. */
  readonly until: Day | null
  /** Numbers that hold until a `setting` fact says otherwise; null: without a number its sign is off. */
  readonly defaults: Settings | null
  /** Sheets in the order of their workbook, for sources written `sheet!row`. */
  readonly sheets?: readonly string[]
  /** The document that set the number in force on a day, where it is known. */
  readonly documentOf?: (name: SettingName, on: Day) => string | null
}

/** To whom one ground goes: the person found, or nobody where the chain ran out; and whether the office is told besides. */
export type Addressed = { readonly person: string | null; readonly office: boolean; readonly upward: boolean }

/** What one rule found on one day; grounds of one day, kind and person are joined into one sign. */
export type Ground = {
  readonly on: Day
  readonly sign: SignKind
  readonly about: string
  readonly unit: string | null
  readonly to: Addressed
  readonly because: readonly Fact[]
  readonly says: () => string
  readonly provisional?: boolean
}
