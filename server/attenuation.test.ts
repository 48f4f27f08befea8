import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { smallCountyRecords, who } from '../testing/county-app-records.ts'

const WANTED = '清退重复发放的培训补贴，月底前全部到账，审核改由两人签字'
let app: CountyApp
beforeAll(async () => {
  const records = smallCountyRecords()
  const village = { number: 'V1', name: '上石桥村党支部', kind: 'village' as const, superior: 'T1' }
  const head = {
    person: who.otherClerk,
    unit: 'V1',
    post: '党支部书记',
    held: { from: day('2024-01-01'), until: null },
  }
  app = await openCountyApp({
    records: { ...records, units: [...records.units, village], tenures: [...records.tenures, head] },
  })
})
afterAll(() => app.close())

const open = async (by: string, inputs: object) =>
  (
    await (
      await app.as(by)
    ).post('/api/matters', { procedure: 'task', inputs: { task: '清退补贴', wanted: WANTED, ...inputs } })
  ).body
const take = async (by: string, id: string, step: string, inputs: object = {}) => {
  const answer = await (await app.as(by)).post(`/api/matters/${id}/steps`, { step, inputs })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}
const chain = async (by: string, id: string) => (await app.as(by)).get(`/api/attenuation/${id}`)

describe('a task passed from the county to a town and on to a village', () => {
  it('is followed to where it stops, with what was passed on in nearly the words of the level above', async () => {
    const today = app.clock.today()
    const root = await open(who.countySecretary, { organ: 'U1', unit: 'T1', task: '补贴核对' })
    await take(who.townSecretary, root.id, 'receive')
    await take(who.townSecretary, root.id, 'plan', {
      measures: [{ what: '逐笔核对六个村', person: who.townMember, by: today }],
    })
    await take(who.townMember, root.id, 'act', { actedOn: today, did: '到两个村核了十一笔，找出三笔重复' })
    const child = await open(who.townSecretary, { organ: 'T1', unit: 'V1', parent: root.number })
    await take(who.otherClerk, child.id, 'receive')
    const { status, body } = await chain(who.countySecretary, root.id)
    expect(status).toBe(200)
    expect(body.levels.map((it: any) => [it.level, it.reached, it.bare])).toEqual([
      [1, { sent: 1, received: 1, planned: 1, acted: 1, confirmed: 0 }, 0],
      [2, { sent: 1, received: 1, planned: 0, acted: 0, confirmed: 0 }, 1],
    ])
    expect(body.says).toContain('请逐件去问')
    expect(body.lines.map((it: any) => [it.unit.name, it.bare])).toEqual([
      ['石桥镇党委', false],
      ['上石桥村党支部', true],
    ])
  })

  it('is followed in all the units that were given it together; a unit sees its own part, a stranger nothing', async () => {
    const root = await open(who.countySecretary, { organ: 'U1', unit: 'T1' })
    const other = await open(who.countySecretary, { organ: 'U1', unit: 'D1' })
    expect((await chain(who.countySecretary, root.id)).body.lines.map((it: any) => it.id)).toEqual([root.id, other.id])
    expect((await chain(who.townSecretary, root.id)).body.lines.map((it: any) => it.id)).toEqual([root.id])
    expect((await chain(who.townSecretary, other.id)).status).toBe(404)
    expect((await chain(who.clerk, root.id)).status).toBe(404)
  })

  it('has no link that was never given: neither an unknown number nor the task of another unit', async () => {
    const root = await open(who.countySecretary, { organ: 'U1', unit: 'T1', task: '补贴另查' })
    const link = (by: string, inputs: object) => open(by, { task: '接着查', ...inputs })
    const strange = await link(who.bureauHead, { organ: 'D1', unit: 'D1A', parent: root.number })
    expect([strange.code, strange.fields[0].field]).toEqual(['bad-input', 'parent'])
    expect((await link(who.townSecretary, { organ: 'T1', unit: 'V1', parent: '任务〔2026〕999号' })).code).toBe(
      'bad-input',
    )
    expect((await link(who.townSecretary, { organ: 'T1', unit: 'V1', parent: root.number })).number).toMatch(/^任务/)
  })

  it('has no measures of its own where the unit wrote the task down again', async () => {
    const { id } = await open(who.countySecretary, { organ: 'U1', unit: 'T1', task: '补贴再查' })
    const plan = (what: string) =>
      take(who.townSecretary, id, 'plan', { measures: [{ what, person: who.townMember, by: app.clock.today() }] })
    await take(who.townSecretary, id, 'receive')
    await plan(`${WANTED}。`)
    const copied = (await chain(who.countySecretary, id)).body
    expect(copied.lines[0]).toMatchObject({ plannedOn: null, copied: true })
    expect(copied.says).toContain('传到第1级（乡镇）减得最多：接收的1件里，1件还没有定自己的措施。')
    await plan('王站长逐笔对六个村的回单，退款当面签收')
    expect((await chain(who.countySecretary, id)).body.lines[0]).toMatchObject({
      plannedOn: app.clock.today(),
      copied: false,
    })
  })

  it('is not confirmed by the one who reported it, and goes on where it was not true', async () => {
    const today = app.clock.today()
    const { id } = await open(who.townSecretary, { organ: 'T1', unit: 'T1C' })
    await take(who.townDiscipline, id, 'receive')
    await take(who.townDiscipline, id, 'plan', {
      measures: [{ what: '查三笔', person: who.townDiscipline, by: today }],
    })
    await take(who.townDiscipline, id, 'act', { actedOn: today, did: '查了三笔' })
    await take(who.townDiscipline, id, 'report', { changed: '退回三笔', known: '看了回单' })
    const confirm = { finding: 'not-true', seen: '只退了两笔', confirmedOn: today }
    const own = await (await app.as(who.townDiscipline)).post(`/api/matters/${id}/steps`, {
      step: 'confirm',
      inputs: confirm,
    })
    expect(own.status).toBe(409)
    await take(who.townMember, id, 'confirm', confirm)
    expect((await (await app.as(who.townSecretary)).get(`/api/matters/${id}`)).body.state).toBe('acting')
  })
})
