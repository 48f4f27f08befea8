import type { Book, Instrument, Mark, Provision } from './vocabulary.ts'
import { type Use, whereUsed } from './where-used.ts'

/** The mark of a provision as every officer reads it. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  C: '已核',
  'C-2': '转引',
  R: '待核',
  L: '县定',
  P: '本系统规则',
}

export type Unconfirmed = Provision & { readonly usedBy: readonly Use[] }

export type UnconfirmedOf = {
  readonly instrument: Instrument
  /** How many provisions the instrument has in the book. */
  readonly provisions: number
  readonly unconfirmed: readonly Unconfirmed[]
}

/** Where the number of the article is not known, the article says so. */
export function articleIsUnknown({ article }: Pick<Provision, 'article'>): boolean {
  return article.includes('条号待核')
}

/** The text was not read, or it was and its number was not. A rule of this product has nothing to be checked against. */
export function isUnconfirmed(provision: Provision): boolean {
  return provision.mark === 'C-2' || provision.mark === 'R' || provision.mark === 'L' || articleIsUnknown(provision)
}

/** What must still be compared with the printed text or set by the county, instrument by instrument, and what rests on it. */
export function unconfirmedIn(book: Book): UnconfirmedOf[] {
  const used = whereUsed(book)
  return book.instruments.flatMap((instrument) => {
    const own = book.provisions.filter((it) => it.instrument === instrument.id)
    const unconfirmed = own.filter(isUnconfirmed).map((it) => ({ ...it, usedBy: used.get(it.id) ?? [] }))
    return unconfirmed.length === 0 ? [] : [{ instrument, provisions: own.length, unconfirmed }]
  })
}
