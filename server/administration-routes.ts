import * as contract from '../contract/administration.ts'
import type { Day } from '../engine/dates/index.ts'
import {
  type By,
  closeAccount,
  listAccounts,
  loginsOf,
  makeLink,
  openAccount,
  renewLink,
  unlockAccount,
} from './modules/access/index.ts'
import {
  listCadences,
  listCounties,
  listNumbers,
  numberInForce,
  setCadence,
  setNumber,
} from './modules/county/index.ts'
import { adoptList, listAdopted } from './modules/duties/index.ts'
import { entriesOf, listEntries, verifyLedger } from './modules/ledger/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Http } from './platform/http/http.ts'
import { absent, Refusal } from './platform/http/refusal.ts'
import { VERSION } from './platform/version.ts'
import type { Hat, Viewer } from './platform/viewer.ts'
import { statuteBook } from './statute-book.ts'

export type AdministrationOptions = {
  readonly system: { readonly database: string; readonly embedded: boolean; readonly headsFile: string | null }
  readonly forget: () => void
  /** A number of the county's was set: everybody's signs may be others. */
  readonly afterNumber: (tx: Tx, viewer: Viewer, now: Date) => Promise<unknown>
}

/** The three administrators' doors. Each hat opens its own; none of them sees a matter. */
export function administrationRoutes(http: Http, options: AdministrationOptions): void {
  const by = (viewer: Viewer, now: Date): By => ({ actor: viewer.accountId, now })
  const only = (viewer: Viewer, ...hats: Hat[]) => {
    if (!hats.includes(viewer.hat)) throw absent()
  }

  http.serve(contract.listAccounts, async ({ tx, viewer, query, now }) => {
    only(viewer, 'system-admin', 'security-admin')
    return listAccounts(tx, viewer.countyId, query.q ?? '', query.after ?? '', now)
  })
  http.serve(contract.openAccount, async ({ tx, viewer, body, now }) => {
    only(viewer, 'system-admin')
    const county = await countyInForce(tx, http.db, viewer.countyId)
    if (!county.person(body.person)) throw new Refusal('unknown-person', { status: 400 })
    const id = await openAccount(tx, viewer.countyId, body, by(viewer, now))
    return { id, link: await makeLink(tx, viewer.countyId, id, by(viewer, now)) }
  })
  http.serve(contract.newLink, async ({ tx, viewer, params, now }) => {
    only(viewer, 'system-admin')
    return { link: await renewLink(tx, viewer.countyId, params.id, by(viewer, now)) }
  })
  http.serve(contract.unlockAccount, async ({ tx, viewer, params, now }) => {
    only(viewer, 'security-admin')
    await unlockAccount(tx, viewer.countyId, params.id, by(viewer, now))
    return { id: params.id }
  })
  http.serve(contract.closeAccount, async ({ tx, viewer, params, body, now }) => {
    only(viewer, 'system-admin', 'security-admin')
    if (params.id === viewer.accountId) throw absent()
    await closeAccount(tx, viewer.countyId, params.id, body.why, by(viewer, now))
    options.forget()
    return { id: params.id }
  })

  http.serve(contract.seeNumbers, ({ tx, viewer }) => seeNumbers(tx, viewer))
  http.serve(contract.setNumber, async ({ tx, viewer, body, now }) => {
    only(viewer, 'system-admin')
    if (!countySettings.some((it) => it.name === body.name)) throw new Refusal('unknown-setting', { status: 400 })
    const id = await setNumber(tx, viewer.countyId, { ...body, recordedOn: viewer.today }, by(viewer, now))
    await options.afterNumber(tx, viewer, now)
    return { id }
  })
  http.serve(contract.setCadence, async ({ tx, viewer, body, now }) => {
    only(viewer, 'system-admin')
    if (!statuteBook.countySetDuties().some((it) => it.id === body.duty))
      throw new Refusal('unknown-duty', { status: 400 })
    return { id: await setCadence(tx, viewer.countyId, body, by(viewer, now)) }
  })
  http.serve(contract.seeLists, async ({ tx, viewer }) => ({ lists: await seeLists(tx, viewer.countyId) }))
  http.serve(contract.adoptList, async ({ tx, viewer, body, now }) => {
    only(viewer, 'system-admin')
    const list = statuteBook.lists().find((it) => it.postKind === body.postKind)
    if (!list || !body.duties.every((it) => list.duties.some((duty) => duty.id === it)))
      throw new Refusal('unknown-duty', { status: 400 })
    return adoptList(tx, viewer.countyId, body, by(viewer, now))
  })

  http.serve(contract.checkLedger, async ({ tx, viewer }) => {
    only(viewer, 'audit-admin')
    const verdict = await tx.widened(() => verifyLedger(tx, viewer.countyId))
    return verdict.whole
      ? { whole: true, entries: verdict.entries, head: verdict.head, says: `台账完整，共 ${verdict.entries} 条。` }
      : { whole: false, entries: verdict.break.seq, head: '', says: `台账在此处断开：${verdict.break.why}。` }
  })
  http.serve(contract.listLedger, async ({ tx, viewer, query }) => {
    only(viewer, 'audit-admin')
    // The auditor keeps no account: whose it was he is told by the ledger alone.
    const { page, logins } = await tx.widened(async () => {
      const page = await listEntries(tx, viewer.countyId, query.after ?? null)
      const actors = page.items.map((it) => it.actor)
      return { page, logins: await loginsOf(tx, viewer.countyId, actors) }
    })
    return { ...page, items: page.items.map((it) => ({ ...it, actor: logins.get(it.actor) ?? it.actor })) }
  })
  http.serve(contract.seeSystem, async ({ tx, viewer }) => {
    only(viewer, 'system-admin')
    const county = (await listCounties(tx)).find((it) => it.countyId === viewer.countyId)
    return {
      program: VERSION,
      node: process.version,
      ...options.system,
      county: county?.name ?? '',
      kind: county?.kind ?? 'real',
      calendarUntil: statuteBook.calendar.horizon,
      ledgerEntries: await entriesOf(tx, viewer.countyId),
    }
  })
}

/** Numbers that signs need, and rules on absence reports. */
const countySettings = [...statuteBook.settings, ...statuteBook.absences.rules]

async function seeNumbers(tx: Tx, viewer: Viewer) {
  const numbers = await listNumbers(tx, viewer.countyId)
  const cadences = await listCadences(tx, viewer.countyId)
  return {
    settings: countySettings.map(({ name, title, unit, suggested, governs }) => {
      const it = { name, title, unit, suggested, governs }
      const held = numberInForce(numbers, it.name, viewer.today)
      return { ...it, value: held?.value ?? null, document: held?.document ?? null, fromDay: held?.fromDay ?? null }
    }),
    cadences: statuteBook.countySetDuties().map((it) => {
      const held = cadences.findLast((one) => one.duty === it.id && one.fromDay <= (viewer.today as Day))
      return {
        duty: it.id,
        what: it.what,
        every: held?.every ?? null,
        document: held?.document ?? null,
        fromDay: held?.fromDay ?? null,
      }
    }),
  }
}

async function seeLists(tx: Tx, countyId: number) {
  const adopted = await listAdopted(tx, countyId)
  return statuteBook.lists().map((it) => {
    const held = adopted.findLast((one) => one.postKind === it.postKind)
    return {
      ...it,
      adopted: held
        ? { version: held.version, document: held.document, on: held.adoptedOn, duties: held.duties }
        : null,
    }
  })
}
