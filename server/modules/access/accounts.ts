import type { Tx } from '../../platform/database/database.ts'
import { newId, newToken, sha256 } from '../../platform/ids.ts'
import type { Hat } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'

export type Account = {
  readonly id: string
  readonly login: string
  readonly hat: Hat
  readonly person: string | null
  readonly password_hash: string | null
  readonly failed_attempts: number
  readonly locked_until: Date | null
  readonly closed_at: Date | null
}

const COLUMNS = 'id, login, hat, person, password_hash, failed_attempts, locked_until, closed_at'
const LINK_LASTS_MS = 72 * 3_600_000

export type By = { readonly actor: string; readonly now: Date }

export async function makeAccount(
  tx: Tx,
  countyId: number,
  account: { login: string; hat: Hat; person: string | null },
  by: By,
): Promise<string> {
  const id = newId()
  await tx.run('insert into account (county_id, id, login, hat, person, made_at) values ($1, $2, $3, $4, $5, $6)', [
    countyId,
    id,
    account.login,
    account.hat,
    account.person,
    by.now,
  ])
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'account-made',
    subject: `account/${id}`,
    body: { login: account.login, hat: account.hat, person: account.person },
  })
  return id
}

/** Accounts for many people at once (the invented county): one statement, one entry. */
export async function makeAccountsForPeople(
  tx: Tx,
  countyId: number,
  people: readonly string[],
  by: By,
): Promise<void> {
  await tx.run(
    `insert into account (county_id, id, login, hat, person, made_at)
     select $1, a.id, a.person, 'officer', a.person, $3 from jsonb_to_recordset($2::jsonb) as a(id uuid, person text)`,
    [countyId, JSON.stringify(people.map((person) => ({ id: newId(), person }))), by.now],
  )
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'accounts-made',
    subject: `county/${countyId}`,
    body: { accounts: people.length },
  })
}

export function accountByLogin(tx: Tx, countyId: number, login: string): Promise<Account | null> {
  return tx.row<Account>(`select ${COLUMNS} from account where county_id = $1 and login = $2`, [countyId, login])
}

export function accountById(tx: Tx, countyId: number, id: string): Promise<Account | null> {
  return tx.row<Account>(`select ${COLUMNS} from account where county_id = $1 and id = $2`, [countyId, id])
}

export function accountOfPerson(tx: Tx, countyId: number, person: string): Promise<Account | null> {
  return tx.row<Account>(`select ${COLUMNS} from account where county_id = $1 and person = $2`, [countyId, person])
}

/** A link that works once, for 72 hours; only its digest is kept. Earlier links of the account end. */
export async function makeLink(tx: Tx, countyId: number, accountId: string, by: By): Promise<string> {
  const token = newToken()
  await tx.run('update one_time_link set used_at = $3 where county_id = $1 and account_id = $2 and used_at is null', [
    countyId,
    accountId,
    by.now,
  ])
  await tx.run(
    'insert into one_time_link (county_id, token_hash, account_id, made_at, expires_at) values ($1, $2, $3, $4, $5)',
    [countyId, sha256(token), accountId, by.now, new Date(by.now.getTime() + LINK_LASTS_MS)],
  )
  await writeEntry(tx, countyId, { at: by.now, actor: by.actor, act: 'link-made', subject: `account/${accountId}` })
  return token
}

/** The account a live link belongs to; null where it was used, has expired or never was. */
export function accountOfLink(tx: Tx, countyId: number, token: string, now: Date): Promise<Account | null> {
  return tx.row<Account>(
    `select ${COLUMNS.split(', ')
      .map((it) => `a.${it}`)
      .join(', ')} from one_time_link l
     join account a on a.county_id = l.county_id and a.id = l.account_id
     where l.county_id = $1 and l.token_hash = $2 and l.used_at is null and l.expires_at > $3 and a.closed_at is null`,
    [countyId, sha256(token), now],
  )
}

/** Spends the link and sets the password; false where someone was quicker. */
export async function spendLink(
  tx: Tx,
  countyId: number,
  token: string,
  account: Account,
  passwordHash: string,
  now: Date,
): Promise<boolean> {
  const spent = await tx.run(
    'update one_time_link set used_at = $3 where county_id = $1 and token_hash = $2 and used_at is null',
    [countyId, sha256(token), now],
  )
  if (spent === 0) return false
  await tx.run(
    'update account set password_hash = $3, failed_attempts = 0, locked_until = null where county_id = $1 and id = $2',
    [countyId, account.id, passwordHash],
  )
  await endSessions(tx, countyId, account.id, now)
  await writeEntry(tx, countyId, { at: now, actor: account.id, act: 'password-set', subject: `account/${account.id}` })
  return true
}

export function endSessions(tx: Tx, countyId: number, accountId: string, now: Date): Promise<number> {
  return tx.run('update session set ended_at = $3 where county_id = $1 and account_id = $2 and ended_at is null', [
    countyId,
    accountId,
    now,
  ])
}
