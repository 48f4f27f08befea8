import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, type TestApp } from '../testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

type Route = { method: 'get' | 'post'; path: string }

async function routes(): Promise<Route[]> {
  const { body } = await app.nobody.get('/api/openapi.json')
  return Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method as Route['method'],
      path: path.replaceAll(/\{\w+\}/g, 'x'),
    })),
  )
}

const OPEN = [
  '/api/sign-in',
  '/api/sign-in/role',
  '/api/sign-in/link',
  '/api/sign-in/link/x',
  '/api/sign-out',
  '/api/set-up',
]
const ask = (who: Caller, { method, path }: Route) => (method === 'get' ? who.get(path) : who.post(path, {}))

describe('every door', () => {
  it('is described by a contract', async () => expect((await routes()).length).toBeGreaterThan(40))

  it('reads or adds: there is none that deletes or writes over, and no statement behind it does', async () => {
    expect([...new Set((await routes()).map((it) => it.method))].sort()).toEqual(['get', 'post'])
    const behind = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      // The owner alone, of what is no row of a county.
      .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts') && !/backup|apply-anew/.test(it))
      .filter((it) => /\b(?:delete\s+from|truncate)\s/i.test(readFileSync(join(import.meta.dirname, it), 'utf8')))
    expect(behind).toEqual([])
  })

  it('is shut to one who has not signed in', async () => {
    for (const route of (await routes()).filter((it) => !OPEN.includes(it.path))) {
      const { status } = await ask(app.nobody, route)
      expect([route.path, status]).toEqual([route.path, expect.toSatisfy((it: number) => it === 401 || it === 400)])
    }
  })

  it('answers bad input with one Chinese sentence and no English', async () => {
    const officer = await app.as('supervision-office')
    for (const route of (await routes()).filter(
      (it) => it.path.startsWith('/api/') && it.path !== '/api/openapi.json',
    )) {
      const { status, body } = await ask(officer, route)
      if (status < 400) continue
      expect(status).toBeLessThan(500)
      expect(body.detail).toMatch(/[一-鿿].*/)
      expect(body.detail).not.toMatch(/[a-z]{4,}/)
    }
  })

  it('leaves the ledger no shorter and whole, whatever is sent through it', async () => {
    const auditor = await app.as('audit-admin')
    const before = (await auditor.get('/api/ledger/check')).body
    for (const role of ['county-secretary', 'system-admin', 'security-admin', 'section-head']) {
      const who = await app.as(role)
      for (const route of (await routes()).filter((it) => it.path !== '/api/sign-out')) await ask(who, route)
    }
    const after = (await auditor.get('/api/ledger/check')).body
    expect(after.whole).toBe(true)
    expect(after.entries).toBeGreaterThanOrEqual(before.entries)
  })
})

describe('the three administrators', () => {
  it('of the ledger shows whose account did what: by its login, the program as itself', async () => {
    await app.as('system-admin')
    const auditor = await app.as('audit-admin')
    const { status, body } = await auditor.get('/api/ledger')
    expect(status).toBe(200)
    expect(body.items.slice(0, 2)).toMatchObject([
      { act: 'signed-in', actor: 'audit-admin' },
      { act: 'signed-in', actor: 'system-admin' },
    ])
    const { items } = (await auditor.get('/api/ledger?after=2')).body
    expect(items).toMatchObject([{ seq: 1, act: 'installed', actor: 'system' }])
  })

  it.each(['system-admin', 'security-admin', 'audit-admin'])('%s sees no matter', async (role) => {
    const who = await app.as(role)
    for (const path of [
      '/api/desk',
      '/api/signs',
      '/api/facts',
      '/api/matters?group=talks',
      '/api/acts',
      '/api/duties',
      '/api/units',
    ]) {
      expect([path, (await who.get(path)).status]).toEqual([path, 404])
    }
  })
  it('open their own doors and not one another’s', async () => {
    const [system, security, audit] = await Promise.all(
      ['system-admin', 'security-admin', 'audit-admin'].map((it) => app.as(it)),
    )
    expect((await system?.get('/api/system'))?.status).toBe(200)
    expect((await security?.get('/api/system'))?.status).toBe(404)
    expect((await audit?.get('/api/ledger/check'))?.status).toBe(200)
    expect((await system?.get('/api/ledger/check'))?.status).toBe(404)
    expect((await audit?.get('/api/accounts'))?.status).toBe(404)
  })
})

describe('a request sent twice', () => {
  it('is done once and answered the same', async () => {
    const head = await app.as('bureau-head')
    const body = { forWhat: 'duty:H01', done: '当面提醒了一名副局长', outcome: '已补报备', nature: 'action' }
    const key = { 'idempotency-key': 'twice-sent-request' }
    const first = await head.post('/api/acts', body, key)
    const second = await head.post('/api/acts', body, key)
    expect(first.status).toBe(200)
    expect(second.body).toEqual(first.body)
    const other = await head.post('/api/acts', { ...body, done: '别的事' }, key)
    expect(other.status).toBe(409)
    expect(other.body.code).toBe('key-reused')
  })
  it('without a key is refused', async () => {
    const head = await app.as('bureau-head')
    expect((await head.post('/api/acts', {}, { 'idempotency-key': '' })).status).toBe(400)
  })
})
