import { type Dated, type Day, periodHas } from './dates/index.ts'
import type { Book, Instrument, Provision } from './vocabulary.ts'

/**
 * The version in force on a day, or null where none was.
 * @throws RangeError where two are in force at once: a fault of the book, never to be guessed away.
 */
export function inForceOn<T extends Dated>(versions: readonly T[], on: Day): T | null {
  const found = versions.filter((it) => periodHas(it.inForce, on))
  if (found.length > 1) throw new RangeError(`two versions in force on ${on}`)
  return found[0] ?? null
}

export type CitedProvision = Provision & { readonly instrumentTitle: string; readonly instrumentShortTitle: string }

/**
 * The provision as it stood on a day; where none was in force then, its latest version, since a finding must show its ground.
 * @throws RangeError where the book has no provision of that id.
 */
export function provisionOn(book: Book, id: string, on: Day): CitedProvision {
  const versions = book.provisions.filter((it) => it.id === id)
  const provision = inForceOn(versions, on) ?? versions.at(-1)
  const instrument = book.instruments.find((it: Instrument) => it.id === provision?.instrument)
  if (provision === undefined || instrument === undefined) throw new RangeError(`no such provision: ${id}`)
  return { ...provision, instrumentTitle: instrument.title, instrumentShortTitle: instrument.shortTitle }
}
