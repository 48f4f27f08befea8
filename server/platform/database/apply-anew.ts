import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** A text that says how things are: when it changes it is applied anew. */
type File = {
  readonly folder: 'views' | 'policies'
  readonly module: string
  readonly sql: string
  readonly sha256: string
}
type Kept = Pick<File, 'folder' | 'module' | 'sha256'> & { readonly made: readonly string[] }

/** Goes before the modules: what stands in it is common to all files of its folder. */
const PLATFORM = 'platform'

/**
 * Applies, in one transaction, the files of `views` and `policies` whose text is not the one the schema stands on. What a file made the
 * last time is dropped first, and so is every policy that no file made.
 * @returns what was applied, as `policies/talks`.
 */
export async function applyAnew(client: pg.ClientBase, database: string): Promise<string[]> {
  if (!existsSync(join(database, 'policies'))) return []
  await client.query('begin')
  try {
    const runner = await runnerOf(client)
    const [views, policies] = [filesIn(database, 'views', runner), filesIn(database, 'policies', runner)]
    const kept = await keptFiles(client)
    const viewsChanged = !same(views, kept, 'views')
    const pending = viewsChanged ? policies : policies.filter((it) => !stands(it, kept))
    const standing = kept.filter((it) => policies.some((file) => !pending.includes(file) && isOf(it, file)))
    await dropPolicies(
      client,
      standing.flatMap((it) => it.made),
    )
    if (viewsChanged) await dropViews(client)
    await forget(client, standing, viewsChanged)
    const applied = [...(viewsChanged ? views : []), ...pending]
    for (const it of applied) await apply(client, it)
    await refuseOwnersEyes(client)
    for (const it of runner === '' ? [] : await viewsOf(client))
      await client.query(`grant select on ${it} to ${runner}`)
    await client.query('commit')
    return applied.map((it) => `${it.folder}/${it.module}`)
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** In the order of the row of modules; another runner makes another fingerprint. @throws where a file is of no module. */
function filesIn(database: string, folder: File['folder'], runner: string): File[] {
  const place = join(database, folder)
  if (!existsSync(place)) return []
  const row = [PLATFORM, ...readFileSync(join(database, 'row.txt'), 'utf8').trim().split('\n')]
  const names = readdirSync(place).map((it) => it.replace(/\.sql$/, ''))
  const stray = names.find((it) => !row.includes(it))
  if (stray !== undefined) throw new Error(`${folder}/${stray} is of no module in the row`)
  const text = (module: string) => readFileSync(join(place, `${module}.sql`), 'utf8')
  const common = names.includes(PLATFORM) ? text(PLATFORM) : ''
  return row
    .filter((it) => names.includes(it))
    .map((module) => {
      const sql = text(module)
      const sha256 = createHash('sha256').update(runner).update(common).update(sql).digest('hex')
      return { folder, module, sql, sha256 }
    })
}

/** The role whom tables and views are open to, as SQL writes it; '' while there is none. */
async function runnerOf(client: pg.ClientBase): Promise<string> {
  const [name] = await namesOf(client, 'select quote_ident(role) as name from runner where role is not null')
  return name ?? ''
}

const isOf = (it: Kept, file: File) => it.folder === file.folder && it.module === file.module
const stands = (file: File, kept: readonly Kept[]) => kept.some((it) => isOf(it, file) && it.sha256 === file.sha256)
const same = (files: readonly File[], kept: readonly Kept[], folder: File['folder']) =>
  files.every((it) => stands(it, kept)) && kept.filter((it) => it.folder === folder).length === files.length

/** What the schema stands on; a file of which something is gone counts as changed. */
async function keptFiles(client: pg.ClientBase): Promise<Kept[]> {
  const { rows } = await client.query<Kept>('select folder, module, sha256, made from schema_file')
  const there = new Set([...(await policiesOf(client)), ...(await viewsOf(client))])
  return rows.filter((it) => it.made.every((name) => there.has(name)))
}

async function forget(client: pg.ClientBase, standing: readonly Kept[], viewsToo: boolean): Promise<void> {
  await client.query(
    `delete from schema_file where folder = 'policies' and module <> all($1) or folder = 'views' and $2`,
    [standing.map((it) => it.module), viewsToo],
  )
}

async function apply(client: pg.ClientBase, file: File): Promise<void> {
  const things = file.folder === 'views' ? viewsOf : policiesOf
  const before = new Set(await things(client))
  await client.query(file.sql)
  const made = (await things(client)).filter((it) => !before.has(it))
  await client.query('insert into schema_file (folder, module, sha256, made) values ($1, $2, $3, $4)', [
    file.folder,
    file.module,
    file.sha256,
    made,
  ])
}

/** As `drop policy` wants them: `of_this_viewer on talk`. */
async function policiesOf(client: pg.ClientBase): Promise<string[]> {
  return namesOf(
    client,
    `select format('%I on %I', policyname, tablename) as name from pg_policies where schemaname = 'public' order by 1`,
  )
}

/** An extension's own views are not ours to drop. */
async function viewsOf(client: pg.ClientBase): Promise<string[]> {
  return namesOf(
    client,
    `select quote_ident(relname) as name from pg_class c where relkind = 'v' and relnamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     order by 1`,
  )
}

async function namesOf(client: pg.ClientBase, sql: string): Promise<string[]> {
  return (await client.query<{ name: string }>(sql)).rows.map((it) => it.name)
}

async function dropPolicies(client: pg.ClientBase, but: readonly string[]): Promise<void> {
  for (const it of await policiesOf(client)) if (!but.includes(it)) await client.query(`drop policy ${it}`)
}

/** All in one statement, since one may stand on another. */
async function dropViews(client: pg.ClientBase): Promise<void> {
  const views = await viewsOf(client)
  if (views.length > 0) await client.query(`drop view ${views.join(', ')}`)
}

/** A view that reads with its owner's rights would be a way around every lock. */
async function refuseOwnersEyes(client: pg.ClientBase): Promise<void> {
  const ours = await viewsOf(client)
  const [open] = await namesOf(
    client,
    `select quote_ident(relname) as name from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
       and not coalesce(reloptions::text[] @> '{security_invoker=true}', false)`,
  )
  if (open !== undefined && ours.includes(open)) throw new Error(`view ${open} is not security_invoker`)
}
