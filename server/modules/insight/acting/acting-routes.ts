import * as contract from '../../../../contract/acting.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent, Refusal } from '../../../platform/http/refusal.ts'
import { countyInForce } from '../../organisation/index.ts'
import { periodOf } from '../period.ts'
import { listKnown } from './list-known.ts'
import { type ActingBook, type Explained, openBody } from './open-body.ts'
import { daysOf, sumKnown } from './sum-known.ts'
import { bodiesSeenBy } from './supervising-bodies.ts'

const MOST_YEARS = 5

export function actingRoutes(http: Http, book: ActingBook): void {
  const { relation, stalled, reversal } = book.explanations
  const beside = ({ innocent, next, under }: Explained) => ({
    innocent: [...innocent],
    next,
    under: under.map(book.provision),
  })
  const always = {
    beside: { relation: beside(relation), stalled: beside(stalled), reversal: beside(reversal) },
    under: book.under.map(book.provision),
  }

  http.serve(contract.seeActing, async ({ tx, viewer, query }) => {
    const { from, until } = periodOf(query, viewer.today, MOST_YEARS)
    // Who knows today what will be known.
    if (until > viewer.today) throw new Refusal('bad-period', { status: 400 })
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const bodies = bodiesSeenBy(viewer, county)
    const asked = query.body === undefined ? null : bodies.find((it) => it.number === query.body)
    if (asked === undefined) throw absent()
    const matters = await listKnown(tx, viewer, county, { bodies, from, until })
    const byBody = Map.groupBy(matters, (it) => it.body)
    const oldest = matters.find((it) => it.actedOn === null)
    return {
      from,
      until,
      bodies: bodies.map(({ number }) => ({ body: county.unitRef(number), ...sumKnown(byBody.get(number) ?? []) })),
      oldestOpen: oldest
        ? {
            body: county.unitRef(oldest.body),
            problem: oldest.problem,
            knownOn: oldest.knownOn,
            days: daysOf(oldest, viewer.today),
          }
        : null,
      opened: asked === null ? null : await openBody(tx, viewer, county, asked, byBody.get(asked.number) ?? [], book),
      ...always,
    }
  })
}
