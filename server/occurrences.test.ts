import { afterEach, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { ended, smallCountyRecords, who } from '../testing/county-app-records.ts'
import { turnDay } from './daily-turn.ts'

let app: CountyApp
afterEach(() => app.close())

const BEGINS = day('2026-01-01')
const adopted = [{ postKind: 'town-secretary', duties: ['T01', 'T03'], from: BEGINS }]
const cadences = [{ duty: 'T01', every: 'quarter' as const, from: BEGINS }]
type Line = {
  id: string
  duty: string
  period: string
  dueOn: string
  workdaysLeft: number | null
  doneOn: string | null
}
const mine = async (person: string, state = 'all'): Promise<Line[]> =>
  (await (await app.as(person)).get(`/api/occurrences?state=${state}&most=100`)).body.items
const turn = () => turnDay(app.db, 1, app.clock.today(), app.clock.now())

describe('what falls due', () => {
  it('is laid down once, however often the day is turned', async () => {
    app = await openCountyApp({ adopted, cadences })
    for (let times = 0; times < 3; times += 1) await turn()
    const [only, ...more] = await mine(who.townSecretary)
    expect([only?.duty, only?.dueOn, more]).toEqual(['T01', '2026-03-31', []])
    const laid = await app.db.whole((tx) =>
      tx.rows(`select 1 from ledger_entry where entry::jsonb->>'act' = 'occurrences-laid'`),
    )
    expect(laid.length).toBe(1)
  })

  it('is laid down by two turns at the same moment as by one', async () => {
    app = await openCountyApp({ adopted, cadences })
    await Promise.all([turn(), turn(), turn()])
    expect((await mine(who.townSecretary)).length).toBe(1)
  })

  it('is all there after months of standing still, each period once', async () => {
    app = await openCountyApp({ adopted, cadences })
    app.clock.goTo(day('2026-11-02'))
    await turn()
    const due = (await mine(who.townSecretary)).map((it) => it.dueOn)
    expect(due).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'])
    expect((await mine(who.townSecretary, 'late')).length).toBe(3)
  })

  it('is nothing for a duty whose cadence the county has not set, and nothing without an adopted list', async () => {
    app = await openCountyApp({ adopted: [{ ...adopted[0], duties: ['T03'] } as (typeof adopted)[0]], cadences })
    await turn()
    expect(await mine(who.townSecretary)).toEqual([])
    const page = (await (await app.as(who.townSecretary)).get('/api/duties')).body
    const duty = page.lists
      .flatMap((it: { duties: object[] }) => it.duties)
      .find((it: { id: string }) => it.id === 'T03')
    expect([duty.dueOn, duty.due]).toEqual([null, expect.stringContaining('县')])
    await app.close()

    app = await openCountyApp({ cadences })
    await turn()
    expect(await mine(who.townSecretary)).toEqual([])
  })

  it('is late from the day after its last day, and says so until it is done', async () => {
    app = await openCountyApp({ adopted, cadences })
    await turn()
    app.clock.goTo(day('2026-03-31'))
    await turn()
    expect([
      (await mine(who.townSecretary, 'late')).length,
      (await mine(who.townSecretary, 'open'))[0]?.workdaysLeft,
    ]).toEqual([0, 0])
    app.clock.goTo(day('2026-04-01'))
    await turn()
    const [late] = await mine(who.townSecretary, 'late')
    expect(late?.workdaysLeft).toBe(-1)
    const town = await app.as(who.townSecretary)
    expect((await town.get('/api/desk')).body.now[0]).toMatchObject({ kind: 'occurrence', workdaysLeft: -1 })
    const act = {
      forWhat: `occurrence:${late?.id}`,
      done: '听取汇报',
      outcome: '已议定',
      nature: 'action',
      on: '2026-04-01',
    }
    const recorded = (await town.post('/api/acts', act)).body
    expect((await mine(who.townSecretary, 'late')).length).toBe(1)
    const asked = (await (await app.as(who.viceChief)).get('/api/confirmations')).body.items
    expect(asked.map((it: { id: string }) => it.id)).toEqual([recorded.id])
    await (await app.as(who.viceChief)).post(`/api/acts/${recorded.id}/confirm`, { finding: 'true' })
    expect(await mine(who.townSecretary, 'late')).toEqual([])
    expect((await mine(who.townSecretary))[0]?.doneOn).toBe('2026-04-01')
  })

  it('is owed by the successor once its holder has left, and no longer by him', async () => {
    app = await openCountyApp({ adopted, cadences })
    await turn()
    const records = smallCountyRecords()
    const left = ended(records, who.townSecretary, day('2026-03-20'))
    const held = { from: day('2026-03-20'), until: null }
    const next = { person: who.townMember, unit: 'T1', post: '党委书记', held }
    const stays = { person: who.townSecretary, unit: 'D2', post: '四级调研员', held }
    await app.write({ ...left, tenures: [...left.tenures, next, stays] })
    await app.turnTo(day('2026-03-20'))
    expect(await mine(who.townSecretary, 'open')).toEqual([])
    expect((await mine(who.townMember, 'open')).map((it) => it.dueOn)).toEqual(['2026-03-31'])
    const own = await app.as(who.townMember)
    const [his] = await mine(who.townMember, 'open')
    const old = (await mine(who.townSecretary))[0]?.id
    const act = { done: '听取汇报', nature: 'action' }
    expect((await own.post('/api/acts', { ...act, forWhat: `occurrence:${old}` })).body.code).toBe('not-yours')
    expect((await own.post('/api/acts', { ...act, forWhat: `occurrence:${his?.id}` })).status).toBe(200)
  })

  it('is not done by what nobody confirmed, nor by what was found not to be true', async () => {
    app = await openCountyApp({ adopted, cadences })
    await turn()
    const [open] = await mine(who.townSecretary, 'open')
    const town = await app.as(who.townSecretary)
    const act = { forWhat: `occurrence:${open?.id}`, done: '听取汇报', outcome: '已议定', nature: 'action' }
    const { id } = (await town.post('/api/acts', act)).body
    expect((await town.post(`/api/acts/${id}/confirm`, { finding: 'true' })).body.code).toBe('own-act')
    const leader = await app.as(who.viceChief)
    expect((await leader.post(`/api/acts/${id}/confirm`, { finding: 'not-true' })).body.code).toBe('say-why')
    await leader.post(`/api/acts/${id}/confirm`, { finding: 'not-true', words: '会议没有开' })
    expect((await leader.post(`/api/acts/${id}/confirm`, { finding: 'true' })).body.code).toBe('already')
    expect((await mine(who.townSecretary, 'open')).length).toBe(1)
  })

  it('is not done by a meeting held, though all confirm that it was held', async () => {
    app = await openCountyApp({ adopted, cadences })
    await turn()
    const [open] = await mine(who.townSecretary, 'open')
    const town = await app.as(who.townSecretary)
    const act = { forWhat: `occurrence:${open?.id}`, done: '开会部署', outcome: '已印发纪要', nature: 'statement' }
    const { id } = (await town.post('/api/acts', act)).body
    const leader = await app.as(who.viceChief)
    expect((await leader.post(`/api/acts/${id}/confirm`, { finding: 'true' })).body.standing).toBe('confirmed')
    expect((await mine(who.townSecretary, 'open')).length).toBe(1)
  })
})
