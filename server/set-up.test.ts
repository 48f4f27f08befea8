import { afterEach, describe, expect, it } from 'vitest'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'

const CODE = '12345678'
const MINUTE = 60_000
let app: CountyApp
afterEach(() => app.close())

const three = { system: 'xitong', security: 'anquan', audit: 'shenji' }
const asked = (more: object = {}) => ({
  code: CODE,
  name: '青溪县',
  letterHead: '中共青溪县纪律检查委员会',
  administrators: three,
  ...more,
})
const setUp = (more?: object) => app.nobody.post('/api/set-up', asked(more))
const accounts = () => app.db.whole((tx) => tx.rows('select login from account'))

describe('a new real county', () => {
  it('is set up once, by whoever reads the code on the machine', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    expect((await app.nobody.get('/api/sign-in')).body.setUp).toBe(false)
    for (const code of ['', '0', `${CODE}0`, '%', "' or '1'='1"]) {
      expect([code, (await setUp({ code })).status]).toEqual([code, code === '' ? 400 : 403])
    }
    expect(await accounts()).toEqual([])
    const done = await setUp()
    expect(done.body.links.map((it: { login: string }) => it.login)).toEqual(['xitong', 'anquan', 'shenji'])
    expect((await setUp()).status).toBe(404)
    expect((await setUp({ administrators: { system: 'a', security: 'b', audit: 'c' } })).status).toBe(404)
    expect((await accounts()).length).toBe(3)
  })

  it('takes no code at all for ten minutes once five were wrong, and then the right one', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    const tried = []
    for (let it = 0; it < 5; it++) tried.push((await setUp({ code: '87654321' })).body.code)
    expect(tried).toEqual(['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'paused'])
    const refused = await setUp()
    expect([refused.status, refused.body.detail]).toEqual([429, expect.stringContaining('10 分钟后再试')])
    app.clock.wait(9 * MINUTE)
    expect((await setUp()).status).toBe(429)
    app.clock.wait(2 * MINUTE)
    expect((await setUp({ code: '0' })).body.code).toBe('wrong-code')
    expect((await setUp()).status).toBe(200)
  })

  it('counts wrong codes that are sent at the same moment one by one', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    const tried = await Promise.all(Array.from({ length: 8 }, (_, at) => setUp({ code: `8765432${at}` })))
    expect(tried.filter((it) => it.status === 403)).toHaveLength(4)
    expect(tried.filter((it) => it.status === 429)).toHaveLength(4)
  })

  it('is set up by one of two who send the form at the same moment', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    const both = await Promise.all([setUp(), setUp({ administrators: { system: 'a', security: 'b', audit: 'c' } })])
    expect(both.map((it) => it.status).sort()).toEqual([200, 404])
    expect((await accounts()).length).toBe(3)
  })

  it('wants three different administrators', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    for (const administrators of [
      { ...three, audit: 'xitong' },
      { ...three, security: ' xitong ' },
      { ...three, audit: 'ANQUAN' },
    ]) {
      expect((await setUp({ administrators })).body.code).toBe('same-login')
    }
    expect(await accounts()).toEqual([])
  })

  it('has no door at all before: no account, no password, no role', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    expect((await app.nobody.post('/api/sign-in', { login: 'admin', password: 'admin' })).status).toBe(401)
    expect((await app.nobody.post('/api/sign-in/role', { key: 'system-admin' })).status).toBe(404)
    expect((await app.nobody.get('/api/set-up')).status).toBe(401)
  })

  it('tells its whole beginning in the ledger, from the first entry on', async () => {
    app = await openCountyApp({ kind: 'real', setUpCode: CODE })
    await setUp()
    const acts = await app.db.whole((tx) =>
      tx.rows<{ act: string }>(`select entry::jsonb->>'act' as act from ledger_entry order by seq`),
    )
    expect(acts.map((it) => it.act)).toEqual([
      'installed',
      'county-set-up',
      ...Array.from({ length: 3 }, () => ['account-made', 'link-made']).flat(),
    ])
  })
})

describe('a county that is set up, or invented', () => {
  it('has no first page: no code opens it again', async () => {
    for (const kind of ['real', 'invented'] as const) {
      app = await openCountyApp({ kind })
      expect((await setUp()).status).toBe(404)
      if (kind === 'real') await app.close()
    }
  })
})
