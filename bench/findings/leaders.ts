import { plusMonths } from '../../engine/dates/index.ts'
import { listNumbers } from '../../server/modules/county/index.ts'
import { findPattern, timeToAct } from '../../server/modules/insight/dual-duty/find-patterns.ts'
import type { Looking } from '../../server/modules/insight/dual-duty/line-records.ts'
import { lookingAt } from '../../server/modules/insight/dual-duty/looked-at.ts'
import { startedValues, windowMonths } from '../../server/modules/insight/dual-duty/see-dual-duty.ts'
import { STARTED_COUNTS, type StartedCount } from '../../server/modules/insight/dual-duty/started.ts'
import { type CountyOverTime, countyInForce } from '../../server/modules/organisation/index.ts'
import type { Database, Tx } from '../../server/platform/database/database.ts'
import { rowsBySets } from '../../server/platform/database/rows-by-sets.ts'
import type { Viewer } from '../../server/platform/viewer.ts'
import { statuteBook } from '../../server/statute-book.ts'
import { TODAY } from '../lists/full-county.ts'

const MONTHS = 60

/** The three patterns at all leaders. @returns how many leaders they were found at. */
export const findPatterns = (db: Database, countyId: number) =>
  beforeHead(db, countyId, async (tx, looking) => {
    const time = timeToAct(await listNumbers(tx, countyId), TODAY, statuteBook.calendar)
    let found = 0
    for (const it of statuteBook.dualDuty.patterns) found += (await findPattern(tx, it, looking, time)).length
    return found
  })

/** What every leader started himself, quarter by quarter. @returns how many deeds were judged. */
export const countStarted = (db: Database, countyId: number) =>
  beforeHead(db, countyId, async (tx, looking) => {
    const values = startedValues(looking, windowMonths(await listNumbers(tx, countyId), TODAY))
    const counts = await rowsBySets<StartedCount>(tx, STARTED_COUNTS, values)
    return counts.reduce((sum, it) => sum + it.started + it.after, 0)
  })

/** The head of the county's commission looks at all leaders, over all five years. */
function beforeHead(db: Database, countyId: number, work: (tx: Tx, looking: Looking) => Promise<number>) {
  return db.inCounty(countyId, async (tx) => {
    const county = await countyInForce(tx, db, countyId)
    const days = { from: plusMonths(TODAY, -MONTHS).on, until: TODAY }
    return work(tx, lookingAt(headOfCommission(county, countyId), county, days))
  })
}

function headOfCommission(county: CountyOverTime, countyId: number): Viewer {
  const commission = county.records.units.find((it) => it.kind === 'county-commission')?.number ?? ''
  const person = county.headOf(commission, TODAY)
  if (person === null) throw new Error('nobody heads the commission')
  const of = { accountId: '', hat: 'officer', posts: [], offices: [commission] } as const
  return { countyId, person, today: TODAY, answersFor: 'county', barred: [person], ...of }
}
