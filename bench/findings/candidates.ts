import { type Day, dayNumber, daysBetween, plusDays } from '../../engine/dates/index.ts'
import type { Absence, Violation } from '../../server/modules/signs/fact-index.ts'
import { type Judging, lastDayOf } from '../../server/modules/signs/judging.ts'
import type { FactOf } from '../../server/modules/signs/standing.ts'

/** What a rules engine is asked of at once: flat values, days as numbers; `key` is `day|sign|person`. */
export type Candidate = { readonly key: string } & Readonly<Record<string, number | string | boolean | null>>
export type Candidates = Readonly<Record<string, Iterable<Candidate>>>

const NEVER = 0
const numberOf = (on: Day | '') => (on === '' ? NEVER : dayNumber(on))

/**
 * All that the rules may look at, looked up beforehand, so that the conditions alone are left to decide.
 * @param matched earlier and further are paired within a unit or a line, as our index has them; else all with all, and the rules match them.
 */
export function candidatesOf(judging: Judging, matched: boolean): Candidates {
  const { facts } = judging
  const absences = [...facts.absences.values()]
  const lines = [...facts.lines.values()].flatMap((own) => [...own.values()])
  const together = <T extends { readonly on: Day }>(lists: readonly (readonly T[])[]) =>
    matched ? lists : [lists.flat().sort((one, other) => (one.on < other.on ? -1 : 1))]
  const knowledge = [...facts.knowledge].flatMap(([person, own]) => [...own.values()].map((it) => ({ person, ...it })))
  return {
    'absence-unreported': absences.flat().map(({ fact }) => ({
      key: `${fact.recordedOn}|absence-unreported|${fact.person}`,
      reported: fact.reported,
      counts: judging.counts(fact, fact.recordedOn),
    })),
    'violation-in-line': facts.violations.map(({ fact }) => ({
      key: `${fact.recordedOn}|violation-in-line|${fact.person}`,
      counts: judging.counts(fact, fact.recordedOn),
    })),
    'known-not-acted': knowledge.map((it) => knowing(judging, it.person, it.known, it.acts)),
    'head-inactive-on-absences': pairsOf(together(absences), (one, other) => absencePair(judging, one, other)),
    'leader-inactive-after-first': pairsOf(together(lines), (one, other) => violationPair(judging, one, other)),
  }
}

/** Made one after the other: of a whole county there are too many to be held. Lists are in the order of their days. */
function* pairsOf<T extends { readonly on: Day }>(
  lists: readonly (readonly T[])[],
  pair: (earlier: T, further: T) => Candidate,
): Generator<Candidate> {
  for (const list of lists) {
    for (const further of list) {
      for (const earlier of list) {
        if (earlier.on >= further.on) break
        yield pair(earlier, further)
      }
    }
  }
}

function knowing(
  judging: Judging,
  person: string,
  known: readonly FactOf<'problem-known'>[],
  acts: readonly FactOf<'problem-acted-on'>[],
): Candidate {
  const first = known.reduce((one, other) => (other.on < one.on ? other : one))
  const workdays = judging.facts.numbers.at('knownMustActWithinWorkdays', first.on, first.recordedOn)?.value ?? 0
  const last = judging.clockEnd(first.on, workdays).on
  const on = plusDays(last, 1) > first.recordedOn ? plusDays(last, 1) : first.recordedOn
  const inTime = acts.filter((it) => it.on >= first.on && it.on <= last && judging.counts(it, on))
  return { key: `${on}|known-not-acted|${person}`, judgedOn: dayNumber(on), actsInTime: inTime.length }
}

function absencePair(judging: Judging, earlier: Absence, further: Absence): Candidate {
  const { facts } = judging
  const { recordedOn: by, person } = further.fact
  const head = further.head ?? ''
  const later = facts.seenLater.get(earlier.fact.id ?? '') ?? []
  const seen = later.find((it) => it.by === head && it.on >= earlier.on && it.on <= by && judging.counts(it, by))
  const seenOn = earlier.fact.seenBy.includes(head) ? earlier.on : (seen?.on ?? null)
  const months = facts.numbers.at('repeatWindowMonths', earlier.on, by)?.value ?? 0
  const talks = facts.talks.get(head)?.get(earlier.fact.person)
  return {
    key: `${by}|head-inactive-on-absences|${head}`,
    unit: further.fact.unit,
    earlierUnit: earlier.fact.unit,
    head,
    earlierHead: earlier.head,
    absent: person,
    earlierAbsent: earlier.fact.person,
    bothCount: judging.counts(earlier.fact, by) && judging.counts(further.fact, by),
    seenOn: seenOn === null ? NEVER : dayNumber(seenOn),
    daysSinceSeen: seenOn === null ? NEVER : daysBetween(seenOn, by),
    mustActWithin: facts.numbers.at('headMustActWithinDays', seenOn ?? by, by)?.value ?? 0,
    on: dayNumber(further.on),
    windowEnd: dayNumber(judging.windowEnd(earlier.on, months)),
    remindedOn: numberOf(lastDayOf(facts.reminders.get(head), by, by, judging)),
    talkedOn: numberOf(lastDayOf(talks, by, by, judging)),
  }
}

function violationPair(judging: Judging, first: Violation, further: Violation): Candidate {
  const { facts, county } = judging
  const { leader, line } = further.charge ?? { leader: '', line: '' }
  const { recordedOn: by, person } = further.fact
  const months = facts.numbers.at('repeatWindowMonths', first.on, by)?.value ?? 0
  const last = (list: Parameters<typeof lastDayOf>[0]) => numberOf(lastDayOf(list, further.on, by, judging))
  const within = (it: { unit?: string | undefined }) => it.unit !== undefined && county.isWithin(it.unit, line)
  const checks = (facts.checksOfUnits.get(leader) ?? []).filter(within)
  return {
    key: `${by}|leader-inactive-after-first|${leader}`,
    leader,
    firstLeader: first.charge?.leader ?? '',
    line,
    firstLine: first.charge?.line ?? '',
    violator: person,
    firstViolator: first.fact.person,
    bothCount: judging.counts(first.fact, by) && judging.counts(further.fact, by),
    firstOn: dayNumber(first.on),
    on: dayNumber(further.on),
    windowEnd: dayNumber(judging.windowEnd(first.on, months)),
    talkedOn: last(facts.talks.get(leader)?.get(first.fact.person)),
    checkedHimOn: last(facts.checksOfPeople.get(leader)?.get(first.fact.person)),
    checkedLineOn: last(checks),
  }
}
