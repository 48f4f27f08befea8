import {
  type Day,
  daysBetween,
  lastWorkingDay,
  plusDays,
  plusMonths,
  type WorkingCalendar,
} from '../engine/dates/index.ts'
import type { Fact, SettingName } from '../server/modules/conduct/index.ts'
import type { CountyOverTime } from '../server/modules/organisation/index.ts'

type Of<Kind extends Fact['fact']> = Extract<Fact, { fact: Kind }>
export type PlainSign = { on: string; sign: string; about: string; to: string[]; because: (number | string)[] }

/** Far enough beyond the last fact for every clock of these tests to run out. */
const DAYS_BEYOND = 60

/**
 * The table of signs read as slowly and plainly as it is written, day after day over all facts: what the rules, which
 * look only where they must, are held against.
 */
export function plainReading(
  county: CountyOverTime,
  facts: readonly Fact[],
  calendar: WorkingCalendar,
  defaults: Record<SettingName, number>,
) {
  const raised: PlainSign[] = []
  const recorded = facts.map((it) => it.recordedOn).sort()
  const last = plusDays(recorded.at(-1) ?? ('2026-01-01' as Day), DAYS_BEYOND)
  for (let on = recorded[0] ?? last; on <= last; on = plusDays(on, 1)) {
    raised.push(...dayOf(county, facts, calendar, defaults, on, raised))
  }
  return raised.map(({ on, sign, about, to, because }) => ({ on, sign, about, to, because }))
}

function dayOf(
  county: CountyOverTime,
  all: readonly Fact[],
  calendar: WorkingCalendar,
  defaults: Record<SettingName, number>,
  today: Day,
  before: readonly PlainSign[],
) {
  const recorded = all.filter((it) => it.recordedOn <= today)
  const withdrawals = recorded.filter((it) => it.fact === 'withdrawn')
  const facts = recorded.filter((it) => !withdrawals.some((other) => other.names === it.id))
  const of = <Kind extends Fact['fact']>(kind: Kind) => facts.filter((it): it is Of<Kind> => it.fact === kind)
  const numberOf = (name: SettingName, begins: Day) => {
    const set = of('setting').filter((it) => it.name === name && it.on <= begins)
    const order = (it: Fact & { value: number }) => `${it.on} ${it.recordedOn} ${String(it.value).padStart(9, '0')}`
    return set.sort((a, b) => (order(a) < order(b) ? 1 : -1))[0] ?? { value: defaults[name], recordedOn: begins }
  }
  const office = county.supervisionOffice() ?? ''
  const found: { sign: string; about: string; persons: (string | null)[]; office: boolean; because: Fact[] }[] = []

  const chain = (about: string, named: string | null, unit: string | null) => {
    const up = unit === null ? [] : [unit, ...county.unitsAbove(unit)]
    const people = [named, ...up.flatMap((it) => [county.headOf(it, today), county.supervisingLeader(it, today)])]
    return people.find((it) => it && it !== about && !county.relativesOf(about).includes(it)) ?? null
  }
  const raise = (
    sign: string,
    about: string,
    named: string | null,
    unit: string | null,
    withOffice: boolean,
    because: Fact[],
  ) => {
    const person = chain(about, named, unit)
    found.push({ sign, about, persons: [person], office: withOffice || person === null, because })
  }

  const unreported = of('absence-recorded').filter((it) => !it.reported)
  for (const further of unreported.filter((it) => it.recordedOn === today)) {
    raise('absence-unreported', further.person, county.headOf(further.unit, today), further.unit, false, [further])
    const head = county.headOf(further.unit, further.on)
    if (head === null || head === further.person) continue
    const earlier = unreported.filter((it) => {
      if (it.unit !== further.unit || it.on >= further.on || it.person === head) return false
      if (county.headOf(it.unit, it.on) !== head) return false
      const seen = [
        ...(it.seenBy.includes(head) ? [it.on] : []),
        ...of('absence-seen')
          .filter((one) => one.absence === it.id && one.by === head && one.on >= it.on && one.on <= today)
          .map((one) => one.on),
      ].sort()[0]
      if (seen === undefined) return false
      if (further.on > plusMonths(it.on, numberOf('repeatWindowMonths', it.on).value).on) return false
      if (daysBetween(seen, today) <= numberOf('headMustActWithinDays', seen).value) return false
      const reminded = of('reminder-given').some(
        (one) => one.from === head && one.about === 'absence' && one.on >= seen && one.on <= today,
      )
      const talked = of('talk-held').some(
        (one) => one.from === head && one.to === it.person && one.on >= seen && one.on <= today,
      )
      return !reminded && !talked
    })
    if (earlier.length > 0) {
      raise('head-inactive-on-absences', head, county.supervisingLeader(further.unit, today), further.unit, true, [
        ...earlier,
        further,
      ])
    }
  }

  for (const it of of('violation-recorded').filter((one) => one.recordedOn === today)) {
    const unit = county.unitOf(it.person, it.on)
    const leader = unit === null ? null : (county.leaderOfUnit(unit, today)?.leader ?? county.headOf(unit, today))
    raise('violation-in-line', it.person, leader, unit, false, [it])
    const charge = county.leaderInCharge(it.person, it.on)
    if (charge === null || charge.leader === it.person) continue
    const earlier = of('violation-recorded').filter((one) => {
      const was = county.leaderInCharge(one.person, one.on)
      if (one.on >= it.on || one.person === charge.leader) return false
      if (was?.leader !== charge.leader || was.line !== charge.line) return false
      if (it.on > plusMonths(one.on, numberOf('repeatWindowMonths', one.on).value).on) return false
      const between = (fact: Fact) => fact.on >= one.on && fact.on <= it.on
      const talked = of('talk-held').some(
        (talk) => talk.from === charge.leader && talk.to === one.person && between(talk),
      )
      const checked = of('check-held').some(
        (check) =>
          check.by === charge.leader &&
          check.confirmedBy !== undefined &&
          check.confirmedBy !== charge.leader &&
          between(check) &&
          (check.person === one.person || (check.unit !== undefined && county.isWithin(check.unit, charge.line))),
      )
      return !talked && !checked
    })
    if (earlier.length === 0) continue
    const own = county.unitOf(charge.leader, today) ?? county.unitOf(charge.leader, it.on)
    const head = own === null ? null : county.headOf(own, today)
    const named = own !== null && head === charge.leader ? county.supervisingLeader(own, today) : head
    raise('leader-inactive-after-first', charge.leader, named, own, true, [...earlier, it])
  }

  for (const key of new Set(of('problem-known').map((it) => `${it.by} ${it.problem}`))) {
    const knowledge = of('problem-known').filter((it) => `${it.by} ${it.problem}` === key)
    const {
      on: first,
      by: about,
      problem,
    } = [...knowledge].sort((a, b) => (a.on < b.on ? -1 : 1))[0] as Of<'problem-known'>
    const number = numberOf('knownMustActWithinWorkdays', first)
    const { on: last } = lastWorkingDay(calendar, first, number.value)
    const entered = knowledge
      .filter((it) => it.on === first)
      .map((it) => it.recordedOn)
      .sort()[0] as Day
    const due = [plusDays(last, 1), entered, number.recordedOn].sort().at(-1)
    if (due !== today) continue
    const sources = all
      .filter((it) => it.fact === 'problem-known' && it.by === about && it.problem === problem)
      .map((it) => it.source)
    if (before.some((it) => it.sign === 'known-not-acted' && it.because.some((one) => sources.includes(one)))) continue
    if (
      of('problem-acted-on').some((it) => it.by === about && it.problem === problem && it.on >= first && it.on <= last)
    )
      continue
    const posts = county.tenuresOf(about, first).map((it) => it.unit)
    const kinds = posts.flatMap((it) => [it, ...county.unitsAbove(it)]).map((it) => county.unit(it)?.kind)
    const headed = posts.find((it) => county.headOf(it, first) === about)
    const commission = county.commission() ?? ''
    const own = county.unitOf(about, first)
    if (kinds.includes('town-commission') || kinds.includes('stationed-group')) {
      raise('known-not-acted', about, county.headOf(commission, today), commission, true, knowledge)
    } else if (kinds.includes('county-commission')) {
      raise('known-not-acted', about, county.headOf(commission, today), commission, false, knowledge)
    } else if (own !== null && county.headOf(own, first) === about) {
      raise('known-not-acted', about, county.supervisingLeader(own, today), own, false, knowledge)
    } else if (headed !== undefined) {
      raise('known-not-acted', about, county.supervisingLeader(headed, today), headed, false, knowledge)
    } else {
      raise('known-not-acted', about, own === null ? null : county.headOf(own, today), own, false, knowledge)
    }
  }

  return [...Map.groupBy(found, (it) => `${it.sign} ${it.about}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, same]) => ({
      on: today as string,
      sign: same[0]?.sign ?? '',
      about: same[0]?.about ?? '',
      to: [
        ...new Set(same.flatMap((it) => it.persons.filter((one) => one !== null)).sort()),
        ...(same.some((it) => it.office) ? [office] : []),
      ],
      because: [...new Set(same.flatMap((it) => it.because.map((one) => one.source)))].sort(
        (a, b) => Number(a) - Number(b),
      ),
    }))
}
