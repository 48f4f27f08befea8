import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../engine/dates/index.ts'
import type { Caller } from '../../testing/app.ts'
import { type CountyApp, openCountyApp } from '../../testing/county-app.ts'
import { who } from '../../testing/county-app-records.ts'
import { carryTalk, talksOf } from '../../testing/talks.ts'

let app: CountyApp
let office: Caller
let head: Caller
beforeEach(async () => {
  app = await openCountyApp()
  await signIn()
})
afterEach(() => app.close())

async function signIn() {
  office = await app.as(who.supervisionDirector)
  head = await app.as(who.bureauHead)
}

const violation = async (ref: string) => {
  const entry = { fact: 'violation-recorded', person: who.clerk, discipline: 'work', source: 'inspection', ref }
  return (await office.post('/api/facts', { ...entry, on: app.clock.today() })).body.id as string
}
const withdraw = async (names: string) =>
  (await office.post('/api/facts', { fact: 'withdrawn', on: app.clock.today(), names, why: '认定文号录错了人' })).body
    .id
const talks = () => talksOf(head)
const held = { heldOn: '2026-03-02', said: '检查情况', reply: '已说明' }
const onDesk = async () =>
  ((await head.get('/api/desk')).body.now as { kind: string }[]).filter((it) => it.kind === 'matter').length

describe.each([
  ['on the day it was entered', '2026-03-02'],
  ['days later', '2026-03-06'],
])('a violation that is withdrawn %s', (_when, later) => {
  it('leaves its prepared 提醒谈话 to be read, no longer to be held', async () => {
    const id = await violation('检字1号')
    expect([(await talks()).map((it) => it.state), await onDesk()]).toEqual([['prepared'], 1])
    app.clock.goTo(day(later))
    await signIn()
    await withdraw(id)
    const [talk] = await talks()
    expect([talk.state, await onDesk()]).toEqual(['not-needed', 0])
    expect((await carryTalk(head, talk.id, 'entrust', { entrustedTo: who.bureauDeputy })).body.code).toBe('not-now')
  })
})

describe('a prepared talk', () => {
  it('is still to be held where another violation stands', async () => {
    const [first] = [await violation('检字1号'), await violation('检字2号')]
    await withdraw(first)
    expect((await talks()).map((it) => it.state)).toContain('prepared')
  })

  it('is to be held again once the withdrawal is withdrawn', async () => {
    const id = await violation('检字1号')
    app.clock.goTo(day('2026-03-03'))
    await signIn()
    const withdrawal = await withdraw(id)
    expect((await talks()).map((it) => it.state)).toEqual(['not-needed'])
    await withdraw(withdrawal)
    expect((await talks()).map((it) => it.state)).toEqual(['prepared'])
  })

  it('that was held before the withdrawal came may still be written down', async () => {
    const id = await violation('检字1号')
    app.clock.goTo(day('2026-03-03'))
    await signIn()
    await withdraw(id)
    const [talk] = await talks()
    expect((await carryTalk(head, talk.id, 'hold', held)).status).toBe(200)
    expect((await talks()).map((it) => it.state)).toEqual(['held'])
  })

  it('that was held is not touched', async () => {
    const id = await violation('检字1号')
    const [talk] = await talks()
    await carryTalk(head, talk.id, 'hold', held)
    await withdraw(id)
    expect((await talks()).map((it) => it.state)).toEqual(['held'])
  })

  it('has its change in the ledger, once', async () => {
    const id = await violation('检字1号')
    await withdraw(id)
    await violation('检字3号')
    const entries = await app.db.whole((tx) =>
      tx.rows(`select 1 from ledger_entry where entry::jsonb->'body'->>'step' = 'drop'`),
    )
    expect(entries).toHaveLength(1)
  })
})
