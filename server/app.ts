import type { FastifyRequest } from 'fastify'
import { administrationRoutes } from './administration-routes.ts'
import { arisenInLine } from './arisen-in-line.ts'
import { attenuationRoutes } from './attenuation-routes.ts'
import { bookRoutes } from './book-routes.ts'
import { burdenBook } from './burden-book.ts'
import { checkRoutes } from './check-routes.ts'
import { deskRoutes } from './desk.ts'
import { dueDayRoutes } from './due-day-routes.ts'
import { formRoutes } from './forms/form-routes.ts'
import { importRoutes } from './import-routes.ts'
import type { Importer } from './importer.ts'
import { afterStep } from './joins/after-step.ts'
import { ofKind } from './joins/of-kind.ts'
import { origins, signBefore } from './joins/origins.ts'
import { prepareReminders } from './joins/prepare-reminders.ts'
import { settlePreparedTalks } from './joins/settle-prepared-talks.ts'
import { accessRoutes, identifier, type RoleCard } from './modules/access/index.ts'
import { absenceRoutes, conductRoutes, confirmCheck } from './modules/conduct/index.ts'
import { dutyPresenter, dutyRoutes, unitListRoutes } from './modules/duties/index.ts'
import {
  actingRoutes,
  actionRoutes,
  burdenRoutes,
  dualDutyRoutes,
  findMatter,
  inPersonRoutes,
  studyRoutes,
  supervisionRoutes,
} from './modules/insight/index.ts'
import { matterRoutes, petitionContentIn, renewReaders } from './modules/matters/index.ts'
import { organisationRoutes } from './modules/organisation/index.ts'
import { cameTo, raiseSigns, raiseSignsAfter, signRoutes } from './modules/signs/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Database, Tx } from './platform/database/database.ts'
import { type Http, openHttp } from './platform/http/http.ts'
import type { Viewer } from './platform/viewer.ts'
import { setUpRoutes } from './set-up-routes.ts'
import { statuteBook } from './statute-book.ts'
import { webFiles } from './web-files.ts'

export type AppOptions = {
  readonly db: Database
  readonly clock: Clock
  /** The one county this process serves. */
  readonly countyId: number
  readonly tls?: { cert: string; key: string } | undefined
  /** The invented county's cast; an empty list serves a real one. */
  readonly roles: (today: string) => readonly RoleCard[]
  readonly system: { readonly database: string; readonly embedded: boolean; readonly headsFile: string | null }
  /** Printed on the console of a new real county; null once it is set up. */
  readonly setUpCode: string | null
  /** The kinds of files a county keeps. */
  readonly importers: readonly Importer[]
  readonly log?: boolean
}

/** The only place where modules are joined to each other, to the book and to the web. */
export async function openApp(options: AppOptions): Promise<Http> {
  const { db, clock, countyId } = options
  const who = identifier(db, clock, () => countyId)
  const http = await openHttp({
    db,
    clock,
    tls: options.tls,
    log: options.log ?? false,
    refuseBody: petitionContentIn,
    identify: (request: FastifyRequest): Promise<Viewer | null> => who.identify(request),
  })
  const book = statuteBook
  const raising = { owner: db, calendar: book.calendar, book: book.signs }

  /** Facts came in: raise what follows from them, and prepare the reminder talks that heads are to hold. */
  async function afterFacts(tx: Tx, viewer: Viewer, now: Date, factIds: readonly string[]): Promise<number> {
    return settle(tx, viewer, now, await raiseSignsAfter(tx, viewer.countyId, factIds, clock.today(), now, raising))
  }

  /** An import or a new number: everything is judged anew. */
  async function afterAll(tx: Tx, viewer: Viewer, now: Date): Promise<number> {
    return settle(tx, viewer, now, await raiseSigns(tx, viewer.countyId, clock.today(), now, raising))
  }

  /** @returns how many of the signs raised came to the viewer himself. */
  async function settle(tx: Tx, viewer: Viewer, now: Date, { raised }: Awaited<ReturnType<typeof raiseSigns>>) {
    await tx.widened(async () => {
      await prepareReminders(tx, db, viewer.countyId, clock.today(), raised, now)
      await settlePreparedTalks(tx, db, viewer.countyId, clock.today(), now)
    })
    return raised.filter((it) => cameTo(viewer, it)).length
  }

  bookRoutes(http, book.whole)
  accessRoutes(http, { identifier: who, secure: options.tls !== undefined, roles: options.roles })
  organisationRoutes(http)
  const duties = dutyPresenter(book.duties, book.calendar)
  dutyRoutes(http, {
    book: book.duties,
    calendar: book.calendar,
    presenter: duties,
    onCheckConfirmed: async (tx, viewer, factId, now) => {
      await afterFacts(tx, viewer, now, await confirmCheck(tx, viewer, factId, now))
    },
    aboutOfSign: async (tx, viewer, id) => (await signBefore(tx, viewer, id))?.about ?? null,
    matters: { find: (tx, viewer, key) => findMatter(tx, viewer, book.matters, key) },
  })
  unitListRoutes(http, { book: book.duties, calendar: book.calendar, arisen: arisenInLine(book.signTitle) })
  conductRoutes(http, { afterFacts })
  absenceRoutes(http, book.absences)
  signRoutes(http, { raising, showing: book.showing })
  matterRoutes(http, book.matters, { onStep: afterStep(afterFacts), origins: origins(book), ofKind })
  attenuationRoutes(http)
  dueDayRoutes(http, { duties: book.duties, signs: book.showing, matters: book.matters })
  checkRoutes(http)
  burdenRoutes(http, burdenBook)
  dualDutyRoutes(http, book.dualDuty)
  studyRoutes(http, book.study)
  const inPerson = { duties: book.duties, presenter: duties, matters: book.matters }
  inPersonRoutes(http, inPerson)
  actionRoutes(http)
  supervisionRoutes(http)
  actingRoutes(http, book.acting)
  formRoutes(http, {
    seeing: { book: book.duties, calendar: book.calendar, presenter: duties },
    duties,
    cite: book.shortProvision,
    procedures: book.matters.procedures,
    ledgers: book.ledgers,
  })
  deskRoutes(http, {
    calendar: book.calendar,
    duties,
    signTitle: book.signTitle,
    shortProvision: book.shortProvision,
    matters: book.matters,
    absences: book.absences,
    inPerson,
  })
  importRoutes(http, options.importers, async (viewer) => {
    who.forget()
    // Grants go to posts: whoever has left one no longer reads from here on.
    await renewReaders(db, viewer.countyId, book.matters, clock.today())
    return db.inCounty(viewer.countyId, (tx) => afterAll(tx, viewer, clock.now()))
  })
  administrationRoutes(http, { system: options.system, forget: who.forget, afterNumber: afterAll })
  setUpRoutes(http, options)
  await webFiles(http)
  return http
}
