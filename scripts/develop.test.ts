import { createServer as createHttp } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'

const configFile = join(import.meta.dirname, '../vite.config.ts')
const asked: string[] = []
const server = createHttp((request, reply) => {
  asked.push(request.url ?? '')
  reply.end('{}')
})
let web: Awaited<ReturnType<typeof createServer>>
let address = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  process.env.LIANGZE_SERVER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  web = await createServer({
    configFile,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  await web.listen()
  address = web.resolvedUrls?.local[0] ?? ''
})
afterAll(async () => {
  delete process.env.LIANGZE_SERVER
  await web.close()
  server.close()
})

const get = async (path: string) => (await fetch(new URL(path, address))).text()

it('a page under development is made of its own sources in web/api', async () => {
  expect(await get('/api/use-me.ts')).toContain('useMe')
  expect(asked).toEqual([])
})

it('and asks the server for whatever else begins with /api', async () => {
  expect(await get('/api/me?from=here')).toBe('{}')
  expect(asked).toEqual(['/api/me?from=here'])
})
