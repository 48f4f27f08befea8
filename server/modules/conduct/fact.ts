import type { Day } from '../../../engine/dates/index.ts'

/** What the work itself leaves; people and units by their numbers. See docs/signs.md for meanings. */
export type FactBody =
  | {
      readonly fact: 'absence-recorded'
      readonly person: string
      readonly unit: string
      readonly reported: boolean
      readonly seenBy: readonly string[]
    }
  | { readonly fact: 'absence-seen'; readonly absence: string; readonly by: string }
  | { readonly fact: 'reminder-given'; readonly from: string; readonly to: string; readonly about: string }
  | {
      readonly fact: 'problem-known'
      readonly problem: string
      readonly by: string
      readonly unit: string
      readonly class: string
      readonly how: 'talk-note' | 'audit-line' | 'inspection' | 'report-from-below' | 'own-observation'
    }
  | {
      readonly fact: 'problem-acted-on'
      readonly problem: string
      readonly by: string
      readonly act: 'reported-up' | 'handled' | 'handed-over'
    }
  | {
      readonly fact: 'violation-recorded'
      readonly person: string
      readonly discipline: string
      /** `source` in a file of facts and in the API; here the word is taken by where a fact was read. */
      readonly foundBy: 'covert-check' | 'inspection' | 'self-found'
      readonly ref: string
    }
  | {
      readonly fact: 'talk-held'
      readonly from: string
      readonly to: string
      readonly kind: 'heart' | 'ask' | 'reminder'
      readonly with?: string | undefined
      readonly recordedBy?: string | undefined
    }
  | {
      readonly fact: 'check-held'
      readonly by: string
      readonly unit?: string | undefined
      readonly person?: string | undefined
      readonly result: string
      readonly confirmedBy?: string | undefined
    }
  | { readonly fact: 'withdrawn'; readonly names: string; readonly why: string }
  | { readonly fact: 'setting'; readonly name: SettingName; readonly value: number }

export type SettingName =
  | 'headMustActWithinDays'
  | 'knownMustActWithinWorkdays'
  | 'repeatWindowMonths'
  | 'answerWithinWorkdays'

export type FactKind = FactBody['fact']
export type Of<Kind extends FactKind> = Extract<FactBody, { fact: Kind }>

/** One fact as it was entered. `on`: the day it happened; `recordedOn`: the day it was entered. */
export type Fact = FactBody & {
  readonly on: Day
  readonly recordedOn: Day
  readonly id?: string | undefined
  /** Where it came from: a line number of a .jsonl, `sheet!row` of a register, the id of a database row. */
  readonly source: number | string
}
