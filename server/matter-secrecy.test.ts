import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MatterApp, matterCounty, openMatterApp, also as who } from '../testing/matter-county.ts'
import { said } from '../testing/said.ts'

const TODAY = '2026-03-02'
/** In the very office that handles the files; related to the one whom they are about. */
const kin = who.supervisionClerk
const records = matterCounty([[kin, who.bureauDeputy]])
let app: MatterApp
beforeAll(async () => {
  app = await openMatterApp({ records })
})
afterAll(() => app.close())

const STEPS = ['approve-start', 'form-team', 'find-facts', 'meet-subject', 'defend', 'appeal', 'approve', 'receive']

/** What somebody can ask for by the routes of the program, with one file's id in every place of an id. */
async function asked(id: string): Promise<string[]> {
  const { paths } = (await app.nobody.get('/api/openapi.json')).body as { paths: Record<string, object> }
  const known = Object.keys(paths).filter((it) => 'get' in (paths[it] as object) && !it.startsWith('/api/sign-in'))
  const filled = known.map((it) =>
    it
      .replace('{id}', id)
      .replace('{step}', 'approve-start')
      .replace('{document}', 'start-form')
      .replace('{procedure}', 'accountability')
      .replace('{number}', it.includes('units') ? 'D1' : who.bureauDeputy)
      .replace(/\{\w+\}/, 'x'),
  )
  const chosen = encodeURIComponent(JSON.stringify({ organ: 'U2', subjectKind: 'person', person: who.bureauDeputy }))
  return [
    ...filled,
    ...STEPS.map((step) => `/api/matters/${id}/steps/${step}`),
    ...['waiting', 'open', 'ended', 'all'].map((state) => `/api/matters?state=${state}&most=100`),
    ...['accountability', 'talk-measure', 'petition'].map((it) => `/api/matters?state=all&procedure=${it}`),
    ...['问责', '问责〔2026〕1号', '谈措', '信访〔2026〕1号', '温如意'].map(
      (it) => `/api/search?q=${encodeURIComponent(it)}`,
    ),
    `/api/procedures/accountability/form?chosen=${chosen}`,
  ]
}

/** Everything that comes back to him, and how each of his guesses is refused; the id itself is written as one word. */
async function everything(person: string, id: string): Promise<string> {
  const caller = await app.as(person)
  const answers: unknown[] = []
  for (const path of await asked(id)) {
    const answer = await caller.get(path)
    answers.push([path, answer.status, said(answer)])
  }
  for (const step of STEPS) {
    const { status, body } = await caller.post(`/api/matters/${id}/steps`, { step, inputs: {} })
    answers.push([step, status, body])
  }
  const extension = { extension: 'x', adds: 1, count: 'months', approvedOn: TODAY, document: 'x' }
  const { status, body } = await caller.post(`/api/matters/${id}/clocks/${id}/extensions`, extension)
  return JSON.stringify([...answers, [status, body]], null, 1).replaceAll(id, 'ID')
}

async function seenBy(people: readonly string[], id: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const person of people) seen.set(person, await everything(person, id))
  return seen
}

const accountability = {
  organ: 'U2',
  subjectKind: 'person',
  person: who.bureauDeputy,
  grounds: ['W08'],
  source: 'supervision',
  matter: '分管科室两次违反工作纪律，前一次以后没有过问。',
  dutyBasis: '分管综合科',
  performedRead: true,
}
const measure = {
  organ: 'U2',
  person: who.bureauDeputy,
  source: 'supervision',
  basis: 'inner-party-supervision-regulation/21-reminder',
  matter: '分管科室两次脱岗。',
  measure: ['reminder'],
  measureWhy: '问题刚露头。',
}

describe('a matter about somebody', () => {
  it('leaves no row, no count, no line on a desk and no other refusal for him, for his kin who would handle it, or for his unit', async () => {
    const outside = [who.bureauDeputy, kin, who.bureauHead, who.sectionHead, who.otherHead, who.organisationClerk]
    const before = await seenBy([...outside, who.commissionSecretary], randomUUID())
    const opened = [
      await app.open(who.supervisionDirector, 'accountability', accountability),
      await app.open(who.supervisionDirector, 'talk-measure', measure),
    ]
    for (const id of opened) {
      const after = await seenBy(outside, id)
      for (const person of outside) expect(after.get(person), person).toBe(before.get(person))
    }
    // The head of the commission, whom they wait for, is told.
    expect(await everything(who.commissionSecretary, opened[0] ?? '')).not.toBe(before.get(who.commissionSecretary))
    expect(await everything(who.commissionSecretary, opened[0] ?? '')).toContain('温如意')
  })

  it('is not worked on by his kin through the steps of others: he is no member of its team and signs nothing', async () => {
    const id = await app.open(who.supervisionDirector, 'accountability', accountability)
    await app.go(who.commissionSecretary, id, 'approve-start', { startApprovedOn: TODAY, startApproval: '同意' })
    const team = { team: [kin, who.inspector], leader: who.inspector, plan: '查清两次之间做了什么' }
    const { status, body } = await app.take(who.supervisionDirector, id, 'form-team', team)
    expect([status, body.code]).toEqual([409, 'team-barred'])
  })
})

describe('a petition handed to one officer', () => {
  const petition = { receivedOn: TODAY, routing: 'own', source: 'self', named: 'named', times: 'first' }

  it('is not there for those who sit beside him, nor for his head, and their refusals do not say that it exists', async () => {
    const beside = [who.otherInspector, who.supervisionDirector, who.commissionSecretary, who.commissionDeputy]
    const before = await seenBy(beside, randomUUID())
    const id = await app.open(who.petitionClerk, 'petition', petition)
    const handed = { handler: who.inspector, handedOn: TODAY, caseOfficeToldOn: TODAY }
    await app.go(who.petitionClerk, id, 'hand-over', handed)
    expect((await app.see(who.inspector, id)).stateTitle).toBe('已移送，待承办人签收')
    const after = await seenBy(beside, id)
    for (const person of beside) expect(after.get(person), person).toBe(before.get(person))
  })

  it('is gone for him too once it is handed to another', async () => {
    const id = await app.open(who.petitionClerk, 'petition', petition)
    const handed = { handler: who.inspector, handedOn: TODAY, caseOfficeToldOn: TODAY }
    await app.go(who.petitionClerk, id, 'hand-over', handed)
    await app.go(who.petitionClerk, id, 'hand-to-another', { handler: who.otherInspector })
    const status = async (person: string) => (await (await app.as(person)).get(`/api/matters/${id}`)).status
    expect([await status(who.otherInspector), await status(who.inspector)]).toEqual([200, 404])
  })

  it('whose handler refuses it looks to all others as if nobody had been asked', async () => {
    const beside = [who.otherInspector, who.supervisionDirector, who.commissionDeputy]
    const before = await seenBy(beside, randomUUID())
    const id = await app.open(who.petitionClerk, 'petition', petition)
    const handed = { handler: who.inspector, handedOn: TODAY, caseOfficeToldOn: TODAY }
    await app.go(who.petitionClerk, id, 'hand-over', handed)
    await app.go(who.inspector, id, 'recuse')
    const after = await seenBy(beside, id)
    for (const person of beside) expect(after.get(person), person).toBe(before.get(person))
  })
})
