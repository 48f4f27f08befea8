import pg from 'pg'
import { Complaint } from '../../complaint.ts'
import { DATABASE, migrate } from '../migrate.ts'
import { type Entrance, openScope, scopeText } from '../scope.ts'
import { madeRunner } from './made-runner.ts'
import { checkOwner } from './owner-rights.ts'
import { admitRunner } from './runner-rights.ts'

export type Furnished = { readonly entrance: Entrance; readonly version: string }

/**
 * As the owner brings the database to the program's schema and opens it to the role that the program runs as: the one named, or one made
 * for it.
 * @returns how the running program gets in, and the server's version.
 * @throws Complaint where a right is missing, or there is one too many.
 */
export async function furnish(ownerUrl: string, runnerUrl: string | null): Promise<Furnished> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await checkOwner(client)
    let url = runnerUrl === null ? null : new URL(runnerUrl)
    await migrate(client, DATABASE, {
      appoint: async () => {
        url ??= await madeRunner(client, ownerUrl)
        await admitRunner(client, decodeURIComponent(url.username))
      },
    })
    const { rows } = await client.query<{ key: string; version: string }>(
      `select encode(key, 'hex') as key, split_part(current_setting('server_version'), ' ', 1) as version from runner`,
    )
    const { key = '', version = '' } = rows[0] ?? {}
    const entrance = { connectionString: url?.href ?? '', key }
    await tryOut(entrance)
    return { entrance, version }
  } finally {
    await client.end()
  }
}

/** @throws Complaint where the running role does not get into the same database. */
async function tryOut({ connectionString, key }: Entrance): Promise<void> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    await openScope(client, key, scopeText({ kind: 'whole-database' }))
  } catch (error) {
    throw new Complaint(refusalOf(error), { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

function refusalOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  if (code === '28P01' || code === '28000') return '数据库拒绝了运行用的账号或密码，请检查 LIANGZE_RUN_DATABASE_URL'
  if (code === '42883' || code === '42501' || code === '3D000')
    return 'LIANGZE_RUN_DATABASE_URL 和 DATABASE_URL 指的不是同一个数据库，请改正'
  return `运行用的账号连不上数据库（${(error as Error).message}），请检查 LIANGZE_RUN_DATABASE_URL`
}
