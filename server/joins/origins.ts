import type { Origins } from '../modules/matters/index.ts'
import { factsInWords, isToAnswer, readSign, type SignKind } from '../modules/signs/index.ts'
import type { Tx } from '../platform/database/database.ts'
import { nullWhereAbsent } from '../platform/http/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'

type Book = { readonly signTitle: (sign: SignKind) => string; readonly talkPoints: (sign: SignKind) => string }

/** A sign that is the viewer's to answer; null where there is none for him, where he is concerned, and where it was handed on. */
export const signBefore = (tx: Tx, viewer: Viewer, id: string) =>
  readSign(tx, viewer, id).then((row) => (isToAnswer(row) ? row : null), nullWhereAbsent)

/** What may be begun from a sign carries over its person, unit, facts with their days, and provisions. */
export const origins = (book: Book): Omit<Origins, 'matter'> => ({
  sign: async (tx, viewer, { id }) => {
    const row = await signBefore(tx, viewer, id)
    return (
      row && {
        title: book.signTitle(row.sign),
        person: row.about,
        unit: row.unit,
        facts: factsInWords(row.words),
        points: book.talkPoints(row.sign),
        under: row.under,
        addressed: true,
      }
    )
  },
})
