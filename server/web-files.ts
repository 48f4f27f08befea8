import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { Http } from './platform/http/http.ts'
import { problemOf, Refusal } from './platform/http/refusal.ts'

const BUILT = join(import.meta.dirname, '../dist/web')
const A_YEAR = '365d'

/** The built single-page application: hashed files for a year, the page itself never from a cache. */
export async function webFiles(http: Http): Promise<void> {
  const { fastify } = http
  const built = existsSync(join(BUILT, 'index.html'))
  if (built) {
    await fastify.register(fastifyStatic, {
      root: BUILT,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/')
        reply.header('cache-control', hashed ? `public, max-age=31536000, immutable` : 'no-cache')
      },
      maxAge: A_YEAR,
    })
  }
  fastify.setNotFoundHandler((request, reply) => {
    if (!built || request.url.startsWith('/api/') || request.method !== 'GET') {
      return reply
        .status(404)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(problemOf(new Refusal('absent', { status: 404 }))))
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
