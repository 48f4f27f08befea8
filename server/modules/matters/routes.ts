import type { BesideMatter } from '../../../contract/matters.ts'
import * as contract from '../../../contract/matters.ts'
import * as procedures from '../../../contract/procedures.ts'
import { actorsOf, type Matter, type Procedure, stepsFrom, type World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Http } from '../../platform/http/http.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clocksOfMatter } from '../deadlines/index.ts'
import { recordReading } from '../ledger/index.ts'
import { type CountyOverTime, countyInForce } from '../organisation/index.ts'
import { extendClock, setClockDay } from './change-clock.ts'
import { type OnStep, officer } from './keep-step.ts'
import { matterLetter } from './letters.ts'
import { type MatterBook, procedureOf } from './matter-book.ts'
import { concerningOf, matterIn } from './matter-in.ts'
import { originIn } from './matters-named.ts'
import { concerningIn, openMatter } from './open-matter.ts'
import { addressedAbout, fromOf, type Grown, type Origins, readOrigin } from './origin.ts'
import { performedBy } from './performed.ts'
import { presentLine, presentMatter, titleOfState } from './present.ts'
import { chosenOf, presentForm, readChosen } from './present-form.ts'
import { presentProcedure, presentProcedureLine } from './present-procedure.ts'
import { listGrownFrom } from './readable-grown.ts'
import { listMatters, type MatterRow, readMatter, stepsOfMatter } from './readable-matters.ts'
import { suggestedFor } from './suggested.ts'
import { matterOf, takeStep } from './take-step.ts'
import { worldAround } from './world.ts'

/** What only matters of a kind have, by the module that keeps it: beside one of them, and in the lines of a list. */
export type OfKind = {
  readonly beside: (tx: Tx, viewer: Viewer, county: CountyOverTime, it: Carried) => Promise<BesideMatter[]>
  readonly notes: (tx: Tx, viewer: Viewer, ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>
}
export type Carried = { readonly row: MatterRow; readonly matter: Matter }

/** What matters are joined to: what a step leaves elsewhere, what they may grow from, what those of a procedure have besides. */
export type MatterJoins = {
  readonly onStep: OnStep
  readonly origins: Omit<Origins, 'matter'>
  readonly ofKind: Readonly<Record<string, OfKind>>
}

export function matterRoutes(http: Http, book: MatterBook, joins: MatterJoins): void {
  const { onStep } = joins
  const origins: Origins = { ...joins.origins, matter: (tx, viewer, from) => originIn(tx, viewer, from, book) }
  const countyOf = (tx: Tx, viewer: Viewer) => countyInForce(tx, http.db, viewer.countyId)

  http.serve(procedures.listProcedures, async ({ tx, viewer }) => {
    const county = await countyOf(tx, viewer)
    return { items: book.procedures.map((it) => presentProcedureLine(it, viewer, county)) }
  })

  http.serve(procedures.seeProcedure, async ({ tx, viewer, params }) =>
    presentProcedure(procedureOf(book, params.procedure), viewer, await countyOf(tx, viewer), book),
  )

  http.serve(contract.openingForm, async ({ tx, viewer, params, query }) => {
    const procedure = procedureOf(book, params.procedure)
    const county = await countyOf(tx, viewer)
    const grown = await readOrigin(tx, viewer, origins, query.from)
    const matter: Matter = { procedure, state: null, taken: [] }
    const [step] = stepsFrom(matter)
    if (!step) throw absent()
    const asked = readChosen(query.chosen)
    const suggested = suggestedFor(step, { viewer, county, matter, origin: grown?.origin ?? null, chosen: asked })
    const chosen = { ...chosenOf(suggested), ...asked }
    const concerning = concerningIn(procedure, officer(viewer).person, viewer.today, chosen)
    const addressed = concerning.person !== null && concerning.person === addressedAbout(grown)
    const world = await worldAround(tx, officer(viewer), county, null, concerning, addressed)
    return presentForm(step, matter, world, chosen, await beside(tx, viewer, procedure, world), book, suggested)
  })

  /** Only where the procedure lets those who conduct it judge a person: what he did perform is put beside the form. */
  async function beside(tx: Tx, viewer: Viewer, procedure: Procedure, world: World) {
    const asked = procedure.steps[0]?.fields.some((it) => it.id === 'performedRead') ?? false
    const [subject] = world.subject
    const mayOpen = procedure.steps[0]?.by.some((it) => world.standing(it.relation).includes(world.actor)) ?? false
    if (!asked || subject === undefined || !mayOpen || viewer.barred.includes(subject)) return []
    return tx.widened(() => performedBy(tx, viewer, subject))
  }

  http.serve(contract.openMatter, async ({ tx, viewer, body, now }) => {
    const grown = await readOrigin(tx, viewer, origins, body.from)
    const asked = { ...body, from: grown?.from ?? null, addressedAbout: addressedAbout(grown) }
    return openMatter(tx, officer(viewer), await countyOf(tx, viewer), book, asked, now, onStep)
  })

  http.serve(contract.listMatters, async ({ tx, viewer, query }) => {
    const county = await countyOf(tx, viewer)
    const { rows, next } = await listMatters(tx, viewer, { ...query, procedures: proceduresAsked(query) })
    const notes = await notesOf(tx, viewer, rows)
    return { items: rows.map((it) => presentLine(it, county, book, notes.get(it.id))), next }
  })

  async function notesOf(tx: Tx, viewer: Viewer, rows: readonly MatterRow[]) {
    const kinds = Object.entries(joins.ofKind).map(([kind, { notes }]) => {
      const ids = rows.filter((it) => it.procedure === kind).map((it) => it.id)
      return ids.length === 0 ? new Map<string, string[]>() : notes(tx, viewer, ids)
    })
    return new Map((await Promise.all(kinds)).flatMap((it) => [...it]))
  }

  function proceduresAsked({ procedure, group }: { procedure?: string | undefined; group?: string | undefined }) {
    return procedure === undefined ? book.procedures.filter((it) => it.group === group).map((it) => it.id) : [procedure]
  }

  /** What it grew from, where that is before the viewer too. */
  async function originOf(tx: Tx, viewer: Viewer, row: MatterRow): Promise<Grown | null> {
    const from = fromOf(row)
    const origin = from && (await origins[from.kind](tx, viewer, from))
    return from && origin && { from, origin }
  }

  http.serve(contract.seeMatter, async ({ tx, viewer, params, now }) => {
    const row = await readMatter(tx, viewer, params.id)
    const county = await countyOf(tx, viewer)
    const steps = await stepsOfMatter(tx, viewer.countyId, row.id)
    const matter = matterIn(procedureOf(book, row.procedure), row, steps)
    const world = await worldAround(tx, officer(viewer), county, row.id, concerningOf(row))
    const clocks = await clocksOfMatter(tx, viewer.countyId, row.id)
    const beside = (await joins.ofKind[row.procedure]?.beside(tx, viewer, county, { row, matter })) ?? []
    await recordReading(tx, viewer, { what: 'matter', id: row.id, as: row.as_subject ? 'subject' : 'reader' }, now)
    const origin = await originOf(tx, viewer, row)
    const grown = await listGrownFrom(tx, viewer, 'matter', row.id)
    return presentMatter({ row, steps, matter, world, clocks, beside, origin, grown, county, book })
  })

  http.serve(contract.stepForm, async ({ tx, viewer, params, query }) => {
    const row = await readMatter(tx, viewer, params.id)
    const county = await countyOf(tx, viewer)
    const matter = await matterOf(tx, viewer.countyId, book, row)
    const world = await worldAround(tx, officer(viewer), county, row.id, concerningOf(row))
    const step = stepsFrom(matter).find((it) => it.id === params.step)
    if (!step || (row.narrow && !actorsOf(step, matter, world).includes(world.actor))) throw absent()
    const chosen = readChosen(query.chosen)
    const suggested = suggestedFor(step, { viewer, county, matter, origin: null, chosen })
    return presentForm(step, matter, world, chosen, [], book, suggested)
  })

  http.serve(contract.takeStep, async ({ tx, viewer, params, body, ifMatch, now }) => {
    const asked = { ...body, id: params.id, version: ifMatch }
    const { version, state, readable } = await takeStep(
      tx,
      officer(viewer),
      await countyOf(tx, viewer),
      book,
      asked,
      now,
      onStep,
    )
    const row = readable ? await readMatter(tx, viewer, params.id) : null
    const stateTitle = row === null ? '' : titleOfState(procedureOf(book, row.procedure), state)
    return { version, stateTitle, readable }
  })

  http.serve(contract.extendClock, async ({ tx, viewer, params, body, ifMatch, now }) =>
    extendClock(tx, officer(viewer), await countyOf(tx, viewer), book, { ...params, ...body, version: ifMatch }, now),
  )

  http.serve(contract.setClockDay, async ({ tx, viewer, params, body, ifMatch, now }) =>
    setClockDay(tx, officer(viewer), await countyOf(tx, viewer), book, { ...params, ...body, version: ifMatch }, now),
  )

  http.serveRaw(contract.matterDocument, async (request, reply, viewer) => {
    if (viewer === null) throw absent()
    const { id, document } = request.params as { id: string; document: string }
    const file = await http.db.as(viewer, async (tx) => {
      const row = await readMatter(tx, viewer, id)
      const steps = await stepsOfMatter(tx, viewer.countyId, row.id)
      const matter = matterIn(procedureOf(book, row.procedure), row, steps)
      return matterLetter(
        tx,
        viewer,
        { row, steps, matter, county: await countyOf(tx, viewer) },
        document,
        http.clock.now(),
      )
    })
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(file.bytes)
  })
}
