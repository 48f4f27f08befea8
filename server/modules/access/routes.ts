import type { FastifyReply, FastifyRequest } from 'fastify'
import * as contract from '../../../contract/access.ts'
import type { Http } from '../../platform/http/http.ts'
import { absent, Refusal } from '../../platform/http/refusal.ts'
import { sha256 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type County, listCounties } from '../county/index.ts'
import { type CountyOverTime, countyInForce } from '../organisation/index.ts'
import { type Account, accountById, accountOfLink, accountOfPerson, spendLink } from './accounts.ts'
import { type Identifier, SESSION_COOKIE } from './identify.ts'
import { hashPassword } from './password.ts'
import { openSession, trySignIn } from './sign-in.ts'
import { viewerOf } from './viewer-of.ts'

/** A card on the sign-in page of the invented county. */
export type RoleCard = {
  readonly key: string
  readonly title: string
  readonly person: string | null
  readonly login: string
  readonly finds: string
}

export type AccessOptions = {
  readonly identifier: Identifier
  readonly secure: boolean
  /** The invented county's cast; never consulted for a real one. */
  readonly roles: (today: string) => readonly RoleCard[]
}

export function accessRoutes(http: Http, options: AccessOptions): void {
  const { db, clock } = http
  const theCounty = () => db.whole(async (tx) => (await listCounties(tx))[0] ?? null)

  async function countyOrAbsent(): Promise<County> {
    const county = await theCounty()
    if (county === null) throw absent()
    return county
  }

  function setCookie(reply: FastifyReply, token: string): void {
    reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: options.secure })
  }

  async function meOf(account: Account, county: County) {
    return db.inCounty(county.countyId, async (tx) => {
      const organisation = await countyInForce(tx, db, county.countyId)
      const seen = { accountId: account.id, hat: account.hat, person: account.person }
      const viewer = viewerOf(seen, county.countyId, organisation, clock.today())
      return presentMe(viewer, account.login, county, organisation)
    })
  }

  http.serveRaw(contract.seeSignIn, async () => {
    const county = await countyOrAbsent()
    const cards = county.kind === 'invented' ? options.roles(clock.today()) : []
    const roles = await db.inCounty(county.countyId, async (tx) => {
      const organisation = await countyInForce(tx, db, county.countyId)
      return cards.map(({ key, title, person, finds }) => ({
        key,
        title,
        finds,
        name: person === null ? '' : organisation.personRef(person).name,
      }))
    })
    return { county: county.name, kind: county.kind, setUp: county.setUp, roles }
  })

  http.serveRaw(contract.signIn, async (request, reply) => {
    const { login, password } = request.body as { login: string; password: string }
    const county = await countyOrAbsent()
    const done = await trySignIn(db, county.countyId, login, password, clock.now())
    if (done === 'wrong' || done === 'locked') throw new Refusal(done, { status: 401 })
    setCookie(reply, done.token)
    return meOf(done.account, county)
  })

  http.serveRaw(contract.signInAsRole, async (request, reply) => {
    const { key } = request.body as { key: string }
    const county = await countyOrAbsent()
    // The door exists only where the database was made as the invented county.
    const card = county.kind === 'invented' ? options.roles(clock.today()).find((it) => it.key === key) : undefined
    if (!card) throw absent()
    const { account, token } = await db.inCounty(county.countyId, async (tx) => {
      const found =
        card.person === null
          ? await tx.row<{ id: string }>('select id from account where county_id = $1 and login = $2', [
              county.countyId,
              card.login,
            ])
          : await accountOfPerson(tx, county.countyId, card.person)
      const account = found && (await accountById(tx, county.countyId, found.id))
      if (!account) throw absent()
      return { account, token: await openSession(tx, county.countyId, account, clock.now()) }
    })
    setCookie(reply, token)
    return meOf(account, county)
  })

  http.serveRaw(contract.seeLink, async (request) => {
    const { token } = request.params as { token: string }
    const county = await countyOrAbsent()
    const account = await db.inCounty(county.countyId, (tx) => accountOfLink(tx, county.countyId, token, clock.now()))
    if (!account) throw absent()
    return { login: account.login, hat: account.hat, county: county.name }
  })

  http.serveRaw(contract.useLink, async (request, reply) => {
    const { token, password } = request.body as { token: string; password: string }
    const county = await countyOrAbsent()
    const passwordHash = await hashPassword(password)
    const done = await db.inCounty(county.countyId, async (tx) => {
      const account = await accountOfLink(tx, county.countyId, token, clock.now())
      if (!account || !(await spendLink(tx, county.countyId, token, account, passwordHash, clock.now()))) {
        throw new Refusal('link-spent')
      }
      return { account, session: await openSession(tx, county.countyId, account, clock.now()) }
    })
    options.identifier.forget()
    setCookie(reply, done.session)
    return meOf(done.account, county)
  })

  http.serveRaw(contract.signOut, async (request: FastifyRequest, reply) => {
    const token = request.cookies[SESSION_COOKIE]
    const county = await theCounty()
    if (token && county) {
      await db.inCounty(county.countyId, (tx) =>
        tx.run('update session set ended_at = $3 where county_id = $1 and token_hash = $2', [
          county.countyId,
          sha256(token),
          clock.now(),
        ]),
      )
      options.identifier.forget()
    }
    reply.clearCookie(SESSION_COOKIE, { path: '/' })
    return {}
  })

  http.serve(contract.seeMe, async ({ tx, viewer }) => {
    const counties = await listCounties(tx)
    const county = counties.find((it) => it.countyId === viewer.countyId)
    const account = await accountById(tx, viewer.countyId, viewer.accountId)
    if (!county || !account) throw absent()
    return presentMe(viewer, account.login, county, await countyInForce(tx, db, viewer.countyId))
  })
}

function presentMe(viewer: Viewer, login: string, county: County, organisation: CountyOverTime) {
  const wide = viewer.answersFor === 'county'
  const anywhere = wide || viewer.answersFor.length > 0
  return {
    county: county.name,
    kind: county.kind,
    today: viewer.today,
    hat: viewer.hat,
    login,
    person: viewer.person === null ? null : organisation.personRef(viewer.person),
    posts: viewer.posts.map((it) => ({ unit: organisation.unitRef(it.unit), post: it.post })),
    may: { enterFacts: anywhere, seeCounty: wide, replay: wide, importWorkbook: viewer.hat === 'system-admin' || wide },
  }
}
