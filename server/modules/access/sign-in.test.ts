import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../engine/dates/index.ts'
import { type CountyApp, cookieOf, openCountyApp } from '../../../testing/county-app.ts'
import { ended, smallCountyRecords, who } from '../../../testing/county-app-records.ts'
import { makeLink } from './index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const PASSWORD = '一个足够长的口令-1'

let app: CountyApp
beforeAll(async () => {
  app = await openCountyApp({ kind: 'real' })
})
afterAll(() => app.close())

/** An account of this person with a link; a real county has no other way in. */
async function linkFor(login: string): Promise<{ id: string; token: string }> {
  const account = await app.db.inCounty(1, (tx) =>
    tx.row<{ id: string }>('select id from account where county_id = 1 and login = $1', [login]),
  )
  const id = account?.id ?? ''
  const token = await app.db.inCounty(1, (tx) => makeLink(tx, 1, id, { actor: 'system', now: app.clock.now() }))
  return { id, token }
}
const spend = (token: string, password = PASSWORD) => app.nobody.post('/api/sign-in/link', { token, password })
const signIn = (login: string, password = PASSWORD) => app.nobody.post('/api/sign-in', { login, password })
async function signedIn(login: string) {
  const { token } = await linkFor(login)
  const { status, headers } = await spend(token)
  expect(status).toBe(200)
  return app.holding(cookieOf(headers))
}

describe('a real county', () => {
  it('has no door by role', async () => {
    for (const key of ['county-secretary', who.countySecretary, 'system-admin', '']) {
      const { status, body } = await app.nobody.post('/api/sign-in/role', { key })
      expect([key, status, body.code]).toEqual([key, 404, 'absent'])
    }
    expect((await app.nobody.get('/api/sign-in')).body.roles).toEqual([])
  })

  it('opens to no well-known password, and to no empty one', async () => {
    for (const password of ['admin', '123456', 'password', 'liangze', 'null', 'undefined', '0', 'system-admin', ' ']) {
      const { status, body } = await signIn('security-admin', password)
      expect([password, status, ['wrong', 'locked'].includes(body.code)]).toEqual([password, 401, true])
    }
    expect((await signIn('security-admin', '')).status).toBe(400)
  })

  it('tells nobody whether an account exists', async () => {
    const [known, unknown] = [await signIn(who.clerk, 'wrong'), await signIn('no-such-account', 'wrong')]
    expect(known.body).toEqual(unknown.body)
  })
})

describe('five failures', () => {
  it('lock the account for thirty minutes, even against the right password', async () => {
    await signedIn(who.bureauHead)
    for (let failure = 1; failure <= 4; failure += 1)
      expect((await signIn(who.bureauHead, 'x')).body.code).toBe('wrong')
    expect((await signIn(who.bureauHead, 'x')).body.code).toBe('locked')
    app.clock.wait(29 * MINUTE)
    expect((await signIn(who.bureauHead)).body.code).toBe('locked')
    app.clock.wait(MINUTE)
    expect((await signIn(who.bureauHead)).status).toBe(200)
  })

  it('count from the last success, not for ever', async () => {
    await signedIn(who.bureauDeputy)
    for (let failure = 1; failure <= 4; failure += 1) await signIn(who.bureauDeputy, 'x')
    expect((await signIn(who.bureauDeputy)).status).toBe(200)
    expect((await signIn(who.bureauDeputy, 'x')).body.code).toBe('wrong')
  })

  it('are counted one by one when they come together', async () => {
    await signedIn(who.otherHead)
    const tries = await Promise.all(Array.from({ length: 8 }, () => signIn(who.otherHead, 'x')))
    expect(tries.filter((it) => it.body.code === 'wrong').length).toBe(4)
    expect((await signIn(who.otherHead)).body.code).toBe('locked')
  })

  it('are undone by the security administrator and by nobody else', async () => {
    const { id } = await linkFor(who.otherDeputy)
    await signedIn(who.otherDeputy)
    for (let failure = 1; failure <= 5; failure += 1) await signIn(who.otherDeputy, 'x')
    for (const hat of ['system-admin', 'audit-admin']) {
      expect((await (await signedIn(hat)).post(`/api/accounts/${id}/unlock`, {})).status).toBe(404)
    }
    expect((await signIn(who.otherDeputy)).body.code).toBe('locked')
    const security = await signedIn('security-admin')
    expect((await security.post(`/api/accounts/${id}/unlock`, {})).status).toBe(200)
    expect((await signIn(who.otherDeputy)).status).toBe(200)
  })
})

describe('a one-time link', () => {
  it('works once', async () => {
    const { token } = await linkFor(who.sectionHead)
    expect((await app.nobody.get(`/api/sign-in/link/${token}`)).body.login).toBe(who.sectionHead)
    expect((await spend(token)).status).toBe(200)
    expect((await spend(token)).body.code).toBe('link-spent')
    expect((await app.nobody.get(`/api/sign-in/link/${token}`)).status).toBe(404)
  })

  it('works for one of two who use it at the same moment', async () => {
    const { token } = await linkFor(who.otherClerk)
    const both = await Promise.all([spend(token), spend(token)])
    expect(both.map((it) => it.status).sort()).toEqual([200, 409])
  })

  it('expires after 72 hours', async () => {
    const [early, late] = [await linkFor(who.townMember), await linkFor(who.townSecretary)]
    app.clock.wait(72 * HOUR - MINUTE)
    expect((await spend(early.token)).status).toBe(200)
    app.clock.wait(MINUTE)
    expect((await spend(late.token)).body.code).toBe('link-spent')
  })

  it('ends with the next one', async () => {
    const [first, second] = [await linkFor(who.townDiscipline), await linkFor(who.townDiscipline)]
    expect((await spend(first.token)).body.code).toBe('link-spent')
    expect((await spend(second.token)).status).toBe(200)
  })

  it('ends the sessions opened with the old password', async () => {
    const before = await signedIn(who.clerk)
    await signedIn(who.clerk)
    expect((await before.get('/api/me')).status).toBe(401)
  })

  it('is nowhere in the database, neither as made nor as answered', async () => {
    const system = await signedIn('system-admin')
    const { id } = await linkFor(who.supervisionClerk)
    const made = await system.post(`/api/accounts/${id}/link`, {})
    const rows = await app.db.whole((tx) =>
      tx.rows<{ row: string }>(
        `select row_to_json(r)::text as row from request_once r
         union all select row_to_json(l)::text from one_time_link l union all select entry from ledger_entry`,
      ),
    )
    expect(made.body.link.length).toBeGreaterThan(30)
    expect(rows.filter((it) => it.row.includes(made.body.link))).toEqual([])
  })

  it('asked for twice with one key is not made twice, and not shown again', async () => {
    const system = await signedIn('system-admin')
    const { id } = await linkFor(who.supervisionClerk)
    const key = { 'idempotency-key': 'one-link-only-please' }
    const first = await system.post(`/api/accounts/${id}/link`, {}, key)
    const again = await system.post(`/api/accounts/${id}/link`, {}, key)
    expect([again.status, again.body.code]).toEqual([409, 'shown-once'])
    expect((await spend(first.body.link)).status).toBe(200)
  })
})

describe('a session', () => {
  it('ends after fifteen quiet minutes, and not before', async () => {
    const quiet = await signedIn(who.commissionDeputy)
    for (let turn = 0; turn < 3; turn += 1) {
      app.clock.wait(14 * MINUTE)
      expect((await quiet.get('/api/me')).status).toBe(200)
    }
    app.clock.wait(15 * MINUTE)
    expect((await quiet.get('/api/me')).status).toBe(401)
  })

  it('ends at once when its account is closed, together with its password and links', async () => {
    const doomed = await signedIn(who.supervisionClerk)
    const { id, token } = await linkFor(who.supervisionClerk)
    const security = await signedIn('security-admin')
    expect((await doomed.get('/api/desk')).status).toBe(200)
    expect((await security.post(`/api/accounts/${id}/close`, { why: '调离' })).status).toBe(200)
    expect((await doomed.get('/api/desk')).status).toBe(401)
    expect((await signIn(who.supervisionClerk)).body.code).toBe('wrong')
    expect((await spend(token)).body.code).toBe('link-spent')
  })

  it('ends when its holder signs out', async () => {
    const leaving = await signedIn(who.clerk)
    await leaving.post('/api/sign-out', {})
    expect((await leaving.get('/api/me')).status).toBe(401)
  })

  it('is opened by no invented cookie', async () => {
    for (const token of ['', 'x', 'x'.repeat(5000), '../..', '%00', "' or 1=1 --"]) {
      expect((await app.holding(`liangze=${token}`).get('/api/desk')).status).toBe(401)
    }
  })
})

describe('the three administrators', () => {
  it('cannot close one another: each is replaced on the machine alone', async () => {
    const audit = await linkFor('audit-admin')
    for (const hat of ['system-admin', 'security-admin']) {
      expect((await (await signedIn(hat)).post(`/api/accounts/${audit.id}/close`, { why: 'x' })).status).toBe(404)
    }
  })
})

describe('someone who has left his post', () => {
  it('sees nothing from that day on, and is told no more than that it is absent', async () => {
    const small = await openCountyApp({ records: ended(smallCountyRecords(), who.viceChief, day('2026-03-05')) })
    const before = await small.as(who.viceChief)
    expect((await before.get('/api/units')).status).toBe(200)
    small.clock.goTo(day('2026-03-04'))
    expect((await (await small.as(who.viceChief)).get('/api/desk')).status).toBe(200)
    small.clock.goTo(day('2026-03-05'))
    const left = await small.as(who.viceChief)
    for (const path of ['desk', 'signs', 'facts', 'talks', 'acts', 'occurrences', 'duties', 'units', 'search?q=a']) {
      const { status, body } = await left.get(`/api/${path}`)
      expect([path, status, body.code]).toEqual([path, 404, 'absent'])
    }
    expect((await left.get('/api/me')).body.posts).toEqual([])
    await small.close()
  })
})
