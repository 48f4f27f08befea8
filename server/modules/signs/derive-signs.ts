import type { Day } from '../../../engine/dates/index.ts'
import type { Fact } from '../conduct/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { Absence, Violation } from './fact-index.ts'
import { joinGrounds } from './join-grounds.ts'
import { type Judging, judgingOf } from './judging.ts'
import type { Deriving, Ground, RaisedSign, SignBook } from './raised-sign.ts'
import { absenceUnreported } from './rules/absence-unreported.ts'
import { headInactiveOnAbsences } from './rules/head-inactive-on-absences.ts'
import { knownNotActed } from './rules/known-not-acted.ts'
import { leaderInactiveAfterFirst } from './rules/leader-inactive-after-first.ts'
import { violationInLine } from './rules/violation-in-line.ts'

export type { SignBook }

/**
 * The signs of a county from its recorded facts: pure, the same behind every door and whatever the order of the facts.
 * Sorted by day, sign, person.
 */
export function deriveSigns(county: CountyOverTime, facts: readonly Fact[], deriving: Deriving): RaisedSign[] {
  return [...signsByDay(county, facts, deriving)]
}

/** The same, day by day: what a million facts give need never be held at once. */
export function* signsByDay(county: CountyOverTime, facts: readonly Fact[], deriving: Deriving): Generator<RaisedSign> {
  const judging = judgingOf(county, facts, deriving)
  const { absences, violations, matured } = byDayOfSign(judging)
  const days = [...new Set([...absences.keys(), ...violations.keys(), ...matured.keys()])].sort()
  for (const on of days) {
    if (deriving.until !== null && on > deriving.until) return
    const grounds = [
      ...(absences.get(on) ?? []).flatMap((it) => groundsOfAbsence(judging, it)),
      ...(matured.get(on) ?? []),
      ...(violations.get(on) ?? []).flatMap((it) => groundsOfViolation(judging, it)),
    ]
    yield* joinGrounds(county, grounds, deriving)
  }
}

/** What can raise a sign, by the day on which it would: the day of recording, or the day a clock has run out. */
function byDayOfSign(judging: Judging) {
  const { absences, violations, knowledge } = judging.facts
  const matured = [...knowledge.values()].flatMap((problems) =>
    [...problems.values()].flatMap((it) => knownNotActed(judging, it)),
  )
  return {
    absences: groupByDay([...absences.values()].flat(), (it) => it.fact.recordedOn),
    violations: groupByDay(violations, (it) => it.fact.recordedOn),
    matured: groupByDay(matured, (it) => it.on),
  }
}

const groupByDay = <T>(items: readonly T[], dayOf: (it: T) => Day): ReadonlyMap<Day, readonly T[]> =>
  Map.groupBy(items, dayOf)

export function groundsOfAbsence(judging: Judging, absence: Absence): Ground[] {
  return [...absenceUnreported(judging, absence), ...headInactiveOnAbsences(judging, absence)]
}

export function groundsOfViolation(judging: Judging, violation: Violation): Ground[] {
  return [...violationInLine(judging, violation), ...leaderInactiveAfterFirst(judging, violation)]
}

/** One partition of the facts: all that the absences of one unit give. */
export function groundsOfUnit(judging: Judging, unit: string): Ground[] {
  return (judging.facts.absences.get(unit) ?? []).flatMap((it) => groundsOfAbsence(judging, it))
}

/** One partition: all that one person's knowledge of one problem gives. */
export function groundsOfKnowledge(judging: Judging, person: string, problem: string): Ground[] {
  const knowing = judging.facts.knowledge.get(person)?.get(problem)
  return knowing === undefined ? [] : knownNotActed(judging, knowing)
}

/** One partition: all that the violations of one line under one leader give. */
export function groundsOfLine(judging: Judging, leader: string, line: string): Ground[] {
  return (judging.facts.lines.get(leader)?.get(line) ?? []).flatMap((it) => groundsOfViolation(judging, it))
}
