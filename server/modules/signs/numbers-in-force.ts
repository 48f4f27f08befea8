import type { Day } from '../../../engine/dates/index.ts'
import type { Fact, SettingName } from '../conduct/index.ts'
import type { Settings } from './raised-sign.ts'
import type { FactOf, Standing } from './standing.ts'

/** `recordedOn`: the day on which the number was entered; null where it held from the start. */
export type NumberInForce = { readonly value: number; readonly recordedOn: Day | null }

export type NumbersInForce = {
  /** The number that holds for a clock or window beginning on a day, as known by the end of another; null: not set. */
  at(name: SettingName, begins: Day, by: Day): NumberInForce | null
  /** The largest value the name ever had: nothing reaches farther. */
  greatest(name: SettingName): number
  /** Days on which what is known of the name may have changed. */
  turnsOf(name: SettingName): readonly Day[]
}

export function numbersInForce(facts: readonly Fact[], standing: Standing, defaults: Settings | null): NumbersInForce {
  const settings = facts.filter((it) => it.fact === 'setting').sort(later)
  const set = Map.groupBy(settings, (it) => it.name)
  const fromTheStart = new Map(
    Object.entries(defaults ?? {}).map(([name, value]) => [name, { value, recordedOn: null }]),
  )
  return {
    at: (name, begins, by) =>
      set.get(name)?.find((it) => it.on <= begins && standing.counts(it, by)) ?? fromTheStart.get(name) ?? null,
    greatest: (name) => Math.max(defaults?.[name] ?? 0, ...(set.get(name) ?? []).map((it) => it.value)),
    turnsOf: (name) => (set.get(name) ?? []).flatMap((it) => [it.recordedOn, ...standing.turnsOf(it)]),
  }
}

/** The number of the later day first; of one day the one entered later, then the larger, so that order never decides. */
function later(one: FactOf<'setting'>, other: FactOf<'setting'>): number {
  if (one.on !== other.on) return one.on > other.on ? -1 : 1
  if (one.recordedOn !== other.recordedOn) return one.recordedOn > other.recordedOn ? -1 : 1
  return other.value - one.value
}
