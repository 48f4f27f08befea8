import { type Day, dayInWords } from '../../../../engine/dates/index.ts'
import type { InCharge } from '../../organisation/index.ts'
import { addressed } from '../addressee-chain.ts'
import type { Violation } from '../fact-index.ts'
import { firstAfter, firstFrom, type Judging, lastDayOf, reachesBackTo } from '../judging.ts'
import type { Addressed, Ground } from '../raised-sign.ts'
import { countyNumber, happenings, nameOf, unitName, violationInWords } from '../words.ts'

type First = { readonly violation: Violation; readonly months: number }

/**
 * The day a further violation in a line is recorded: about the leader in charge on both days who, in between, neither
 * talked with the earlier violator nor held a check there that someone else confirmed.
 */
export function leaderInactiveAfterFirst(judging: Judging, further: Violation): Ground[] {
  const { fact, charge } = further
  const { recordedOn: on } = fact
  if (charge === null || fact.person === charge.leader || !judging.counts(fact, on)) return []
  const firsts = leftAlone(judging, further, charge)
  if (firsts.length === 0) return []
  const about = charge.leader
  const unit = judging.county.unitOf(about, on) ?? judging.county.unitOf(about, fact.on)
  return [
    {
      on,
      sign: 'leader-inactive-after-first',
      about,
      unit,
      to: toldAbout(judging, about, unit, on),
      because: [...firsts.map((it) => it.violation.fact), fact],
      says: () => inWords(judging, further, charge, firsts),
    },
  ]
}

/** The head of his own unit, or his supervising leader where he is the head; and the office always. */
function toldAbout({ county }: Judging, about: string, unit: string | null, on: Day): Addressed {
  const head = unit === null ? null : county.headOf(unit, on)
  const named = unit !== null && head === about ? county.supervisingLeader(unit, on) : head
  return addressed(county, { about, unit, on }, named, true)
}

function leftAlone(judging: Judging, further: Violation, { leader, line }: InCharge): First[] {
  const { facts } = judging
  const by = further.fact.recordedOn
  const violations = facts.lines.get(leader)?.get(line) ?? []
  const talks = facts.talks.get(leader)
  const looked = facts.checksOfPeople.get(leader)
  const checked = lastCheckOfLine(judging, further, { leader, line })
  const found: First[] = []
  // Whatever happened up to the day of a check of the line was answered by it.
  const begin = Math.max(firstFrom(violations, reachesBackTo(judging, further.on)), firstAfter(violations, checked))
  for (let at = begin; at < violations.length; at += 1) {
    const violation = violations[at]
    if (violation === undefined || violation.on >= further.on) break
    const { fact, on } = violation
    if (fact.person === leader || !judging.counts(fact, by)) continue
    const months = facts.numbers.at('repeatWindowMonths', on, by)
    if (months === null || further.on > judging.windowEnd(on, months.value)) continue
    if (lastDayOf(talks?.get(fact.person), further.on, by, judging) >= on) continue
    if (lastDayOf(looked?.get(fact.person), further.on, by, judging) >= on) continue
    found.push({ violation, months: months.value })
  }
  return found
}

/** The last day up to the further violation on which the leader checked the line or a unit within it; '' if none. */
function lastCheckOfLine(judging: Judging, further: Violation, { leader, line }: InCharge): Day | '' {
  const checks = judging.facts.checksOfUnits.get(leader)
  return lastDayOf(
    checks,
    further.on,
    further.fact.recordedOn,
    judging,
    ({ unit }) => unit !== undefined && judging.county.isWithin(unit, line),
  )
}

function inWords(judging: Judging, { fact }: Violation, { leader, line }: InCharge, firsts: readonly First[]): string {
  const name = nameOf(judging, leader)
  const before = firsts.map((it) => it.violation.fact)
  const first = firsts[0]
  const number = first ? countyNumber(judging, 'repeatWindowMonths', first.months, '个月', first.violation.on) : ''
  return (
    `${name}负责的${unitName(judging, line)}，${happenings(judging, before)}违反纪律以后，没有${name}谈话或者经他人核实的检查记录，` +
    `${nameOf(judging, fact.person)}${dayInWords(fact.on)}又${violationInWords(fact)}（前后在${number}以内）。` +
    `请${name}当面说明第一次以后做了什么，商定这次怎么办。`
  )
}
