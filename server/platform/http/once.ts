import type { FastifyRequest } from 'fastify'
import type { Tx } from '../database/database.ts'
import { canonicalJson, sha256 } from '../ids.ts'
import type { Viewer } from '../viewer.ts'
import { Refusal } from './refusal.ts'

type Kept = { path: string; body_hash: string; reply: unknown }

export type Once = {
  readonly tx: Tx
  readonly viewer: Viewer
  readonly request: FastifyRequest
  readonly now: Date
  /** The answer holds a secret and is not kept. */
  readonly shownOnce: boolean
}

/**
 * The same request sent twice is done once: the key is kept in the transaction that does the work,
 * and the second time the first answer is given again, or refused where it was to be shown once.
 */
export async function once<T>({ tx, viewer, request, now, shownOnce }: Once, work: () => Promise<T>): Promise<T> {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) throw new Refusal('key-missing', { status: 400 })
  const bodyHash = sha256(canonicalJson(request.body ?? null))
  const owner = [viewer.countyId, viewer.accountId, key]
  const fresh = await tx.run(
    `insert into request_once (county_id, account_id, key, path, body_hash, made_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [...owner, request.url, bodyHash, now],
  )
  if (fresh === 0) {
    const kept = await tx.row<Kept>(
      'select path, body_hash, reply from request_once where county_id = $1 and account_id = $2 and key = $3',
      owner,
    )
    if (kept === null || kept.path !== request.url || kept.body_hash !== bodyHash) throw new Refusal('key-reused')
    if (shownOnce) throw new Refusal('shown-once')
    return kept.reply as T
  }
  const answer = await work()
  if (shownOnce) return answer
  await tx.run('update request_once set reply = $4 where county_id = $1 and account_id = $2 and key = $3', [
    ...owner,
    JSON.stringify(answer),
  ])
  return answer
}
