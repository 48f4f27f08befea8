import * as contract from '../../../../contract/in-person.ts'
import { plusDays } from '../../../../engine/dates/index.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent, badInput } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { secretaryIn } from '../../duties/index.ts'
import { type CountyOverTime, countyInForce } from '../../organisation/index.ts'
import { offerMatters } from './matters.ts'
import { seeInPersonOf } from './see-in-person.ts'
import type { InPersonBook } from './waiting-in-person.ts'

const USUAL_DAYS = 365

/** 四个亲自: for a secretary and for whoever answers for his unit; to all others the page is not there. */
export function inPersonRoutes(http: Http, book: InPersonBook): void {
  http.serve(contract.seeInPerson, async ({ tx, viewer, query }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const person = query.person ?? viewer.person ?? ''
    const units = unitsBefore(county, person, viewer)
    if (units.length === 0) throw absent()
    const until = query.until ?? viewer.today
    const from = query.from ?? plusDays(until, -USUAL_DAYS)
    if (from > until) throw badInput('from', '起始日期不能晚于截止日期，请核对')
    return seeInPersonOf(tx, viewer, county, book, { person, units, from, until })
  })

  http.serve(contract.listSecretaries, async ({ tx, viewer }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const under = county.records.tenures.filter((it) => answersForUnit(viewer, it.unit)).map((it) => it.person)
    const people = [...new Set([viewer.person ?? '', ...under])]
    return {
      secretaries: people.flatMap((person) =>
        unitsBefore(county, person, viewer).map((it) => ({
          person: county.personRef(person),
          unit: county.unitRef(it),
        })),
      ),
    }
  })

  http.serve(contract.listMattersToName, async ({ tx, viewer, query }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    return { matters: await offerMatters(tx, viewer, county, book.matters, query) }
  })

  /** The units of a secretary that are the viewer's own or before him; never of his kin. */
  function unitsBefore(county: CountyOverTime, person: string, viewer: Viewer): readonly string[] {
    if (person !== viewer.person && viewer.barred.includes(person)) return []
    const units = secretaryIn(book.duties, county, person, viewer)
    return units.filter((it) => person === viewer.person || answersForUnit(viewer, it))
  }
}
