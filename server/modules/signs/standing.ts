import type { Day } from '../../../engine/dates/index.ts'
import type { Fact } from '../conduct/index.ts'

export type FactOf<Kind extends Fact['fact']> = Extract<Fact, { readonly fact: Kind }>

export type Standing = {
  /** Recorded by the end of the day and not withdrawn by then. */
  counts(fact: Fact, by: Day): boolean
  /** Days on which withdrawals (or withdrawals of these) may have changed whether it counts. */
  turnsOf(fact: Fact): readonly Day[]
}

/** A withdrawal may itself be withdrawn: from then on the fact counts again. */
export function standingOf(facts: readonly Fact[]): Standing {
  const withdrawals = Map.groupBy(
    facts.filter((it) => it.fact === 'withdrawn'),
    (it) => it.names,
  )

  function withdrawn(id: string, by: Day, through: readonly string[]): boolean {
    // Two lines that withdraw each other would never end.
    if (through.includes(id)) return false
    return (withdrawals.get(id) ?? []).some(
      (it) => it.recordedOn <= by && !(it.id !== undefined && withdrawn(it.id, by, [...through, id])),
    )
  }

  function turns(id: string | undefined, through: readonly string[]): Day[] {
    if (id === undefined || through.includes(id)) return []
    return (withdrawals.get(id) ?? []).flatMap((it) => [it.recordedOn, ...turns(it.id, [...through, id])])
  }

  if (withdrawals.size === 0) return { counts: (fact, by) => fact.recordedOn <= by, turnsOf: () => [] }
  return {
    counts: (fact, by) => fact.recordedOn <= by && !(fact.id !== undefined && withdrawn(fact.id, by, [])),
    turnsOf: (fact) => turns(fact.id, []),
  }
}
