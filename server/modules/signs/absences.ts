import { type Day, daysBetween, plusMonths } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type FactIndex, known } from './fact-index.ts'
import type { Finding, Of } from './raised-sign.ts'
import type { Saying } from './words.ts'

type Absence = Of<'absence-recorded'>

/** 未报备外出: the day an absence that was not reported beforehand is recorded, to the head of the unit. */
export function absencesUnreported(unit: string, facts: FactIndex, say: Saying): Finding[] {
  return (facts.unreported.get(unit) ?? [])
    .filter((it) => known(it, it.recordedOn))
    .map((it) => ({
      on: it.recordedOn,
      sign: 'absence-unreported',
      about: it.person,
      unit,
      grounds: [it],
      named: (county) => county.headOf(unit, it.recordedOn),
      withOffice: false,
      says: say.absenceUnreported,
    }))
}

/**
 * 主官知悉而没有提醒: the day a further unreported absence in the unit is recorded, about the head who saw an earlier one,
 * let more than the county's days pass and did nothing in between.
 */
export function headInactiveOnAbsences(unit: string, facts: FactIndex, county: CountyOverTime, say: Saying): Finding[] {
  const absences = facts.unreported.get(unit) ?? []
  return absences.flatMap((further, at) => {
    const on = further.recordedOn
    const head = county.headOf(unit, further.on)
    if (head === null || further.person === head || !known(further, on)) return []
    const earlier = absences.slice(0, at).filter((it) => leftAlone(it, further, head, unit, facts, county))
    if (earlier.length === 0) return []
    return [
      {
        on,
        sign: 'head-inactive-on-absences',
        about: head,
        unit,
        grounds: [...earlier, further],
        named: () => county.supervisingLeader(unit, on),
        withOffice: true,
        says: say.headInactive,
      },
    ]
  })
}

/** Whether an earlier absence was seen by the same head, lies within reach of the further one, and was left alone. */
function leftAlone(
  earlier: Absence,
  further: Absence,
  head: string,
  unit: string,
  facts: FactIndex,
  county: CountyOverTime,
): boolean {
  const by = further.recordedOn
  if (earlier.on >= further.on || earlier.person === head || !known(earlier, by)) return false
  const months = facts.setting('repeatWindowMonths', earlier.on, by)
  if (months === null || further.on > plusMonths(earlier.on, months).on) return false
  const seenOn = firstSeen(earlier, head, facts, by)
  if (seenOn === null || county.headOf(unit, earlier.on) !== head) return false
  const days = facts.setting('headMustActWithinDays', seenOn, by)
  if (days === null || daysBetween(seenOn, by) <= days) return false
  return !facts.remindedAboutAbsence(head, seenOn, by, by) && !facts.talked(head, earlier.person, seenOn, by, by)
}

function firstSeen(absence: Absence, head: string, facts: FactIndex, by: Day): Day | null {
  let first: Day | null = null
  for (const it of facts.sightings(absence)) {
    if (it.by === head && known(it.fact, by) && it.on <= by && (first === null || it.on < first)) first = it.on
  }
  return first
}
