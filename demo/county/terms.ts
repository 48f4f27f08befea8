import type { Roster } from './roster.ts'

/** Someone in a seat, in days ago; `until: null` is still there. */
export type Term = { readonly person: string; readonly from: number; readonly until: number | null }

/** One seat that someone left and another took over on the same day. */
export function handedOver(before: string, after: string, from: number, on: number): Term[] {
  return [
    { person: before, from, until: on },
    { person: after, from: on, until: null },
  ]
}

/** Supervision lines of a unit: for every stretch of days, whoever supervised and whoever was head then. */
export function drawLines(roster: Roster, unit: string, supervisors: readonly Term[], heads: readonly Term[]): void {
  for (const supervisor of supervisors)
    for (const head of heads) {
      const from = Math.min(supervisor.from, head.from)
      const until = Math.max(supervisor.until ?? -1, head.until ?? -1)
      if (from > until) roster.line(supervisor.person, head.person, unit, from, until === -1 ? null : until)
    }
}
