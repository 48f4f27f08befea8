import * as contract from '../../contract/forms.ts'
import { type Day, dayInWords } from '../../engine/dates/index.ts'
import { type Ledger, type Procedure, plainLedger } from '../../engine/procedures/index.ts'
import { writeEntry } from '../modules/ledger/index.ts'
import { ledgerLines, proceduresRead } from '../modules/matters/index.ts'
import { countyInForce } from '../modules/organisation/index.ts'
import type { Tx } from '../platform/database/database.ts'
import type { Http } from '../platform/http/http.ts'
import { absent, badInput, Refusal } from '../platform/http/refusal.ts'
import { writeWorkbook } from '../platform/spreadsheets/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { type OfficersForms, officersForms } from './officers-forms.ts'
import type { PaperForm } from './paper-form.ts'
import { across } from './widths.ts'

export type FormsOptions = OfficersForms & {
  readonly procedures: readonly Procedure[]
  /** Made by hand; every other procedure has a plain one. */
  readonly ledgers: readonly Ledger[]
}

const MOST_ROWS = 5000

/** 表册: one entry, every form. */
export function formRoutes(http: Http, options: FormsOptions): void {
  const kept = officersForms(options)
  const ledgers = new Map(
    options.procedures
      .filter((it) => it.group === undefined)
      .map((it) => [it.id, formOf(it, options.ledgers.find((one) => one.procedure === it.id) ?? plainLedger(it))]),
  )

  async function formsFor(tx: Tx, viewer: Viewer): Promise<readonly PaperForm[]> {
    const read = await proceduresRead(tx, viewer)
    return [...kept, ...[...ledgers].flatMap(([procedure, form]) => (read.has(procedure) ? [form] : []))]
  }

  http.serve(contract.listForms, async ({ tx, viewer }) => ({
    items: (await formsFor(tx, viewer)).map(({ id, title, says }) => ({ id, title, says })),
  }))

  http.serveRaw(contract.fillForm, async (request, reply, viewer) => {
    if (viewer === null || viewer.person === null) throw absent()
    const officer = { ...viewer, person: viewer.person }
    const { form: id } = request.params as { form: string }
    const { from, until } = request.query as { from: Day; until: Day }
    if (until < from) throw badInput('until', '止日在起日之前，请核对起止日期。')
    const file = await http.db.as(viewer, async (tx) => {
      const form = (await formsFor(tx, viewer)).find((it) => it.id === id)
      if (form === undefined) throw absent()
      const county = await countyInForce(tx, http.db, viewer.countyId)
      const filled = await form.fill({ tx, viewer: officer, county, from, until, most: MOST_ROWS + 1 })
      if (filled.rows.length > MOST_ROWS) throw new Refusal('too-many-rows', { status: 409 })
      await writeEntry(tx, viewer.countyId, {
        at: http.clock.now(),
        actor: viewer.accountId,
        act: 'form-filled',
        subject: `form/${form.id}`,
        body: { from, until, rows: filled.rows.length },
      })
      const span = `${dayInWords(from)}至${dayInWords(until)}`
      const bytes = await writeWorkbook([
        {
          name: form.title,
          title: form.title,
          note: `${county.name}　${span}　${dayInWords(viewer.today)}制表　共${filled.rows.length}行`,
          orientation: 'landscape',
          ...across(filled.heads, filled.rows),
          rows: filled.rows.map((row, at) => [at + 1, ...row]),
        },
      ])
      return { name: `${form.title}（${span}）.xlsx`, bytes: Buffer.from(bytes) }
    })
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(file.bytes)
  })
}

const formOf = (procedure: Procedure, ledger: Ledger): PaperForm => ({
  id: `ledger-${ledger.id}`,
  title: ledger.title,
  says: ledger.says,
  fill: async ({ tx, viewer, county, ...span }) => {
    const { heads, lines } = await ledgerLines(tx, viewer, county, procedure, ledger, span)
    return { heads, rows: lines }
  },
})
