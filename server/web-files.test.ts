import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app.ts'
import builtWeb from '../testing/built-web.ts'

let app: TestApp
beforeAll(async () => {
  builtWeb()
  app = await openTestApp()
})
afterAll(() => app.close())

const asked = (url: string, accepted: string) =>
  app.http.fastify.inject({ method: 'GET', url, headers: { 'accept-encoding': accepted } })

describe('the built pages', () => {
  it('go out packed to a browser that can unpack them, and plain to one that cannot', async () => {
    const page = await asked('/', 'br')
    const scripts = [...page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((it) => it[1] ?? '')
    expect(scripts).not.toEqual([])
    const sent = { packed: 0, plain: 0 }
    for (const path of scripts) {
      const [packed, plain] = [await asked(path, 'br, gzip'), await asked(path, 'identity')]
      expect(packed.headers['content-encoding']).toBe('br')
      expect(plain.headers['content-encoding']).toBeUndefined()
      sent.packed += packed.rawPayload.length
      sent.plain += plain.rawPayload.length
    }
    expect(sent.packed).toBeLessThan(sent.plain / 2)
  })
})
