import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'
import { raiseProblem } from '../testing/problems.ts'

const TODAY = '2026-03-02'

let app: CountyApp
beforeAll(async () => {
  app = await openCountyApp()
})
afterAll(() => app.close())

const office = () => app.as(who.supervisionDirector)
const enter = async (body: object): Promise<string> => {
  const answer = await (await office()).post('/api/facts', { on: TODAY, ...body })
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return answer.body.id
}
const withdraw = (names: string) => enter({ fact: 'withdrawn', names, why: '登记有误' })

/** Back and forth: it counts, is withdrawn, counts again, is withdrawn after all. */
async function backAndForth(fact: string, counts: () => Promise<boolean>) {
  const seen = [await counts()]
  for (let names = fact; seen.length < 4; ) {
    names = await withdraw(names)
    seen.push(await counts())
  }
  expect(seen).toEqual([true, false, true, false])
}

describe('a withdrawal that was itself withdrawn takes nothing away', () => {
  it('from an absence on the desk of the head, nor from the list of facts', async () => {
    const absence = await enter({ fact: 'absence-recorded', person: who.bureauDeputy, unit: 'D1', reported: false })
    await backAndForth(absence, async () => {
      const head = await app.as(who.bureauHead)
      const { now } = (await head.get('/api/desk')).body
      const { items } = (await head.get('/api/facts?fact=absence-recorded')).body
      const listed = items.find((it: { id: string }) => it.id === absence).withdrawn === false
      const onDesk = now.some((it: { kind: string; id: string }) => it.kind === 'absence' && it.id === absence)
      expect(onDesk).toBe(listed)
      return onDesk
    })
  })

  it('from who knew of a problem before it was found', async () => {
    const known = { problem: 'WT-1', by: who.bureauDeputy, unit: 'D1', class: 'private-fund', how: 'inspection' }
    const fact = await enter({ fact: 'problem-known', ...known, on: '2026-02-02' })
    const problem = { unit: 'D1', class: 'private-fund', source: 'supervision', foundBy: '监督室', foundOn: TODAY }
    const raised = await raiseProblem(await office(), { ...problem, what: '房租没有入账。' })
    expect([raised.status, raised.body.detail]).toEqual([200, undefined])
    await backAndForth(fact, async () => {
      const page = (await (await office()).get(`/api/matters/${raised.body.id}`)).body
      return page.beside.some((it: any) => it.id === 'known-before')
    })
  })
})
