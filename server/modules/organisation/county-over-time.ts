import { type Day, type Period, periodHas } from '../../../engine/dates/index.ts'
import type {
  CountyRecords,
  PersonRecord,
  SupervisionLineRecord,
  TenureRecord,
  UnitKind,
  UnitRecord,
} from './records.ts'
import { leadingRank } from './seats.ts'

export type InCharge = { readonly leader: string; readonly line: string }
export type Named = { readonly number: string; readonly name: string }

type Held = { readonly held: Period }

/**
 * Who is who on a day, for one county: pure, indexed, made from its records. A charge or a supervision line counts on
 * days when its leader holds a tenure anywhere. Units and people are named by their numbers.
 */
export type CountyOverTime = {
  readonly name: string
  readonly records: CountyRecords
  unit(number: string): UnitRecord | undefined
  person(number: string): PersonRecord | undefined
  unitRef(number: string): Named
  personRef(number: string): Named
  /** Units above, nearest first. */
  unitsAbove(unit: string): readonly string[]
  unitsBelow(unit: string): readonly UnitRecord[]
  /** All units under this one, at any depth, without itself. */
  allBelow(unit: string): readonly string[]
  isWithin(unit: string, ancestor: string): boolean
  tenuresOf(person: string, on: Day): readonly TenureRecord[]
  /** Stretches from `from` to before `until` over which the person's tenures and lines stay the same. */
  spellsOf(person: string, from: Day, until: Day): readonly Period[]
  /** The deepest unit in which he holds a tenure that day; of equals the one he has held longest. */
  unitOf(person: string, on: Day): string | null
  /** Holder of the leading seat; else the chief of the body; else whoever is 主持工作. */
  headOf(unit: string, on: Day): string | null
  /** The leader with a charge for the unit, else for the unit above it, and so on up. */
  leaderOfUnit(unit: string, on: Day): InCharge | null
  /** The same for a person's unit; if there is no charge at all, the head of his unit, whose line is that unit. */
  leaderInCharge(person: string, on: Day): InCharge | null
  supervisingLeader(unit: string, on: Day): string | null
  /** Units that a person is in charge of, and units whose heads he supervises, on a day. */
  chargesOf(person: string, on: Day): readonly string[]
  supervisedBy(person: string, on: Day): readonly string[]
  relativesOf(person: string): readonly string[]
  /** The unit whose name ends 党风政风监督室; if there is none, the commission. */
  supervisionOffice(): string | null
  commission(): string | null
}

const groupBy = <T>(items: readonly T[], key: (it: T) => string): ReadonlyMap<string, T[]> => {
  const groups = Map.groupBy(items, key)
  return groups
}
const on = <T extends Held>(items: readonly T[] | undefined, day: Day): T[] =>
  (items ?? []).filter((it) => periodHas(it.held, day))

export function countyOverTime(records: CountyRecords): CountyOverTime {
  const units = new Map(records.units.map((it) => [it.number, it]))
  const people = new Map(records.people.map((it) => [it.number, it]))
  const below = groupBy(records.units, (it) => it.superior ?? '')
  const tenuresByPerson = groupBy(records.tenures, (it) => it.person)
  const headsByUnit = leadingTenures(records, units)
  const chargesByUnit = groupBy(records.charges, (it) => it.unit)
  const chargesByLeader = groupBy(records.charges, (it) => it.leader)
  const linesByUnit = groupBy(records.supervisionLines, (it) => it.unit)
  const linesByLeader = groupBy(records.supervisionLines, (it) => it.leader)
  const relatives = relativesIn(records)
  const aboveKept = new Map<string, readonly string[]>()

  function unitsAbove(unit: string): readonly string[] {
    const known = aboveKept.get(unit)
    if (known) return known
    const above: string[] = []
    for (let at = units.get(unit)?.superior; at && !above.includes(at); at = units.get(at)?.superior) above.push(at)
    aboveKept.set(unit, above)
    return above
  }
  const depth = (unit: string) => unitsAbove(unit).length
  const tenuresOf = (person: string, day: Day) => on(tenuresByPerson.get(person), day)
  const serves = (person: string, day: Day) => (tenuresByPerson.get(person) ?? []).some((it) => periodHas(it.held, day))

  function unitOf(person: string, day: Day): string | null {
    const held = tenuresOf(person, day)
    let best: TenureRecord | undefined
    for (const it of held) {
      if (
        !best ||
        depth(it.unit) > depth(best.unit) ||
        (depth(it.unit) === depth(best.unit) && it.held.from < best.held.from)
      )
        best = it
    }
    return best?.unit ?? null
  }

  function leaderOfUnit(unit: string, day: Day): InCharge | null {
    for (const at of [unit, ...unitsAbove(unit)]) {
      const charge = on(chargesByUnit.get(at), day).find((it) => serves(it.leader, day))
      if (charge) return { leader: charge.leader, line: at }
    }
    return null
  }

  function headOf(unit: string, day: Day): string | null {
    return on(headsByUnit.get(unit), day)[0]?.person ?? null
  }

  function leaderInCharge(person: string, day: Day): InCharge | null {
    const unit = unitOf(person, day)
    if (unit === null) return null
    const charged = leaderOfUnit(unit, day)
    if (charged) return charged
    const head = headOf(unit, day)
    return head === null ? null : { leader: head, line: unit }
  }

  function allBelow(unit: string): readonly string[] {
    return (below.get(unit) ?? []).flatMap((it) => [it.number, ...allBelow(it.number)])
  }

  const commission = records.units.find((it) => it.kind === 'county-commission')?.number ?? null
  const office = records.units.find((it) => it.name.endsWith('党风政风监督室'))?.number ?? commission

  return {
    name: records.county ?? '',
    records,
    unit: (number) => units.get(number),
    person: (number) => people.get(number),
    unitRef: (number) => ({ number, name: units.get(number)?.name ?? number }),
    personRef: (number) => ({ number, name: people.get(number)?.name ?? number }),
    unitsAbove,
    unitsBelow: (unit) => below.get(unit) ?? [],
    allBelow,
    isWithin: (unit, ancestor) => unit === ancestor || unitsAbove(unit).includes(ancestor),
    tenuresOf,
    spellsOf: (person, from, until) =>
      spells([...(tenuresByPerson.get(person) ?? []), ...(linesByLeader.get(person) ?? [])], from, until).filter((it) =>
        serves(person, it.from < from ? from : it.from),
      ),
    unitOf,
    headOf,
    leaderOfUnit,
    leaderInCharge,
    supervisingLeader: (unit, day) =>
      on(linesByUnit.get(unit), day).find((it: SupervisionLineRecord) => serves(it.leader, day))?.leader ?? null,
    chargesOf: (person, day) => (serves(person, day) ? on(chargesByLeader.get(person), day).map((it) => it.unit) : []),
    supervisedBy: (person, day) => (serves(person, day) ? on(linesByLeader.get(person), day).map((it) => it.unit) : []),
    relativesOf: (person) => relatives.get(person) ?? [],
    supervisionOffice: () => office,
    commission: () => commission,
  }
}

/** Tenures that lead their unit, the strongest first: the seated head, the chief of the body, the acting one. */
function leadingTenures(
  records: CountyRecords,
  units: ReadonlyMap<string, UnitRecord>,
): ReadonlyMap<string, TenureRecord[]> {
  const ranks = new Map<string, number | null>()
  const rankOf = (post: string, kind: UnitKind): number | null => {
    const key = `${kind}|${post}`
    let rank = ranks.get(key)
    if (rank === undefined) {
      rank = leadingRank(post, kind)
      ranks.set(key, rank)
    }
    return rank
  }
  const ranked = records.tenures.flatMap((it) => {
    const kind = units.get(it.unit)?.kind
    const rank = kind === undefined ? null : rankOf(it.post, kind)
    return rank === null ? [] : [{ it, rank }]
  })
  ranked.sort((a, b) => a.rank - b.rank || (a.it.held.from < b.it.held.from ? -1 : 1))
  return Map.groupBy(
    ranked.map((one) => one.it),
    (it) => it.unit,
  )
}

function relativesIn(records: CountyRecords): ReadonlyMap<string, readonly string[]> {
  const relatives = new Map<string, string[]>()
  for (const { one, other } of records.relations) {
    relatives.set(one, [...(relatives.get(one) ?? []), other])
    relatives.set(other, [...(relatives.get(other) ?? []), one])
  }
  return relatives
}

function spells(held: readonly Held[], from: Day, until: Day): Period[] {
  const edges = held.flatMap((it) => (it.held.until === null ? [it.held.from] : [it.held.from, it.held.until]))
  const starts = [...new Set(edges)].sort()
  return starts
    .map((start, at) => ({ from: start, until: starts[at + 1] ?? null }))
    .filter(
      (it) =>
        it.from < until && (it.until === null || it.until > from) && held.some((one) => periodHas(one.held, it.from)),
    )
}
