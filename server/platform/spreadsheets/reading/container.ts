import { crc32, createInflateRaw } from 'node:zlib'
import { BufferReader, RemoteZipReader } from '@cj-tech-master/excelts/archive'
import { LIMITS, Unreadable, why } from './limits.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const STORED = 0
const DEFLATED = 8

/** The parts of an opened .xlsx by their path, lower case and without a leading slash. */
export type Container = {
  has(path: string): boolean
  /** The part's bytes, never more than the directory declared. @throws Unreadable */
  bytesOf(path: string): AsyncGenerator<Uint8Array>
  /** The path as the file itself spells it. */
  spelling(path: string): string
}

/** Opens the file after every guard that needs no inflating. @throws Unreadable */
export async function openContainer(bytes: Uint8Array): Promise<Container> {
  refuseByItsLook(bytes)
  const zip = await RemoteZipReader.fromReader(new BufferReader(bytes)).catch(() => {
    throw new Unreadable(why.damaged)
  })
  const entries = new Map(zip.getEntries().map((entry) => [entry.path.toLowerCase().replace(/^\/+/, ''), entry]))
  refuseByItsDirectory([...entries.values()], bytes.length)
  refuseByItsParts([...entries.keys()])

  async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(path)
    const packed = entry && (await zip.getRawCompressedData(entry))
    if (!entry || !packed) throw new Unreadable(why.damaged)
    let size = 0
    let sum = 0
    for await (const chunk of unpacked(packed, entry.compressionMethod)) {
      size += chunk.length
      if (size > entry.uncompressedSize) throw new Unreadable(why.inflated)
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (sum !== entry.crc32) throw new Unreadable(why.damaged)
  }
  return { has: (path) => entries.has(path), bytesOf, spelling: (path) => entries.get(path)?.path ?? path }
}

async function* unpacked(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method === STORED) return yield packed
  if (method !== DEFLATED) throw new Unreadable(why.damaged)
  const inflate = createInflateRaw({ chunkSize: 1 << 18 })
  inflate.end(packed)
  yield* inflate
}

function refuseByItsLook(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable(why.empty)
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable(why.tooBig)
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    const names = (name: string) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le')
    if (names('EncryptedPackage')) throw new Unreadable(why.password)
    throw new Unreadable(names('WordDocument') ? why.wordFile : why.oldFormat)
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  throw new Unreadable(/<(html|table|\?xml|!doctype)/i.test(start) ? why.webPage : why.notWorkbook)
}

type Entry = { isEncrypted: boolean; compressedSize: number; uncompressedSize: number }

/** Read from the directory before anything is inflated; parts that overlap do not count twice as packed. */
function refuseByItsDirectory(entries: readonly Entry[], fileBytes: number): void {
  if (entries.some((it) => it.isEncrypted)) throw new Unreadable(why.password)
  const packed = Math.min(fileBytes, total(entries, 'compressedSize'))
  const unpackedSize = total(entries, 'uncompressedSize')
  if (unpackedSize > packed * LIMITS.inflation) throw new Unreadable(why.inflated)
  if (unpackedSize > LIMITS.inflatedBytes) throw new Unreadable(why.tooMuchInside)
}

const total = (entries: readonly Entry[], size: 'compressedSize' | 'uncompressedSize') =>
  entries.reduce((sum, entry) => sum + entry[size], 0)

function refuseByItsParts(paths: readonly string[]): void {
  const any = (shape: RegExp) => paths.some((path) => shape.test(path))
  if (any(/(^|\/)vbaproject\.bin$|^xl\/(macrosheets|intlmacrosheets)\//)) throw new Unreadable(why.macros)
  if (any(/^xl\/workbook\.bin$/) || paths.includes('content.xml')) throw new Unreadable(why.otherFormat)
  if (any(/^word\//)) throw new Unreadable(why.wordFile)
  if (!paths.includes('[content_types].xml')) throw new Unreadable(why.notWorkbook)
}
