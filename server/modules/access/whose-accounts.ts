import type { Tx } from '../../platform/database/database.ts'

/** How many officers have an account, and how many administrators have not yet set a password. */
export async function countAccounts(tx: Tx, countyId: number): Promise<{ officers: number; unset: number }> {
  const found = await tx.row<{ officers: number; unset: number }>(
    `select count(*) filter (where hat = 'officer' and closed_at is null) as officers,
       count(*) filter (where hat <> 'officer' and password_hash is null) as unset
     from account where county_id = $1`,
    [countyId],
  )
  return found ?? { officers: 0, unset: 0 }
}

/** What accounts are called, by id; what is no account's is left out. */
export async function loginsOf(tx: Tx, countyId: number, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; login: string }>(
    'select id, login from account where county_id = $1 and id::text = any($2::text[])',
    [countyId, ids],
  )
  return new Map(rows.map((it) => [it.id, it.login]))
}

/** Whose account is which: of everybody of the county who has one. */
export async function accountsOfPeople(tx: Tx, countyId: number): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; person: string }>(
    'select id, person from account where county_id = $1 and person is not null',
    [countyId],
  )
  return new Map(rows.map((it) => [it.person, it.id]))
}
