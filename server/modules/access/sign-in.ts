import type { Database, Tx } from '../../platform/database/database.ts'
import { newToken, sha256 } from '../../platform/ids.ts'
import { writeEntry } from '../ledger/index.ts'
import { type Account, accountByLogin } from './accounts.ts'
import { passwordMatches } from './password.ts'

/** Product defaults (the national standard sets no number): five failures lock for thirty minutes. */
const FAILURES_BEFORE_LOCK = 5
const LOCK_LASTS_MS = 30 * 60_000

export type SignedIn = { readonly account: Account; readonly token: string }

/** Tries a password; a failure is counted and kept even though nothing else is done. */
export async function trySignIn(
  db: Database,
  countyId: number,
  login: string,
  password: string,
  now: Date,
): Promise<SignedIn | 'wrong' | 'locked'> {
  const account = await db.inCounty(countyId, (tx) => accountByLogin(tx, countyId, login))
  const matches = await passwordMatches(password, account?.password_hash ?? null)
  if (account === null || account.closed_at !== null) return 'wrong'
  return db.inCounty(countyId, async (tx) => {
    const held = await tx.row<{ failed_attempts: number; locked_until: Date | null }>(
      'select failed_attempts, locked_until from account where county_id = $1 and id = $2 for update',
      [countyId, account.id],
    )
    if (held?.locked_until && held.locked_until > now) return 'locked'
    if (!matches) return countFailure(tx, countyId, account, held?.failed_attempts ?? 0, now)
    await tx.run('update account set failed_attempts = 0, locked_until = null where county_id = $1 and id = $2', [
      countyId,
      account.id,
    ])
    return { account, token: await openSession(tx, countyId, account, now) }
  })
}

async function countFailure(tx: Tx, countyId: number, account: Account, before: number, now: Date) {
  const locks = before + 1 >= FAILURES_BEFORE_LOCK
  await tx.run('update account set failed_attempts = $3, locked_until = $4 where county_id = $1 and id = $2', [
    countyId,
    account.id,
    locks ? 0 : before + 1,
    locks ? new Date(now.getTime() + LOCK_LASTS_MS) : null,
  ])
  await writeEntry(tx, countyId, {
    at: now,
    actor: account.id,
    act: locks ? 'account-locked' : 'sign-in-failed',
    subject: `account/${account.id}`,
  })
  return locks ? 'locked' : 'wrong'
}

export async function openSession(tx: Tx, countyId: number, account: Account, now: Date): Promise<string> {
  const token = newToken()
  await tx.run(
    'insert into session (county_id, token_hash, account_id, made_at, last_seen_at) values ($1, $2, $3, $4, $4)',
    [countyId, sha256(token), account.id, now],
  )
  await writeEntry(tx, countyId, { at: now, actor: account.id, act: 'signed-in', subject: `account/${account.id}` })
  return token
}
