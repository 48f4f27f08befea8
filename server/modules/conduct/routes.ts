import * as contract from '../../../contract/conduct.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Http } from '../../platform/http/http.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { countyInForce } from '../organisation/index.ts'
import { enterFact } from './enter-fact.ts'
import { listAbsences } from './list-absences.ts'
import { listFacts } from './list-facts.ts'

export type ConductOptions = {
  /** Raises what follows from new facts, by their ids; @returns how many new signs came to the viewer himself. */
  readonly afterFacts: (tx: Tx, viewer: Viewer, now: Date, factIds: readonly string[]) => Promise<number>
}

export function conductRoutes(http: Http, { afterFacts }: ConductOptions): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)

  http.serve(contract.enterFact, async ({ tx, viewer, body, now }) => {
    const id = await enterFact(tx, viewer, await countyOf(tx, viewer), body, now)
    return { id, signsRaised: await afterFacts(tx, viewer, now, [id]) }
  })

  http.serve(contract.listFacts, async ({ tx, viewer, query }) =>
    listFacts(tx, viewer, await countyOf(tx, viewer), query),
  )

  http.serve(contract.listAbsences, async ({ tx, viewer }) => listAbsences(tx, viewer, await countyOf(tx, viewer)))

  http.serve(contract.seeAbsence, async ({ tx, viewer, params, now }) => {
    if (viewer.person === null) throw absent()
    const entry = { fact: 'absence-seen', on: viewer.today, absence: params.id, by: viewer.person } as const
    const id = await enterFact(tx, viewer, await countyOf(tx, viewer), entry, now)
    await afterFacts(tx, viewer, now, [id])
    return { id }
  })
}
