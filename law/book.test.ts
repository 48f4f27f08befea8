import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsInBook } from '../engine/check-book.ts'
import type { Book, Duty } from '../engine/vocabulary.ts'
import { book } from './index.ts'

const duty = (id: string) => book.duties.find((it) => it.id === id)?.versions.at(-1)

describe('the statute book', () => {
  it('has no gap, no overlap, no loose reference, no days beside 及时', () => expect(faultsInBook(book)).toEqual([]))

  it('is data all the way down', () => expect(JSON.parse(JSON.stringify(book))).toEqual(book))

  it('is written with Chinese punctuation', () => {
    const texts = JSON.stringify(book).match(/"(?:[^"\\]|\\.)*"/g) ?? []
    expect(texts.filter((it) => /[\u4e00-\u9fff][,;:!?()]|[,;:()][\u4e00-\u9fff]/.test(it))).toEqual([])
  })

  it('holds the whole catalogue of duties', () => {
    const letters = { B: 7, S: 8, M: 5, L: 3, H: 5, T: 3, D: 7, J: 6, K: 2, V: 2 }
    const ids = Object.entries(letters).flatMap(([letter, most]) =>
      Array.from({ length: most }, (_, at) => `${letter}0${at + 1}`),
    )
    expect(book.duties.map((it) => it.id).toSorted()).toEqual(ids.toSorted())
  })

  it('has every sign show its provisions by their ids, the surest first, and the county’s own for its number', () => {
    expect(Object.fromEntries(book.signs.map((it) => [it.id, it.under]))).toEqual({
      'absence-unreported': ['inner-party-supervision-regulation/24', 'accountability-regulation/6-1'],
      'head-inactive-on-absences': [
        'inner-party-supervision-regulation/24',
        'accountability-regulation/6-1',
        'county-practice/head-must-act-within-days',
        'county-practice/repeat-window-months',
      ],
      'known-not-acted': [
        'accountability-regulation/6-1',
        'accountability-regulation/7-8',
        'county-practice/known-must-act-within-workdays',
      ],
      'violation-in-line': ['accountability-regulation/6-1', 'primary-responsibility-provisions/dual-duty'],
      'leader-inactive-after-first': [
        'accountability-regulation/6-1',
        'primary-responsibility-provisions/dual-duty',
        'county-practice/repeat-window-months',
      ],
    })
  })

  it('rests every number that a sign or a pattern needs on the county’s own practice', () => {
    const groundOf = (name: string) => book.settings.find((it) => it.name === name)?.under
    for (const it of [...book.signs, ...book.patterns])
      for (const name of it.needs) expect(it.under).toContain(groundOf(name))
  })

  it('offers three to five innocent explanations beside every sign and every pattern', () => {
    for (const { innocent } of [...book.signs, ...book.patterns]) expect([3, 4, 5]).toContain(innocent.length)
  })

  it('calls statutory only the cadences that a regulation names', () => {
    const statutory = book.duties.filter((it) => it.versions.at(-1)?.cadence.nature === 'statutory')
    expect(statutory.map((it) => it.id)).toEqual(['B01', 'B02', 'B06', 'S08'])
  })

  it('starts the invented counties with 15 days, 10 working days, 12 months and 5 working days', () =>
    expect(book.settings.map((it) => it.suggested)).toEqual([15, 10, 12, 5]))

  it('leaves a reading beside every instrument in which a passage is doubtful', () => {
    const doubtful = book.provisions.filter((it) => it.mark === 'R' || it.article.includes('条号待核'))
    for (const folder of new Set(doubtful.map((it) => it.instrument)))
      expect(readFileSync(`${import.meta.dirname}/${folder}/readings.md`, 'utf8')).not.toBe('')
  })
})

describe('the checker of the book', () => {
  const withDuty = (id: string, change: (version: NonNullable<ReturnType<typeof duty>>) => object): Book => ({
    ...book,
    duties: book.duties.map((it) =>
      it.id === id ? ({ ...it, versions: it.versions.map((one) => ({ ...one, ...change(one) })) } as Duty) : it,
    ),
  })

  it('finds a duty that rests on a provision nobody wrote', () =>
    expect(faultsInBook(withDuty('B01', () => ({ under: ['nowhere/1'] })))).toContain('B01 rests on unknown nowhere/1'))
  it('finds a duty that rests on nothing', () =>
    expect(faultsInBook(withDuty('B01', () => ({ under: [] })))).toContain('B01 rests on nothing'))
  it('finds the weaker mark put before the surer', () =>
    expect(faultsInBook(withDuty('M01', ({ under }) => ({ under: under.toReversed() })))).toContain(
      'M01 does not put the surest first',
    ))
  it('finds days put beside 及时', () =>
    expect(faultsInBook(withDuty('M01', () => ({ how: '发现问题及时在三日内提醒' }))).join()).toContain(
      '及时 is given',
    ))
  it('finds a cadence called statutory that stands on the county’s practice', () => {
    const cadence = { nature: 'statutory', every: 'year', under: 'county-practice/integrity-lecture' }
    expect(faultsInBook(withDuty('S07', () => ({ cadence })))).toContain('S07 calls statutory what is not')
  })
  it('finds two versions of one duty in force on one day', () => {
    const doubled = book.duties.map((it) =>
      it.id === 'V01' ? { ...it, versions: [...it.versions, ...it.versions] } : it,
    )
    expect(faultsInBook({ ...book, duties: doubled })).toContain('V01 has two versions on 2020-03-09')
  })
  it('finds a gap between two versions', () => {
    const l01 = book.duties.find((it) => it.id === 'L01')
    const [first, second] = l01?.versions ?? []
    if (!l01 || !first || !second) throw new Error('L01 has two versions')
    const torn = { ...l01, versions: [{ ...first, inForce: { ...first.inForce, until: first.inForce.from } }, second] }
    expect(faultsInBook({ ...book, duties: book.duties.map((it) => (it === l01 ? torn : it)) }).join()).toContain(
      'L01 has none from 2020-03-09',
    )
  })
  it('finds two duties of one id', () =>
    expect(faultsInBook({ ...book, duties: [...book.duties, ...book.duties.slice(0, 1)] })).toContain(
      'duty B01 stands twice',
    ))
  it('finds a clock that nothing starts, a term counted in weeks, and a clock on a provision nobody wrote', () => {
    const [first, ...rest] = book.clocks
    if (!first) throw new Error('the book has clocks')
    const weeks = { kind: 'statutory', budget: { count: 'weeks', days: 2 } } as never
    const broken = {
      ...first,
      startsWith: '',
      variants: [{ ...first.variants[0], term: weeks, under: ['nowhere/1'] }],
    } as const
    expect(faultsInBook({ ...book, clocks: [broken, ...rest] })).toEqual([
      'K01 has no start',
      'K01 basic has no unit of a term: weeks',
      'K01 basic rests on unknown nowhere/1',
    ])
  })
})
