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
  readonly checks: ByPerson<FactOf<'check-held'>>
}

export function indexFacts(county: CountyOverTime, facts: readonly Fact[], defaults: Settings | null): FactIndex {
  const standing = standingOf(facts)
  const of = <Kind extends Fact['fact']>(kind: Kind) =>
    facts.filter((it): it is FactOf<Kind> => it.fact === kind).sort(byDay)
  const unreported = of('absence-recorded').filter((it) => !it.reported)
  const violations = of('violation-recorded').map((fact) => placed(fact, county))
  return {
    standing,
    numbers: numbersInForce(facts, standing, defaults),
    absences: Map.groupBy(
      unreported.map((fact) => ({ fact, on: fact.on, head: county.headOf(fact.unit, fact.on) })),
      (it) => it.fact.unit,
    ),
    violations,
    lines: groupTwice(
      violations.filter((it) => it.charge !== null),
      (it) => it.charge?.leader ?? '',
      (it) => it.charge?.line ?? '',
    ),
    knowledge: knowledgeOf(of('problem-known'), of('problem-acted-on')),
    seenLater: Map.groupBy(of('absence-seen'), (it) => it.absence),
    reminders: Map.groupBy(
      of('reminder-given').filter((it) => it.about === 'absence'),
      (it) => it.from,
    ),
    talks: groupTwice(
      of('talk-held'),
      (it) => it.from,
      (it) => it.to,
    ),
    checks: Map.groupBy(of('check-held'), (it) => it.by),
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

export function byDay(one: { readonly on: Day }, other: { readonly on: Day }): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0
}
