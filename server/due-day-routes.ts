import { type DueDay, type DueOf, seeDueDay } from '../contract/due-days.ts'
import { type DutyBook, dueDayOfOccurrence } from './modules/duties/index.ts'
import { type MatterBook, nearestClockOfMatter } from './modules/matters/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { answerDayOfSign, type SignShowing } from './modules/signs/index.ts'
import { plannedDayOfTalk } from './modules/talks/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Http } from './platform/http/http.ts'
import type { Viewer } from './platform/viewer.ts'

export type DueDayOptions = { readonly duties: DutyBook; readonly signs: SignShowing; readonly matters: MatterBook }

/** Every last day on a list opens to how it was found, behind the same reading doors as what it belongs to. */
export function dueDayRoutes(http: Http, { duties, signs, matters }: DueDayOptions): void {
  const { calendar } = signs
  const found: Readonly<Record<DueOf, (tx: Tx, viewer: Viewer, id: string) => Promise<DueDay>>> = {
    occurrence: (tx, viewer, id) => dueDayOfOccurrence(tx, viewer, id, { duties, calendar }),
    sign: (tx, viewer, id) => answerDayOfSign(tx, viewer, id, signs),
    talk: async (tx, viewer, id) => plannedDayOfTalk(tx, viewer, id, await countyInForce(tx, http.db, viewer.countyId)),
    matter: (tx, viewer, id) => nearestClockOfMatter(tx, viewer, id, matters),
  }
  http.serve(seeDueDay, ({ tx, viewer, params }) => found[params.of](tx, viewer, params.id))
}
