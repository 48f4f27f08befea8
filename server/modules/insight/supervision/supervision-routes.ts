import * as contract from '../../../../contract/supervision.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent } from '../../../platform/http/refusal.ts'
import { countyInForce } from '../../organisation/index.ts'
import { leadersOf, lineWithin, superviseCounty, superviseWithin } from './who-supervises.ts'

/** Who answers for whom is known to every officer, as the pages of the units are. */
export function supervisionRoutes(http: Http): void {
  http.serve(contract.seeSupervision, async ({ tx, viewer, query }) => {
    const on = query.on ?? viewer.today
    const county = await countyInForce(tx, http.db, viewer.countyId)
    if (query.unit === undefined) {
      const lines = superviseCounty(county, on)
      return { on, within: null, leaders: leadersOf(county, lines, on), lines }
    }
    const unit = county.unit(query.unit)
    if (unit === undefined) throw absent()
    const lines = superviseWithin(county, unit.number, on)
    return { on, within: lineWithin(county, unit, on), leaders: leadersOf(county, lines, on), lines }
  })
}
