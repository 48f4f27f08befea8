import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type MatterApp, matterCounty, openMatterApp, also as who } from '../testing/matter-county.ts'

let app: MatterApp
beforeAll(async () => {
  // One of the organisation department is kin to the one who was admonished.
  const records = matterCounty([[who.organisationClerk, who.bureauDeputy]])
  app = await openMatterApp({ records, today: day('2026-03-10') })
})
afterAll(() => app.close())

async function admonished(person: string) {
  const id = await app.open(who.supervisionClerk, 'talk-measure', {
    organ: 'U2',
    person,
    source: 'supervision',
    basis: 'inner-party-supervision-regulation/21-admonition',
    matter: '分管科室两次脱岗，第一次以后没有提醒。',
    measure: ['admonition'],
    measureWhy: '提醒过一次没有改。',
    evidence: ['暗访记录两份'],
  })
  await app.go(who.countySecretary, id, 'approve', { approval: '同意' })
  await app.go(who.supervisionClerk, id, 'hold', {
    heldOn: '2026-03-10',
    talkers: [who.commissionSecretary, who.inspector],
    told: '分管科室两次脱岗',
    said: '没有说明',
    asked: '一个月内把请销假管起来',
    rectifyBy: '2026-04-10',
  })
  return id
}

/** What anybody is shown of the effect: on the file's page, in its list, on the desk. */
async function shown(person: string, id: string) {
  const { effects, clocks } = await app.see(person, id)
  const clock = clocks.find((it: { clock: string }) => it.clock === 'K25')
  const line = (await (await app.as(person)).get('/api/matters?state=all&most=100')).body.items.find(
    (it: { id: string }) => it.id === id,
  )
  return { effects, endedOn: clock.endedOn, workdaysLeft: clock.workdaysLeft, due: line.dueOn }
}
const told = async (person: string) =>
  (await (await app.as(person)).get('/api/desk')).body.now.filter((it: { kind: string }) => it.kind === 'effect-over')

describe('an effect period', () => {
  it('does not outlive its last day by an hour, whether or not the day has been turned, and nobody has to end it', async () => {
    const id = await admonished(who.bureauDeputy)
    const running = { effects: [{ title: '诫勉', untilOn: '2026-09-09' }], endedOn: null, due: null }
    expect(await shown(who.supervisionClerk, id)).toMatchObject(running)
    expect(await told(who.organisationDirector)).toEqual([])

    await app.turnTo(day('2026-09-09'), true)
    expect(await shown(who.supervisionClerk, id)).toMatchObject(running)
    // Half past eight in the evening of the last day, and the first minute after midnight.
    app.clock.wait(11.5 * 3_600_000)
    expect(await shown(who.supervisionClerk, id)).toMatchObject(running)
    app.clock.wait(3.5 * 3_600_000 + 60_000)
    const over = { effects: [], endedOn: '2026-09-09', workdaysLeft: null, due: null }
    expect(await shown(who.supervisionClerk, id)).toEqual(over)
    expect(await shown(who.bureauDeputy, id)).toEqual(over)

    app.clock.goTo(day('2026-09-09'))
    await app.turnTo(day('2026-09-14'))
    expect(await shown(who.supervisionClerk, id)).toEqual(over)
    expect((await app.ledger('effect-over')).length).toBe(1)
    expect(
      await app.db.inCounty(1, (tx) => tx.rows('select 1 from running_clock where breach_noticed_at is not null')),
    ).toEqual([])
  })

  it('is told to the organisation department when it is over, never to the one it was about or his kin, and not for ever', async () => {
    const [line] = await told(who.organisationDirector)
    expect(line).toMatchObject({
      title: '温如意的诫勉影响期已满',
      why: '最后一天是2026年9月9日，次日起不再有影响。',
      dueOn: null,
      go: { href: `/people/${who.bureauDeputy}` },
    })
    for (const person of [who.organisationClerk, who.bureauDeputy, who.bureauHead, who.supervisionClerk]) {
      expect([person, await told(person)]).toEqual([person, []])
    }
    app.clock.goTo(day('2026-10-09'))
    expect(await told(who.organisationDirector)).not.toEqual([])
    app.clock.goTo(day('2026-10-12'))
    expect(await told(who.organisationDirector)).toEqual([])
  })

  it('that was revoked ends there and is told to nobody as having run its time', async () => {
    app.clock.goTo(day('2026-03-10'))
    const id = await admonished(who.otherDeputy)
    app.clock.goTo(day('2026-05-06'))
    await app.go(who.countySecretary, id, 'amend', { amendedTo: 'revoked', amendedWhy: '查明不是他分管' })
    expect(await shown(who.supervisionClerk, id)).toMatchObject({ effects: [], endedOn: '2026-05-06' })
    await app.turnTo(day('2026-09-14'), true)
    expect((await app.ledger('effect-over')).length).toBe(1)
    expect((await told(who.organisationDirector)).map((it: { title: string }) => it.title)).not.toContain(
      '汤宁的诫勉影响期已满',
    )
  })
})
