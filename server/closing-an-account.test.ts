import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { ended } from '../testing/county-app-records.ts'
import { type MatterApp, matterCounty, openMatterApp, also as who } from '../testing/matter-county.ts'
import { verifyLedger } from './modules/ledger/index.ts'

const TODAY = '2026-03-02'
const leaver = { number: who.supervisionDirector, name: '顾明远' }
let app: MatterApp
const made = { matter: '', act: '' }
beforeAll(async () => {
  app = await openMatterApp()
  made.matter = await app.open(leaver.number, 'talk-measure', {
    organ: 'U2',
    person: who.bureauDeputy,
    source: 'supervision',
    basis: 'inner-party-supervision-regulation/21-reminder',
    matter: '分管科室两次脱岗。',
    measure: ['reminder'],
    measureWhy: '问题刚露头。',
  })
  const own = await app.as(leaver.number)
  const [duty] = (await own.get('/api/acts/for-what')).body.choices
  const act = { forWhat: duty.key, done: '抽查考勤', outcome: '属实', nature: 'action' }
  made.act = (await own.post('/api/acts', act)).body.id
  expect(made.act).toHaveLength(36)
})
afterAll(() => app.close())

const entriesOf = () =>
  app.db.inCounty(1, (tx) =>
    tx.rows<{ seq: number; entry: string; hash: string }>('select seq, entry, hash from ledger_entry order by seq'),
  )

describe('an account that was closed because its holder left', () => {
  it('leaves every row and every entry that he made, with his name', async () => {
    const before = await entriesOf()
    const account = await app.db.inCounty(1, (tx) =>
      tx.row<{ id: string }>('select id from account where person = $1', [leaver.number]),
    )
    app.clock.goTo(day('2026-03-03'))
    await app.write(ended(matterCounty(), leaver.number, day('2026-03-03')))
    const security = await app.as('security-admin')
    expect((await security.post(`/api/accounts/${account?.id}/close`, { why: '调离' })).status).toBe(200)

    const file = await app.see(who.commissionSecretary, made.matter)
    expect(file.taken[0].by).toEqual(leaver)
    const acts = (await (await app.as(who.commissionSecretary)).get(`/api/acts?person=${leaver.number}`)).body.items
    expect(acts.map((it: { id: string; by: object }) => [it.id, it.by])).toEqual([[made.act, leaver]])
    const accounts = (await (await app.as('system-admin')).get(`/api/accounts?q=${leaver.number}`)).body.items
    expect(accounts).toMatchObject([{ name: leaver.name, closed: true }])

    const after = await entriesOf()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.length).toBeGreaterThan(before.length)
    expect((await app.db.inCounty(1, (tx) => verifyLedger(tx, 1))).whole).toBe(true)
  })

  it('cannot be removed from the database either, nor he himself, while anything that he did is there', async () => {
    const owner = new pg.Client({ connectionString: app.adminUrl })
    await owner.connect()
    for (const statement of [
      `delete from account where person = '${leaver.number}'`,
      `delete from person where number = '${leaver.number}'`,
    ]) {
      await expect(owner.query(statement), statement).rejects.toThrow(/violates foreign key|append|只能追加/)
    }
    await owner.end()
    expect((await app.see(who.commissionSecretary, made.matter)).openedOn).toBe(TODAY)
  })
})
