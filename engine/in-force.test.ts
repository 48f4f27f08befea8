import { describe, expect, it } from 'vitest'
import { type Day, day } from './dates/index.ts'
import { inForceOn, provisionOn } from './in-force.ts'
import type { Book } from './vocabulary.ts'

const version = (says: string, from: string, until: Day | null) => ({
  id: 'toy/1',
  instrument: 'toy',
  article: '第一条',
  says,
  mark: 'C' as const,
  inForce: { from: day(from), until },
})
const changed = day('2024-01-01')
const versions = [version('旧', '2020-01-01', changed), version('新', '2024-01-01', null)]
const toy = { id: 'toy', title: '试行条例', shortTitle: '条例', issuer: '甲', inForceMark: 'C' as const, revisions: [] }
const book: Book = {
  instruments: [{ ...toy, inForce: { from: day('2020-01-01'), until: null } }],
  provisions: versions,
  postKinds: [],
  duties: [],
  settings: [],
  signs: [],
  patterns: [],
  study: { people: [], sums: {}, chapters: [] },
  talkBases: [],
  clocks: [],
  procedures: [],
}

describe('what was in force on a day', () => {
  it('is the old version to its last day and the new one from its first', () => {
    expect(inForceOn(versions, day('2023-12-31'))?.says).toBe('旧')
    expect(inForceOn(versions, changed)?.says).toBe('新')
  })
  it('is nothing before the first', () => expect(inForceOn(versions, day('2019-12-31'))).toBeNull())
  it('is not guessed where two are in force', () =>
    expect(() => inForceOn([...versions, ...versions], changed)).toThrow(RangeError))
})

describe('a provision that is cited', () => {
  it('is shown as it stood on the day, with its instrument', () =>
    expect(provisionOn(book, 'toy/1', day('2021-06-01'))).toMatchObject({ says: '旧', instrumentTitle: '试行条例' }))
  it('is shown by its latest version for a day before any', () =>
    expect(provisionOn(book, 'toy/1', day('2010-01-01')).says).toBe('新'))
  it('must exist', () => expect(() => provisionOn(book, 'toy/2', changed)).toThrow('no such provision'))
})
