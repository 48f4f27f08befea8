import type { Day } from '../../../engine/dates/index.ts'
import type { Fact } from '../conduct/index.ts'
import type { CountyOverTime, InCharge } from '../organisation/index.ts'
import { type NumbersInForce, numbersInForce } from './numbers-in-force.ts'
import type { Settings } from './raised-sign.ts'
import { type FactOf, type Standing, standingOf } from './standing.ts'

/** An unreported absence with the head of the unit on its day. */
export type Absence = { readonly fact: FactOf<'absence-recorded'>; readonly on: Day; readonly head: string | null }
/** A violation with the violator's unit and the leader in charge of him on its day. */
export type Violation = {
  readonly fact: FactOf<'violation-recorded'>
  readonly on: Day
  readonly unit: string | null
  readonly charge: InCharge | null
}
/** What one person knew of one problem and did about it. */
export type Knowing = {
  readonly known: readonly FactOf<'problem-known'>[]
  readonly acts: readonly FactOf<'problem-acted-on'>[]
}

type ByPerson<T> = ReadonlyMap<string, readonly T[]>

/** All facts by what the rules ask for; lists are in the order of the days on which things happened. */
export type FactIndex = {
  readonly standing: Standing
  readonly numbers: NumbersInForce
  /** By unit. */
  readonly absences: ReadonlyMap<string, readonly Absence[]>
  /** Those of them that were seen on a later day, by unit. */
  readonly absencesSeenLater: ReadonlyMap<string, readonly Absence[]>
  readonly violations: readonly Violation[]
  /** By leader, then line. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, readonly Violation[]>>
  /** By person, then problem. */
  readonly knowledge: ReadonlyMap<string, ReadonlyMap<string, Knowing>>
  /** By the id of the absence. */
  readonly seenLater: ReadonlyMap<string, readonly FactOf<'absence-seen'>[]>
  /** About absence alone, by who gave them. */
  readonly reminders: ByPerson<FactOf<'reminder-given'>>
  /** By who held them, then with whom. */
  readonly talks: ReadonlyMap<string, ByPerson<FactOf<'talk-held'>>>
  /** Checks whose result someone else confirmed: of units, by who held them. */
  readonly checksOfUnits: ByPerson<FactOf<'check-held'>>
  /** Of people, by who held them, then whom. */
  readonly checksOfPeople: ReadonlyMap<string, ByPerson<FactOf<'check-held'>>>
}

export function indexFacts(county: CountyOverTime, facts: readonly Fact[], defaults: Settings | null): FactIndex {
  const standing = standingOf(facts)
  const kinds = Map.groupBy(inOrderOfDays(facts), (it) => it.fact)
  const of = <Kind extends Fact['fact']>(kind: Kind) => (kinds.get(kind) ?? []) as FactOf<Kind>[]
  const absences = of('absence-recorded')
    .filter((it) => !it.reported)
    .map((fact): Absence => ({ fact, on: fact.on, head: county.headOf(fact.unit, fact.on) }))
  const seenLater = Map.groupBy(of('absence-seen'), (it) => it.absence)
  const checks = of('check-held').filter((it) => it.confirmedBy !== undefined && it.confirmedBy !== it.by)
  const violations = of('violation-recorded').map((fact) => placed(fact, county))
  return {
    standing,
    numbers: numbersInForce(facts, standing, defaults),
    absences: Map.groupBy(absences, (it) => it.fact.unit),
    absencesSeenLater: Map.groupBy(
      absences.filter((it) => it.fact.id !== undefined && seenLater.has(it.fact.id)),
      (it) => it.fact.unit,
    ),
    violations,
    lines: groupTwice(
      violations.filter((it) => it.charge !== null),
      (it) => it.charge?.leader ?? '',
      (it) => it.charge?.line ?? '',
    ),
    knowledge: knowledgeOf(of('problem-known'), of('problem-acted-on')),
    seenLater,
    reminders: Map.groupBy(
      of('reminder-given').filter((it) => it.about === 'absence'),
      (it) => it.from,
    ),
    talks: groupTwice(
      of('talk-held'),
      (it) => it.from,
      (it) => it.to,
    ),
    checksOfUnits: Map.groupBy(
      checks.filter((it) => it.unit !== undefined),
      (it) => it.by,
    ),
    checksOfPeople: groupTwice(
      checks.filter((it) => it.person !== undefined),
      (it) => it.by,
      (it) => it.person ?? '',
    ),
  }
}

function placed(fact: FactOf<'violation-recorded'>, county: CountyOverTime): Violation {
  const { person, on } = fact
  return { fact, on, unit: county.unitOf(person, on), charge: county.leaderInCharge(person, on) }
}

function knowledgeOf(known: readonly FactOf<'problem-known'>[], acts: readonly FactOf<'problem-acted-on'>[]) {
  const actsOf = groupTwice(
    acts,
    (it) => it.by,
    (it) => it.problem,
  )
  const knownBy = groupTwice(
    known,
    (it) => it.by,
    (it) => it.problem,
  )
  return new Map(
    [...knownBy].map(([by, problems]) => [
      by,
      new Map(
        [...problems].map(([problem, list]) => [problem, { known: list, acts: actsOf.get(by)?.get(problem) ?? [] }]),
      ),
    ]),
  )
}

function groupTwice<T>(
  items: readonly T[],
  first: (it: T) => string,
  second: (it: T) => string,
): Map<string, Map<string, T[]>> {
  return new Map([...Map.groupBy(items, first)].map(([key, group]) => [key, Map.groupBy(group, second)]))
}

/** By the days, of which there are few, rather than by comparing the facts, of which there may be a million. */
function inOrderOfDays(facts: readonly Fact[]): Fact[] {
  const days = Map.groupBy(facts, (it) => it.on)
  return [...days.keys()].sort().flatMap((on) => days.get(on) ?? [])
}
