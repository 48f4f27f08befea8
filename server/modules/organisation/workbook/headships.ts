import { dayInWords, type Period, periodsMeet } from '../../../../engine/dates/index.ts'
import type { TenureRecord, UnitRecord } from '../records.ts'
import { leadingRank } from '../seats.ts'
import type { Found, UnitsIndex } from './units-index.ts'

type Headship = { readonly unit: string; readonly rank: number; readonly held: Period }

/** Who held a leading post of which unit, and who held any post at all, for the checks on charges and lines. */
export class Headships {
  readonly #byPerson = new Map<string, Headship[]>()
  readonly #spells = new Map<string, Period[]>()

  constructor(tenures: readonly TenureRecord[], units: readonly UnitRecord[]) {
    const places = new Map(units.map((it) => [it.number, it]))
    for (const it of tenures) {
      push(this.#spells, it.person, it.held)
      const at = places.get(it.unit)
      const rank = at === undefined ? null : leadingRank(it.post, at.kind, at.name)
      if (rank !== null) push(this.#byPerson, it.person, { unit: it.unit, rank, held: it.held })
    }
    for (const spells of this.#spells.values()) spells.sort((one, other) => (one.from < other.from ? -1 : 1))
  }

  /** The one unit that the person headed within the period. */
  unitHeadedBy(person: string, held: Period, units: UnitsIndex): Found<UnitRecord> {
    const headed = (this.#byPerson.get(person) ?? []).filter((it) => periodsMeet(it.held, held))
    const numbers = new Set(headed.map((it) => it.unit))
    const [only] = numbers
    if (numbers.size === 1 && only !== undefined) return units.find(only, '')
    return { ok: false, why: `没有写单位，从任职表也看不出主官在${dayInWords(held.from)}起领导哪个单位，请补上单位` }
  }

  /** Whether the person was head of the unit on any day of the period. */
  headed(person: string, unit: string, held: Period): boolean {
    return (this.#byPerson.get(person) ?? []).some((it) => it.unit === unit && periodsMeet(it.held, held))
  }

  /** The days of the period on which the person held no post anywhere. */
  daysWithoutPost(person: string, held: Period): Period[] {
    const gaps: Period[] = []
    let from = held.from
    for (const spell of this.#spells.get(person) ?? []) {
      if (spell.until !== null && spell.until <= from) continue
      if (held.until !== null && spell.from >= held.until) break
      if (spell.from > from) gaps.push({ from, until: spell.from })
      if (spell.until === null || (held.until !== null && spell.until >= held.until)) return gaps
      from = spell.until
    }
    return [...gaps, { from, until: held.until }]
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}
