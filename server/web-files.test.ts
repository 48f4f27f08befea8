import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const asked = (url: string, accepted: string) =>
  app.http.fastify.inject({ method: 'GET', url, headers: { 'accept-encoding': accepted } })

async function scriptsOfPage(): Promise<string[]> {
  const page = await asked('/', 'br')
  return [...page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((it) => it[1] ?? '')
}

describe('the built pages', () => {
  it('go out packed to a browser that can unpack them, and plain to one that cannot', async () => {
    const scripts = await scriptsOfPage()
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

  it('are made for officers: what React says to programmers is not in them, whoever had them built', async () => {
    const said = await Promise.all((await scriptsOfPage()).map(async (path) => (await asked(path, 'identity')).body))
    expect(said.join('')).not.toContain('Encountered two children with the same key')
  })
})
