import type { Day, Period } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from './county-over-time.ts'

/** Over these days somebody answers: as head of a unit, as the leader in charge of a unit, or of a person. */
export type Answering = {
  readonly as: 'head' | 'unit' | 'person'
  /** Number of the unit or the person answered for. */
  readonly of: string
  readonly leader: string
  /** The unit of the charge by which he answers; of a head his unit. */
  readonly line: string
  /** Half-open. */
  readonly held: Period
}

const kept = new WeakMap<CountyOverTime, readonly Answering[]>()

/** Who answers for whom on every day of the records, so that one statement can ask it of a whole county: what `headOf`, `leaderOfUnit` and `leaderInCharge` say day by day. */
export function answeringOver(county: CountyOverTime): readonly Answering[] {
  const before = kept.get(county)
  if (before !== undefined) return before
  const found = reckon(county)
  kept.set(county, found)
  return found
}

function reckon(county: CountyOverTime): readonly Answering[] {
  const { units, people, tenures, charges } = county.records
  const [inUnit, ofPerson] = [Map.groupBy(tenures, (it) => it.unit), Map.groupBy(tenures, (it) => it.person)]
  const chargesOf = Map.groupBy(charges, (it) => it.unit)
  const own = (held: readonly { readonly held: Period }[] | undefined) =>
    (held ?? []).flatMap(({ held: it }) => bounds(it))
  /** Days on which who is in charge of a unit may change. */
  const turns = new Map(
    units.map(({ number }) => {
      const over = [number, ...county.unitsAbove(number)].flatMap((it) => chargesOf.get(it) ?? [])
      return [number, [...own(over), ...over.flatMap((it) => own(ofPerson.get(it.leader)))]]
    }),
  )
  return [
    ...units.flatMap(({ number }) => [
      ...stretches(own(inUnit.get(number)), (on) => asHead(county, number, on)).map((it) => ({
        as: 'head' as const,
        of: number,
        ...it,
      })),
      ...stretches(
        [...(turns.get(number) ?? []), ...own(inUnit.get(number))],
        (on) => county.leaderOfUnit(number, on) ?? asHead(county, number, on),
      ).map((it) => ({ as: 'unit' as const, of: number, ...it })),
    ]),
    ...people.flatMap(({ number }) => {
      const held = ofPerson.get(number) ?? []
      const served = [...new Set(held.map((it) => it.unit))]
      const days = [...own(held), ...served.flatMap((it) => [...(turns.get(it) ?? []), ...own(inUnit.get(it))])]
      return stretches(days, (on) => county.leaderInCharge(number, on)).map((it) => ({
        as: 'person' as const,
        of: number,
        ...it,
      }))
    }),
  ]
}

function asHead(county: CountyOverTime, unit: string, on: Day) {
  const leader = county.headOf(unit, on)
  return leader === null ? null : { leader, line: unit }
}

const bounds = ({ from, until }: Period): Day[] => (until === null ? [from] : [from, until])

type Found = { readonly leader: string; readonly line: string }

/** The answer between one turning day and the next; equal neighbours become one. */
function stretches(turns: readonly Day[], ask: (on: Day) => Found | null): (Found & { held: Period })[] {
  const days = [...new Set(turns)].sort()
  const found: (Found & { held: { from: Day; until: Day | null } })[] = []
  for (const [at, from] of days.entries()) {
    const until = days[at + 1] ?? null
    const it = ask(from)
    const last = found.at(-1)
    if (it === null) continue
    if (last !== undefined && last.held.until === from && last.leader === it.leader && last.line === it.line)
      last.held.until = until
    else found.push({ leader: it.leader, line: it.line, held: { from, until } })
  }
  return found
}
