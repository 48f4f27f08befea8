import type { Day } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from './county-over-time.ts'

export type Answerable = { readonly person: string; readonly as: 'head' | 'in-charge' | 'supervising' }

/**
 * Who answered for a unit on a day: its head, the leader in charge of it where that is another, the supervising leader of its
 * head. Found from posts, charges and lines, never typed in.
 */
export function answerableOn(county: CountyOverTime, unit: string, on: Day): readonly Answerable[] {
  const found = [
    { person: county.headOf(unit, on), as: 'head' },
    { person: county.leaderOfUnit(unit, on)?.leader ?? null, as: 'in-charge' },
    { person: county.supervisingLeader(unit, on), as: 'supervising' },
  ] as const
  return found.flatMap(({ person, as }, at) =>
    person === null || found.findIndex((it) => it.person === person) < at ? [] : [{ person, as }],
  )
}
