import type { Day, WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Sign, SignKind } from '../../../engine/vocabulary.ts'
import type { Fact, SettingName } from '../conduct/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'

export type { SignKind }

/** A finding by rule. It decides nothing and says of nobody that he is guilty. */
export type RaisedSign = {
  readonly on: Day
  readonly sign: SignKind
  readonly about: string
  /** Persons by number, then offices. */
  readonly to: readonly string[]
  /** Sources of the facts it rests on, in the order of the facts. */
  readonly because: readonly (number | string)[]
  /** Provisions, strongest mark first. */
  readonly under: readonly string[]
  readonly words: string
  /** The unit concerned. */
  readonly unit: string | null
  /** A clock ran past the last published calendar. */
  readonly provisional?: true
  /** Above the county's own heads: the office is addressed and reports up. */
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
  /** Signs up to and including this day; facts recorded later are not known. Null: no limit. */
  readonly until: Day | null
  /** Numbers that hold until a `setting` fact says otherwise; null: without a number its sign is off. */
  readonly defaults: Settings | null
}

/** What a rule finds, before grounds of one day are joined, addressees looked up and words made. */
export type Finding = {
  readonly on: Day
  readonly sign: SignKind
  readonly about: string
  readonly unit: string | null
  readonly grounds: readonly IndexedFact[]
  /** Whom the table names; the chain stands in where the seat is vacant or he may not be told. */
  readonly named: (county: CountyOverTime) => string | null
  readonly withOffice: boolean
  readonly says: (grounds: readonly IndexedFact[]) => string
  readonly provisional?: boolean
}

export type IndexedFact = Fact & { readonly at: number; readonly withdrawnOn: Day | null }

export type Of<Kind extends Fact['fact']> = Extract<IndexedFact, { fact: Kind }>
