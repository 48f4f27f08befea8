import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book } from '../law/index.ts'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'

let app: CountyApp
let clerk: Caller
beforeAll(async () => {
  app = await openCountyApp()
  clerk = await app.as(who.clerk)
})
afterAll(() => app.close())

const at = async (path: string) => (await clerk.get(path)).body

describe('the statute book in the program', () => {
  it('is open to the least of officers, and shut to one who has not signed in', async () => {
    expect((await clerk.get('/api/book')).status).toBe(200)
    expect((await app.nobody.get('/api/book')).status).toBe(401)
  })

  it('lists every instrument with how many provisions it has and how sure they are', async () => {
    const { instruments, byMark, procedures, found } = await at('/api/book')
    expect(procedures.map((it: any) => it.id)).toEqual(book.procedures.map((it) => it.id))
    expect(instruments.map((it: any) => it.id)).toEqual(book.instruments.map((it) => it.id))
    expect(found).toBeNull()
    for (const it of instruments) {
      const own = book.provisions.filter((one) => one.instrument === it.id)
      expect([it.id, it.provisions, it.byMark.R]).toEqual([
        it.id,
        own.length,
        own.filter((one) => one.mark === 'R').length,
      ])
    }
    expect(byMark.L).toBe(book.provisions.filter((it) => it.mark === 'L').length)
  })

  it('shows an instrument whole: article, words, mark, what rests on each', async () => {
    const { instrument, provisions } = await at('/api/book/accountability-regulation')
    expect(instrument).toMatchObject({ title: '中国共产党问责条例', since: '2019-09-01', sinceMark: 'R' })
    const leadership = provisions.find((it: any) => it.id === 'accountability-regulation/6-1')
    expect(leadership).toMatchObject({ article: '第六条第一款', mark: 'C-2', since: null, to: null })
    expect(leadership.usedBy).toContainEqual({
      kind: 'sign',
      id: 'known-not-acted',
      title: expect.any(String),
      of: null,
    })
    const appeal = provisions.find((it: any) => it.id === 'accountability-regulation/20')
    expect(appeal.usedBy.map((it: any) => `${it.kind} ${it.id}`)).toEqual(
      expect.arrayContaining(['duty J04', 'clock K20']),
    )
  })

  it('says since when a provision stands that is younger than its instrument', async () => {
    const { provisions } = await at('/api/book/supervision-law')
    expect(provisions.map((it: any) => it.since)).toContain('2025-06-01')
  })

  it('finds words wherever they stand: in the article, in what it says, in the name of the instrument', async () => {
    const ids = async (q: string) => (await at(`/api/book?q=${encodeURIComponent(q)}`)).found.map((it: any) => it.id)
    expect(await ids('诬告')).toContain('reporting-and-accusation-rules/false-accusation-finding')
    expect(await ids('问责条例 第二十条 停止')).toEqual(['accountability-regulation/20-not-suspended'])
    expect(await ids('没有这样的话')).toEqual([])
  })

  it('finds what has a mark, and both together', async () => {
    const own = (await at('/api/book?mark=L')).found
    expect(own.map((it: any) => it.id)).toEqual(book.provisions.filter((it) => it.mark === 'L').map((it) => it.id))
    const both = (await at(`/api/book?mark=R&q=${encodeURIComponent('回避')}`)).found
    expect(both.every((it: any) => it.mark === 'R' && `${it.article}${it.says}`.includes('回避'))).toBe(true)
    expect(both.length).toBeGreaterThan(0)
  })

  it('has no instrument that nobody wrote', async () => expect((await clerk.get('/api/book/nowhere')).status).toBe(404))
})
