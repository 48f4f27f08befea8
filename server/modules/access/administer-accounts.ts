import type { Tx } from '../../platform/database/database.ts'
import { isId } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Hat } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import { type By, endSessions } from './accounts.ts'

export type { By }

type AccountLine = {
  id: string
  login: string
  hat: Hat
  person: string | null
  name: string | null
  locked: boolean
  closed: boolean
  hasPassword: boolean
}

const MOST_SHOWN = 50

/** Accounts by login, a page at a time; who they belong to, never what they may see. */
export async function listAccounts(tx: Tx, countyId: number, words: string, after: string, now: Date) {
  const items = await tx.rows<AccountLine>(
    `select a.id, a.login, a.hat, a.person, p.name, coalesce(a.locked_until > $4, false) as locked,
       a.closed_at is not null as closed, a.password_hash is not null as "hasPassword"
     from account a left join person p on p.county_id = a.county_id and p.number = a.person
     where a.county_id = $1 and a.login > $2 and ($3 = '' or strpos(a.login, $3) > 0 or strpos(p.name_key, $3) > 0)
     order by a.login limit ${MOST_SHOWN + 1}`,
    [countyId, after, words, now],
  )
  const shown = items.slice(0, MOST_SHOWN)
  return { items: shown, next: items.length > MOST_SHOWN ? (shown.at(-1)?.login ?? null) : null }
}

export async function unlockAccount(tx: Tx, countyId: number, id: string, by: By): Promise<void> {
  if (!isId(id)) throw absent()
  const found = await tx.run(
    'update account set failed_attempts = 0, locked_until = null where county_id = $1 and id = $2 and closed_at is null',
    [countyId, id],
  )
  if (found === 0) throw absent()
  await writeEntry(tx, countyId, { at: by.now, actor: by.actor, act: 'account-unlocked', subject: `account/${id}` })
}

/**
 * An officer's account opens nothing any more; it and everything it did remain. Not an administrator's: that one of the
 * three should shut out another is for the machine alone.
 */
export async function closeAccount(tx: Tx, countyId: number, id: string, why: string, by: By): Promise<void> {
  if (!isId(id)) throw absent()
  const found = await tx.run(
    `update account set closed_at = $3 where county_id = $1 and id = $2 and closed_at is null and hat = 'officer'`,
    [countyId, id, by.now],
  )
  if (found === 0) throw absent()
  await endSessions(tx, countyId, id, by.now)
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'account-closed',
    subject: `account/${id}`,
    body: { why },
  })
}
