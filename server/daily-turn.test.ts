import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../engine/dates/index.ts'
import { who } from '../testing/county-app-records.ts'
import { type MatterApp, matterCounty, openMatterApp } from '../testing/matter-county.ts'
import { turnDay } from './daily-turn.ts'
import { storeFacts } from './modules/conduct/index.ts'
import { holdLedger } from './modules/ledger/index.ts'

const TODAY = day('2026-03-02')
/** More than ten working days later. */
const LATER = day('2026-03-20')
let app: MatterApp
let owner: pg.Client
beforeEach(async () => {
  app = await openMatterApp({ adopted: [{ postKind: 'town-secretary', duties: ['T01'], from: day('2026-01-01') }] })
  owner = new pg.Client({ connectionString: app.adminUrl })
  await owner.connect()
})
afterEach(async () => {
  await owner.end()
  await app.close()
})

const turn = () => turnDay(app.db, 1, app.clock.today(), app.clock.now())
const known = { problem: 'WT-1', by: who.townDiscipline, unit: 'T1', class: 'private-fund', how: 'inspection' } as const
const ripe = () =>
  app.db.whole((tx) => tx.rows(`select about from sign where sign = 'known-not-acted' and fallen_at is null`))

/** Until somebody waits for a lock of the kind. */
async function somebodyWaits(kind: string): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = any($1)`
  while ((await owner.query(waiting, [kind.split(' ')])).rowCount === 0) await pause(10)
}

describe('while a day is turned', () => {
  it.each(['fact', 'sign', 'running_clock', 'matter', 'occurrence'])(
    'whoever writes to the ledger goes through, though the turn stands at %s',
    async (table) => {
      await (await app.as(who.supervisionDirector)).post('/api/facts', { fact: 'problem-known', on: TODAY, ...known })
      app.clock.goTo(LATER)
      const admin = await app.as('system-admin')
      const holder = new pg.Client({ connectionString: app.adminUrl })
      await holder.connect()
      await holder.query(`begin; lock table ${table} in access exclusive mode`)
      const turning = turn()
      await somebodyWaits('relation')
      const cadence = { duty: 'M03', every: 'month', fromDay: '2026-01-01', document: '青纪发〔2026〕1号' }
      const waited = pause(10_000).then(() => ({ status: 'waited for the turn' }))
      const answer = await Promise.race([admin.post('/api/county/cadences', cadence), waited])
      await holder.end()
      await turning
      expect(answer.status).toBe(200)
      expect(await ripe()).toEqual([{ about: who.townDiscipline }])
    },
  )

  it('a fact that comes before its signs are kept counts', async () => {
    await (await app.as(who.supervisionDirector)).post('/api/facts', { fact: 'problem-known', on: TODAY, ...known })
    app.clock.goTo(LATER)
    const acted = { fact: 'problem-acted-on', problem: 'WT-1', by: who.townDiscipline, act: 'reported-up' } as const
    let turning: Promise<void> | undefined
    await app.db.inCounty(1, async (tx) => {
      await holdLedger(tx, 1)
      turning = turn()
      await somebodyWaits('transactionid tuple')
      const entering = { countyId: 1, actor: 'system', enteredBy: null, now: app.clock.now() }
      await storeFacts(tx, [{ ...acted, on: day('2026-03-03'), recordedOn: day('2026-03-03') } as never], entering)
    })
    await turning
    expect(await ripe()).toEqual([])
  })
})

describe('the readers of a matter', () => {
  const asked = {
    organ: 'U2',
    subjectKind: 'person',
    person: who.bureauDeputy,
    grounds: ['W08'],
    source: 'sign',
    matter: '前一次以后没有谈话',
    dutyBasis: '班子分工',
    performedRead: true,
  }
  const SUCCESSOR = who.otherClerk
  const readers = (id: string) =>
    app.db.whole(async (tx) =>
      (
        await tx.rows<{ person: string }>(
          'select person from matter_reader where matter_id = $1 and reads order by 1',
          [id],
        )
      ).map((it) => it.person),
    )
  const forget = (id: string) => owner.query(`update matter_reader set reads = false where matter_id = $1`, [id])
  const end = (id: string) => owner.query(`update matter set ended_on = '2026-03-02' where id = $1`, [id])
  const turnOn = async (on: string) => {
    app.clock.goTo(day(on))
    await turn()
  }

  it('are made anew every day while it is open, and afterwards only when their posts change', async () => {
    const [open, closed] = [
      await app.open(who.supervisionDirector, 'accountability', asked),
      await app.open(who.supervisionDirector, 'accountability', asked),
    ]
    await turn()
    const all = await readers(open)
    expect(all.length).toBeGreaterThan(1)
    await end(closed)
    for (const it of [open, closed]) await forget(it)
    await turnOn('2026-03-03')
    expect([await readers(open), await readers(closed)]).toEqual([all, []])
  })

  it('of an ended matter change on the day on which a post passes to another', async () => {
    const closed = await app.open(who.supervisionDirector, 'accountability', asked)
    await app.write(passing(day('2026-03-10')))
    await turn()
    await end(closed)
    const before = await readers(closed)
    expect([before.includes(who.commissionSecretary), before.includes(SUCCESSOR)]).toEqual([true, false])
    await turnOn('2026-03-09')
    expect(await readers(closed)).toEqual(before)
    await turnOn('2026-03-12')
    const after = await readers(closed)
    expect([after.includes(who.commissionSecretary), after.includes(SUCCESSOR)]).toEqual([false, true])
  })

  /** The secretary of the commission goes elsewhere on a day; another takes the seat. */
  function passing(on: Day) {
    const county = matterCounty()
    const moved = county.tenures.filter((it) => it.person === who.commissionSecretary)
    const others = county.tenures.filter((it) => it.person !== who.commissionSecretary)
    const until = { from: day('2024-01-01'), until: on }
    const from = { from: on, until: null }
    return {
      ...county,
      tenures: [
        ...others,
        ...moved.map((it) => ({ ...it, held: until })),
        ...moved.map((it) => ({ ...it, person: SUCCESSOR, held: from })),
      ],
    }
  }
})
