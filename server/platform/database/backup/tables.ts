import type pg from 'pg'
import type { TableLine } from './backup-format.ts'

/** Written where the schema is made. */
const NOT_ROWS = ['schema_migration', 'schema_file']

/** Every table of ours that holds rows, with the columns that are stored, in order of name. */
export async function tablesOf(client: pg.ClientBase): Promise<TableLine[]> {
  const { rows } = await client.query<TableLine>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all($1)
     group by c.oid order by c.relname`,
    [NOT_ROWS],
  )
  return rows
}

/** @throws where a lock would keep rows out of a backup without a word. */
export async function refuseHidden(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select c.relname as table from pg_class c
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity and c.relforcerowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, p.polrelid) like '%whole-database%')`,
  )
  if (rows[0]) throw new Error(`the second lock of table ${rows[0].table} would keep rows out of a backup`)
}

/** Within the open transaction: all rows are seen, and values are written in one manner whatever the server's settings. */
export async function faithfully(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select set_config('liangze.scope', 'whole-database', true), set_config('datestyle', 'ISO, YMD', true),
       set_config('intervalstyle', 'iso_8601', true), set_config('timezone', 'UTC', true),
       set_config('extra_float_digits', '1', true), set_config('client_encoding', 'UTF8', true)`,
  )
}
