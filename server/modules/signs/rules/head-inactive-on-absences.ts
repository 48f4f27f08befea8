import { type Day, dayInWords, daysBetween } from '../../../../engine/dates/index.ts'
import { addressed } from '../addressee-chain.ts'
import type { Absence } from '../fact-index.ts'
import { firstAfter, firstFrom, type Judging, lastDayOf, reachesBackTo } from '../judging.ts'
import type { Ground } from '../raised-sign.ts'
import { countyNumber, happenings, nameOf, unitName } from '../words.ts'

type Seen = { readonly absence: Absence; readonly seenOn: Day; readonly days: number }

/**
 * The day a further unreported absence in the unit is recorded: about the head who had seen an earlier one, let more than
 * the county's number of days pass and neither reminded anyone about absence nor talked with that person.
 */
export function headInactiveOnAbsences(judging: Judging, further: Absence): Ground[] {
  const { county } = judging
  const { fact, head: about } = further
  const { unit, recordedOn: on } = fact
  if (about === null || fact.person === about || !judging.counts(fact, on)) return []
  const seen = leftAlone(judging, further, about)
  if (seen.length === 0) return []
  return [
    {
      on,
      sign: 'head-inactive-on-absences',
      about,
      unit,
      to: addressed(county, { about, unit, on }, county.supervisingLeader(unit, on), true),
      because: [...seen.map((it) => it.absence.fact), fact],
      says: () => inWords(judging, further, about, seen),
    },
  ]
}

/** Earlier absences in the unit, seen by the head of both days, within reach of the further one, and left alone since. */
function leftAlone(judging: Judging, further: Absence, head: string): Seen[] {
  const { facts } = judging
  const { unit, recordedOn: by } = further.fact
  const absences = facts.absences.get(unit) ?? []
  const reminded = lastDayOf(facts.reminders.get(head), by, by, judging)
  // What was seen on its own day up to a reminder was answered by it; only a later seeing may not have been.
  const before = (facts.absencesSeenLater.get(unit) ?? []).filter((it) => it.on <= reminded)
  const begin = Math.max(firstFrom(absences, reachesBackTo(judging, further.on)), firstAfter(absences, reminded))
  const end = firstFrom(absences, further.on)
  const found: Seen[] = []
  for (const absence of before) seenAndLeft(judging, absence, further, head, reminded, found)
  for (let at = begin; at < end; at += 1) seenAndLeft(judging, absences[at] as Absence, further, head, reminded, found)
  return found
}

function seenAndLeft(
  judging: Judging,
  absence: Absence,
  further: Absence,
  head: string,
  reminded: Day | '',
  found: Seen[],
): void {
  const { facts } = judging
  const by = further.fact.recordedOn
  if (absence.head !== head || absence.fact.person === head || absence.on >= further.on) return
  if (!judging.counts(absence.fact, by)) return
  const seenOn = firstSeen(judging, absence, head, by)
  if (seenOn === null || seenOn <= reminded || !inWindow(judging, absence.on, further.on, by)) return
  const days = facts.numbers.at('headMustActWithinDays', seenOn, by)
  if (days === null || daysBetween(seenOn, by) <= days.value) return
  if (lastDayOf(facts.talks.get(head)?.get(absence.fact.person), by, by, judging) >= seenOn) return
  found.push({ absence, seenOn, days: days.value })
}

function inWindow(judging: Judging, from: Day, on: Day, by: Day): boolean {
  const months = judging.facts.numbers.at('repeatWindowMonths', from, by)
  return months !== null && on <= judging.windowEnd(from, months.value)
}

/** The first day on which the head is recorded as having seen the absence, as known by a day. */
function firstSeen(judging: Judging, { fact }: Absence, head: string, by: Day): Day | null {
  if (fact.seenBy.includes(head)) return fact.on
  if (fact.id === undefined) return null
  const later = judging.facts.seenLater.get(fact.id)
  return later?.find((it) => it.by === head && it.on >= fact.on && it.on <= by && judging.counts(it, by))?.on ?? null
}

function inWords(judging: Judging, { fact }: Absence, head: string, seen: readonly Seen[]): string {
  const first = seen.reduce((one, other) => (other.seenOn < one.seenOn ? other : one))
  const name = nameOf(judging, head)
  const number = countyNumber(judging, 'headMustActWithinDays', first.days, '天', first.seenOn)
  const before = happenings(
    judging,
    seen.map((it) => it.absence.fact),
  )
  const passed = daysBetween(first.seenOn, fact.recordedOn)
  return (
    `${unitName(judging, fact.unit)}负责人${name}${dayInWords(first.seenOn)}起知悉${before}外出没有报备，` +
    `到${dayInWords(fact.recordedOn)}已${passed}天（${number}），没有提醒或者谈话的记录，` +
    `${nameOf(judging, fact.person)}${dayInWords(fact.on)}又外出没有报备。请向${name}问明情况，请他补上提醒。`
  )
}
