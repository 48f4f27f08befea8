import { type Day, lastWorkingDay, plusDays, type WorkingCalendar } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type FactIndex, known } from './fact-index.ts'
import type { Finding, Of } from './raised-sign.ts'
import type { Saying } from './words.ts'

type Knowing = Of<'problem-known'>

/**
 * 知悉问题而没有处置: the day after the last day of the clock that began with the first knowledge, or the day that
 * knowledge was recorded if that is later, when no act about the problem is on record by then.
 */
export function knownNotActed(
  key: string,
  facts: FactIndex,
  county: CountyOverTime,
  calendar: WorkingCalendar,
  say: Saying,
): Finding[] {
  const knowledge = facts.knowledge.get(key) ?? []
  for (const first of [...knowledge].sort((a, b) =>
    a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : a.at - b.at,
  )) {
    const days = facts.setting('knownMustActWithinWorkdays', first.on, first.recordedOn)
    if (days === null) continue
    const clock = lastWorkingDay(calendar, first.on, days)
    const after = plusDays(clock.on, 1)
    const on = after > first.recordedOn ? after : first.recordedOn
    const then = knowledge.filter((it) => known(it, on))
    // Judged once, by the clock of the earliest knowledge that is on record on that day.
    if (!known(first, on) || then.some((it) => it.on < first.on)) continue
    if (!acted(first, facts, clock.on, on)) return [finding(first, then, on, clock.provisional, county, say)]
  }
  return []
}

function acted(first: Knowing, facts: FactIndex, last: Day, by: Day): boolean {
  return facts.actsOn(first.problem, first.by).some((it) => it.on >= first.on && it.on <= last && known(it, by))
}

function finding(
  first: Knowing,
  grounds: readonly Knowing[],
  on: Day,
  provisional: boolean,
  county: CountyOverTime,
  say: Saying,
): Finding {
  const { named, withOffice } = toldAbout(first, on, county)
  return {
    on,
    sign: 'known-not-acted',
    about: first.by,
    unit: county.unitOf(first.by, first.on),
    grounds,
    named: () => named,
    withOffice,
    says: say.knownNotActed,
    provisional,
  }
}

/** Past a discipline officer to the county commission; past any other head to his supervising leader; else to the head he served under. */
function toldAbout(first: Knowing, on: Day, county: CountyOverTime): { named: string | null; withOffice: boolean } {
  const { by: person } = first
  const commission = county.commission()
  const commissionHead = commission === null ? null : county.headOf(commission, on)
  const served = county.tenuresOf(person, first.on).map((it) => it.unit)
  const kinds = served.map((it) => county.unit(it)?.kind)
  if (kinds.some((it) => it === 'town-commission' || it === 'stationed-group'))
    return { named: commissionHead, withOffice: true }
  if (commission !== null && served.some((it) => county.isWithin(it, commission)))
    return { named: commissionHead, withOffice: false }
  const unit = county.unitOf(person, first.on)
  if (unit === null) return { named: null, withOffice: false }
  const isHead = county.headOf(unit, first.on) === person
  return { named: isHead ? county.supervisingLeader(unit, on) : county.headOf(unit, on), withOffice: false }
}
