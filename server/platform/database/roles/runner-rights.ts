import type pg from 'pg'
import { Complaint } from '../../complaint.ts'

type Runner = {
  owner: string
  above: boolean
  makes: boolean
  member: boolean
  owns: boolean
  connects: boolean
  schema: boolean
  creates: boolean
  temporary: boolean
}

/** Asked by the owner, about the role that the program is to run as. */
const RIGHTS = `
  select quote_ident(current_user) as owner, r.rolsuper or r.rolbypassrls as above, r.rolcreaterole or r.rolcreatedb or r.rolreplication as makes,
    exists (select from pg_auth_members m where m.member = r.oid) as member,
    exists (select from pg_class c where c.relowner = r.oid) or exists (select from pg_database d where d.datdba = r.oid) as owns,
    has_database_privilege(r.oid, current_database(), 'connect') as connects,
    has_schema_privilege(r.oid, 'public', 'usage') as schema,
    has_schema_privilege(r.oid, 'public', 'create') or has_database_privilege(r.oid, current_database(), 'create') as creates,
    has_database_privilege(r.oid, current_database(), 'temporary') as temporary
  from pg_roles r where r.rolname = $1`

/**
 * Gives the role what it needs and takes from everybody what would let it make things of its own: a table in `pg_temp` would stand before
 * ours on that connection.
 * @throws Complaint with the first right that it has too much or that it lacks.
 */
export async function admitRunner(client: pg.ClientBase, role: string): Promise<void> {
  const before = await rightsOf(client, role)
  const refused = refusal(before, role)
  if (refused !== null) throw new Complaint(refused)
  if (!before.connects || !before.schema || before.creates || before.temporary) {
    await client.query(admission(role, await databaseOf(client)))
    const left = lacking(await rightsOf(client, role), role)
    if (left !== null) throw new Complaint(left)
  }
  await client.query('update runner set role = $1 where role is distinct from $1', [role])
}

async function rightsOf(client: pg.ClientBase, role: string): Promise<Runner> {
  const { rows } = await client.query<Runner>(RIGHTS, [role])
  if (!rows[0]) throw new Complaint(`数据库里没有账号 ${role}，请检查 LIANGZE_RUN_DATABASE_URL`)
  return rows[0]
}

async function databaseOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  return rows[0]?.name ?? ''
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function admission(role: string, database: string): string {
  return `revoke temporary, create on database ${quoted(database)} from public;
    revoke temporary, create on database ${quoted(database)} from ${quoted(role)};
    revoke create on schema public from public; revoke create on schema public from ${quoted(role)};
    grant connect on database ${quoted(database)} to ${quoted(role)}; grant usage on schema public to ${quoted(role)}`
}

function refusal(it: Runner, role: string): string | null {
  const change = '请在 LIANGZE_RUN_DATABASE_URL 换一个只用来运行的普通账号'
  if (`"${it.owner}"` === quoted(role) || it.owner === role)
    return `运行用的数据库账号 ${role} 就是表的所有者，台账可以被它改动，${change}`
  if (it.above) return `运行用的数据库账号 ${role} 是超级用户或能绕过行级安全，第二道锁对它不起作用，${change}`
  if (it.makes) return `运行用的数据库账号 ${role} 能建账号、建数据库或复制数据，${change}`
  if (it.member) return `运行用的数据库账号 ${role} 还属于别的角色，可能借它的权限，${change}`
  if (it.owns) return `运行用的数据库账号 ${role} 自己拥有表或数据库，${change}`
  return null
}

function lacking(it: Runner, role: string): string | null {
  if (!it.connects || !it.schema)
    return `运行用的数据库账号 ${role} 连不上这个数据库，请数据库管理员授予 connect 和 usage 权限`
  if (it.creates) return `运行用的数据库账号 ${role} 能在数据库里建表，请数据库管理员收回 create 权限`
  if (it.temporary) return `运行用的数据库账号 ${role} 能建临时表，请数据库管理员收回 temporary 权限`
  return null
}
