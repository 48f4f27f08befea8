import * as contract from '../../../../contract/lists.ts'
import { type Day, plusDays, type WorkingCalendar } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent, Refusal } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { letterHeadOf } from '../../county/index.ts'
import { countyInForce } from '../../organisation/index.ts'
import type { DutyBook } from '../duty-book.ts'
import { layOccurrences } from '../lay-occurrences.ts'
import { adoptUnitList } from './adopt-unit-list.ts'
import { arrangeYear } from './arrange-year.ts'
import { kindsIn, ownBodies, readableBody, unitsOfBody } from './bodies.ts'
import { entrust, mayDraft, saveDraft } from './draft-unit-list.ts'
import { commonOf, commonWords, presentDraft, presentUnitList } from './present-lists.ts'
import { proposalsFor } from './proposals.ts'
import { listUnitLists, unitListInForce } from './readable-unit-lists.ts'
import { recordPaper } from './record-paper.ts'
import { spanOf } from './spans.ts'
import { type Arisen, unitRecord } from './unit-record.ts'

export type UnitListOptions = {
  readonly book: DutyBook
  readonly calendar: WorkingCalendar
  /** What came up in some units over a span, as far as it is before this viewer: titles and how often, nothing more. */
  readonly arisen: (tx: Tx, viewer: Viewer, units: readonly string[], from: Day, until: Day) => Promise<Arisen[]>
}

const YEAR = 365
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function unitListRoutes(http: Http, { book, calendar, arisen }: UnitListOptions): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)

  /** The unit and the kind of post asked for; absent to strangers. */
  async function asked(tx: Tx, viewer: Viewer, id: string, postKind: string) {
    const county = await countyOf(tx, viewer)
    const unit = readableBody(viewer, county, id)
    const kind = kindsIn(book, county, unit, viewer.today).find((it) => it.postKind === postKind)
    if (kind === undefined)
      throw new Refusal('no-such-kind', { status: 400, detail: '本单位没有这类岗位，请从本单位的清单中选择。' })
    return { county, unit, kind }
  }

  async function shown(tx: Tx, viewer: Viewer, id: string, postKind: string) {
    const { county, unit, kind } = await asked(tx, viewer, id, postKind)
    if (!(await mayDraft(tx, viewer, county, unit, postKind))) throw absent()
    const { today } = viewer
    const came = await arisen(tx, viewer, unitsOfBody(county, unit), plusDays(today, -YEAR), today)
    const proposed = await proposalsFor(tx, viewer, county, book, unit, kind, came)
    return presentDraft(tx, viewer, county, book, unit, kind, proposed)
  }

  http.serve(contract.seeUnitLists, async ({ tx, viewer }) => {
    const county = await countyOf(tx, viewer)
    const lists = await listUnitLists(tx, viewer.countyId, null)
    const own = ownBodies(viewer, county)
    const line = (unit: string) => {
      const kinds = kindsIn(book, county, unit, viewer.today)
      const adopted = kinds.filter((it) => unitListInForce(lists, unit, it.postKind, viewer.today)).length
      return { unit: county.unitRef(unit), adopted, kinds: kinds.length }
    }
    const others = [...new Set(lists.map((it) => it.unit))].filter(
      (it) => !own.includes(it) && answersForUnit(viewer, it),
    )
    return {
      own: own
        .map((it) => ({ ...line(it), mayAdopt: county.headOf(it, viewer.today) === viewer.person }))
        .filter((it) => it.kinds > 0),
      others: others.map(line),
    }
  })

  http.serve(contract.seeUnitList, async ({ tx, viewer, params }) => {
    const county = await countyOf(tx, viewer)
    return presentUnitList(tx, viewer, county, book, readableBody(viewer, county, params.id))
  })

  http.serve(contract.seeListDraft, ({ tx, viewer, params, query }) => shown(tx, viewer, params.id, query.postKind))

  http.serve(contract.saveListDraft, async ({ tx, viewer, params, body, now }) => {
    const { county, unit } = await asked(tx, viewer, params.id, body.postKind)
    await saveDraft(tx, viewer, county, unit, body.postKind, body.items, now)
    return shown(tx, viewer, params.id, body.postKind)
  })

  http.serve(contract.entrustList, async ({ tx, viewer, params, body, now }) => {
    const { county, unit } = await asked(tx, viewer, params.id, body.postKind)
    await entrust(tx, viewer, county, unit, body.postKind, body.to, now)
    return shown(tx, viewer, params.id, body.postKind)
  })

  http.serve(contract.adoptUnitList, async ({ tx, viewer, params, body, now }) => {
    const { county, unit, kind } = await asked(tx, viewer, params.id, body.postKind)
    const common = (await commonOf(tx, viewer, county, book, unit))(kind.postKind)
    const list = await adoptUnitList(tx, viewer, county, unit, kind, common, body, now)
    const { today, countyId, accountId } = viewer
    const laying = { countyId, from: list.fromDay, today, now, actor: accountId, people: kind.holders }
    const laid = list.fromDay > today ? 0 : await layOccurrences(tx, county, book, calendar, laying)
    return { version: list.version, laid }
  })

  http.serve(contract.arrangeYear, async ({ tx, viewer, params, body, now }) => {
    const county = await countyOf(tx, viewer)
    const unit = readableBody(viewer, county, params.id)
    const kinds = kindsIn(book, county, unit, viewer.today)
    const common = await commonWords(tx, viewer, book, viewer.today)
    return { items: await arrangeYear(tx, viewer, county, unit, kinds, body.year, common, now) }
  })

  async function recordOf(tx: Tx, viewer: Viewer, id: string, written: string) {
    const county = await countyOf(tx, viewer)
    const unit = readableBody(viewer, county, id)
    if (!answersForUnit(viewer, unit)) throw absent()
    const span = spanOf(written)
    const came = await arisen(tx, viewer, unitsOfBody(county, unit), span.from, span.until)
    return { county, record: await unitRecord(tx, viewer, county, book, unit, span, came) }
  }

  http.serve(contract.seeUnitRecord, async ({ tx, viewer, params, query }) => {
    return (await recordOf(tx, viewer, params.id, query.span)).record
  })

  http.serveRaw(contract.unitRecordFile, async (request, reply, viewer) => {
    if (viewer === null) throw absent()
    const { id } = request.params as { id: string }
    const { span } = request.query as { span: string }
    const file = await http.db.as(viewer, async (tx) => {
      const { county, record } = await recordOf(tx, viewer, id, span)
      return recordPaper(record, county, await letterHeadOf(tx, viewer.countyId), viewer.today)
    })
    return reply
      .header('content-type', DOCX)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(file.bytes)
  })
}
