import * as contract from '../../../../contract/absences.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { cursorAt } from '../../../platform/http/cursor.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent, changed } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { type CountyOverTime, countyInForce } from '../../organisation/index.ts'
import { type AbsenceBook, rulesOn } from './absence-rules.ts'
import { changeAbsence, decideAbsence, returnFromAbsence } from './carry-absence.ts'
import { lodgeAbsence } from './lodge-absence.ts'
import { findReportOfDay } from './of-day.ts'
import { planAbsence } from './plan-absence.ts'
import { approversNow, presentReport } from './present.ts'
import { listReadable, readAbsenceReport } from './readable-absence-reports.ts'

export function absenceRoutes(http: Http, book: AbsenceBook): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)
  const leaderDaysOf = async (tx: Tx, viewer: Viewer) =>
    (await rulesOn(tx, viewer.countyId, book, viewer.today)).value('absenceLeaderDays')
  const shown = async (tx: Tx, viewer: Viewer, county: CountyOverTime, id: string) =>
    presentReport(await readAbsenceReport(tx, viewer, id), viewer, county, await leaderDaysOf(tx, viewer))
  const readAt = async (tx: Tx, viewer: Viewer, id: string, version: number | null) => {
    const row = await readAbsenceReport(tx, viewer, id)
    if (version !== null && version !== row.version) throw changed()
    return row
  }

  http.serve(contract.planAbsence, async ({ tx, viewer, query, now }) => {
    const county = await countyOf(tx, viewer)
    const plan = await planAbsence(tx, viewer, county, book, query, now)
    return {
      person: county.personRef(plan.person),
      unit: county.unitRef(plan.unit),
      rules: plan.rules.shown,
      approvers: plan.approvers.map(county.personRef),
      leaving: plan.leaving,
      short: plan.short,
      together: plan.together.map((it) => ({ person: county.personRef(it.person), ...it.span })),
    }
  })

  http.serve(contract.findAbsenceReport, async ({ tx, viewer, query: { person, on } }) => {
    const county = await countyOf(tx, viewer)
    if (viewer.barred.includes(person) && viewer.person !== person) return { reported: null, report: null }
    const units = county.tenuresOf(person, on).map((it) => it.unit)
    if (!units.some((it) => answersForUnit(viewer, it) || viewer.offices.includes(it))) throw absent()
    return findReportOfDay(tx, viewer, person, on)
  })

  http.serve(contract.lodgeAbsence, async ({ tx, viewer, body, now }) => {
    const county = await countyOf(tx, viewer)
    return shown(tx, viewer, county, await lodgeAbsence(tx, viewer, county, book, body, now))
  })

  http.serve(contract.listAbsenceReports, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const leaderDays = await leaderDaysOf(tx, viewer)
    const { rows, last } = await listReadable(tx, viewer, query.after, query.most)
    return {
      items: rows.map((it) => presentReport(it, viewer, county, leaderDays)),
      next: last && cursorAt(last.from, last.id),
    }
  })

  http.serve(contract.seeAbsenceReport, async ({ tx, viewer, params }) => {
    const rules = await rulesOn(tx, viewer.countyId, book, viewer.today)
    return { ...(await shown(tx, viewer, await countyOf(tx, viewer), params.id)), rules: rules.shown }
  })

  http.serve(contract.decideAbsence, async ({ tx, viewer, params, body, ifMatch, now }) => {
    const county = await countyOf(tx, viewer)
    const row = await readAt(tx, viewer, params.id, ifMatch)
    const approvers = approversNow(row, county, viewer, await leaderDaysOf(tx, viewer))
    await decideAbsence({ tx, viewer, row, now }, approvers, body)
    return shown(tx, viewer, county, params.id)
  })

  http.serve(contract.changeAbsence, async ({ tx, viewer, params, body, ifMatch, now }) => {
    const row = await readAt(tx, viewer, params.id, ifMatch)
    await changeAbsence({ tx, viewer, row, now }, body)
    return shown(tx, viewer, await countyOf(tx, viewer), params.id)
  })

  http.serve(contract.returnFromAbsence, async ({ tx, viewer, params, body, ifMatch, now }) => {
    const row = await readAt(tx, viewer, params.id, ifMatch)
    await returnFromAbsence({ tx, viewer, row, now }, body)
    return shown(tx, viewer, await countyOf(tx, viewer), params.id)
  })
}
