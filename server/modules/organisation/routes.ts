import * as contract from '../../../contract/organisation.ts'
import type { Http } from '../../platform/http/http.ts'
import { answersForUnit } from '../../platform/viewer.ts'
import { findByName } from './find-by-name.ts'
import { countyInForce } from './load-county.ts'
import { seePerson } from './see-person.ts'
import { seeUnit } from './see-unit.ts'
import { seeUnits } from './see-units.ts'

export function organisationRoutes(http: Http): void {
  http.serve(contract.seeUnits, async ({ tx, viewer, query }) => {
    const on = query.on ?? viewer.today
    const county = await countyInForce(tx, http.db, viewer.countyId)
    return { on, units: await seeUnits(tx, viewer.countyId, county, on) }
  })
  http.serve(contract.seeUnit, async ({ tx, viewer, params, query }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const seen = await seeUnit(tx, viewer.countyId, county, params.number, query.on ?? viewer.today)
    return { ...seen, mayFollow: answersForUnit(viewer, params.number) }
  })
  http.serve(contract.seePerson, async ({ tx, viewer, params, query }) =>
    seePerson(tx, viewer, await countyInForce(tx, http.db, viewer.countyId), params.number, query.on ?? viewer.today),
  )
  http.serve(contract.findByName, async ({ tx, viewer, query }) =>
    findByName(tx, viewer.countyId, await countyInForce(tx, http.db, viewer.countyId), query.q, viewer.today),
  )
}
