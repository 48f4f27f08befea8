import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleIsUnknown, isUnconfirmed, unconfirmedIn } from '../engine/unconfirmed.ts'
import { MARKS } from '../engine/vocabulary.ts'
import { whereUsed } from '../engine/where-used.ts'
import { book } from './index.ts'

const instrumentOf = new Map(book.instruments.map((it) => [it.id, it]))
const ids = new Set(book.provisions.map((it) => it.id))

describe('the provisions of the book', () => {
  it('each belong to an instrument of the book, began no earlier than it, and carry a known mark', () => {
    const wrong = book.provisions.filter(({ instrument, inForce, mark }) => {
      const home = instrumentOf.get(instrument)
      return home === undefined || inForce.from < home.inForce.from || !MARKS.includes(mark)
    })
    expect(wrong).toEqual([])
  })

  it('are in force on the day they are shown', () =>
    expect(book.provisions.filter((it) => it.inForce.until !== null)).toEqual([]))

  it('are of every folder that holds an instrument, and of no other', () => {
    const folders = readdirSync(import.meta.dirname).filter((it) =>
      existsSync(`${import.meta.dirname}/${it}/instrument.ts`),
    )
    expect([...new Set(book.provisions.map((it) => it.instrument))].toSorted()).toEqual(folders.toSorted())
    expect(book.instruments.map((it) => it.id).toSorted()).toEqual(folders.toSorted())
  })

  it('lie beside readings that say what is doubtful', () =>
    expect(
      book.instruments.filter(({ id }) => !existsSync(`${import.meta.dirname}/${id}/readings.md`)).map((it) => it.id),
    ).toEqual([]))

  it('say one thing each: no two of one instrument in the same words', () => {
    const said = book.provisions.map(({ instrument, says }) => `${instrument}: ${says}`)
    expect(said.filter((it, at) => said.indexOf(it) !== at)).toEqual([])
  })

  it('have the eleven grounds of accountability, W01 to W11', () => {
    const codes = Array.from({ length: 11 }, (_, at) => `W${String(at + 1).padStart(2, '0')}`)
    const says = (at: number) => book.provisions.find((it) => it.id === `accountability-regulation/7-${at + 1}`)?.says
    expect(codes.filter((code, at) => !says(at)?.includes(`（${code}）`))).toEqual([])
  })

  it('have every limit set to relieve the grassroots, P01 to P23', () => {
    const limits = [...ids].flatMap((id) => /\/(P\d\d)$/.exec(id)?.[1] ?? [])
    expect(limits.toSorted()).toEqual(Array.from({ length: 23 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`))
  })
})

describe('what rests on a provision', () => {
  const used = whereUsed(book)

  it('leaves out nothing: wherever the book names a provision, that place is found', () => {
    const { instruments: _, provisions: __, ...rest } = book
    const named =
      JSON.stringify(rest)
        .match(/"[a-z0-9-]+\/[^"]+"/g)
        ?.map((it) => it.slice(1, -1)) ?? []
    expect([...used.keys()].toSorted()).toEqual([...new Set(named.filter((it) => ids.has(it)))].toSorted())
  })

  it('names a thing once, though its versions, cadence and gates all rest on the same provision', () => {
    for (const uses of used.values()) {
      const names = uses.map((it) => `${it.kind} ${it.id}`)
      expect(names).toEqual([...new Set(names)])
    }
  })

  it('is for leadership responsibility duties and signs together', () => {
    const kinds = new Set(used.get('accountability-regulation/6-1')?.map((it) => it.kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['duty', 'sign']))
  })

  it('says whose duty it is', () =>
    expect(used.get('group-study-rules/quarterly')).toContainEqual({
      kind: 'duty',
      id: 'B06',
      title: '开展理论学习中心组集体研讨',
      of: '党委（党组）班子',
    }))
})

describe('what is still unconfirmed', () => {
  const found = unconfirmedIn(book)

  it('is every provision marked C-2, R or L, and every one without a number', () => {
    const all = found.flatMap((it) => it.unconfirmed.map((one) => one.id))
    expect(all.toSorted()).toEqual(
      book.provisions
        .filter(isUnconfirmed)
        .map((it) => it.id)
        .toSorted(),
    )
  })

  it('leaves out what was read, number and all, and what is a rule of this product', () => {
    const rest = book.provisions.filter((it) => !isUnconfirmed(it))
    expect(rest.filter((it) => !['C', 'P'].includes(it.mark) || articleIsUnknown(it))).toEqual([])
    expect(found.map((it) => it.instrument.id)).not.toContain('product-rules')
  })
})
