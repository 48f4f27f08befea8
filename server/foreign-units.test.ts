import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'
import { raiseProblem } from '../testing/problems.ts'
import { prepareTalk, talkForm } from '../testing/talks.ts'
import { newId } from './platform/ids.ts'

const TODAY = '2026-03-02'
const FOREIGN_UNIT = 'D2'
/** Everyone to whom nothing of the foreign unit goes. */
const strangers = [who.bureauHead, who.bureauDeputy, who.sectionHead, who.clerk, who.townSecretary, who.townDiscipline]
const hats = ['system-admin', 'security-admin', 'audit-admin']

let app: CountyApp
const as: Record<string, Caller> = {}
const foreign: Record<string, string> = {}
beforeAll(async () => {
  app = await openCountyApp({ adopted: [{ postKind: 'head', duties: ['H01'], from: '2026-01-01' as never }] })
  for (const it of [...strangers, ...hats, who.otherHead, who.otherDeputy, who.supervisionDirector])
    as[it] = await app.as(it)
  const head = as[who.otherHead] as Caller
  const absence = await head.post('/api/facts', {
    fact: 'absence-recorded',
    on: TODAY,
    person: who.otherDeputy,
    unit: FOREIGN_UNIT,
    reported: false,
  })
  foreign.absence = absence.body.id
  foreign.sign = (await head.get('/api/signs')).body.items[0].id
  foreign.talk = (await prepareTalk(head, 'heart', { to: who.otherClerk, reason: '近况', plannedOn: TODAY })).body.id
  const deputy = as[who.otherDeputy] as Caller
  const act = { forWhat: 'duty:M01', done: '看了台账', outcome: '属实', nature: 'action' }
  foreign.act = (await deputy.post('/api/acts', act)).body.id
  const account = await app.db.inCounty(1, (tx) =>
    tx.row<{ id: string }>('select id from account where login = $1', [who.clerk]),
  )
  foreign.account = account?.id ?? ''
  const away = { from: TODAY, fromHalf: 'morning', to: TODAY, toHalf: 'afternoon', place: '市里' }
  const report = await deputy.post('/api/absence-reports', { ...away, why: 'meeting', whyWords: '开会' })
  foreign.report = report.body.id
  foreign.import = randomUUID()
  const inputs = {
    organ: 'U2',
    subjectKind: 'person',
    person: who.otherHead,
    grounds: ['W08'],
    source: 'supervision',
    matter: '知悉外出不报备，没有过问',
    dutyBasis: '主持工作',
    performedRead: true,
  }
  const opened = await (as[who.supervisionDirector] as Caller).post('/api/matters', {
    procedure: 'accountability',
    inputs,
  })
  foreign.matter = opened.body.id
  const problem = {
    class: 'burden',
    source: 'self-found',
    foundBy: '办公室',
    foundOn: TODAY,
    what: '同一份表报了两次。',
  }
  foreign.problem = (await raiseProblem(head, { unit: FOREIGN_UNIT, ...problem })).body.id
  const objection = { what: 'twice', page: '/duties', words: '同一张表要了三次' }
  foreign.objection = (await head.post('/api/burden/objections', objection)).body.id
  foreign.explanation = newId()
  await app.db.inCounty(1, (tx) =>
    tx.run(
      `insert into explanation (county_id, id, pattern, about, from_day, until_day, records, words, asked_by, asked_on)
       values (1, $1, 'seen-and-left', $2, $3, $3, array[$4::uuid], '后来做过什么', $5, $3)`,
      [foreign.explanation, who.otherHead, TODAY, foreign.absence, who.supervisionDirector],
    ),
  )
  for (const [name, id] of Object.entries(foreign)) expect([name, id.length]).toEqual([name, 36])
})
afterAll(() => app.close())

/** Which foreign thing stands in for the id of a route, and what is sent there. A new route without a line here fails. */
const ROUTES: Record<string, { of: string; body?: object }> = {
  'get /api/signs/{id}': { of: 'sign' },
  'post /api/signs/{id}/answer': { of: 'sign', body: { answer: 'not-so', words: '没有的事' } },
  'post /api/signs/{id}/reply': { of: 'sign', body: { words: '说明' } },
  'post /api/acts/{id}/confirm': { of: 'act', body: { finding: 'true' } },
  'post /api/acts/{id}/ask': { of: 'act', body: { of: who.otherHead } },
  'post /api/absences/{id}/seen': { of: 'absence', body: {} },
  'get /api/absence-reports/{id}': { of: 'report' },
  'post /api/absence-reports/{id}/decide': { of: 'report', body: { decision: 'approved' } },
  'post /api/absence-reports/{id}/change': { of: 'report', body: { gone: false, why: 'x' } },
  'post /api/absence-reports/{id}/back': { of: 'report', body: { on: TODAY, half: 'afternoon' } },
  'post /api/burden/objections/{id}/answer': { of: 'objection', body: { words: 'x' } },
  'get /api/matters/{id}': { of: 'matter' },
  'get /api/attenuation/{id}': { of: 'matter' },
  'get /api/matters/{id}/steps/{step}': { of: 'matter' },
  'post /api/matters/{id}/steps': { of: 'matter', body: { step: 'form-team', inputs: {} } },
  'get /api/matters/{id}/documents/{document}': { of: 'matter' },
  'post /api/matters/{id}/clocks/{clock}/extensions': {
    of: 'matter',
    body: { extension: 'x', adds: 1, count: 'months', approvedOn: TODAY, document: 'x' },
  },
  'post /api/matters/{id}/clocks/{clock}/set-day': { of: 'matter', body: { setDay: TODAY, document: 'x' } },
  'get /api/due-days/{of}/{id}': { of: 'sign' },
  'get /api/unit-lists/{id}': { of: 'unit' },
  'get /api/unit-lists/{id}/draft': { of: 'unit' },
  'post /api/unit-lists/{id}/draft': { of: 'unit', body: { postKind: 'group-member', items: [] } },
  'post /api/unit-lists/{id}/entrust': { of: 'unit', body: { postKind: 'group-member', to: who.otherDeputy } },
  'post /api/unit-lists/{id}/adopt': {
    of: 'unit',
    body: {
      postKind: 'group-member',
      metOn: TODAY,
      minutes: 'x',
      fromDay: TODAY,
      present: [{ person: who.otherHead, stance: 'for' }],
    },
  },
  'post /api/unit-lists/{id}/arrangement': { of: 'unit', body: { year: 2026 } },
  'get /api/unit-lists/{id}/record': { of: 'unit' },
  'get /api/unit-lists/{id}/record.docx': { of: 'unit' },
  'get /api/dual-duty/{person}': { of: 'head' },
  'post /api/dual-duty/{person}/explanations': {
    of: 'head',
    body: { pattern: 'seen-and-left', from: TODAY, until: TODAY, words: 'x' },
  },
  'get /api/explanations/{id}': { of: 'explanation' },
  'post /api/explanations/{id}/reply': { of: 'explanation', body: { words: 'x' } },
  'get /api/import/{id}/report.xlsx': { of: 'import' },
  'post /api/import/{id}/keep': { of: 'import', body: {} },
  'post /api/accounts/{id}/link': { of: 'account', body: {} },
  'post /api/accounts/{id}/unlock': { of: 'account', body: {} },
  'post /api/accounts/{id}/close': { of: 'account', body: { why: '调离' } },
}
/** What is named by its number in the county. */
const BY_NUMBER: Record<string, string> = { unit: FOREIGN_UNIT, head: who.otherHead }
/** Who sits where and what the book says is known to every officer; a link is its own secret. */
const KNOWN_TO_ALL = [
  'get /api/units/{number}',
  'get /api/people/{number}',
  'get /api/sign-in/link/{token}',
  'get /api/book/{instrument}',
  'get /api/procedures/{procedure}',
  'get /api/procedures/{procedure}/form',
  // Whoever has the code has the paper; a form holds the rows that its reader may read.
  'get /api/check-codes/{code}',
  'get /api/forms/{form}',
]
const OPEN_TO: Record<string, string[]> = {
  'post /api/accounts/{id}/link': ['system-admin'],
  'post /api/accounts/{id}/unlock': ['security-admin'],
  'post /api/accounts/{id}/close': ['system-admin', 'security-admin'],
}

async function routes(): Promise<string[]> {
  const { paths } = (await app.nobody.get('/api/openapi.json')).body as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((it) => `${it} ${path}`))
}
/** What a question about a unit's lists cannot do without. */
const ASKING: Record<string, string> = {
  draft: '?postKind=group-member',
  record: '?span=2026',
  'record.docx': '?span=2026',
}
const send = (person: string, route: string, id: string): Promise<Answer> => {
  const [method, path = ''] = route.split(' ')
  const wanted = method === 'get' && path.includes('unit-lists') ? ASKING[path.split('/').at(-1) ?? ''] : ''
  const url = `${path.replace(/\{(?:id|person)\}/, id).replace('{of}', ROUTES[route]?.of ?? '')}${wanted ?? ''}`
  const caller = as[person] as Caller
  return method === 'get' ? caller.get(url) : caller.post(url, ROUTES[route]?.body)
}

describe('what belongs to a foreign unit', () => {
  it('has a line here for every route that names a thing', async () => {
    const naming = (await routes()).filter((it) => it.includes('{') && !KNOWN_TO_ALL.includes(it))
    expect(naming.sort()).toEqual(Object.keys(ROUTES).sort())
  })

  it.each(Object.keys(ROUTES))('%s answers a stranger as if there were no such thing', async (route) => {
    const of = ROUTES[route]?.of ?? ''
    for (const person of [...strangers, ...hats].filter((it) => !OPEN_TO[route]?.includes(it))) {
      const [there, nowhere] = [
        await send(person, route, foreign[of] ?? BY_NUMBER[of] ?? ''),
        await send(person, route, randomUUID()),
      ]
      expect([person, there.status, there.body]).toEqual([person, nowhere.status, nowhere.body])
      expect([person, there.status >= 400 && there.status < 500]).toEqual([person, true])
    }
  })

  it('is in no list of a stranger, whether he asks for all, for the unit or for its people', async () => {
    const asking = (unit: string, person: string) => [
      `/api/facts?most=100&unit=${unit}`,
      `/api/acts?unit=${unit}`,
      `/api/acts?person=${person}`,
      `/api/occurrences?state=all&unit=${unit}`,
      `/api/duties?person=${person}`,
    ]
    for (const person of strangers) {
      const caller = as[person] as Caller
      for (const [at, path] of asking(FOREIGN_UNIT, who.otherDeputy).entries()) {
        const [there, nowhere] = [await caller.get(path), await caller.get(asking('NOWHERE', 'NOBODY')[at] ?? '')]
        expect([person, path, there.status, there.body]).toEqual([person, path, nowhere.status, nowhere.body])
      }
      for (const path of [
        'desk',
        'signs?state=all',
        'facts',
        'talks',
        'acts',
        'occurrences',
        'confirmations',
        'absences',
        'absence-reports',
        'matters?state=all',
        'matters?group=problems&state=all',
      ]) {
        const text = JSON.stringify((await caller.get(`/api/${path}`)).body)
        for (const id of Object.values(foreign))
          expect([person, path, text.includes(id)]).toEqual([person, path, false])
      }
      const form = (it: string | undefined) => talkForm(caller, 'heart', `sign:${it}`)
      expect((await form(foreign.sign)).body).toEqual((await form(randomUUID())).body)
      const act = { done: 'x', nature: 'action' }
      const forSign = await caller.post('/api/acts', { ...act, forWhat: `sign:${foreign.sign}` })
      expect(forSign.body).toEqual((await caller.post('/api/acts', { ...act, forWhat: `sign:${randomUUID()}` })).body)
    }
  })

  it('shows no birth and no rank to a stranger', async () => {
    const seen = (await (as[who.bureauHead] as Caller).get(`/api/people/${who.otherDeputy}`)).body
    expect([seen.person.name, seen.born, seen.rank]).toEqual(['汤宁', null, null])
    expect((await (as[who.otherHead] as Caller).get(`/api/people/${who.otherDeputy}`)).body.born).toBe('1980-01')
  })

  it('offers the list of duties of those alone for whom it is there', async () => {
    for (const by of [who.bureauHead, who.otherHead, who.otherDeputy]) {
      const caller = as[by] as Caller
      const { mayOpenDuties } = (await caller.get(`/api/people/${who.otherDeputy}`)).body
      const { status } = await caller.get(`/api/duties?person=${who.otherDeputy}`)
      expect([by, mayOpenDuties, status]).toEqual(by === who.bureauHead ? [by, false, 404] : [by, true, 200])
    }
  })
})

/** What a question cannot do without. */
const WANTED: Record<string, string> = {
  '/api/search': '?q=x',
  '/api/study/records': '?figure=acts.recorded',
  '/api/absence-reports/plan': `?from=${TODAY}&fromHalf=morning&to=${TODAY}&toHalf=afternoon`,
  '/api/absence-reports/of-day': `?person=${who.otherDeputy}&on=${TODAY}`,
}

describe('the three administrators', () => {
  it('open no page and no list of any matter', async () => {
    const open = ['/api/me', '/api/county/numbers', '/api/county/lists', '/api/set-up', '/api/openapi.json']
    const own = ['/api/accounts', '/api/ledger', '/api/ledger/check', '/api/system']
    const gets = (await routes()).filter((it) => it.startsWith('get ') && !it.includes('{')).map((it) => it.slice(4))
    for (const hat of hats) {
      for (const path of gets.filter((it) => ![...open, ...own].includes(it) && !it.startsWith('/api/sign-in'))) {
        const asked = `${path}${WANTED[path] ?? ''}`
        expect([hat, path, (await (as[hat] as Caller).get(asked)).status]).toEqual([hat, path, 404])
      }
    }
  })

  it('raise no fact, no act, no talk and no replay', async () => {
    const bodies: Record<string, object> = {
      facts: { fact: 'withdrawn', on: TODAY, names: foreign.absence, why: 'x' },
      acts: { forWhat: 'duty:M01', done: 'x', nature: 'action' },
      talks: { kind: 'heart', to: who.clerk, basis: 'x', reason: 'x', plannedOn: TODAY },
      replay: {
        from: TODAY,
        until: TODAY,
        settings: { headMustActWithinDays: 1, knownMustActWithinWorkdays: 1, repeatWindowMonths: 1 },
      },
    }
    for (const hat of hats) {
      for (const [path, body] of Object.entries(bodies)) {
        expect([hat, path, (await (as[hat] as Caller).post(`/api/${path}`, body)).status]).toEqual([hat, path, 404])
      }
    }
  })
})

describe('a fact that others entered', () => {
  it('is not withdrawn by the one it weighs on, nor by his leader, but by who entered it and by the supervision office', async () => {
    const withdrawn = (names: string) => ({ fact: 'withdrawn', on: TODAY, names, why: '登记有误' })
    const enter = async (by: string, body: object) =>
      (await (as[by] as Caller).post('/api/facts', { on: TODAY, ...body })).body.id
    const finding = await enter(who.supervisionDirector, {
      fact: 'violation-recorded',
      person: who.clerk,
      discipline: 'work',
      source: 'inspection',
      ref: '检字9号',
    })
    const knowing = await enter(who.supervisionDirector, {
      fact: 'problem-known',
      problem: 'WT-9',
      by: who.bureauDeputy,
      unit: 'D1',
      class: 'private-fund',
      how: 'inspection',
    })
    for (const person of [who.bureauDeputy, who.bureauHead, who.sectionHead, who.clerk]) {
      for (const id of [finding, knowing]) {
        const { status, body } = await (as[person] as Caller).post('/api/facts', withdrawn(id))
        expect([person, status, body.code]).toEqual([person, 400, 'unknown-fact'])
      }
    }
    const own = await enter(who.bureauHead, {
      fact: 'absence-recorded',
      person: who.bureauDeputy,
      unit: 'D1',
      reported: false,
    })
    expect((await (as[who.bureauHead] as Caller).post('/api/facts', withdrawn(own))).status).toBe(200)
    expect((await (as[who.supervisionDirector] as Caller).post('/api/facts', withdrawn(finding))).status).toBe(200)
  })
})
