import * as contract from '../../../contract/duties.ts'
import { dayOrNull } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Http } from '../../platform/http/http.ts'
import { absent, badInput } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { countyInForce } from '../organisation/index.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { confirmAct } from './confirm-act.ts'
import { listForWhat, readForWhat } from './for-what.ts'
import { inPersonKindOf, type MattersOnRecord, readOnMatter } from './in-person.ts'
import { listActs, listConfirmations, readAct } from './readable-acts.ts'
import { listOccurrences } from './readable-occurrences.ts'
import { recordAct } from './record-act.ts'
import { type Seeing, seeDutiesOf } from './see-duties.ts'

export type DutyOptions = Seeing & {
  /** A check's result was found true by another: from now on it counts. */
  readonly onCheckConfirmed: (tx: Tx, viewer: Viewer, factId: string, now: Date) => Promise<void>
  /** Whom a sign is about that went to this viewer, so that it may be what an act is for; null where none did. */
  readonly aboutOfSign: (tx: Tx, viewer: Viewer, signId: string) => Promise<string | null>
  readonly matters: MattersOnRecord
}

export function dutyRoutes(http: Http, options: DutyOptions): void {
  const { book, presenter, matters } = options
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)

  http.serve(contract.seeDuties, async ({ tx, viewer, query }) => {
    const person = query.person ?? viewer.person
    if (person === null) throw absent()
    return seeDutiesOf(tx, viewer, await countyOf(tx, viewer), person, options)
  })

  http.serve(contract.listOccurrences, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listOccurrences(tx, viewer, query)
    return { items: rows.map((it) => presenter.occurrence(it, county, viewer.today)), next }
  })

  http.serve(contract.listActs, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listActs(tx, viewer, query)
    return { items: rows.map((it) => presenter.act(it, county)), next }
  })

  http.serve(contract.listForWhat, async ({ tx, viewer }) => ({
    choices: await listForWhat(tx, viewer, await countyOf(tx, viewer), book),
  }))

  http.serve(contract.recordAct, async ({ tx, viewer, body, now }) => {
    const county = await countyOf(tx, viewer)
    const on = body.on === undefined ? viewer.today : dayOrNull(body.on)
    if (on === null) throw badInput('on', '请填写真实的日期，例如 2026-03-05')
    const isMySign = async (id: string) => (await options.aboutOfSign(tx, viewer, id)) !== null
    const forWhat = await readForWhat(tx, viewer, county, book, body.forWhat, isMySign)
    const { done, outcome, nature } = body
    const askedOf = outcome === '' ? undefined : forWhat.askedOf
    const kind = inPersonKindOf(book, forWhat.duty)
    const onMatter = await readOnMatter(tx, viewer, county, matters, kind, body)
    const id = await recordAct(tx, viewer, county, { ...forWhat, on, done, outcome, nature, askedOf, onMatter }, now)
    return presenter.act(await readAct(tx, viewer, id), county)
  })

  http.serve(contract.listConfirmations, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listConfirmations(tx, viewer, query.after, query.most)
    return { items: rows.map((it) => presenter.act(it, county)), next }
  })

  http.serve(contract.askToConfirm, async ({ tx, viewer, params, body, now }) => {
    const county = await countyOf(tx, viewer)
    const aboutOf = (signId: string) => options.aboutOfSign(tx, viewer, signId)
    await askToConfirm(tx, viewer, county, params.id, body.of, aboutOf, matters, now)
    return presenter.act(await readAct(tx, viewer, params.id), county)
  })

  http.serve(contract.confirmAct, async ({ tx, viewer, params, body, now }) => {
    const county = await countyOf(tx, viewer)
    const act = await confirmAct(tx, viewer, county, params.id, body, now)
    if (act.check_fact_id !== null && body.finding === 'true')
      await options.onCheckConfirmed(tx, viewer, act.check_fact_id, now)
    return presenter.act(await readAct(tx, viewer, params.id), county)
  })
}
