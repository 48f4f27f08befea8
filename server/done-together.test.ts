import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import type { Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'
import { turnDay } from './daily-turn.ts'
import { storeFacts } from './modules/conduct/index.ts'
import { verifyLedger, writeEntry } from './modules/ledger/index.ts'

let app: CountyApp
let head: Caller
beforeEach(async () => {
  app = await openCountyApp()
  head = await app.as(who.bureauHead)
})
afterEach(() => app.close())

const TODAY = '2026-03-02'
const count = (table: string) =>
  app.db.whole(async (tx) => (await tx.row<{ n: number }>(`select count(*)::int as n from ${table}`))?.n ?? -1)
const verdict = () => app.db.whole((tx) => verifyLedger(tx, 1))
const act = { forWhat: 'duty:H01', done: '当面提醒', outcome: '', nature: 'action' }
const absence = (person: string, on = TODAY) => ({ fact: 'absence-recorded', on, person, unit: 'D1', reported: false })

describe('what is done and its entry in the ledger', () => {
  it('stand together or not at all', async () => {
    const before = [await count('fact'), await count('ledger_entry')]
    const fact = {
      fact: 'reminder-given',
      from: who.bureauHead,
      to: who.clerk,
      about: 'absence',
      on: TODAY as never,
      recordedOn: TODAY as never,
    } as const
    const entering = { countyId: 1, actor: 'system', enteredBy: null, now: app.clock.now() }
    await expect(
      app.db.inCounty(1, async (tx) => {
        await storeFacts(tx, [fact], entering)
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    expect([await count('fact'), await count('ledger_entry')]).toEqual(before)
    await expect(
      app.db.inCounty(1, async (tx) => {
        await storeFacts(tx, [fact], entering)
        await tx.run(`insert into act (county_id) values (1)`)
      }),
    ).rejects.toThrow()
    expect([await count('fact'), await count('ledger_entry')]).toEqual(before)
  })

  it('keep no head outside for what was not kept inside', async () => {
    let kept = 0
    await app.db
      .inCounty(1, async (tx) => {
        tx.afterCommit(() => {
          kept += 1
        })
        await writeEntry(tx, 1, { at: app.clock.now(), actor: 'system', act: 'x', subject: 'x' })
        throw new Error('the power went')
      })
      .catch(() => {})
    expect(kept).toBe(0)
  })
})

describe('twenty acts at the same moment', () => {
  it('make one chain without a gap and without a fork', async () => {
    const before = await count('ledger_entry')
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, at) => head.post('/api/acts', { ...act, done: `第${at}件` })),
    )
    expect(done.map((it) => it.status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(await verdict()).toMatchObject({ whole: true, entries: before + 20 })
  })

  it('of many people and kinds do not stop one another', async () => {
    const callers = await Promise.all(
      [who.bureauHead, who.otherHead, who.townSecretary, who.supervisionDirector].map(app.as),
    )
    const [bureau, other, town, office] = callers as [Caller, Caller, Caller, Caller]
    const violation = (person: string, ref: string) => ({
      fact: 'violation-recorded',
      on: TODAY,
      person,
      discipline: 'work',
      source: 'inspection',
      ref,
    })
    const done = await Promise.all([
      ...Array.from({ length: 5 }, () => bureau.post('/api/facts', absence(who.bureauDeputy))),
      ...Array.from({ length: 5 }, (_, at) => office.post('/api/facts', violation(who.clerk, `检字${at}号`))),
      ...Array.from({ length: 5 }, (_, at) => office.post('/api/facts', violation(who.otherClerk, `检字1${at}号`))),
      ...Array.from({ length: 5 }, () => other.post('/api/acts', act)),
      ...Array.from({ length: 5 }, () => town.post('/api/acts', { ...act, forWhat: 'duty:T01' })),
    ])
    expect(done.filter((it) => it.status >= 500).map((it) => it.body)).toEqual([])
    expect((await verdict()).whole).toBe(true)
    const twice = await app.db.whole((tx) =>
      tx.rows('select raised_on, sign, about from sign where fallen_at is null group by 1, 2, 3 having count(*) > 1'),
    )
    expect(twice).toEqual([])
  })

  it('and the turn of the day raise one sign of what has ripened, and do not stop one another', async () => {
    const known = { problem: 'WT-1', by: who.townDiscipline, unit: 'T1', class: 'private-fund', how: 'inspection' }
    const office = await app.as(who.supervisionDirector)
    await office.post('/api/facts', { fact: 'problem-known', on: TODAY, ...known })
    app.clock.goTo(day('2026-03-20'))
    const again = await app.as(who.bureauHead)
    const turns = Array.from({ length: 4 }, () => turnDay(app.db, 1, app.clock.today(), app.clock.now()))
    const entries = Array.from({ length: 4 }, () => again.post('/api/facts', absence(who.bureauDeputy, '2026-03-20')))
    expect((await Promise.all(entries)).map((it) => it.status)).toEqual([200, 200, 200, 200])
    await Promise.all(turns)
    expect((await verdict()).whole).toBe(true)
    expect(await count(`sign where sign = 'known-not-acted'`)).toBe(1)
  })
})

describe('the same request', () => {
  it('sent ten times at the same moment is done once and answered the same', async () => {
    const key = { 'idempotency-key': 'the-very-same-request' }
    const done = await Promise.all(Array.from({ length: 10 }, () => head.post('/api/acts', act, key)))
    expect(new Set(done.map((it) => it.status))).toEqual(new Set([200]))
    expect(new Set(done.map((it) => JSON.stringify(Object.entries(it.body).sort()))).size).toBe(1)
    expect(await count('act')).toBe(1)
  })

  it('that was refused may be sent again with the same key once it is right', async () => {
    const key = { 'idempotency-key': 'refused-at-first' }
    expect((await head.post('/api/acts', { ...act, on: '2027-01-01' }, key)).status).toBe(400)
    expect((await head.post('/api/acts', act, key)).status).toBe(200)
  })

  it('under one key is another person’s own', async () => {
    const key = { 'idempotency-key': 'shared-by-accident' }
    const other = await app.as(who.otherHead)
    const [one, two] = [await head.post('/api/acts', act, key), await other.post('/api/acts', act, key)]
    expect([one.body.by.number, two.body.by.number]).toEqual([who.bureauHead, who.otherHead])
  })

  it('at another address or with other words is refused', async () => {
    const key = { 'idempotency-key': 'one-key-for-two-things' }
    await head.post('/api/acts', act, key)
    expect((await head.post('/api/acts', { ...act, done: '别的' }, key)).body.code).toBe('key-reused')
    expect((await head.post('/api/facts', absence(who.bureauDeputy), key)).body.code).toBe('key-reused')
    expect(await count('fact')).toBe(0)
  })
})
