import type { z } from 'zod'
import type { ProvisionRef } from '../../../contract/endpoint.ts'
import * as contract from '../../../contract/talks.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Asking, Http } from '../../platform/http/http.ts'
import { absent, badInput } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { countyInForce } from '../organisation/index.ts'
import { entrustTalk, holdTalk, revisitTalk, signTalk } from './carry-talk.ts'
import { type TalkLetters, talkNotice, talkRecord } from './letters.ts'
import { prepareTalk } from './prepare-talk.ts'
import { presentTalk, talkTitle } from './present.ts'
import { listTalks, readTalk } from './readable-talks.ts'

/** What a talk is about when it grows out of a sign; null where the viewer has no such sign. */
export type Occasion = {
  readonly about: string
  readonly unit: string | null
  readonly reason: string
  readonly points: string
}

export type TalkOptions = {
  readonly provision: (id: string) => z.infer<typeof ProvisionRef>
  /** Provisions that a talk of this kind may rest on, strongest mark first. */
  readonly basesOf: (kind: 'heart' | 'ask' | 'reminder') => readonly string[]
  readonly occasionOf: (tx: Tx, viewer: Viewer, signId: string) => Promise<Occasion | null>
  /** A talk was prepared or held on a sign: the person concerned may now see it. */
  readonly onTalk: (
    tx: Tx,
    viewer: Viewer,
    signId: string,
    talk: { id: string; by: string; words: string; factId: string | null },
    now: Date,
  ) => Promise<void>
  /** Raises what follows from new facts, by their ids. */
  readonly afterFacts: (tx: Tx, viewer: Viewer, now: Date, factIds: readonly string[]) => Promise<unknown>
  readonly letters: TalkLetters
}

export function talkRoutes(http: Http, options: TalkOptions): void {
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)
  const shown = async (tx: Tx, viewer: Viewer, id: string) => {
    const row = await readTalk(tx, viewer, id)
    const matter = row.sign_id === null ? null : await options.occasionOf(tx, viewer, row.sign_id)
    return presentTalk(row, viewer, await countyOf(tx, viewer), options.provision, matter && row.sign_id)
  }

  http.serve(contract.draftTalk, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const matter = query.sign === undefined ? null : await options.occasionOf(tx, viewer, query.sign)
    if (query.sign !== undefined && matter === null) throw absent()
    const to = matter?.about ?? query.to
    if (viewer.person === null || (to !== undefined && !county.person(to))) throw absent()
    return {
      kind: query.kind,
      title: talkTitle[query.kind],
      from: county.personRef(viewer.person),
      to: to === undefined ? null : county.personRef(to),
      signId: query.sign ?? null,
      basisChoices: options.basesOf(query.kind).map(options.provision),
      reason: matter?.reason ?? '',
      points: matter?.points ?? '',
      plannedOn: viewer.today,
    }
  })

  http.serve(contract.prepareTalk, async ({ tx, viewer, body, now }) => {
    const county = await countyOf(tx, viewer)
    const matter = body.signId ? await options.occasionOf(tx, viewer, body.signId) : null
    if (viewer.person === null || (body.signId && matter === null)) throw absent()
    if (!options.basesOf(body.kind).includes(body.basis)) throw badInput('basis', '请从所列条款中选择谈话依据')
    const id = await prepareTalk(
      tx,
      viewer,
      county,
      {
        ...body,
        from: viewer.person,
        unit: county.unitOf(body.to, viewer.today),
        signId: body.signId && matter?.about === body.to ? body.signId : null,
        preparedOn: viewer.today,
      },
      now,
    )
    return shown(tx, viewer, id)
  })

  http.serve(contract.listTalks, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listTalks(tx, viewer, query.after, query.most)
    return { items: rows.map((it) => presentTalk(it, viewer, county, options.provision)), next }
  })

  http.serve(contract.seeTalk, ({ tx, viewer, params }) => shown(tx, viewer, params.id))

  http.serve(contract.holdTalk, async ({ tx, viewer, params, body, ifMatch, now }) => {
    await holdTalk(tx, viewer, params.id, ifMatch, body, now)
    const row = await readTalk(tx, viewer, params.id)
    if (row.sign_id)
      await options.onTalk(
        tx,
        viewer,
        row.sign_id,
        { id: row.id, by: row.from_person, words: row.reason, factId: null },
        now,
      )
    return shown(tx, viewer, params.id)
  })

  http.serve(contract.signTalk, async ({ tx, viewer, params, body, now }) => {
    const factId = await signTalk(tx, viewer, params.id, body, now)
    if (factId !== null) await afterHeld({ tx, viewer, now }, params.id, factId)
    return shown(tx, viewer, params.id)
  })

  async function afterHeld(
    asking: Pick<Asking<typeof contract.signTalk>, 'tx' | 'viewer' | 'now'>,
    id: string,
    factId: string,
  ) {
    const { tx, viewer, now } = asking
    const row = await readTalk(tx, viewer, id)
    await options.afterFacts(tx, viewer, now, [factId])
    if (row.sign_id)
      await options.onTalk(
        tx,
        viewer,
        row.sign_id,
        { id, by: row.from_person, words: row.points || row.reason, factId },
        now,
      )
  }

  http.serve(contract.revisitTalk, async ({ tx, viewer, params, body, now }) => {
    await revisitTalk(tx, viewer, params.id, body.found, now)
    return shown(tx, viewer, params.id)
  })

  http.serve(contract.entrustTalk, async ({ tx, viewer, params, body, now }) => {
    await entrustTalk(tx, viewer, await countyOf(tx, viewer), params.id, body.to, now)
    return shown(tx, viewer, params.id)
  })

  for (const [endpoint, make] of [
    [contract.talkNotice, talkNotice],
    [contract.talkRecord, talkRecord],
  ] as const) {
    http.serveRaw(endpoint, async (request, reply, viewer) => {
      if (viewer === null) throw absent()
      const { id } = request.params as { id: string }
      const file = await http.db.as(viewer, async (tx) => {
        const row = await readTalk(tx, viewer, id)
        if (viewer.person !== row.from_person && viewer.person !== row.prepared_by) throw absent()
        return make(tx, viewer, row, await countyOf(tx, viewer), options.letters, options.provision, http.clock.now())
      })
      return reply
        .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .send(file.bytes)
    })
  }
}
