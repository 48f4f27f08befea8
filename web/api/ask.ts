import type { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { noAnswer, troubleIn } from './trouble.ts'

type Part<E, Name extends string> = E extends { readonly [N in Name]: infer T extends z.ZodType }
  ? object extends z.input<T>
    ? { readonly [N in Name]?: z.input<T> }
    : { readonly [N in Name]: z.input<T> }
  : { readonly [N in Name]?: undefined }

/** What a request of this endpoint carries: `params`, `query`, `body`, as far as the contract names them. */
export type Input<E extends Endpoint> = Part<E, 'params'> & Part<E, 'query'> & Part<E, 'body'>
export type Reply<E extends Endpoint> = z.output<E['reply']>

type Parts = { params?: unknown; query?: unknown; body?: unknown }

const PATIENCE_MS = 30_000

/** The address of an endpoint, for requests and for links to files. */
export function addressOf<E extends Endpoint>(endpoint: E, input: Omit<Input<E>, 'body'>): string {
  const { params, query } = input as Parts
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  return search.size === 0 ? path : `${path}?${search}`
}

/** @throws Trouble always, never anything else */
export async function ask<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  carrying: { key?: string; version?: number | undefined; signal?: AbortSignal } = {},
): Promise<Reply<E>> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (carrying.key !== undefined) headers['idempotency-key'] = carrying.key
  if (carrying.version !== undefined) headers['if-match'] = `"${carrying.version}"`
  const { body } = input as Parts
  if (endpoint.method === 'POST' && !(body instanceof FormData)) headers['content-type'] = 'application/json'

  const timeout = AbortSignal.timeout(PATIENCE_MS)
  const response = await fetch(addressOf(endpoint, input), {
    method: endpoint.method,
    headers,
    signal: carrying.signal ? AbortSignal.any([carrying.signal, timeout]) : timeout,
    ...(endpoint.method === 'POST' ? { body: body instanceof FormData ? body : JSON.stringify(body ?? {}) } : {}),
  }).catch(() => {
    throw noAnswer()
  })
  if (!response.ok) throw await troubleIn(response)
  return response.json().catch(() => {
    throw noAnswer()
  })
}
