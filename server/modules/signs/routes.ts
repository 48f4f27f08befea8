import * as contract from '../../../contract/signs.ts'
import { dayOrNull, plusMonths } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Http } from '../../platform/http/http.ts'
import { absent, badInput, Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { loadFacts } from '../conduct/index.ts'
import { recordReading } from '../ledger/index.ts'
import { countyInForce } from '../organisation/index.ts'
import { answerSign, replyToSign } from './answer-sign.ts'
import { deriveSigns } from './derive-signs.ts'
import { type Raising, raiseSignsAfter } from './raise-signs.ts'
import { comesAs, listSigns, readSign } from './readable-signs.ts'
import { presentSignLine, type SignShowing, seeSign } from './see-sign.ts'

const LONGEST_REPLAY_MONTHS = 60

export type SignOptions = { readonly raising: Raising; readonly showing: SignShowing }

export function signRoutes(http: Http, { raising, showing }: SignOptions): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)

  http.serve(contract.listSigns, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listSigns(tx, viewer, query)
    return { items: rows.map((it) => presentSignLine(it, viewer, county, showing)), next }
  })

  http.serve(contract.seeSign, async ({ tx, viewer, params, now }) => {
    const row = await readSign(tx, viewer, params.id)
    const page = await seeSign(tx, viewer, await countyOf(tx, viewer), row, showing)
    // Last, so that the ledger is held for no longer than it takes to write the entry.
    await recordReading(tx, viewer, { what: 'sign', id: row.id, as: comesAs(row) }, now)
    return page
  })

  http.serve(contract.answerSign, async ({ tx, viewer, params, body, now }) => {
    const on = body.on === undefined ? viewer.today : dayOrNull(body.on)
    if (on === null) throw badInput('on', '请填写真实的日期，例如 2026-03-05')
    const { id, factId } = await answerSign(tx, viewer, await countyOf(tx, viewer), params.id, { ...body, on }, now)
    const left = factId === null ? [] : [factId]
    await raiseSignsAfter(tx, viewer.countyId, left, viewer.today, now, raising)
    return { id }
  })

  http.serve(contract.replyToSign, async ({ tx, viewer, params, body, now }) => ({
    id: await replyToSign(tx, viewer, params.id, body.words, now),
  }))

  /** Nothing is written: the same rules over the same facts, with other numbers. */
  http.serve(contract.replaySigns, async ({ tx, viewer, body }) => {
    if (viewer.answersFor !== 'county') throw absent()
    const from = dayOrNull(body.from)
    const until = dayOrNull(body.until)
    if (from === null || until === null || until < from || plusMonths(from, LONGEST_REPLAY_MONTHS).on < until) {
      throw new Refusal('bad-period', { status: 400 })
    }
    const county = await countyOf(tx, viewer)
    const facts = await loadFacts(tx, viewer.countyId)
    const defaults = { ...body.settings, answerWithinWorkdays: 1 }
    const signs = deriveSigns(county, facts, { ...raising, until, defaults })
    return {
      signs: signs
        .filter((it) => it.on >= from && !viewer.barred.includes(it.about))
        .map((it) => ({
          on: it.on,
          kind: it.sign,
          title: showing.entry(it.sign).title,
          about: county.personRef(it.about),
          to: it.to.map((one) => (county.person(one) ? county.personRef(one) : county.unitRef(one)).name),
          words: it.words,
        })),
    }
  })
}
