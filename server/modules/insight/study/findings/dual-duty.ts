import { listNumbers } from '../../../county/index.ts'
import { findPattern, timeToAct } from '../../dual-duty/find-patterns.ts'
import { lookingAt } from '../../dual-duty/looked-at.ts'
import { startedValues, windowMonths } from '../../dual-duty/see-dual-duty.ts'
import { STARTED_RECORDS } from '../../dual-duty/started.ts'
import { fromRows, fromSql, type StudyRow } from '../finding.ts'

const STARTED = `select case when what = 'happened' then 'happened' when started then 'self' else 'after' end as part, record, id, on_day
  from (${STARTED_RECORDS}) judged group by 1, 2, 3, 4`

/** M13: what leaders started themselves, and what they did only after. */
export const started = fromSql('started', async (tx, { viewer, county, from, until }) => {
  const months = windowMonths(await listNumbers(tx, viewer.countyId), until)
  return { rows: STARTED, values: startedValues(lookingAt(viewer, county, { from, until }), months) }
})

/** At how many leaders the facts of each pattern stand together. */
export const patterns = fromRows('patterns', async (tx, { viewer, county, book, from, until }) => {
  const time = timeToAct(await listNumbers(tx, viewer.countyId), until, book.calendar)
  const looking = lookingAt(viewer, county, { from, until })
  const rows: StudyRow[] = []
  for (const pattern of book.patterns)
    for (const { leader } of await findPattern(tx, pattern, looking, time))
      rows.push({ part: pattern.id, record: 'leader', id: leader, on: until })
  return rows
})
