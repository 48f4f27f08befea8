import type { Day } from '../../../engine/dates/index.ts'
import type { Fact, SettingName } from '../conduct/index.ts'
import type { IndexedFact, Of, Settings } from './raised-sign.ts'

/** Recorded by the end of the day, and not withdrawn by then. */
export const known = (fact: IndexedFact, by: Day): boolean =>
  fact.recordedOn <= by && (fact.withdrawnOn === null || by < fact.withdrawnOn)

type Sighting = { readonly by: string; readonly on: Day; readonly fact: IndexedFact }

/** All facts by what the rules ask for, each list in the order of its days. */
export type FactIndex = {
  readonly unreported: ReadonlyMap<string, readonly Of<'absence-recorded'>[]>
  readonly knowledge: ReadonlyMap<string, readonly Of<'problem-known'>[]>
  readonly violations: readonly Of<'violation-recorded'>[]
  actsOn(problem: string, by: string): readonly Of<'problem-acted-on'>[]
  sightings(absence: Of<'absence-recorded'>): readonly Sighting[]
  /** Whether someone reminded anyone about absence between two days, both included, as known by a day. */
  remindedAboutAbsence(from: string, first: Day, last: Day, by: Day): boolean
  talked(from: string, to: string, first: Day, last: Day, by: Day): boolean
  checks(by: string, first: Day, last: Day): readonly Of<'check-held'>[]
  /** The number in force on the day a clock or window begins, as known by a day; null: not set. */
  setting(name: SettingName, begins: Day, by: Day): number | null
}

const byDay = (a: IndexedFact, b: IndexedFact) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at)

export function indexFacts(facts: readonly Fact[], defaults: Settings | null): FactIndex {
  const withdrawn = withdrawals(facts)
  const indexed = facts.map(
    (it, at): IndexedFact => ({ ...it, at, withdrawnOn: (it.id !== undefined && withdrawn.get(it.id)) || null }),
  )
  indexed.sort(byDay)
  const of = <Kind extends Fact['fact']>(kind: Kind) => indexed.filter((it): it is Of<Kind> => it.fact === kind)
  const unreported = of('absence-recorded').filter((it) => !it.reported)
  const seenLater = Map.groupBy(of('absence-seen'), (it) => it.absence)
  const reminders = Map.groupBy(
    of('reminder-given').filter((it) => it.about === 'absence'),
    (it) => it.from,
  )
  const talks = Map.groupBy(of('talk-held'), (it) => `${it.from}|${it.to}`)
  const checks = Map.groupBy(of('check-held'), (it) => it.by)
  const acts = Map.groupBy(of('problem-acted-on'), (it) => `${it.problem}|${it.by}`)
  const settings = Map.groupBy(of('setting'), (it) => it.name)
  const some = (list: readonly IndexedFact[] | undefined, first: Day, last: Day, by: Day) =>
    within(list ?? [], first, last).some((it) => known(it, by))

  return {
    unreported: Map.groupBy(unreported, (it) => it.unit),
    knowledge: Map.groupBy(of('problem-known'), (it) => `${it.problem}|${it.by}`),
    violations: of('violation-recorded'),
    actsOn: (problem, by) => acts.get(`${problem}|${by}`) ?? [],
    sightings: (absence) => [
      ...absence.seenBy.map((by) => ({ by, on: absence.on, fact: absence })),
      ...(absence.id === undefined ? [] : (seenLater.get(absence.id) ?? [])).map((it) => ({
        by: it.by,
        on: it.on,
        fact: it,
      })),
    ],
    remindedAboutAbsence: (from, first, last, by) => some(reminders.get(from), first, last, by),
    talked: (from, to, first, last, by) => some(talks.get(`${from}|${to}`), first, last, by),
    checks: (by, first, last) => within(checks.get(by) ?? [], first, last),
    setting: (name, begins, by) => {
      const set = (settings.get(name) ?? []).filter((it) => it.on <= begins && known(it, by))
      const last = set.reduce<Of<'setting'> | undefined>(
        (best, it) => (best === undefined || later(it, best) ? it : best),
        undefined,
      )
      return last?.value ?? defaults?.[name] ?? null
    },
  }
}

/** Of two numbers of one name the one from the later day, then the later entered, then the larger. */
function later(it: Of<'setting'>, than: Of<'setting'>): boolean {
  if (it.on !== than.on) return it.on > than.on
  return it.recordedOn === than.recordedOn ? it.value > than.value : it.recordedOn > than.recordedOn
}

function withdrawals(facts: readonly Fact[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  for (const it of facts) {
    if (it.fact !== 'withdrawn') continue
    const before = days.get(it.names)
    if (before === undefined || it.recordedOn < before) days.set(it.names, it.recordedOn)
  }
  return days
}

/** The part of a list in the order of its days that lies between two days, both included. */
function within<T extends { readonly on: Day }>(list: readonly T[], first: Day, last: Day): readonly T[] {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((list[middle] as T).on < first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < list.length && (list[end] as T).on <= last) end += 1
  return low === 0 && end === list.length ? list : list.slice(low, end)
}
