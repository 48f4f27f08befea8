import { type Day, type Period, periodHas } from '../../../engine/dates/index.ts'
import { earlier, headshipOverTime } from './headship-over-time.ts'
import type { CountyRecords, PersonRecord, RelationRecord, TenureRecord, UnitRecord } from './records.ts'
import { unitTree } from './unit-tree.ts'

export type InCharge = { readonly leader: string; readonly line: string }
export type Named = { readonly number: string; readonly name: string }

type Held = { readonly held: Period }

/**
 * Who is who on a day, for one county: pure, indexed, made from its records. Units and people are named by their numbers.
 * A charge or a supervision line counts on days when its leader holds a tenure anywhere.
 */
export type CountyOverTime = {
  /** As the records give it; '' where none could be read. */
  readonly name: string
  readonly records: CountyRecords
  unit(number: string): UnitRecord | undefined
  person(number: string): PersonRecord | undefined
  /** With the number for a name where the county does not know it. */
  unitRef(number: string): Named
  personRef(number: string): Named
  /** Units above, nearest first. */
  unitsAbove(unit: string): readonly string[]
  unitsBelow(unit: string): readonly UnitRecord[]
  /** All units under this one, at any depth, without itself. */
  allBelow(unit: string): readonly string[]
  isWithin(unit: string, ancestor: string): boolean
  tenuresOf(person: string, on: Day): readonly TenureRecord[]
  /** All that were ever held in these units. */
  tenuresIn(units: readonly string[]): readonly TenureRecord[]
  /** Stretches that meet `from` to before `until` over which the person's tenures and supervision lines stay the same. */
  spellsOf(person: string, from: Day, until: Day): readonly Period[]
  /** The deepest unit in which he holds a tenure that day; of equals the one he has held longest, then the upper row. */
  unitOf(person: string, on: Day): string | null
  /** Holder of the leading seat; else the chief of the body; else whoever is 主持工作. */
  headOf(unit: string, on: Day): string | null
  /** The leader with a charge for the unit, else for the unit above it, and so on up; the line is the unit of the charge. */
  leaderOfUnit(unit: string, on: Day): InCharge | null
  /** The same for a person's unit; if there is no charge at all, the head of his unit, whose line is that unit. */
  leaderInCharge(person: string, on: Day): InCharge | null
  /** Of the head of the unit, by the line of the unit. */
  supervisingLeader(unit: string, on: Day): string | null
  /** Units that a person is in charge of, and units whose heads he supervises, on a day. */
  chargesOf(person: string, on: Day): readonly string[]
  supervisedBy(person: string, on: Day): readonly string[]
  relativesOf(person: string): readonly string[]
  /** Barred from the other's matters by a declared relation; not by being the same person. */
  isBarred(person: string, other: string): boolean
  /** The unit whose name ends 党风政风监督室; if there is none, the commission. */
  supervisionOffice(): string | null
  commission(): string | null
}

export function countyOverTime(records: CountyRecords): CountyOverTime {
  const units = new Map(records.units.map((it) => [it.number, it]))
  const people = new Map(records.people.map((it) => [it.number, it]))
  const tree = unitTree(records.units)
  const headOf = headshipOverTime(records.tenures, units)
  const tenures = Map.groupBy(records.tenures.toSorted(earlier), (it) => it.person)
  const tenuresByUnit = Map.groupBy(records.tenures, (it) => it.unit)
  const charges = records.charges.toSorted(earlier)
  const lines = records.supervisionLines.toSorted(earlier)
  const [chargesByUnit, chargesByLeader] = [
    Map.groupBy(charges, (it) => it.unit),
    Map.groupBy(charges, (it) => it.leader),
  ]
  const [linesByUnit, linesByLeader] = [Map.groupBy(lines, (it) => it.unit), Map.groupBy(lines, (it) => it.leader)]
  const relatives = relativesIn(records.relations)
  const serves = (person: string, on: Day) => tenures.get(person)?.some((it) => periodHas(it.held, on)) ?? false
  const counting = <T extends Held & { readonly leader: string }>(held: readonly T[] | undefined, on: Day) =>
    held?.find((it) => periodHas(it.held, on) && serves(it.leader, on))

  function unitOf(person: string, on: Day): string | null {
    let best: string | null = null
    let depth = -1
    for (const it of tenures.get(person) ?? []) {
      if (!periodHas(it.held, on) || tree.above(it.unit).length <= depth) continue
      best = it.unit
      depth = tree.above(best).length
    }
    return best
  }

  function leaderOfUnit(unit: string, on: Day): InCharge | null {
    const charge = counting(chargesByUnit.get(unit), on)
    if (charge) return { leader: charge.leader, line: unit }
    for (const line of tree.above(unit)) {
      const higher = counting(chargesByUnit.get(line), on)
      if (higher) return { leader: higher.leader, line }
    }
    return null
  }

  function leaderInCharge(person: string, on: Day): InCharge | null {
    const line = unitOf(person, on)
    if (line === null) return null
    const leader = headOf(line, on)
    return leaderOfUnit(line, on) ?? (leader === null ? null : { leader, line })
  }

  const commission = records.units.find((it) => it.kind === 'county-commission')?.number ?? null
  const offices = records.units.filter((it) => it.name.endsWith('党风政风监督室')).map((it) => it.number)
  const office = offices.find((it) => commission !== null && tree.isWithin(it, commission)) ?? offices[0] ?? commission

  return {
    name: records.county ?? '',
    records,
    unit: (number) => units.get(number),
    person: (number) => people.get(number),
    unitRef: (number) => ({ number, name: units.get(number)?.name ?? number }),
    personRef: (number) => ({ number, name: people.get(number)?.name ?? number }),
    unitsAbove: tree.above,
    unitsBelow: tree.below,
    allBelow: tree.allBelow,
    isWithin: tree.isWithin,
    tenuresOf: (person, on) => tenures.get(person)?.filter((it) => periodHas(it.held, on)) ?? [],
    tenuresIn: (units) => [...new Set(units)].flatMap((it) => tenuresByUnit.get(it) ?? []),
    spellsOf: (person, from, until) =>
      spells([...(tenures.get(person) ?? []), ...(linesByLeader.get(person) ?? [])], from, until).filter((it) =>
        serves(person, it.from < from ? from : it.from),
      ),
    unitOf,
    headOf,
    leaderOfUnit,
    leaderInCharge,
    supervisingLeader: (unit, on) => counting(linesByUnit.get(unit), on)?.leader ?? null,
    chargesOf: (person, on) => (serves(person, on) ? unitsOn(chargesByLeader.get(person), on) : []),
    supervisedBy: (person, on) => (serves(person, on) ? unitsOn(linesByLeader.get(person), on) : []),
    relativesOf: (person) => relatives.get(person) ?? [],
    isBarred: (person, other) => relatives.get(person)?.includes(other) ?? false,
    supervisionOffice: () => office,
    commission: () => commission,
  }
}

function unitsOn(held: readonly (Held & { readonly unit: string })[] | undefined, on: Day): string[] {
  return (held ?? []).filter((it) => periodHas(it.held, on)).map((it) => it.unit)
}

function relativesIn(relations: readonly RelationRecord[]): ReadonlyMap<string, readonly string[]> {
  const both = relations.flatMap(({ one, other }) => [
    { of: one, is: other },
    { of: other, is: one },
  ])
  return new Map(
    [...Map.groupBy(both, (it) => it.of)].map(([of, found]) => [of, [...new Set(found.map((it) => it.is))]]),
  )
}

function spells(held: readonly Held[], from: Day, until: Day): Period[] {
  const edges = held.flatMap((it) => (it.held.until === null ? [it.held.from] : [it.held.from, it.held.until]))
  const starts = [...new Set(edges)].sort()
  return starts
    .map((start, at) => ({ from: start, until: starts[at + 1] ?? null }))
    .filter((it) => it.from < until && (it.until === null || it.until > from))
    .filter((it) => held.some((one) => periodHas(one.held, it.from)))
}
