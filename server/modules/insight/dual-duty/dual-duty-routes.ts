import * as contract from '../../../../contract/dual-duty.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Http } from '../../../platform/http/http.ts'
import { Refusal } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { listNumbers } from '../../county/index.ts'
import { countyInForce } from '../../organisation/index.ts'
import { askToExplain, replyToExplanation } from './explain.ts'
import { findPattern, timeToAct } from './find-patterns.ts'
import { daysAsked, looked, lookingAt } from './looked-at.ts'
import { readExplanation } from './readable-explanations.ts'
import { recordsShown } from './records-shown.ts'
import { type DualDutyBook, patternWords, seeAllLeaders } from './see-dual-duty.ts'
import { presentExplanation, seeOneLeader } from './see-leader.ts'

export function dualDutyRoutes(http: Http, book: DualDutyBook): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)
  const entry = (id: contract.PatternKind) => book.patterns.find((it) => it.id === id)

  http.serve(contract.seeDualDuty, async ({ tx, viewer, query }) =>
    seeAllLeaders(tx, viewer, await countyOf(tx, viewer), book, daysAsked(query, viewer.today)),
  )

  http.serve(contract.seeLeader, async ({ tx, viewer, params, query }) => {
    const county = await countyOf(tx, viewer)
    looked(viewer, county, params.person)
    return seeOneLeader(tx, viewer, county, book, params.person, daysAsked(query, viewer.today))
  })

  http.serve(contract.askToExplain, async ({ tx, viewer, params, body, now }) => {
    const county = await countyOf(tx, viewer)
    looked(viewer, county, params.person)
    const days = daysAsked(body, viewer.today)
    const pattern = entry(body.pattern)
    const time = timeToAct(await listNumbers(tx, viewer.countyId), days.until, book.calendar)
    const looking = lookingAt(viewer, county, days, params.person)
    const [found] = pattern === undefined ? [] : await tx.widened(() => findPattern(tx, pattern, looking, time))
    if (found === undefined) throw new Refusal('not-so-now')
    const asking = { ...days, pattern: body.pattern, about: params.person, records: found.records, words: body.words }
    return { id: await askToExplain(tx, viewer, asking, now) }
  })

  http.serve(contract.seeExplanation, async ({ tx, viewer, params }) => {
    const county = await countyOf(tx, viewer)
    const row = await readExplanation(tx, viewer, county, params.id)
    const mine = row.about === viewer.person
    const barred = mine ? [] : viewer.barred
    const records = await tx.widened(() => recordsShown(tx, county, viewer.countyId, row.records, barred))
    return {
      ...presentExplanation(row, county, book),
      // He may not open the page of a problem: what it is, he is told here.
      records: mine ? records.map((it) => ({ ...it, problem: null })) : records,
      innocent: [...(entry(row.pattern)?.innocent ?? [])],
      under: patternWords(book, row.pattern).under,
      mayReply: mine && row.reply === null,
    }
  })

  http.serve(contract.replyToExplanation, async ({ tx, viewer, params, body, now }) => {
    const row = await readExplanation(tx, viewer, await countyOf(tx, viewer), params.id)
    await replyToExplanation(tx, viewer, row, body.words, now)
    return { id: row.id }
  })
}
