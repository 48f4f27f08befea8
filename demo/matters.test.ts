import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, type TestApp } from '../testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const filesOf = async (role: string, state = 'open') =>
  (await ((await app.as(role)) as Caller).get(`/api/matters?state=${state}&most=100`)).body.items as any[]

describe('the matters of the invented county', () => {
  it('stand half way: each waits for somebody, by the commands that any office uses', async () => {
    const kinds = new Set(
      (
        await app.db.inCounty(1, (tx) =>
          tx.rows<{ procedure: string }>(`select procedure from matter where procedure not like 'talk-%'`),
        )
      ).map((it) => it.procedure),
    )
    expect([...kinds].sort()).toEqual([
      'accountability',
      'appeal',
      'covert-check',
      'interference',
      'lead',
      'on-site-session',
      'petition',
      'press',
      'problem',
      'task',
    ])
    const waited = await app.db.inCounty(1, (tx) =>
      tx.rows('select distinct matter_id from matter_reader where waited_for and reads'),
    )
    const open = await app.db.inCounty(1, (tx) => tx.rows('select id from matter where ended_on is null'))
    expect(open.length).toBeGreaterThan(15)
    expect(waited.length).toBe(open.length)
  })

  it('show the commission’s head what waits for him, and a running effect to its last day', async () => {
    const mine = await filesOf('commission-secretary', 'waiting')
    expect(mine.map((it) => it.procedure)).toContain('interference')
    const [file] = (await filesOf('supervision-office')).filter((it) => it.procedure === 'accountability')
    const seen = (await (await app.as('supervision-office')).get(`/api/matters/${file.id}`)).body
    expect(seen.effects).toEqual([{ title: '诫勉', untilOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
  })

  it('follow one task down the levels, where less of it arrives at each', async () => {
    const secretary = await app.as('county-secretary')
    const [root] = (await filesOf('county-secretary')).filter(
      (it) => it.procedure === 'task' && it.number.endsWith('〕1号'),
    )
    const { levels, says } = (await secretary.get(`/api/attenuation/${root.id}`)).body
    expect(levels.length).toBe(2)
    expect(levels[1].reached.planned).toBeLessThan(levels[1].reached.sent)
    expect(says).toContain('第2级')
  })
})
