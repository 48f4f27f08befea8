import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Endpoint } from '../../../contract/endpoint.ts'
import { type Clock, startOf } from '../clock.ts'
import { ConnectionLost } from '../database/connection-lost.ts'
import type { Database, Tx } from '../database/database.ts'
import { VERSION } from '../version.ts'
import { unnamed, type Viewer } from '../viewer.ts'
import { once } from './once.ts'
import { absent, badInput, problemOf, Refusal } from './refusal.ts'
import { unprintableIn } from './unprintable.ts'

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined

/** What a handler is given: input already checked, a transaction whose scope is the viewer's, the day. */
export type Asking<E extends Endpoint> = {
  readonly tx: Tx
  readonly viewer: Viewer
  readonly params: Parsed<E['params']>
  readonly query: Parsed<E['query']>
  readonly body: Parsed<E['body']>
  readonly now: Date
  /** The version in If-Match, where the caller sent one. */
  readonly ifMatch: number | null
}

export type Handler<E extends Endpoint> = (asking: Asking<E>) => Promise<z.input<E['reply']>>

export type Http = {
  readonly fastify: FastifyInstance
  readonly db: Database
  readonly clock: Clock
  /** Who is asking; null where nobody is signed in. */
  identify(request: FastifyRequest): Promise<Viewer | null>
  serve<E extends Endpoint>(endpoint: E, handler: Handler<E>): void
  /** For what is not JSON in, JSON out (files, signing in): checked and described like the rest, answered by hand. */
  serveRaw<E extends Endpoint>(
    endpoint: E,
    handler: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer | null) => Promise<unknown>,
  ): void
}

export type HttpOptions = {
  readonly db: Database
  readonly clock: Clock
  readonly tls?: { cert: string; key: string } | undefined
  readonly identify: (request: FastifyRequest) => Promise<Viewer | null>
  readonly log?: boolean
  /** Whatever may be entered nowhere: the sentence that refuses a body, or null. */
  readonly refuseBody?: (body: unknown) => string | null
}

const MOST_BODY_BYTES = 1_000_000
const MOST_FILE_BYTES = 60_000_000
const MOST_PARAM_CHARACTERS = 200

export async function openHttp(options: HttpOptions): Promise<Http> {
  const server = fastify({
    bodyLimit: MOST_BODY_BYTES,
    logger: options.log ? { level: 'warn' } : false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MOST_PARAM_CHARACTERS },
    frameworkErrors: sendProblem,
    ...(options.tls ? { https: options.tls } : {}),
  }) as unknown as FastifyInstance
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  await server.register(cookie)
  await server.register(multipart, { limits: { fileSize: MOST_FILE_BYTES, files: 1 } })
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: options.tls !== undefined,
  })
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: '两责 (Liangze)', version: VERSION } },
    transform: jsonSchemaTransform,
  })
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger())
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  server.addHook('preValidation', async (request) => {
    const field = unprintableIn(request.body) ?? unprintableIn(request.query) ?? unprintableIn(request.params)
    if (field !== null) throw badInput(field, '内容里有不能显示的字符，请删去后再提交')
    const { guarded } = request.routeOptions.config as { guarded?: boolean }
    const forbidden = guarded ? (options.refuseBody?.(request.body) ?? null) : null
    if (forbidden !== null) throw new Refusal('not-kept-here', { status: 400, detail: forbidden })
  })
  server.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))

  const { db, clock, identify } = options
  return {
    fastify: server,
    db,
    clock,
    identify,
    serve: (endpoint, handler) => {
      server.route({
        ...routeOf(endpoint),
        handler: async (request, reply) => {
          const known = await signedIn(identify, endpoint, request)
          const viewer = endpoint.unnamed ? unnamed(known) : known
          const now = endpoint.unnamed ? startOf(known.today) : clock.now()
          const asking = (tx: Tx) =>
            handler({
              tx,
              viewer,
              params: request.params as never,
              query: request.query as never,
              body: request.body as never,
              now,
              ifMatch: versionIn(request.headers['if-match']),
            })
          const answer = await db.as(viewer, (tx) =>
            endpoint.method === 'GET'
              ? asking(tx)
              : once({ tx, viewer, request, now, shownOnce: endpoint.shownOnce === true }, () => asking(tx)),
          )
          const version = (answer as { version?: unknown } | null)?.version
          if (typeof version === 'number') reply.header('etag', `"${version}"`)
          return answer
        },
      })
    },
    serveRaw: (endpoint, handler) => {
      server.route({
        ...routeOf(endpoint, true),
        handler: async (request, reply) => {
          const viewer =
            endpoint.open === 'anyone' ? await identify(request) : await signedIn(identify, endpoint, request)
          return handler(request, reply, viewer)
        },
      })
    },
  }
}

const NO_QUERY = z.object({}).strict()

function routeOf(endpoint: Endpoint, raw = false) {
  const { params, query, body, reply } = endpoint
  return {
    method: endpoint.method,
    url: endpoint.path,
    // Passwords and account names are no entries of an officer.
    config: { refusals: endpoint.refusals ?? {}, guarded: (endpoint.open ?? 'officer') === 'officer' },
    schema: {
      ...(params ? { params } : {}),
      // A filter misspelt would otherwise silently show everything.
      ...(endpoint.method === 'GET' ? { querystring: query instanceof z.ZodObject ? query.strict() : NO_QUERY } : {}),
      ...(body ? { body } : {}),
      ...(raw ? {} : { response: { 200: reply } }),
    },
  }
}

async function signedIn(
  identify: HttpOptions['identify'],
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<Viewer> {
  const viewer = await identify(request)
  if (viewer === null) throw new Refusal('not-signed-in', { status: 401 })
  const wanted = endpoint.open ?? 'officer'
  // Grants go to posts: who holds none today is an officer no longer.
  if (wanted === 'officer' && (viewer.hat !== 'officer' || viewer.posts.length === 0)) throw absent()
  if (wanted === 'administrators' && viewer.hat === 'officer') throw absent()
  return viewer
}

function versionIn(header: string | undefined): number | null {
  const found = /^"?(\d+)"?$/.exec(header ?? '')
  return found === null ? null : Number(found[1])
}

type Caught = Error & {
  validation?: readonly { instancePath?: string; message?: string }[]
  statusCode?: number
  code?: string
}

/** What PostgreSQL says when two were at the same thing at once: a key taken meanwhile, two that waited for each other. */
const UNSETTLED = new Set(['23505', '40001', '40P01'])

function refusalOf(error: Caught): Refusal {
  if (error instanceof Refusal) return error
  const first = error.validation?.[0]
  if (first) {
    const field = (first.instancePath ?? '').replace(/^\//, '').replaceAll('/', '.')
    return badInput(field, chinese(first.message) ?? '有一项没有填，或填写有误，请检查后再提交')
  }
  if (error.statusCode === 413 || error.code === 'FST_REQ_FILE_TOO_LARGE')
    return new Refusal('too-large', { status: 413 })
  if (error.statusCode === 429) return new Refusal('too-much', { status: 429 })
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new Refusal('bad-input', { status: error.statusCode })
  }
  if (error instanceof ConnectionLost) return new Refusal('database-away', { status: 503 })
  if (UNSETTLED.has(error.code ?? '')) return new Refusal('changed')
  return new Refusal('failed', { status: 500 })
}

/** Sentences of the contract are Chinese; those of the validator itself are not shown to people. */
const chinese = (message: string | undefined) => (message && /[一-鿿]/.test(message) ? message : undefined)

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const refusal = refusalOf(error as Caught)
  if (error instanceof ConnectionLost) request.log.warn(`503 ${(error.cause as Error).message}`)
  else if (refusal.status >= 500) request.log.error(error)
  if (refusal.status >= 500 && process.env.LIANGZE_SHOW_ERRORS) console.error(error)
  const own = (request.routeOptions?.config as { refusals?: Record<string, string> } | undefined)?.refusals
  const problem = problemOf(refusal, own)
  return reply
    .status(refusal.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...problem, title: STATUS_CODES[refusal.status] ?? problem.title }))
}
