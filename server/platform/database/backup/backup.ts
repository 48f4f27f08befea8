import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { complaintOf } from '../../complaint-of.ts'
import { appliedTo } from '../migrate.ts'
import { ownConnection } from '../own-connection.ts'
import { END_OF_TABLE, FORMAT, fingerprint, type Header, lineOf, quoted, type TableLine } from './backup-format.ts'
import { faithfully, tablesOf } from './tables.ts'

export type BackupOptions = {
  /** The program's version, for the reader. */
  readonly program: string
  /** Questions answered in the same snapshot and kept in the header: name → SQL. */
  readonly notes?: Readonly<Record<string, string>>
}

/**
 * Writes every table of the schema `public`, as it is at one moment, to one file; work goes on meanwhile.
 * The file appears whole or not at all, readable by its owner alone.
 * @throws Complaint where the disk is full or the place may not be written.
 */
export async function backupTo(file: string, connectionString: string, options: BackupOptions): Promise<Header> {
  const client = ownConnection(connectionString)
  const half = `${file}.half-${process.pid}`
  try {
    await client.connect()
    await client.query('begin isolation level repeatable read read only')
    await faithfully(client)
    const header = await headerOf(client, options)
    await write(half, client, header)
    await rename(half, file)
    return header
  } catch (error) {
    await rm(half, { force: true })
    throw complaintOf(error, { folder: file }) ?? error
  } finally {
    await client.end().catch(() => {})
  }
}

async function headerOf(client: pg.Client, { program, notes = {} }: BackupOptions): Promise<Header> {
  const answers: Record<string, readonly unknown[]> = {}
  for (const [name, sql] of Object.entries(notes)) answers[name] = (await client.query(sql)).rows
  const migrations = (await appliedTo(client)).map(({ number, name, sha256 }) => ({ number, name, sha256 }))
  const { rows: sequences } = await client.query<{ name: string }>(
    `select sequencename as name from pg_sequences where schemaname = 'public' order by 1`,
  )
  const states: Header['sequences'][number][] = []
  for (const { name } of sequences) {
    const { rows } = await client.query(
      `select last_value::text as last, is_called as called from public.${quoted(name)}`,
    )
    states.push({ name, ...rows[0] })
  }
  return { format: FORMAT, program, migrations, sequences: states, notes: answers }
}

async function write(file: string, client: pg.Client, header: Header): Promise<void> {
  const gzip = createGzip({ level: 6 })
  const written = pipeline(gzip, createWriteStream(file, { mode: 0o600 }))
  // Told at once to whoever writes; the failure itself comes out of `written`.
  written.catch((error: Error) => gzip.destroy(error))
  const hash = fingerprint()
  const put = async (bytes: Buffer | string) => {
    hash.update(bytes)
    await push(gzip, bytes)
  }
  await put(lineOf(header))
  for (const line of await tablesOf(client)) await copyOut(client, line, put)
  await push(gzip, lineOf({ sha256: hash.digest('hex') }))
  gzip.end()
  await written
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

async function copyOut(
  client: pg.Client,
  line: TableLine,
  put: (bytes: Buffer | string) => Promise<void>,
): Promise<void> {
  await put(lineOf(line))
  const columns = line.columns.map(quoted).join(', ')
  const rows = client.query(copyTo(`copy (select ${columns} from public.${quoted(line.table)}) to stdout`))
  for await (const bytes of rows as AsyncIterable<Buffer>) await put(bytes)
  await put(END_OF_TABLE)
}

async function push(gzip: Gzip, bytes: Buffer | string): Promise<void> {
  if (gzip.errored) throw gzip.errored
  if (!gzip.write(bytes)) await once(gzip, 'drain')
}
