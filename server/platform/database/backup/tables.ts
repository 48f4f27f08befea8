import type pg from 'pg'
import type { TableLine } from './backup-format.ts'

/** Written where the schema is made. */
const NOT_ROWS = ['schema_migration', 'schema_file', 'runner']

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

/**
 * Within the open transaction: a row that a lock would keep out is an error and not left out without a word, and values are written in
 * one manner whatever the server's settings.
 */
export async function faithfully(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select set_config('row_security', 'off', true), set_config('datestyle', 'ISO, YMD', true),
       set_config('intervalstyle', 'iso_8601', true), set_config('timezone', 'UTC', true),
       set_config('extra_float_digits', '1', true), set_config('client_encoding', 'UTF8', true)`,
  )
}
