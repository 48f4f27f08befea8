import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Viewer } from '../viewer.ts'

/** Where the running program gets in, and the key with which it says who is asking. */
export type Entrance = { readonly connectionString: string; readonly key: string }

export type Scope =
  | { readonly kind: 'viewer'; readonly viewer: Viewer }
  | { readonly kind: 'county'; readonly countyId: number }
  | { readonly kind: 'whole-database' }

/** As `database/policies/platform.sql` reads it. */
export function scopeText(scope: Scope): string {
  if (scope.kind === 'whole-database') return JSON.stringify({ whole: true })
  if (scope.kind === 'county') return JSON.stringify({ county: scope.countyId, program: scope.countyId })
  const { countyId, accountId: account, hat, person, offices, barred } = scope.viewer
  return JSON.stringify({ county: countyId, viewer: countyId, account, hat, person, offices, barred })
}

/** With it, `jit`: a server that compiles statements it thinks costly takes longer to compile ours than to run them. */
const OPEN = { name: 'open-scope', text: `select open_scope($1, $2), set_config('jit', 'off', true)` }

/**
 * Opens the scope in the transaction of the connection. Scope and proof are values, never text: what other sessions see of
 * this one is the statement alone, and a proof is good on this connection only.
 */
export function openScope(client: pg.ClientBase, key: string, scope: string): Promise<pg.QueryResult> {
  const { processID } = client as unknown as { processID: number }
  return client.query({ ...OPEN, values: [scope, proofOf(key, processID, scope)] })
}

function proofOf(key: string, connection: number, scope: string): string {
  const kept = Buffer.from(key, 'hex')
  const number = Buffer.alloc(4)
  number.writeInt32BE(connection)
  const hash = (...parts: (Buffer | string)[]) =>
    parts.reduce((it, part) => it.update(part), createHash('sha256')).digest()
  return hash(kept, hash(kept, 'open', number, scope)).toString('hex')
}
