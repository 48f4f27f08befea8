import type { z } from 'zod'
import type { DeskItem } from '../contract/desk.ts'
import { dayInWords } from '../engine/dates/index.ts'
import { type AbsenceBook, reportsWaiting, rulesOn } from './modules/conduct/index.ts'
import type { CountyOverTime } from './modules/organisation/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Viewer } from './platform/viewer.ts'

type Item = z.infer<typeof DeskItem>
type Options = { readonly absences: AbsenceBook; readonly shortProvision: (id: string) => string }

const UNDER = 'inner-party-supervision-regulation/24'

/** Reports that wait for the viewer's word, and his own from which he has not said that he is back. */
export async function absenceReportItems(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  { absences, shortProvision }: Options,
): Promise<Item[]> {
  if (viewer.person === null) return []
  const rules = await rulesOn(tx, viewer.countyId, absences, viewer.today)
  const { toDecide, toReturn } = await reportsWaiting(tx, viewer, county, rules.value('absenceLeaderDays'))
  const item = (id: string, title: string, why: string, label: string, dueOn: string | null): Item => ({
    kind: 'absence-report',
    id,
    title,
    why,
    dueOn,
    workdaysLeft: null,
    under: shortProvision(UNDER),
    go: { label, href: `/absences/${id}` },
  })
  return [
    ...toDecide.map((it) => {
      const leaving = it.late ? null : it.from
      const what = `${county.personRef(it.person).name}外出报备，等您批`
      return item(it.id, what, `${dayInWords(it.from)}走，去${it.place}：${it.why_words}`, '去批', leaving)
    }),
    ...toReturn.map((it) =>
      item(it.id, '您的外出到期了，回来了请销假', `${dayInWords(it.from)}走的，去${it.place}`, '去销假', null),
    ),
  ]
}
