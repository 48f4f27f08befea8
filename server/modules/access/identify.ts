import type { FastifyRequest } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { sha256 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { countyInForce } from '../organisation/index.ts'
import { type SessionAccount, viewerOf } from './viewer-of.ts'

export const SESSION_COOKIE = 'liangze'

/** Product default: quiet for fifteen minutes ends a session; what was typed stays in the browser. */
const IDLE_MS = 15 * 60_000
const TOUCH_EVERY_MS = 60_000
/** How long what was read is trusted; in one process `forget` makes every change take effect at once. */
const TRUSTED_MS = 5_000
const MOST_KEPT = 5_000

export type Identifier = {
  identify(request: FastifyRequest): Promise<Viewer | null>
  /** Call when a session ended, an account was closed or locked, or who holds which post has changed. */
  forget(): void
}

/** Who sits behind a cookie. */
export function identifier(db: Database, clock: Clock, countyId: () => number | null): Identifier {
  const kept = new Map<string, { viewer: Viewer; readAt: number }>()

  async function read(tokenHash: string, id: number): Promise<Viewer | null> {
    const now = clock.now()
    return db.inCounty(id, async (tx) => {
      const found = await tx.row<SessionAccount & { seen: Date }>(
        `select a.id as "accountId", a.hat, a.person, s.last_seen_at as seen
         from session s join account a on a.county_id = s.county_id and a.id = s.account_id
         where s.county_id = $1 and s.token_hash = $2 and s.ended_at is null and a.closed_at is null
           and s.last_seen_at > $3`,
        [id, tokenHash, new Date(now.getTime() - IDLE_MS)],
      )
      if (found === null) return null
      if (now.getTime() - found.seen.getTime() > TOUCH_EVERY_MS) {
        await tx.run('update session set last_seen_at = $3 where county_id = $1 and token_hash = $2', [
          id,
          tokenHash,
          now,
        ])
      }
      return viewerOf(found, id, await countyInForce(tx, db, id), clock.today())
    })
  }

  return {
    forget: () => kept.clear(),
    identify: async (request) => {
      const token = request.cookies[SESSION_COOKIE]
      const id = countyId()
      if (!token || id === null) return null
      const tokenHash = sha256(token)
      const at = clock.now().getTime()
      const held = kept.get(tokenHash)
      if (held && at - held.readAt < TRUSTED_MS && held.viewer.today === clock.today()) return held.viewer
      const viewer = await read(tokenHash, id)
      if (kept.size >= MOST_KEPT) kept.clear()
      if (viewer === null) kept.delete(tokenHash)
      else kept.set(tokenHash, { viewer, readAt: at })
      return viewer
    },
  }
}
