import * as contract from '../../../../contract/actions.ts'
import { type Day, day } from '../../../../engine/dates/index.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent } from '../../../platform/http/refusal.ts'
import { answersForUnit } from '../../../platform/viewer.ts'
import { countyInForce } from '../../organisation/index.ts'
import { periodOf } from '../period.ts'
import { shareByPost, shareOfAction } from './share-of-action.ts'

export function actionRoutes(http: Http): void {
  http.serve(contract.seeActions, async ({ tx, viewer, query }) => {
    const span = periodOf(query, viewer.today, 1, firstOfYear)
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const { unit } = query
    if (unit !== undefined && (!answersForUnit(viewer, unit) || county.unit(unit) === undefined)) throw absent()
    const { levels, units } = await shareOfAction(tx, viewer, county, span)
    const level = query.level ?? levels[0]?.level ?? null
    return {
      ...span,
      levels: [...levels],
      level,
      units: units
        .filter((it) => it.level === level)
        .map((it) => ({ unit: county.unitRef(it.unit), counted: it.counted })),
      posts:
        unit === undefined ? null : { unit: county.unitRef(unit), posts: await shareByPost(tx, viewer, unit, span) },
    }
  })
}

const firstOfYear = (on: Day) => day(`${on.slice(0, 4)}-01-01`)
