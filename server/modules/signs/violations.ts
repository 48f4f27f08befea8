import { plusMonths } from '../../../engine/dates/index.ts'
import type { CountyOverTime, InCharge } from '../organisation/index.ts'
import { type FactIndex, known } from './fact-index.ts'
import type { Finding, Of } from './raised-sign.ts'
import type { Saying } from './words.ts'

type Violation = Of<'violation-recorded'>
type Placed = Violation & { readonly unit: string; readonly charge: InCharge | null }

/** Each violation with the unit of the violator and who was in charge of him on the day it happened. */
export function placeViolations(facts: FactIndex, county: CountyOverTime): ReadonlyMap<string, readonly Placed[]> {
  const placed = facts.violations.flatMap((it) => {
    const unit = county.unitOf(it.person, it.on)
    return unit === null ? [] : [{ ...it, unit, charge: county.leaderInCharge(it.person, it.on) }]
  })
  return Map.groupBy(placed, (it) => (it.charge === null ? '' : `${it.charge.line}|${it.charge.leader}`))
}

/** 分管线违纪: the day a violation is recorded, to the leader in charge. */
export function violationsInLine(facts: FactIndex, county: CountyOverTime, say: Saying): Finding[] {
  return facts.violations
    .filter((it) => known(it, it.recordedOn))
    .map((it) => {
      const unit = county.unitOf(it.person, it.on)
      return {
        on: it.recordedOn,
        sign: 'violation-in-line',
        about: it.person,
        unit,
        grounds: [it],
        // The line is of the day it happened; who is in charge of it is of the day the sign is raised.
        named: () =>
          unit === null
            ? null
            : (county.leaderOfUnit(unit, it.recordedOn)?.leader ?? county.headOf(unit, it.recordedOn)),
        withOffice: false,
        says: say.violationInLine,
      }
    })
}

/**
 * 前次之后没有作为: the day a further violation in the same line is recorded, about the leader who was in charge on both
 * days and in between neither talked with the earlier violator nor held a check that someone else confirmed.
 */
export function leaderInactiveAfterFirst(
  line: readonly Placed[],
  facts: FactIndex,
  county: CountyOverTime,
  say: Saying,
): Finding[] {
  const charge = line[0]?.charge
  if (!charge) return []
  const { leader } = charge
  return line.flatMap((further, at) => {
    const on = further.recordedOn
    if (further.person === leader || !known(further, on)) return []
    const earlier = line
      .slice(0, at)
      .filter((it) => it.person !== leader && leftAlone(it, further, charge, facts, county))
    if (earlier.length === 0) return []
    const unit = county.unitOf(leader, on)
    return [
      {
        on,
        sign: 'leader-inactive-after-first',
        about: leader,
        unit,
        grounds: [...earlier, further],
        named: () => {
          if (unit === null) return null
          const head = county.headOf(unit, on)
          return head === leader ? county.supervisingLeader(unit, on) : head
        },
        withOffice: true,
        says: say.leaderInactive,
      },
    ]
  })
}

function leftAlone(
  earlier: Placed,
  further: Placed,
  { leader, line }: InCharge,
  facts: FactIndex,
  county: CountyOverTime,
): boolean {
  const by = further.recordedOn
  if (earlier.on >= further.on || !known(earlier, by)) return false
  const months = facts.setting('repeatWindowMonths', earlier.on, by)
  if (months === null || further.on > plusMonths(earlier.on, months).on) return false
  if (facts.talked(leader, earlier.person, earlier.on, further.on, by)) return false
  return !facts.checks(leader, earlier.on, further.on).some((it) => {
    const confirmed = it.confirmedBy !== undefined && it.confirmedBy !== leader
    const ofLine = it.unit !== undefined && county.isWithin(it.unit, line)
    return confirmed && known(it, by) && (ofLine || it.person === earlier.person)
  })
}
