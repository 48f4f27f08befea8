import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'

/** Who may touch the network at all: the server that is asked, and the search for a free port of this machine. */
const MAY = ['platform/database/embedded/keys.ts', 'platform/http/http.ts']
const REACHES_OUT =
  /from '(?:node:)?(?:net|tls|http|https|http2|dgram|dns)(?:\/\w+)?'|\bfetch\(|\bnew WebSocket\(|nodemailer|undici|axios/

let app: CountyApp
beforeAll(async () => {
  app = await openCountyApp({ today: day('2026-09-30') })
})
afterAll(() => app.close())

describe('a reminder', () => {
  it('wakes nobody at midnight or on a rest day: no source of the server sends anything anywhere', () => {
    const reaching = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
      .filter((it) => REACHES_OUT.test(readFileSync(join(import.meta.dirname, it), 'utf8')))
    expect(reaching.sort()).toEqual(MAY)
  })

  it('that arises within a holiday waits on the desk, with a last day that is a working day after it', async () => {
    const head = await app.as(who.bureauHead)
    const absence = {
      fact: 'absence-recorded',
      on: '2026-09-30',
      person: who.bureauDeputy,
      unit: 'D1',
      reported: false,
    }
    expect((await head.post('/api/facts', absence)).status).toBe(200)
    await app.turnTo(day('2026-10-04'))
    const now = (await (await app.as(who.bureauHead)).get('/api/desk')).body.now
    const signs = now.filter((it: { kind: string }) => it.kind === 'sign')
    expect(signs.map((it: { dueOn: string }) => it.dueOn)).toEqual(['2026-10-13'])
    const raised = await app.db.inCounty(1, (tx) => tx.rows('select 1 from sign where raised_on > $1', ['2026-09-30']))
    expect(raised).toEqual([])
  })
})
