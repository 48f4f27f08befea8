import { SaxParser } from '@cj-tech-master/excelts/xml'
import type { Container } from './container.ts'
import { Unreadable, why } from './limits.ts'

export type Attributes = Readonly<Record<string, string>>

/** Names come without their namespace prefix. */
export type Handlers = {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

const DOCTYPE = '<!DOCTYPE'

/** Feeds one part through the handlers, piece by piece. @throws Unreadable where it is not sound XML */
export async function readXml(container: Container, path: string, handlers: Handlers): Promise<void> {
  const parser = parserFor(handlers)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let tail = ''
  try {
    for await (const chunk of container.bytesOf(path)) {
      const text = decoder.decode(chunk, { stream: true })
      if ((tail + text).includes(DOCTYPE)) throw new Unreadable(why.declares)
      tail = text.slice(-DOCTYPE.length)
      parser.write(text)
    }
    parser.write(decoder.decode())
    parser.close()
  } catch (failure) {
    throw failure instanceof Unreadable ? failure : new Unreadable(why.damaged, { cause: failure })
  }
}

function parserFor(handlers: Handlers): SaxParser {
  // Predefined entities only: with no document type there is nothing to expand, and a roster has many `&amp;`.
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: 'skip' })
  const { open, text, close } = handlers
  if (open) parser.on('opentag', (tag) => open(bare(tag.name), tag.attributes))
  if (text) parser.on('text', text)
  if (text) parser.on('cdata', text)
  if (close) parser.on('closetag', (tag) => close(bare(tag.name)))
  return parser
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
