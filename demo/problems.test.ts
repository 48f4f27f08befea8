import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, type TestApp } from '../testing/app.ts'

let app: TestApp
let office: Caller
let problems: any[]
beforeAll(async () => {
  app = await openTestApp()
  office = await app.as('supervision-office')
  const { items } = (await office.get('/api/problems?state=all&most=100')).body
  problems = await Promise.all(items.map(async (it: any) => (await office.get(`/api/problems/${it.id}`)).body))
})
afterAll(() => app.close())

const those = (which: (it: any) => boolean) => problems.filter(which)

describe('the problems of the invented county', () => {
  it('show one that its unit found and put right before anyone else, still so when looked at again', () => {
    const [own] = those((it) => it.selfPutRight)
    expect(own.steps.at(-1)).toMatchObject({ step: 'revisit', holds: true })
  })

  it('show one that its head knew of before others found it', () => {
    const [found] = those((it) => it.knownBefore.length > 0)
    expect(found.knownBefore[0].by.number).toBe(found.onTheDay[0].person.number)
  })

  it('show one that came back, with who signed the first off', () => {
    const [back] = those((it) => it.before.length > 0)
    expect(back.before[0].signedOff.map((it: any) => it.step)).toEqual([
      'decide-measures',
      'decide-progress',
      'ask-closing',
      'decide-closing',
    ])
  })

  it('show one whose measures and one whose progress wait for another to approve', () => {
    expect(those((it) => it.state === 'proposed')[0].waiting.step).toBe('decide-measures')
    expect(those((it) => it.waiting?.step === 'decide-progress')).toHaveLength(1)
  })

  it('show what a covert check found, with the file on the problem and the problem on the file', async () => {
    const [seen] = those((it) => it.source === 'covert-check')
    const { items } = (await office.get('/api/matters?procedure=covert-check')).body
    const file = (await office.get(`/api/matters/${items[0].id}`)).body
    expect([seen.sourceNumber, seen.number]).toEqual([file.number, file.problems[0].number])
    expect(seen.onTheDay.map((it: any) => it.as)).toEqual(['head', 'supervising'])
  })
})
