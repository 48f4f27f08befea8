import type { z } from 'zod'
import type { seeLeader } from '../../../../contract/dual-duty.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rowsBySets } from '../../../platform/database/rows-by-sets.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standing } from '../../conduct/index.ts'
import { listNumbers } from '../../county/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import type { Period } from '../period.ts'
import { findPattern, timeToAct } from './find-patterns.ts'
import type { Looking } from './line-records.ts'
import { lookingAt } from './looked-at.ts'
import { quartersOf } from './quarters-of.ts'
import { type ExplanationRow, listExplanations } from './readable-explanations.ts'
import { recordsShown } from './records-shown.ts'
import { type DualDutyBook, isAsked, patternWords, startedValues, whoIs, windowMonths } from './see-dual-duty.ts'
import { STARTED_RECORDS, type StartedRecord } from './started.ts'

type Leader = z.input<(typeof seeLeader)['reply']>

/** One leader: what happened in his line, what he did before and after, the facts that stand together, what he said to them. */
export async function seeOneLeader(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DualDutyBook,
  leader: string,
  days: Period,
): Promise<Leader> {
  const looking = lookingAt(viewer, county, days, leader)
  const numbers = await listNumbers(tx, viewer.countyId)
  const explanations = await listExplanations(tx, viewer, [leader])
  return tx.widened(async () => {
    const judged = await rowsBySets<StartedRecord>(
      tx,
      STARTED_RECORDS,
      startedValues(looking, windowMonths(numbers, days.until)),
    )
    const time = timeToAct(numbers, days.until, book.calendar)
    const found = []
    for (const pattern of book.patterns)
      for (const it of await findPattern(tx, pattern, looking, time)) found.push({ pattern, ...it })
    const ids = [...judged.map((it) => it.id), ...found.flatMap((it) => it.records)]
    const lines = await recordsShown(tx, county, viewer.countyId, [...new Set(ids)], viewer.barred)
    const handedOver = found.length === 0 ? 0 : await countHandedOver(tx, looking, leader)
    const started = new Map(judged.filter((it) => it.what === 'deed').map((it) => [it.id, it.started]))
    const happened = new Set(judged.filter((it) => it.what === 'happened').map((it) => it.id))
    const deeds = lines.flatMap((it) => (started.has(it.id) ? [{ ...it, started: started.get(it.id) === true }] : []))
    const befell = lines.filter((it) => happened.has(it.id))
    return {
      ...whoIs(county, leader, days.until),
      ...days,
      quarters: quartersOf(days, befell, deeds),
      happened: befell,
      deeds,
      patterns: found.map(({ pattern, ...it }) => ({
        ...patternWords(book, pattern.id),
        pattern: pattern.id,
        innocent: [...pattern.innocent],
        records: lines.filter(({ id }) => it.records.includes(id)),
        handedOver,
        asked: isAsked(explanations, pattern.id, it),
      })),
      explanations: explanations.map((it) => presentExplanation(it, county, book)),
    }
  })
}

/** Problems in his line that he gave to others to deal with: shown as such, and no deed of his own. */
async function countHandedOver(tx: Tx, looking: Looking, leader: string): Promise<number> {
  const found = await tx.row<{ n: number }>(
    `select count(distinct body ->> 'problem') as n from fact_entered f where county_id = $1 and fact = 'problem-acted-on' and by_person = $2
       and body ->> 'act' = 'handed-over' and on_day between $3 and $4 and ${standing('f', '$4')}`,
    [looking.countyId, leader, looking.from, looking.until],
  )
  return found?.n ?? 0
}

/** Without the name of the pattern: to a person only the facts are put. */
export function presentExplanation(row: ExplanationRow, county: CountyOverTime, book: DualDutyBook) {
  const { id, from, until, words, askedOn, reply, repliedOn } = row
  const { says } = patternWords(book, row.pattern)
  return {
    id,
    person: county.personRef(row.about),
    from,
    until,
    says,
    words,
    askedBy: county.personRef(row.askedBy),
    askedOn,
    reply,
    repliedOn,
  }
}
