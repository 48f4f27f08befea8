import type { Tx } from '../../platform/database/database.ts'
import { isId } from '../../platform/http/cursor.ts'
import { absent, Refusal } from '../../platform/http/refusal.ts'
import type { Hat } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import { accountById, accountByLogin, type By, endSessions, makeAccount, makeLink } from './accounts.ts'

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
     from account a left join person_named p on p.county_id = a.county_id and p.number = a.person
     where a.county_id = $1 and a.login > $2 and ($3 = '' or strpos(a.login, $3) > 0 or strpos(p.name_key, $3) > 0)
     order by a.login limit ${MOST_SHOWN + 1}`,
    [countyId, after, words, now],
  )
  const shown = items.slice(0, MOST_SHOWN)
  return { items: shown, next: items.length > MOST_SHOWN ? (shown.at(-1)?.login ?? null) : null }
}

/** Opens an officer's account; of a login or a person who has one already it is refused. */
export async function openAccount(
  tx: Tx,
  countyId: number,
  { login, person }: { login: string; person: string },
  by: By,
): Promise<string> {
  const taken = await tx.row<{ login: string }>(
    'select login from account where county_id = $1 and (login = $2 or person = $3)',
    [countyId, login, person],
  )
  if (taken) throw new Refusal(taken.login === login ? 'login-taken' : 'has-account')
  return makeAccount(tx, countyId, { login, hat: 'officer', person }, by)
}

/** A new link for an officer. An administrator's own access is renewed on the machine itself, not by a colleague. */
export async function renewLink(tx: Tx, countyId: number, id: string, by: By): Promise<string> {
  const account = isId(id) ? await accountById(tx, countyId, id) : null
  if (account?.hat !== 'officer' || account.closed_at !== null) throw absent()
  return makeLink(tx, countyId, id, by)
}

/** A lost administrator: his account is closed, another opened. @returns its one-time link; null where the login is taken. */
export async function replaceAdministrator(
  tx: Tx,
  countyId: number,
  { login, hat }: { login: string; hat: Hat },
  by: By,
): Promise<string | null> {
  if ((await accountByLogin(tx, countyId, login)) !== null) return null
  await tx.run('update account set closed_at = $3 where county_id = $1 and hat = $2 and closed_at is null', [
    countyId,
    hat,
    by.now,
  ])
  const id = await makeAccount(tx, countyId, { login, hat, person: null }, by)
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'administrator-replaced',
    subject: `account/${id}`,
    body: { hat },
  })
  return makeLink(tx, countyId, id, by)
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
