import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Naming, namedIn, textsOf } from './testing/statements.ts'

const ROOT = import.meta.dirname
const DATABASE = join(ROOT, 'database')
const ROW = readFileSync(join(DATABASE, 'row.txt'), 'utf8').trim().split('\n')
/** Left of all modules stands the platform; it has tables of its own. */
const PLACES = ['platform', ...ROW]

/** Holes that no constant of their file fills, with all that does. */
const HOLES: Readonly<Record<string, readonly string[]>> = {
  'server/modules/conduct/facts-bearing.ts ${what}': ['bearing', 'withdrawal'],
  'server/modules/ledger/record-reading.ts ${table}': ['sign_reading', 'matter_reading'],
  'server/modules/organisation/find-by-name.ts ${table}': ['person', 'unit'],
  'server/modules/organisation/write-records.ts ${table}': ['tenure', 'charge', 'supervision_line'],
  // A role, from whom a right is taken.
  'server/platform/database/roles/runner-rights.ts ${quoted(role)}': [],
}

const filesOf = (folder: string) =>
  readdirSync(join(DATABASE, folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({
      module: name.replace(/\.sql$/, ''),
      sql: readFileSync(join(DATABASE, folder, name), 'utf8'),
    }))

/** Every table by the module whose file of policies locks it, each as often as it is locked. */
function locked(): { name: string; owner: string }[] {
  return filesOf('policies').flatMap(({ module, sql }) =>
    [...sql.replace(/\$\$[\s\S]*?\$\$/g, '').matchAll(/select lock_to_\w+\((?:'(\w+)'|name)[^;]*;/g)].flatMap(
      ([statement, one]) =>
        (one === undefined ? [...(/array\[([^\]]*)\]/.exec(statement)?.[1] ?? '').matchAll(/\w+/g)] : [[one]]).map(
          ([name = '']) => ({ name, owner: module }),
        ),
    ),
  )
}

function tablesNow(): string[] {
  const now = new Set<string>()
  const DONE = /create table (?:if not exists )?(\w+)|drop table (\w+)|alter table (\w+) rename to (\w+)/g
  for (const { sql } of filesOf('migrations').toSorted((one, other) => (one.module < other.module ? -1 : 1)))
    for (const [, made, dropped, from, to] of sql.matchAll(DONE)) {
      for (const it of [dropped, from]) if (it !== undefined) now.delete(it)
      for (const it of [made, to]) if (it !== undefined) now.add(it)
    }
  return [...now].sort()
}

const views = new Map(
  filesOf('views').flatMap(({ module, sql }) =>
    [...sql.matchAll(/create view (\w+)/g)].map(([, name = '']) => [name, module] as const),
  ),
)
const tables = new Map(locked().map((it) => [it.name, it.owner]))
tables.set('schema_migration', 'platform').set('schema_file', 'platform').set('runner', 'platform')

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.ts$/.test(it.name) && !/\.test\.ts$/.test(it.name))
    .map((it) => relative(ROOT, join(it.parentPath, it.name)))
}

type Named = Naming & { readonly file: string; readonly place: string }
const placeOf = (file: string) =>
  /^server\/modules\/([^/]+)\//.exec(file)?.[1] ?? (file.startsWith('server/platform/') ? 'platform' : '')

/** What stands first in the constant that fills the hole; the hole itself where it is filled from elsewhere. */
function filled(source: string, name: string): string {
  const hole = /^\$\{(\w+)\}$/.exec(name)?.[1]
  const constant = hole === undefined ? null : new RegExp(`const ${hole} = [\`'](\\w+)`).exec(source)
  return constant?.[1] ?? name
}

function namedInSource(file: string): Named[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  return textsOf(source)
    .flatMap(namedIn)
    .map((it) => ({ ...it, name: filled(source, it.name), file, place: placeOf(file) }))
    .flatMap((it) => [it, ...(HOLES[`${file} ${it.name}`] ?? []).map((name) => ({ ...it, name }))])
}

const inSources = ['server', 'demo', 'scripts'].flatMap(sourcesIn).flatMap(namedInSource)
const inViews = filesOf('views').flatMap(({ module, sql }) =>
  namedIn({ text: sql, line: 1 }).map((it): Named => ({ ...it, file: `database/views/${module}.sql`, place: module })),
)
/** The rules in quotes too. */
const inPolicies = filesOf('policies').flatMap(({ module, sql }) =>
  namedIn({ text: sql.replaceAll("'", ' '), line: 1 }).map(
    (it): Named => ({ ...it, file: `database/policies/${module}.sql`, place: module }),
  ),
)
const isLeft = (owner: string, place: string) => place === '' || PLACES.indexOf(owner) < PLACES.indexOf(place)

/** Of each place: whose table it names that is not its own, or whose view that stands to its right. */
function breach({ name, writes, file, line, place }: Named): string[] {
  const owner = tables.get(name) ?? views.get(name)
  if (owner === undefined || owner === place) return []
  if (!writes && views.has(name) && isLeft(owner, place)) return []
  return [`${file}:${line} ${writes ? 'writes' : 'reads'} ${name} of ${owner}`]
}

describe('the row of tables', () => {
  it('has one owner for every table: the module whose file of policies locks it', () => {
    expect(tablesNow()).toEqual([...locked().map((it) => it.name), 'schema_file', 'runner'].sort())
  })

  it('is kept by every statement: a module names its own tables and the views to its left, whatever is outside views alone', () => {
    expect([...inSources, ...inViews].flatMap(breach)).toEqual([])
  })

  it('is kept by the second lock: what opens a row stands in tables of the module that opens it', () => {
    expect(inPolicies.filter(({ name, place }) => (tables.get(name) ?? place) !== place)).toEqual([])
    expect(inPolicies.filter((it) => tables.has(it.name)).length).toBeGreaterThan(5)
  })

  it('knows every table that a statement takes from a hole', () => {
    const holes = inSources.filter((it) => it.name.startsWith('$')).map((it) => `${it.file} ${it.name}`)
    expect([...new Set(holes)].sort()).toEqual(Object.keys(HOLES).sort())
  })
})
