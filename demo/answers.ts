import type { Day } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { tellStory } from './history.ts'
import { earlierFirst, type InventedAnswer } from './story/telling.ts'

export type { InventedAnswer, SignName } from './story/telling.ts'

/**
 * What was done with the older signs, by day. Each names its sign by (day raised, kind, person) and, unless it says
 * "not so", the fact it left in `inventHistory` by that fact's id. Signs of the last days have no answer yet.
 */
export function inventAnswers(records: CountyRecords, today: Day): InventedAnswer[] {
  return tellStory(records, today).answers.toSorted(earlierFirst((it) => it.on))
}
