import { type DueDay, type DueOf, seeDueDay } from '../contract/due-days.ts'
import { type DutyBook, dueDayOfOccurrence } from './modules/duties/index.ts'
import { dueDayOfMatter, type MatterBook } from './modules/matters/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { answerDayOfSign, type SignShowing } from './modules/signs/index.ts'
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
    matter: async (tx, viewer, id) =>
      dueDayOfMatter(tx, viewer, id, matters, await countyInForce(tx, http.db, viewer.countyId)),
  }
  http.serve(seeDueDay, ({ tx, viewer, params }) => found[params.of](tx, viewer, params.id))
}
