import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Complaint } from '../../complaint.ts'
import { complaintOf } from '../../complaint-of.ts'
import {
  applyWithin,
  DATABASE,
  type Migration,
  migrate,
  migrationsIn,
  prepareRecord,
  refuseStrange,
} from '../migrate.ts'
import { ownConnection } from '../own-connection.ts'
import { checkedHeader, END_OF_TABLE, type Header, pieces, quoted, type Seal, type TableLine } from './backup-format.ts'
import { faithfully, tablesOf } from './tables.ts'

const LINE_END = 10

export type RestoreOptions = {
  /** The folder with `migrations`, `views` and `policies`. */
  readonly database?: string
  /** Asked before anything is written; refuses by throwing. */
  readonly accept?: (header: Header) => void
}

/**
 * Loads a backup into a database without tables, in one transaction: at the backup's schema first, then brought to the program's.
 * @throws Complaint, with nothing changed, where the file is not whole, is newer than the program, or the database is not empty.
 */
export async function restoreFrom(
  file: string,
  connectionString: string,
  options: RestoreOptions = {},
): Promise<Header> {
  const { database = DATABASE, accept = () => {} } = options
  const client = ownConnection(connectionString)
  try {
    const header = await checkedHeader(file)
    const files = migrationsIn(database)
    refuseStrange(files, header.migrations)
    accept(header)
    await client.connect()
    await client.query('begin')
    await refuseUsed(client)
    await prepareRecord(client)
    // Under the mark of the text that the rows were made by: `migrate` brings them to this one's.
    for (const [at, { sha256 }] of header.migrations.entries())
      await applyWithin(client, { ...(files[at] as Migration), sha256 })
    await faithfully(client)
    await load(client, file, header)
    await client.query('commit')
    await migrate(client, database)
    await client.query('analyze')
    return header
  } catch (error) {
    throw complaintOf(error, { folder: '数据库' }) ?? error
  } finally {
    await client.end().catch(() => {})
  }
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select relname from pg_class where relkind in ('r', 'p', 'v', 'S') and relnamespace = 'public'::regnamespace limit 1`,
  )
  if (rows.length > 0)
    throw new Complaint('要恢复到的地方已有内容，没有写入任何内容，请恢复到一个空的数据文件夹或空的数据库')
}

/** References, triggers and the owner's own row rules rest while rows come in, and are put back as they were. */
async function load(client: pg.Client, file: string, header: Header): Promise<void> {
  const tables = await tablesOf(client)
  const names = tables.map((it) => `public.${quoted(it.table)}`)
  const { rows: kept } = await client.query<{ off: string; on: string }>(RESTING)
  for (const { off } of kept) await client.query(off)
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`)
  await copyAll(client, file, new Set(tables.map((it) => it.table)))
  for (const { on } of kept) await client.query(on)
  for (const { name, last, called } of header.sequences)
    await client.query('select setval($1::regclass, $2, $3)', [`public.${quoted(name)}`, last, called])
}

/** What rests (`off`) and how it comes back (`on`). Row rules come back last, so that references are checked over all rows. */
const RESTING = `
  select * from (
    select 1 as turn, format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    union all
    select 2, format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
      format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
    from pg_trigger join pg_class c on c.oid = tgrelid
    where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace
    union all
    select 3, format('alter table %s no force row level security', oid::regclass),
      format('alter table %s force row level security', oid::regclass)
    from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace
  ) resting order by turn`

/** Follows the file line by line outside tables, in whole pieces within them. */
async function copyAll(client: pg.Client, file: string, known: ReadonlySet<string>): Promise<void> {
  let into: Copying | null = null
  let first = true
  for await (const piece of pieces(file)) {
    let at = first ? piece.indexOf(LINE_END) + 1 : 0
    first = false
    while (at < piece.length) {
      if (into === null) {
        const end = piece.indexOf(LINE_END, at) + 1
        const line = JSON.parse(piece.subarray(at, end).toString()) as TableLine | Seal
        if ('table' in line) into = openCopy(client, line, known)
        at = end
        continue
      }
      const end = endOfTable(piece, at)
      await give(into, piece.subarray(at, end ?? piece.length))
      if (end !== null) into = await close(into)
      at = end === null ? piece.length : end + END_OF_TABLE.length
    }
  }
}

/** Where the line `\.` begins, or null where the table goes on in the next piece. */
function endOfTable(piece: Buffer, at: number): number | null {
  if (piece.subarray(at, at + END_OF_TABLE.length).equals(Buffer.from(END_OF_TABLE))) return at
  const found = piece.indexOf(`\n${END_OF_TABLE}`, at)
  return found === -1 ? null : found + 1
}

type Copying = { readonly stream: Writable; refused: Error | null }

function openCopy(client: pg.Client, { table, columns }: TableLine, known: ReadonlySet<string>): Copying {
  if (!known.has(table)) throw new Error(`the backup holds a table that its schema does not have: ${table}`)
  const stream = client.query(copyFrom(`copy public.${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`))
  const into: Copying = { stream, refused: null }
  // The stream itself forgets it: a refusal between two pieces is found by whoever writes next.
  stream.on('error', (error: Error) => {
    into.refused = error
  })
  return into
}

async function give({ stream, refused }: Copying, bytes: Buffer): Promise<void> {
  if (refused) throw refused
  if (bytes.length > 0 && !stream.write(bytes)) await once(stream, 'drain')
}

async function close({ stream, refused }: Copying): Promise<null> {
  if (refused) throw refused
  stream.end()
  await finished(stream)
  return null
}
