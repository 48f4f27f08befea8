import { type Day, periodHas } from '../../../engine/dates/index.ts'
import type { TenureRecord, UnitRecord } from './records.ts'
import { leadingRank } from './seats.ts'

/** Tenures that lead a unit, the strongest first: the seated head, the chief of the body, the acting one. */
type Leading = ReadonlyMap<string, readonly TenureRecord[]>

/** Who heads a unit on a day; of several with the same right the one who began first. */
export function headshipOverTime(
  tenures: readonly TenureRecord[],
  units: ReadonlyMap<string, UnitRecord>,
): (unit: string, on: Day) => string | null {
  const leading = leadingTenures(tenures, units)
  return (unit, on) => leading.get(unit)?.find((it) => periodHas(it.held, on))?.person ?? null
}

function leadingTenures(tenures: readonly TenureRecord[], units: ReadonlyMap<string, UnitRecord>): Leading {
  // A unit has few posts, each held by several one after the other.
  const ranks = new Map<string, number | null>()
  const rankOf = ({ post, unit }: TenureRecord): number | null => {
    const at = units.get(unit)
    if (at === undefined) return null
    const key = `${unit}|${post}`
    if (!ranks.has(key)) ranks.set(key, leadingRank(post, at.kind, at.name))
    return ranks.get(key) ?? null
  }
  const ranked = tenures.flatMap((tenure) => {
    const rank = rankOf(tenure)
    return rank === null ? [] : [{ tenure, rank }]
  })
  ranked.sort((one, other) => one.rank - other.rank || earlier(one.tenure, other.tenure))
  return Map.groupBy(
    ranked.map((it) => it.tenure),
    (it) => it.unit,
  )
}

/** Sorts by the first day held; equals keep the order of their rows. */
export function earlier(
  one: { readonly held: { readonly from: Day } },
  other: { readonly held: { readonly from: Day } },
) {
  if (one.held.from === other.held.from) return 0
  return one.held.from < other.held.from ? -1 : 1
}
