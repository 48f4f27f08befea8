import type { Bearing, Fact } from '../conduct/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { SignKind } from './raised-sign.ts'

/** The signs of one kind about one person: what one fact may change, and never less than a whole partition of the facts. */
export type Concern = { readonly sign: SignKind; readonly about: string }

/** Whose signs a fact can raise, join or take away; null: anybody's, since a number holds for everyone. */
export function concernsOf(county: CountyOverTime, fact: Fact): readonly Concern[] | null {
  switch (fact.fact) {
    case 'absence-recorded':
      if (fact.reported) return []
      return [concern('absence-unreported', fact.person), ...headInactive(county.headOf(fact.unit, fact.on))]
    case 'absence-seen':
      return headInactive(fact.by)
    case 'reminder-given':
      return fact.about === 'absence' ? headInactive(fact.from) : []
    case 'talk-held':
      return [...headInactive(fact.from), ...leaderInactive(fact.from)]
    case 'check-held':
      return leaderInactive(fact.by)
    case 'problem-known':
    case 'problem-acted-on':
      return [concern('known-not-acted', fact.by)]
    case 'violation-recorded': {
      const charge = county.leaderInCharge(fact.person, fact.on)
      return [concern('violation-in-line', fact.person), ...leaderInactive(charge?.leader ?? null)]
    }
    case 'withdrawn':
      // What it names says whom it concerns.
      return []
    case 'setting':
      return null
  }
}

const KINDS = Object.keys({
  'absence-unreported': true,
  'head-inactive-on-absences': true,
  'leader-inactive-after-first': true,
  'known-not-acted': true,
  'violation-in-line': true,
} satisfies Record<SignKind, true>) as SignKind[]

/** Whatever sign may be about these people. */
export const allConcerns = (people: readonly string[]): Concern[] =>
  people.flatMap((about) => KINDS.map((sign) => ({ sign, about })))

const concern = (sign: SignKind, about: string): Concern => ({ sign, about })
const headInactive = (head: string | null) => (head === null ? [] : [concern('head-inactive-on-absences', head)])
const leaderInactive = (leader: string | null) =>
  leader === null ? [] : [concern('leader-inactive-after-first', leader)]

export const keyOfConcern = ({ sign, about }: Concern) => `${sign}|${about}`

/** The facts without which the signs of these concerns cannot be told; more than that changes nothing about them. */
export function bearingOn(county: CountyOverTime, concerns: readonly Concern[]): Bearing {
  const about = (sign: SignKind) => concerns.filter((it) => it.sign === sign).map((it) => it.about)
  const heads = about('head-inactive-on-absences')
  const leaders = about('leader-inactive-after-first')
  return {
    absent: about('absence-unreported'),
    units: servedIn(county, heads),
    doers: [...new Set([...heads, ...leaders])],
    knowers: about('known-not-acted'),
    violators: [...new Set([...about('violation-in-line'), ...everUnder(county, leaders)])],
  }
}

/** A head holds a post in the unit. */
function servedIn(county: CountyOverTime, people: readonly string[]): string[] {
  const those = new Set(people)
  const found = county.records.tenures.filter((it) => those.has(it.person))
  return [...new Set(found.map((it) => it.unit))]
}

/** Everyone who ever served where one of them was in charge, or might have been as head of the unit. */
function everUnder(county: CountyOverTime, leaders: readonly string[]): string[] {
  if (leaders.length === 0) return []
  const those = new Set(leaders)
  const charges = county.records.charges.filter((it) => those.has(it.leader))
  const within = charges.flatMap((it) => [it.unit, ...county.allBelow(it.unit)])
  return county.tenuresIn([...within, ...servedIn(county, leaders)]).map((it) => it.person)
}
