import { inflateRawSync } from 'node:zlib'
import { SaxParser } from '@cj-tech-master/excelts/xml'

/** The parts of a .docx by path, read from its directory. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf('PK\x05\x06')
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, name, extra, note] = [
      file.readUInt32LE(at + 20),
      ...[28, 30, 32].map((by) => file.readUInt16LE(at + by)),
    ]
    const from = file.readUInt32LE(at + 42)
    const body = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
    const path = file.toString('utf8', at + 46, at + 46 + (name ?? 0))
    const stored = file.readUInt16LE(at + 10) === 0
    const raw = file.subarray(body, body + (packed ?? 0))
    parts.set(path, (stored ? raw : inflateRawSync(raw)).toString('utf8'))
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0)
  }
  return parts
}

export type Line = { readonly text: string; readonly xml: string }

/** Every paragraph with its text. */
export function linesOf(xml: string): Line[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([whole]) => ({
    xml: whole,
    text: [...whole.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:tab\/>/g)]
      .map(([piece]) => (piece === '<w:tab/>' ? '\t' : piece.replace(/<[^>]*>/g, '')))
      .join(''),
  }))
}

/** Control characters, half a letter and markup. */
export const hostile = '<w:p>&amp;"\'\u0000\u0008\ud800\r\n]]>=1+1\t𠮷'

/** @throws where the XML is not sound */
export function sound(xml: string) {
  const parser = new SaxParser({ maxEntityExpansions: 0 })
  parser.write(xml)
  parser.close()
}
