import type pg from 'pg'
import { Complaint } from '../../complaint.ts'

type Owner = {
  name: string
  database: string
  above: boolean
  owns: boolean
  creates: boolean
  strangers: string | null
  extension: 'there' | 'at hand' | 'missing'
}

const SEE = '见 docs/runbook.md“外接数据库”'

/** @throws Complaint with the first right that the owner of the tables lacks or has too much, and who can put it right how. */
export async function checkOwner(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<Owner>(
    `select quote_ident(r.rolname) as name, quote_ident(d.datname) as database, r.rolsuper or r.rolbypassrls as above,
       pg_has_role(d.datdba, 'usage') as owns, has_schema_privilege('public', 'create') as creates,
       (select quote_ident(min(o.rolname::text)) from pg_class c join pg_roles o on o.oid = c.relowner
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not pg_has_role(c.relowner, 'usage')) as strangers,
       case when exists (select from pg_extension where extname = 'btree_gist') then 'there'
         when exists (select from pg_available_extensions where name = 'btree_gist') then 'at hand' else 'missing' end as extension
     from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
  )
  const fault = rows[0] && faultOf(rows[0])
  if (fault) throw new Complaint(fault)
}

function faultOf({ name, database, above, owns, creates, strangers, extension }: Owner): string | null {
  if (above)
    return `数据库账号 ${name} 是超级用户或能绕过行级安全，第二道锁对它不起作用，请换一个普通账号作 DATABASE_URL（${SEE}）`
  if (!owns)
    return `数据库账号 ${name} 不是数据库 ${database} 的所有者，请数据库管理员执行：alter database ${database} owner to ${name}`
  if (!creates)
    return `数据库账号 ${name} 不能在 public 模式里建表，请数据库管理员执行：grant create on schema public to ${name}`
  if (strangers !== null)
    return `数据库里的表属于另一个账号 ${strangers}，请数据库管理员在这个数据库里执行：reassign owned by ${strangers} to ${name}`
  if (extension === 'missing') return '数据库服务器没有扩展 btree_gist，请数据库管理员安装 PostgreSQL 的 contrib 软件包'
  return null
}
