import { raiseSigns } from '../../server/modules/signs/index.ts'
import type { Database } from '../../server/platform/database/database.ts'
import { statuteBook } from '../../server/statute-book.ts'
import { TODAY } from '../lists/full-county.ts'
import { countStarted, findPatterns } from './leaders.ts'

/** Something that is found of a whole county from scratch. */
export type Finding = {
  readonly name: string
  /** Tables in the order in which what was found before is taken out, so that everything is found anew. */
  readonly clears: readonly string[]
  /** @returns how many were found. */
  run(db: Database, countyId: number): Promise<number>
}

const NOW = new Date(`${TODAY}T01:00:00Z`)

/** One line each; what reads and stores nothing (patterns) clears nothing. */
export const FINDINGS: readonly Finding[] = [
  {
    name: 'signs',
    clears: ['sign_reply', 'sign_answer', 'sign_addressee', 'sign'],
    run: async (db, countyId) => {
      const raising = { owner: db, calendar: statuteBook.calendar, book: statuteBook.signs }
      const { raised } = await db.inCounty(countyId, (tx) => raiseSigns(tx, countyId, TODAY, NOW, raising))
      return raised.length
    },
  },
  { name: 'patterns', clears: [], run: findPatterns },
  { name: 'started', clears: [], run: countStarted },
]
