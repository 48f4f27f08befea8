import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { Complaint } from '../../complaint.ts'

/**
 * Where nobody named a role to run as, the owner makes one for this database, if it may, and keeps its password where the role cannot read it.
 * @returns how to get in.
 * @throws Complaint that says what the administrator is to do instead.
 */
export async function madeRunner(client: pg.ClientBase, ownerUrl: string): Promise<URL> {
  const { rows } = await client.query<{ role: string; there: boolean; may: boolean; password: string | null }>(
    `select database || '_run' as role, exists (select from pg_roles where rolname = database || '_run') as there,
       (select rolcreaterole from pg_roles where rolname = current_user) as may, (select password from runner) as password
     from current_database() as database`,
  )
  const { role = '', there = false, may = false, password = null } = rows[0] ?? {}
  if (there && password !== null) return entrance(ownerUrl, role, password)
  if (!may) throw new Complaint(missing(role))
  const made = randomBytes(24).toString('base64url')
  await client.query(`${there ? 'alter' : 'create'} role "${role.replaceAll('"', '""')}" login password '${made}'`)
  await client.query('update runner set password = $1', [made])
  return entrance(ownerUrl, role, made)
}

function entrance(ownerUrl: string, role: string, password: string): URL {
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(role)
  url.password = password
  return url
}

const missing = (role: string) =>
  `运行要用另一个数据库账号，它不拥有表。请数据库管理员执行：create role ${role} login password '…'，再把 LIANGZE_RUN_DATABASE_URL 设为用它连接同一数据库的网址（见 docs/runbook.md“外接数据库”）`
