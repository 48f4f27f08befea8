import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Complaint } from '../../complaint.ts'
import type { Applied } from '../migrate.ts'

/**
 * One gzipped file: the header on the first line; for each table a line that names it, its rows as COPY text, a line `\.`;
 * on the last line the fingerprint of all before it.
 */
export type Header = {
  readonly format: typeof FORMAT
  readonly program: string
  readonly migrations: readonly Applied[]
  readonly sequences: readonly { readonly name: string; readonly last: string; readonly called: boolean }[]
  /** What the caller wished to know of the database at that moment, by name. */
  readonly notes: Readonly<Record<string, readonly unknown[]>>
}
export type TableLine = { readonly table: string; readonly columns: readonly string[] }
export type Seal = { readonly sha256: string }

export const FORMAT = 'liangze-backup-1'
export const END_OF_TABLE = '\\.\n'
export const fingerprint = () => createHash('sha256')
export const lineOf = (value: Header | TableLine | Seal) => `${JSON.stringify(value)}\n`
/** A name as SQL writes it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const LINE_END = 10

/** The unpacked content in pieces that end at the end of a line. @throws Complaint where it is no whole backup. */
export async function* pieces(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  const raw = createReadStream(file)
  const unpacked = createGunzip()
  raw.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const chunk of raw.pipe(unpacked) as AsyncIterable<Buffer>) {
      const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const cut = all.lastIndexOf(LINE_END) + 1
      if (cut > 0) yield all.subarray(0, cut)
      rest = Buffer.from(all.subarray(cut))
    }
  } catch (error) {
    if (isUnreadable(error))
      throw new Complaint(`${file} 不是完整的备份文件，没有写入任何内容，请换一个备份文件`, { cause: error })
    throw error
  }
  if (rest.length > 0) throw new Complaint(`${file} 不是完整的备份文件，没有写入任何内容，请换一个备份文件`)
}

/** Reads the whole file before anything is done with it. @throws Complaint where its content is not what was written. */
export async function checkedHeader(file: string): Promise<Header> {
  const hash = fingerprint()
  let header: Header | null = null
  let last: Buffer = Buffer.alloc(0)
  for await (const piece of pieces(file)) {
    header ??= asHeader(piece.subarray(0, piece.indexOf(LINE_END)), file)
    const cut = piece.lastIndexOf(LINE_END, piece.length - 2) + 1
    hash.update(last).update(piece.subarray(0, cut))
    last = Buffer.from(piece.subarray(cut))
  }
  if (header === null || !last.equals(Buffer.from(lineOf({ sha256: hash.digest('hex') }))))
    throw new Complaint(`${file} 的内容与它的指纹不符（可能被改动或没有传完），没有写入任何内容，请换一个备份文件`)
  return header
}

function asHeader(line: Buffer, file: string): Header {
  try {
    const header = JSON.parse(line.toString()) as Header
    if (header.format === FORMAT) return header
  } catch {
    // Not JSON: not ours.
  }
  throw new Complaint(`${file} 不是本程序的备份文件（或由更新的版本写成），没有写入任何内容`)
}

function isUnreadable(error: unknown): boolean {
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  return code.startsWith('Z_')
}
