import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Caller, openTestApp, type TestApp } from '../testing/app.ts'
import { linesOf, partsOf } from './platform/documents/opened-document.ts'

let app: TestApp
let [officer, head, secretary, subject, stranger, colleague]: Caller[] = []
let subjectNumber = ''
let [one, two, boss] = ['', '', '']
const people = (sql: string) =>
  app.db.inCounty(1, (tx) => tx.rows<{ person: string }>(sql)).then((rows) => rows.map((it) => it.person))
const staffOf = (unit: string) =>
  people(
    `select t.person from tenure t join unit u on u.county_id = t.county_id and u.number = t.unit
     where t.county_id = 1 and t.superseded_at is null and t.held @> '2026-11-23'::date and u.name like '%${unit}' order by t.person`,
  )

beforeAll(async () => {
  app = await openTestApp()
  officer = await app.as('supervision-office')
  head = await app.as('commission-secretary')
  secretary = await app.as('county-secretary')
  subject = await app.as('market-deputy')
  stranger = await app.as('town-secretary')
  subjectNumber = (await subject.get('/api/me')).body.person.number
  boss = (await head.get('/api/me')).body.person.number
  ;[one = '', two = ''] = await staffOf('第一纪检监察室')
  const [other = ''] = (await people(`select t.person from tenure t where t.county_id = 1 and t.superseded_at is null
    and t.held @> '2026-11-23'::date and t.unit = (select unit from tenure where county_id = 1 and person = '${subjectNumber}'
    and superseded_at is null and held @> '2026-11-23'::date limit 1) and t.person <> '${subjectNumber}'`)) as string[]
  colleague = await app.asPerson(other)
})
afterAll(() => app.close())

const opening = (more: object = {}) => ({
  organ: 'U2',
  subjectKind: 'person',
  person: subjectNumber,
  grounds: ['W08'],
  source: 'sign',
  matter: '分管的科里一年内两次被查出违反工作纪律，前一次以后没有谈话，也没有检查。',
  dutyBasis: '分管食品科；责任清单 M01',
  performedRead: true,
  ...more,
})
const open = (who: Caller, more: object = {}) =>
  who.post('/api/matters', { procedure: 'accountability', inputs: opening(more) })
const take = (who: Caller, id: string, step: string, inputs: object = {}) =>
  who.post(`/api/matters/${id}/steps`, { step, inputs })
const code = (it: Answer) => it.body.code as string

const facts = () => ({
  facts: '第一次违纪认定以后，该副局长没有谈话，也没有检查。',
  evidence: ['两份违纪认定', '谈话登记为空'],
  manner: 'not-done',
  responsibility: [{ person: subjectNumber, level: 'important', why: '分管食品科' }],
  exploring: '不是',
  diligent: '没有证据表明已经履职尽责',
})
const meeting = (more: object = {}) => ({
  metOn: '2026-11-23',
  metBy: [one, two],
  proposed: ['circular'],
  defence: ['前一次以后口头提醒过'],
  remarks: '事实属实，但口头提醒过',
  ...more,
})
const six = ['facts', 'evidence', 'basis', 'responsibility', 'procedure', 'treatment']
const report = () => ({
  discussedOn: '2026-11-23',
  answers: [{ taken: 'no', why: '没有任何人证实' }],
  six,
  opinion: '建议通报',
  signedBy: [one, two],
})
const decision = (more: object = {}) => ({
  meetingOn: '2026-11-23',
  minutes: '〔2026〕31号',
  stances: [boss, one, two].map((person) => ({ person, stance: 'for' })),
  outcome: ['circular'],
  form: '1',
  ...more,
})

/** A matter brought as far as a state, by those who may. */
async function upTo(
  state: 'registered' | 'approved' | 'investigating' | 'facts-found' | 'met' | 'reported' | 'approved-above' | 'served',
  more: object = {},
) {
  const made = await open(officer as Caller, more)
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  const id = made.body.id as string
  const team = (await app.asPerson(one)) as Caller
  const ways: [string, () => Promise<Answer>][] = [
    ['registered', async () => made],
    [
      'approved',
      () => take(head as Caller, id, 'approve-start', { startApprovedOn: '2026-11-23', startApproval: '同意' }),
    ],
    [
      'investigating',
      () =>
        take(officer as Caller, id, 'form-team', { team: [one, two], leader: one, plan: '查清两次违纪之间做了什么' }),
    ],
    ['facts-found', () => take(team, id, 'find-facts', facts())],
    ['met', () => take(team, id, 'meet-subject', meeting())],
    ['reported', () => take(team, id, 'report', report())],
    [
      'approved-above',
      () =>
        take(secretary as Caller, id, 'approve-decision', {
          decisionApprovedOn: '2026-11-23',
          decisionApproval: '同意',
        }),
    ],
    ['decided', () => take(head as Caller, id, 'decide', decision())],
    [
      'served',
      () =>
        take(officer as Caller, id, 'serve', {
          servedOn: '2026-11-23',
          announcedOn: '2026-11-23',
          announcedTo: '局党组会',
        }),
    ],
  ]
  for (const [reached, go] of ways) {
    const answer = await go()
    if (answer.status !== 200) throw new Error(`${reached}: ${JSON.stringify(answer.body)}`)
    if (reached === state) break
  }
  return { id, team }
}

describe('an accountability case', () => {
  // First: a desk holds a dozen lines, and every case below waits for the same officer.
  it('stands on each desk with the step that waits for that very person', async () => {
    const { id } = await upTo('served')
    const titles = async (who: Caller) =>
      (await who.get('/api/desk')).body.now
        .filter((it: any) => it.kind === 'matter' && it.id === id)
        .map((it: any) => it.title)
    expect((await titles(subject as Caller)).join()).toContain('书面检讨、会上检查')
    expect((await titles(officer as Caller)).join()).toContain('归档、办手续')
  })

  it('runs from the first note to the end with nothing but what each page says', async () => {
    const { id } = await upTo('served')
    const seen = (await (officer as Caller).get(`/api/matters/${id}`)).body
    expect(seen.stateTitle).toBe('已送达宣布，执行中')
    expect(seen.clocks.find((it: any) => it.clock === 'K20')).toMatchObject({ dueOn: '2026-12-23', kind: 'right' })
    expect(seen.next.find((it: any) => it.step === 'close')).toMatchObject({ aside: true })
    for (const [step, inputs] of [
      ['file', { integrityFile: '廉档〔2026〕7号', personnelFile: '人档〔2026〕9号' }],
      ['self-criticism', { writtenOn: '2026-11-23', examinedOn: '2026-11-23' }],
      ['rectify', { rectified: '建立分管科室月谈话', rectifiedOn: '2026-11-23' }],
      ['close', { closedOn: '2026-11-23' }],
    ] as const) {
      expect(await take(officer as Caller, id, step, inputs)).toMatchObject({ status: 200 })
    }
    expect((await (officer as Caller).get(`/api/matters/${id}`)).body).toMatchObject({
      ended: true,
      stateTitle: '执行完毕',
    })
  })

  it('leaves every document of the way as a numbered, checkable file', async () => {
    const { id } = await upTo('served')
    const caller = officer as Caller
    for (const document of [
      'start-form',
      'plan',
      'facts-shown',
      'defence-record',
      'report',
      'decision',
      'service-receipt',
    ]) {
      const file = await caller.get(`/api/matters/${id}/documents/${document}`)
      expect([document, file.status]).toEqual([document, 200])
    }
    expect((await caller.get(`/api/matters/${id}/documents/plan-of-nothing`)).status).toBe(404)
  })

  it('offers the decision, or the conclusion that nothing follows, as it was decided', async () => {
    const { id } = await upTo('served')
    const seen = (await (officer as Caller).get(`/api/matters/${id}`)).body
    const offered = seen.taken.flatMap((it: any) => it.documents.map((one: any) => one.id))
    expect([offered.includes('decision'), offered.includes('exempt-conclusion')]).toEqual([true, false])
    expect((await (officer as Caller).get(`/api/matters/${id}/documents/exempt-conclusion`)).status).toBe(404)
  })

  it('is decided on paper in the name of the commission, with its own number, to the one it is about', async () => {
    const { id } = await upTo('served')
    const paper = await (officer as Caller).get(`/api/matters/${id}/documents/decision`)
    const lines = linesOf(partsOf(paper.bytes).get('word/document.xml') ?? '').map((it) => it.text)
    const name = (await (subject as Caller).get('/api/me')).body.person.name
    expect(lines[0]).toMatch(/^中共.+县纪律检查委员会文件$/)
    expect(lines.find((it) => it.includes('〔2026〕'))).toMatch(/^.纪问责决〔2026〕\d+号$/)
    expect(lines).toEqual(expect.arrayContaining([`关于对${name}同志问责的决定`, `${name}同志：`, '一、查明的事实']))
    expect(lines.join('')).toMatch(/决定给予.+同志以下问责：通报。/)
    expect(lines.join('')).toMatch(/（校验码：[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}）$/)
    expect(lines.join('')).not.toMatch(/W08|\{|\}/)
  })

  it('does not ask an officer of the commission which organ he serves in', async () => {
    const form = (await (officer as Caller).get('/api/procedures/accountability/form')).body
    expect(form.suggested).toEqual({ organ: { key: 'U2', label: expect.stringContaining('纪') } })
    expect((await (subject as Caller).get('/api/procedures/interference/form')).body.suggested).toEqual({})
  })

  it('puts beside the opening form what the subject did perform', async () => {
    const chosen = encodeURIComponent(JSON.stringify({ organ: 'U2', subjectKind: 'person', person: subjectNumber }))
    const form = (await (officer as Caller).get(`/api/procedures/accountability/form?chosen=${chosen}`)).body
    expect(form.beside[0].title).toContain('履责情况')
    expect(form.beside[0].lines.length).toBeGreaterThan(0)
  })
})

describe('who sees it', () => {
  it('is nobody but those who handle it, until it is opened to the subject at the meeting', async () => {
    const { id, team } = await upTo('facts-found')
    const seenBy = async () =>
      Promise.all(
        [officer, head, team, subject, stranger, colleague].map(
          async (it) => (await (it as Caller).get(`/api/matters/${id}`)).status,
        ),
      )
    expect(await seenBy()).toEqual([200, 200, 200, 404, 404, 404])
    const lists = async (who: Caller) =>
      JSON.stringify((await who.get('/api/matters?state=all&most=100')).body.items.map((it: any) => it.id))
    expect(await lists(subject as Caller)).not.toContain(id)
    await take(team, id, 'meet-subject', meeting())
    expect(await seenBy()).toEqual([200, 200, 200, 200, 404, 404])
    expect(await lists(subject as Caller)).toContain(id)
    expect((await take(subject as Caller, id, 'defend', { ownDefence: ['有一名同事可以作证'] })).status).toBe(200)
  })

  it('shows the subject facts, defence, answers and outcome, never who voted how, who approved or the plan', async () => {
    const { id } = await upTo('served')
    const shown = (await (subject as Caller).get(`/api/matters/${id}`)).body
    const said = JSON.stringify(shown.taken)
    expect(said).toContain('该副局长没有谈话')
    expect(said).toContain('没有任何人证实')
    expect(shown.taken.map((it: any) => it.step)).toEqual(['find-facts', 'meet-subject', 'report', 'decide', 'serve'])
    expect(said).not.toContain('〔2026〕31号')
    expect(said).not.toContain('查清两次违纪之间做了什么')
    expect(shown.taken.every((it: any) => it.by === null)).toBe(true)
    expect(shown.next.every((it: any) => it.people.length === 0)).toBe(true)
    const file = (name: string) => (subject as Caller).get(`/api/matters/${id}/documents/${name}`)
    expect([(await file('decision')).status, (await file('report')).status, (await file('start-form')).status]).toEqual(
      [200, 404, 404],
    )
    expect((await (subject as Caller).get(`/api/matters/${id}/steps/file`)).status).toBe(404)
  })

  it('is written into the ledger, once a day for each', async () => {
    const { id } = await upTo('registered')
    for (let turn = 0; turn < 3; turn += 1) await (head as Caller).get(`/api/matters/${id}`)
    const rows = await app.db.inCounty(1, (tx) =>
      tx.rows<{ entry: string }>(
        `select entry from ledger_entry where county_id = 1 and entry like '%matter-read%' and entry like $1`,
        [`%${id}%`],
      ),
    )
    expect(rows.length).toBe(1)
  })
})

describe('what the regulation forbids, tried through the API', () => {
  const tried = async (answer: Promise<Answer>) => {
    const it = await answer
    return [it.status, code(it)]
  }

  it('starting without the approval that art. 9 requires', async () => {
    const { id } = await upTo('registered')
    const approval = { startApprovedOn: '2026-11-23', startApproval: '同意' }
    expect(
      await tried(take(officer as Caller, id, 'form-team', { team: [one, two], leader: one, plan: '查' })),
    ).toEqual([409, 'not-now'])
    expect(await tried(take(officer as Caller, id, 'approve-start', approval))).toEqual([409, 'not-entitled'])
    expect(await tried(take(stranger as Caller, id, 'approve-start', approval))).toEqual([404, 'absent'])
  })

  it('starting against the head of an organ that the county committee leads, without its secretary', async () => {
    const chief = (await (await app.as('market-head')).get('/api/me')).body.person.number
    const { id } = await upTo('registered', { person: chief })
    const approval = { startApprovedOn: '2026-11-23', startApproval: '同意' }
    expect(await tried(take(head as Caller, id, 'approve-start', approval))).toEqual([409, 'not-entitled'])
    expect((await take(secretary as Caller, id, 'approve-start', approval)).status).toBe(200)
  })

  it('approving what one has registered oneself', async () => {
    const made = await open(head as Caller)
    expect(
      await tried(
        take(head as Caller, made.body.id, 'approve-start', { startApprovedOn: '2026-11-23', startApproval: '同意' }),
      ),
    ).toEqual([409, 'approver-is-submitter'])
  })

  it('W11 without saying why the ten others do not fit, and without approval one level up', async () => {
    expect(await tried(open(officer as Caller, { grounds: ['W11'] }))).toEqual([400, 'bad-input'])
    const { id } = await upTo('registered', { grounds: ['W11'], whyNotOthers: '前十项逐项对照都不适用' })
    const approval = { startApprovedOn: '2026-11-23', startApproval: '同意' }
    expect(await tried(take(head as Caller, id, 'approve-start', approval))).toEqual([409, 'not-entitled'])
    expect((await take(secretary as Caller, id, 'approve-start', approval)).status).toBe(200)
  })

  it('a case against an ordinary member', async () => {
    const [staff] = await people(`select person from tenure where county_id = 1 and superseded_at is null
      and held @> '2026-11-23'::date and post = '科员' order by person limit 1`)
    expect(staff).toBeDefined()
    expect(await tried(open(officer as Caller, { person: staff }))).toEqual([409, 'not-a-leader'])
  })

  it('a team of one, or with a barred member', async () => {
    const { id } = await upTo('approved')
    const team = (members: string[], leader = one) =>
      take(officer as Caller, id, 'form-team', { team: members, leader, plan: '查' })
    expect(await tried(team([one]))).toEqual([409, 'team-under-two'])
    const chief = (await (await app.as('market-head')).get('/api/me')).body.person.number
    expect(await tried(team([one, chief]))).toEqual([409, 'team-barred'])
    expect(await tried(team([one, subjectNumber]))).toEqual([409, 'team-barred'])
    expect(await tried(team([one, two], boss))).toEqual([409, 'leader-outside'])
  })

  it('a decision without the meeting, the remarks or a note of refusal, or an answer to each point of defence', async () => {
    const { id, team } = await upTo('facts-found')
    expect(await tried(take(head as Caller, id, 'decide', decision()))).toEqual([409, 'not-now'])
    expect(await tried(take(team, id, 'meet-subject', meeting({ remarks: '' })))).toEqual([409, 'no-remarks'])
    expect(
      (
        await take(
          team,
          id,
          'meet-subject',
          meeting({ remarks: '', refusalNote: '当面宣读后拒绝签字', defence: ['一', '二'] }),
        )
      ).status,
    ).toBe(200)
    expect(await tried(take(team, id, 'report', report()))).toEqual([400, 'bad-input'])
    expect(
      await tried(
        take(team, id, 'report', { ...report(), answers: [{ taken: 'no', why: '查无实据' }, { taken: 'yes' }] }),
      ),
    ).toEqual([400, 'bad-input'])
  })

  it('a decision that is not collective, or that the county committee’s secretary has not approved', async () => {
    const { id } = await upTo('reported')
    expect(await tried(take(head as Caller, id, 'decide', decision()))).toEqual([409, 'decision-unapproved'])
    await take(secretary as Caller, id, 'approve-decision', {
      decisionApprovedOn: '2026-11-23',
      decisionApproval: '同意',
    })
    expect(
      await tried(take(head as Caller, id, 'decide', decision({ stances: [{ person: boss, stance: 'for' }] }))),
    ).toEqual([409, 'not-collective'])
  })

  it('a worse outcome because of a defence', async () => {
    const { id } = await upTo('approved-above')
    expect(
      await tried(take(head as Caller, id, 'decide', decision({ outcome: ['admonition'], effectFrom: '2026-11-23' }))),
    ).toEqual([409, 'worse-by-defence'])
  })

  it('organisational treatment decided, rather than suggested, by the commission', async () => {
    const { id } = await upTo('approved-above')
    const answer = await take(head as Caller, id, 'decide', decision({ outcome: ['treatment'] }))
    expect([answer.status, code(answer)]).toEqual([409, 'forbidden'])
    expect(answer.body.provision).toContain('问责条例第十二条')
  })

  it('an appeal refused as late on its last day, or one that stops execution', async () => {
    const { id } = await upTo('served')
    expect(
      (await take(subject as Caller, id, 'appeal', { lodgedOn: '2026-11-23', appealGrounds: ['口头提醒过两次'] }))
        .status,
    ).toBe(200)
    const admit = (more: object) => take(officer as Caller, id, 'admit-appeal', { execution: 'goes-on', ...more })
    const late = await admit({ admission: 'refused-late', refusedWhy: '逾期' })
    expect([late.status, code(late)]).toEqual([409, 'appeal-in-time'])
    expect(late.body.detail).toContain('2026年12月23日')
    expect(await tried(admit({ admission: 'admitted', execution: 'stopped', reviewers: [boss] }))).toEqual([
      409,
      'forbidden',
    ])
    expect(await tried(admit({ admission: 'admitted', reviewers: [one] }))).toEqual([409, 'reviewer-not-handler'])
  })

  it('an answer to an appeal that was refused as late: nobody owes one any more', async () => {
    const { id } = await upTo('served')
    await app.db.inCounty(1, (tx) =>
      tx.run(`update running_clock set due_on = '2026-11-20' where matter_id = $1 and clock = 'K20'`, [id]),
    )
    await take(subject as Caller, id, 'appeal', { lodgedOn: '2026-11-23', appealGrounds: ['处理过重'] })
    const running = async () =>
      (await (officer as Caller).get(`/api/matters/${id}`)).body.clocks.find((it: any) => it.clock === 'K20b').endedOn
    expect(await running()).toBeNull()
    const refused = { admission: 'refused-late', refusedWhy: '期限最后一天是2026年11月20日', execution: 'goes-on' }
    expect((await take(officer as Caller, id, 'admit-appeal', refused)).status).toBe(200)
    expect(await running()).toBe('2026-11-23')
  })

  it('a worse outcome because of an appeal', async () => {
    const { id } = await upTo('served')
    await take(subject as Caller, id, 'appeal', { lodgedOn: '2026-11-23', appealGrounds: ['处理过重'] })
    const [reviewer = ''] = await staffOf('第三纪检监察室')
    expect(
      (
        await take(officer as Caller, id, 'admit-appeal', {
          admission: 'admitted',
          execution: 'goes-on',
          reviewers: [reviewer],
        })
      ).status,
    ).toBe(200)
    const answer = (outcomeAfterAppeal: string) =>
      take(head as Caller, id, 'answer-appeal', {
        appealDecidedOn: '2026-11-23',
        appealResult: 'changed',
        outcomeAfterAppeal,
        appealReasons: [{ taken: 'no', why: '处理恰当' }],
        appealToldOn: '2026-11-23',
      })
    expect(await tried(answer('admonition'))).toEqual([409, 'worse-by-appeal'])
    expect((await answer('not-pursued')).status).toBe(200)
  })

  it('content of a petition, wherever it is typed', async () => {
    expect(await tried(open(officer as Caller, { matter: '举报人反映，该副局长收受好处' }))).toEqual([
      400,
      'not-kept-here',
    ])
    const act = await (officer as Caller).post('/api/acts', { done: '联系了来信人 13812345678' })
    expect([act.status, code(act)]).toEqual([400, 'not-kept-here'])
  })

  it('a step entered twice by two who read the same page: the second is told that it has changed', async () => {
    const { id } = await upTo('registered')
    const version = (await (head as Caller).get(`/api/matters/${id}`)).body.version
    await take(head as Caller, id, 'approve-start', { startApprovedOn: '2026-11-23', startApproval: '同意' })
    const second = await (officer as Caller).post(
      `/api/matters/${id}/steps`,
      { step: 'form-team', inputs: {} },
      { 'if-match': `"${version}"` },
    )
    expect(second.status).toBe(412)
  })
})
