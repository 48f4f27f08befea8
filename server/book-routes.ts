import * as contract from '../contract/book.ts'
import { plusDays } from '../engine/dates/index.ts'
import { type Book, type Instrument, MARKS, type Provision } from '../engine/vocabulary.ts'
import { whereUsed } from '../engine/where-used.ts'
import type { Http } from './platform/http/http.ts'
import { absent } from './platform/http/refusal.ts'

/** The statute book, open to everyone who is signed in: it holds nothing about anybody. */
export function bookRoutes(http: Http, book: Book): void {
  const instruments = book.instruments.map((it) => instrumentOf(book, it))
  const byMark = marksOf(book.provisions)
  const procedures = book.procedures.map(({ id, title }) => ({ id, title }))
  const homes = new Map(book.instruments.map((it) => [it.id, it]))
  const used = whereUsed(book)
  const byInstrument = Map.groupBy(book.provisions, (it) => it.instrument)

  function shown(it: Provision): contract.BookProvision {
    const home = homes.get(it.instrument)
    return {
      id: it.id,
      instrument: home?.title ?? it.instrument,
      article: it.article,
      says: it.says,
      mark: it.mark,
      since: it.inForce.from === home?.inForce.from ? null : it.inForce.from,
      to: it.inForce.until === null ? null : plusDays(it.inForce.until, -1),
      usedBy: [...(used.get(it.id) ?? [])],
    }
  }

  http.serve(contract.seeBook, async ({ query: { q, mark } }) => {
    const asked = q !== '' || mark !== undefined
    const has = hasWords(q)
    const found = book.provisions.filter(
      (it) => (mark === undefined || it.mark === mark) && has(it, homes.get(it.instrument)),
    )
    return { instruments, byMark, procedures, found: asked ? found.map(shown) : null }
  })

  http.serve(contract.seeInstrument, async ({ params }) => {
    const instrument = instruments.find((it) => it.id === params.instrument)
    if (instrument === undefined) throw absent()
    return { instrument, provisions: (byInstrument.get(instrument.id) ?? []).map(shown) }
  })
}

function instrumentOf(book: Book, { id, title, issuer, inForce, inForceMark, revisions }: Instrument) {
  const own = book.provisions.filter((it) => it.instrument === id)
  return {
    id,
    title,
    issuer,
    since: inForce.from,
    sinceMark: inForceMark,
    revisions: [...revisions],
    provisions: own.length,
    byMark: marksOf(own),
  }
}

function marksOf(provisions: readonly Provision[]) {
  const counted = MARKS.map((mark) => [mark, provisions.filter((it) => it.mark === mark).length] as const)
  return Object.fromEntries(counted) as Record<(typeof MARKS)[number], number>
}

/** Every word that was typed, parted by spaces, stands in the article, in what it says or in the names of its instrument. */
function hasWords(q: string): (it: Provision, home: Instrument | undefined) => boolean {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ article, says }, home) => {
    const text = `${home?.title} ${home?.shortTitle} ${article} ${says}`.toLowerCase()
    return words.every((it) => text.includes(it))
  }
}
