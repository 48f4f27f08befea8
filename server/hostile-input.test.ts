import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Caller } from '../testing/app.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'
import { who } from '../testing/county-app-records.ts'
import { raiseProblem } from '../testing/problems.ts'
import { prepareTalk, talkForm } from '../testing/talks.ts'
import { newId } from './platform/ids.ts'
import { registersImporter } from './registers-importer.ts'
import { workbookImporter } from './workbook-importer.ts'

const TODAY = '2026-03-02'
let app: CountyApp
const as: Record<string, Caller> = {}
const ids: Record<string, string> = {}

const absence = { fact: 'absence-recorded', on: TODAY, person: who.bureauDeputy, unit: 'D1', reported: false }
beforeAll(async () => {
  app = await openCountyApp({ importers: [workbookImporter, registersImporter] })
  for (const it of [
    who.bureauHead,
    who.supervisionDirector,
    who.commissionSecretary,
    who.bureauDeputy,
    'system-admin',
    'security-admin',
    'audit-admin',
  ])
    as[it] = await app.as(it)
  const head = at(who.bureauHead)
  ids.absence = (await head.post('/api/facts', absence)).body.id
  ids.sign = (await head.get('/api/signs')).body.items[0].id
  ids.basis = (await talkForm(head, 'heart')).body.fields.find((it: any) => it.id === 'basis').options[0].value
  ids.talk = (await prepareTalk(head, 'heart', { to: who.clerk, reason: '近况', plannedOn: TODAY })).body.id
  const act = { forWhat: 'duty:M01', done: '看了台账', outcome: '属实', nature: 'action' }
  ids.act = (await at(who.bureauDeputy).post('/api/acts', act)).body.id
  const account = await app.db.inCounty(1, (tx) =>
    tx.row<{ id: string }>('select id from account where login = $1', [who.clerk]),
  )
  ids.account = account?.id ?? ''
  ids.problem = (await raiseProblem(head, problem)).body.id
  ids.explanation = newId()
  await app.db.inCounty(1, (tx) =>
    tx.run(
      `insert into explanation (county_id, id, pattern, about, from_day, until_day, records, words, asked_by, asked_on)
       values (1, $1, 'seen-and-left', $2, $3, $3, array[$4::uuid], '后来做过什么', $5, $3)`,
      [ids.explanation, who.bureauDeputy, TODAY, ids.absence, who.supervisionDirector],
    ),
  )
  const own = { from: TODAY, fromHalf: 'afternoon', to: '2026-03-04', toHalf: 'morning', place: '市里' }
  const report = { ...own, why: 'meeting', whyWords: '开会', left: false }
  ids.report = (await at(who.bureauDeputy).post('/api/absence-reports', report)).body.id
  const objection = { what: 'twice', page: '/duties', words: '要得太多' }
  ids.objection = (await head.post('/api/burden/objections', objection)).body.id
  ids.matter = (await at(who.supervisionDirector).post('/api/matters', matter)).body.id
  ids.petition = (await at(who.commissionSecretary).post('/api/matters', petition)).body.id
  ids.clock = (await at(who.commissionSecretary).get(`/api/matters/${ids.petition}`)).body.clocks[0].id
})
afterAll(() => app.close())

const at = (name: string) => as[name] as Caller
type Sent = { by: string; path: string; body: Record<string, unknown> }

const problem = {
  unit: 'D1',
  class: 'private-fund',
  source: 'self-found',
  sourceNumber: 'WT-1',
  foundBy: '自查',
  foundOn: TODAY,
  what: '房租没有入账',
  headToldOn: TODAY,
}
const petition = {
  procedure: 'petition',
  inputs: { receivedOn: TODAY, routing: 'own', source: 'assigned', named: 'anonymous', times: 'first' },
}
const matter = {
  procedure: 'accountability',
  inputs: {
    organ: 'U2',
    subjectKind: 'person',
    person: who.otherHead,
    grounds: ['W08'],
    source: 'supervision',
    matter: '知悉外出不报备，没有过问',
    dutyBasis: '主持工作',
    performedRead: true,
  },
}

/** Something that each door would take, to be spoilt field by field. */
const sound = (): Sent[] => {
  const fact = (body: Record<string, unknown>) => ({
    by: who.supervisionDirector,
    path: '/api/facts',
    body: { on: TODAY, ...body },
  })
  const problemStep = (by: string, step: string, inputs: Record<string, unknown>) => ({
    by,
    path: `/api/matters/${ids.problem}/steps`,
    body: { step, inputs },
  })
  const objection = { what: 'twice', page: '/duties', words: '同一张表要了三次' }
  return [
    { by: who.bureauHead, path: '/api/burden/objections', body: objection },
    { by: who.bureauHead, path: '/api/burden/objections/unnamed', body: objection },
    {
      by: who.supervisionDirector,
      path: `/api/burden/objections/${ids.objection}/answer`,
      body: { words: '只留一次' },
    },
    {
      by: who.supervisionDirector,
      path: `/api/dual-duty/${who.bureauDeputy}/explanations`,
      body: { pattern: 'nothing-done', from: TODAY, until: TODAY, words: '后来做过什么' },
    },
    { by: who.bureauDeputy, path: `/api/explanations/${ids.explanation}/reply`, body: { words: '当面谈过' } },
    { by: who.bureauHead, path: '/api/matters', body: { procedure: 'problem', inputs: problem } },
    problemStep(who.bureauHead, 'measures', { measures: [{ what: '入账', person: who.bureauDeputy, dueOn: TODAY }] }),
    problemStep(who.supervisionDirector, 'decide-measures', { measuresAgreed: 'yes' }),
    problemStep(who.bureauHead, 'progress', { doneOn: TODAY, done: '补记' }),
    problemStep(who.supervisionDirector, 'decide-progress', { progressAgreed: 'yes' }),
    problemStep(who.bureauHead, 'ask-closing', { changed: '入了账', knownBy: '看了账', evidence: '凭证柜' }),
    problemStep(who.supervisionDirector, 'decide-closing', { closingAgreed: 'yes' }),
    problemStep(who.supervisionDirector, 'revisit', { lookedOn: TODAY, holds: 'holds', finding: '没有再出现' }),
    fact(absence),
    fact({ fact: 'absence-seen', absence: ids.absence, by: who.bureauHead }),
    fact({ fact: 'reminder-given', from: who.bureauHead, to: who.clerk, about: 'absence' }),
    fact({
      fact: 'problem-known',
      problem: 'WT-1',
      by: who.clerk,
      unit: 'D1',
      class: 'private-fund',
      how: 'inspection',
    }),
    fact({ fact: 'problem-acted-on', problem: 'WT-1', by: who.clerk, act: 'handled' }),
    fact({ fact: 'violation-recorded', person: who.clerk, discipline: 'work', source: 'inspection', ref: '检字1号' }),
    fact({ fact: 'talk-held', from: who.bureauHead, to: who.clerk, kind: 'heart' }),
    fact({
      fact: 'check-held',
      by: who.bureauHead,
      unit: 'D1',
      person: who.clerk,
      result: '属实',
      confirmedBy: who.viceChief,
    }),
    fact({ fact: 'withdrawn', names: ids.absence, why: '记错了' }),
    {
      by: who.bureauHead,
      path: '/api/acts',
      body: { forWhat: 'duty:H01', done: '当面提醒', outcome: '', nature: 'action', on: TODAY },
    },
    {
      by: who.bureauHead,
      path: '/api/matters',
      body: {
        procedure: 'talk-heart',
        from: `sign:${ids.sign}`,
        inputs: {
          to: who.clerk,
          with: who.bureauDeputy,
          basis: ids.basis,
          reason: '近况',
          plannedOn: TODAY,
          place: '县里',
        },
      },
    },
    ...Object.entries({
      hold: { heldOn: TODAY, said: '一', reply: '二', undertaking: '三', revisitOn: TODAY },
      sign: { signedOnPaper: true },
      revisit: { found: '一' },
    }).map(([step, inputs]) => ({
      by: who.bureauHead,
      path: `/api/matters/${ids.talk}/steps`,
      body: { step, inputs },
    })),
    {
      by: who.bureauHead,
      path: `/api/signs/${ids.sign}/answer`,
      body: { answer: 'check', words: '看过', on: TODAY, confirmedBy: who.viceChief },
    },
    { by: who.bureauHead, path: `/api/signs/${ids.sign}/reply`, body: { words: '说明' } },
    { by: who.bureauHead, path: `/api/acts/${ids.act}/confirm`, body: { finding: 'true', words: '' } },
    { by: who.bureauDeputy, path: `/api/acts/${ids.act}/ask`, body: { of: who.viceChief } },
    { by: who.supervisionDirector, path: '/api/matters', body: matter },
    {
      by: who.commissionSecretary,
      path: `/api/matters/${ids.matter}/steps`,
      body: { step: 'approve-start', inputs: { startApprovedOn: TODAY, startApproval: '同意' } },
    },
    {
      by: who.commissionSecretary,
      path: `/api/matters/${ids.petition}/clocks/${ids.clock}/extensions`,
      body: { extension: 'own-head', adds: 3, count: 'months', approvedOn: TODAY, document: '〔2026〕3号' },
    },
    {
      by: who.commissionSecretary,
      path: `/api/matters/${ids.petition}/clocks/${ids.clock}/set-day`,
      body: { setDay: TODAY, document: '〔2026〕4号' },
    },
    { by: who.bureauHead, path: `/api/absences/${ids.absence}/seen`, body: { note: '' } },
    {
      by: who.bureauHead,
      path: '/api/absence-reports',
      body: {
        person: who.clerk,
        from: '2026-03-10',
        fromHalf: 'morning',
        to: '2026-03-11',
        toHalf: 'afternoon',
        place: '市统计局',
        why: 'meeting',
        whyWords: '报表会审',
        standIn: who.sectionHead,
        reach: '办公室转',
        left: false,
        shortWhy: '一',
        togetherWhy: '二',
      },
    },
    {
      by: who.bureauHead,
      path: `/api/absence-reports/${ids.report}/decide`,
      body: { decision: 'approved', words: '同意' },
    },
    {
      by: who.bureauDeputy,
      path: `/api/absence-reports/${ids.report}/change`,
      body: { gone: true, to: '2026-03-05', toHalf: 'morning', why: '会期延长' },
    },
    {
      by: who.bureauDeputy,
      path: `/api/absence-reports/${ids.report}/back`,
      body: { on: TODAY, half: 'afternoon' },
    },
    {
      by: who.bureauHead,
      path: '/api/unit-lists/D1/draft',
      body: {
        postKind: 'group-member',
        items: [
          {
            what: '看一次办件',
            how: '抽三件',
            startFrom: '退件',
            cadence: 'once',
            dueOn: '2026-06-30',
            countsWhen: '原因解决了',
            confirmer: who.bureauHead,
            document: '文',
          },
        ],
      },
    },
    {
      by: who.bureauHead,
      path: '/api/unit-lists/D1/entrust',
      body: { postKind: 'group-member', to: who.bureauDeputy },
    },
    {
      by: who.bureauHead,
      path: '/api/unit-lists/D1/adopt',
      body: {
        postKind: 'group-member',
        metOn: TODAY,
        minutes: '纪要1号',
        fromDay: TODAY,
        present: [
          { person: who.bureauHead, stance: 'for', words: '' },
          { person: who.bureauDeputy, stance: 'for', words: '' },
        ],
      },
    },
    { by: who.bureauHead, path: '/api/unit-lists/D1/arrangement', body: { year: 2026 } },
    {
      by: who.supervisionDirector,
      path: '/api/replay',
      body: {
        from: TODAY,
        until: TODAY,
        settings: { headMustActWithinDays: 15, knownMustActWithinWorkdays: 10, repeatWindowMonths: 12 },
      },
    },
    { by: 'system-admin', path: '/api/accounts', body: { person: who.clerk, login: 'zhang' } },
    { by: 'system-admin', path: `/api/accounts/${ids.account}/close`, body: { why: '调离' } },
    {
      by: 'system-admin',
      path: '/api/county/numbers',
      body: { name: 'headMustActWithinDays', value: 15, fromDay: TODAY, document: '青纪发〔2026〕2号' },
    },
    {
      by: 'system-admin',
      path: '/api/county/cadences',
      body: { duty: 'T01', every: 'quarter', fromDay: TODAY, document: '文' },
    },
    {
      by: 'system-admin',
      path: '/api/county/lists',
      body: { postKind: 'town-secretary', duties: ['T01'], fromDay: TODAY, adoptedOn: TODAY, document: '文' },
    },
    { by: 'nobody', path: '/api/sign-in', body: { login: 'x', password: 'y' } },
    { by: 'nobody', path: '/api/sign-in/role', body: { key: 'nobody' } },
    { by: 'nobody', path: '/api/sign-in/link', body: { token: 'x', password: '一个足够长的口令' } },
    {
      by: 'nobody',
      path: '/api/set-up',
      body: { code: '1', name: '县', letterHead: '委', administrators: { system: 'a', security: 'b', audit: 'c' } },
    },
  ]
}

/** No field of any form takes one of these. */
const IMPOSSIBLE: [string, unknown][] = [
  ['a null byte', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['a bell', 'a\u0007b'],
  ['a list for one thing', ['a', ['b']]],
  ['a thing for a word', { $ne: null, toString: 'x' }],
  ['a number below all', -1e308],
  ['a number beyond all', 1e308],
  ['a fraction', 0.5],
  ['a megabyte of words', '长'.repeat(330_000)],
]
/** Words that a free text may hold and nothing else may. */
const ODD: [string, unknown][] = [
  ['SQL', "'; drop table ledger_entry; --"],
  ['more SQL', "1' or '1'='1' union select hash from ledger_entry --"],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a path', '../../../../etc/passwd'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['no such day', '2026-02-30'],
  ['no such month', '2026-13-01'],
  ['a day before the calendar', '0000-00-00'],
  ['a day after it', '9999-12-31'],
  ['a day with more', '2026-03-02T00:00:00Z'],
  ['a percent', '%00%n%s'],
  ['signs of direction', '\u202e\u2066abc'],
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['null', null],
]

function refused(what: unknown[], { status, body }: Answer): void {
  expect([...what, status >= 400 && status < 500, status]).toEqual([...what, true, status])
  const sentence = String(body.detail)
  expect([...what, /^[^。]*[一-鿿][^。]*。?([^。]+。?)?$/.test(sentence), sentence]).toEqual([...what, true, sentence])
  expect([...what, sentence.replace(/Idempotency-Key|\.xlsx?|Excel/g, '')]).toEqual([
    ...what,
    expect.not.stringMatching(/[A-Za-z]{4,}/),
  ])
}
const entries = () =>
  app.db.whole(async (tx) => (await tx.row<{ n: number }>('select count(*)::int as n from ledger_entry'))?.n ?? 0)
const send = ({ by, path }: Sent, body: unknown) => (by === 'nobody' ? app.nobody : at(by)).post(path, body)

function* spoilt(
  body: Record<string, unknown>,
  values: [string, unknown][],
): Generator<[string, Record<string, unknown>]> {
  for (const field of Object.keys(body)) {
    for (const [name, value] of values) yield [`${field}: ${name}`, { ...body, [field]: value }]
    const inner = body[field]
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      for (const [name, more] of spoilt(inner as Record<string, unknown>, values))
        yield [`${field}.${name}`, { ...body, [field]: more }]
    }
  }
}

describe('every form', () => {
  it('has a sound example here', async () => {
    const { paths } = (await app.nobody.get('/api/openapi.json')).body as {
      paths: Record<string, Record<string, object>>
    }
    const taking = Object.entries(paths).flatMap(([path, it]) => (it.post && 'requestBody' in it.post ? [path] : []))
    const shapes = sound().map((it) =>
      it.path
        .replace(/[0-9a-f-]{36}|(?<=unit-lists\/)D1/, '{id}')
        .replace(/[0-9a-f-]{36}/, '{clock}')
        .replace(/(?<=dual-duty\/)P\d+/, '{person}'),
    )
    const empty = ['/api/accounts/{id}/link', '/api/accounts/{id}/unlock', '/api/import/{id}/keep']
    expect(taking.filter((it) => !shapes.includes(it) && !empty.includes(it))).toEqual([])
  })

  it('refuses what no field can hold, with one Chinese sentence, and does nothing by halves', async () => {
    const before = await entries()
    for (const it of sound()) {
      for (const [name, body] of spoilt(it.body, IMPOSSIBLE)) refused([it.path, name], await send(it, body))
    }
    expect(await entries()).toBe(before)
  })

  it('takes odd words as words or refuses them, and never fails over them', async () => {
    for (const it of sound()) {
      let turn = 0
      for (const [name, body] of spoilt(it.body, ODD)) {
        // Every third, beginning elsewhere in each field: all of them come to all kinds of fields.
        turn += 1
        if (turn % 3 !== 0) continue
        const answer = await send(it, body)
        if (answer.status >= 400) refused([it.path, name], answer)
      }
    }
    const check = (await at('audit-admin').get('/api/ledger/check')).body
    expect(check.whole).toBe(true)
  })

  it('refuses a body that is no object', async () => {
    for (const it of sound()) {
      for (const body of [[], [it.body], 'text', 7, true, null]) {
        const json = { 'content-type': 'application/json' }
        const caller = it.by === 'nobody' ? app.nobody : at(it.by)
        refused([it.path, body], await caller.post(it.path, JSON.stringify(body), json))
      }
    }
  })
})

describe('every page and list', () => {
  const numbers = [
    '%00',
    '..%2f..%2fetc',
    '%27%20or%201=1',
    '-1',
    '9'.repeat(150),
    'x'.repeat(5000),
    '%F0%9F%98%80',
    '__proto__',
    '%zz',
    '%ff',
  ]
  it('knows no thing by an invented name', async () => {
    const { paths } = (await app.nobody.get('/api/openapi.json')).body as {
      paths: Record<string, Record<string, object>>
    }
    for (const [path, methods] of Object.entries(paths).filter(([it]) => it.includes('{'))) {
      for (const number of numbers) {
        for (const by of [who.supervisionDirector, 'system-admin', 'security-admin']) {
          const url = path.replace(/\{\w+\}/, number)
          for (const method of Object.keys(methods)) {
            refused(
              [by, method, url.slice(0, 80)],
              method === 'get' ? await at(by).get(url) : await at(by).post(url, {}),
            )
          }
        }
      }
    }
  })

  it('refuses a filter it does not know and a value it does not know', async () => {
    const uuid = '0197aaaa-0000-7000-8000-000000000000'
    const wrong = [
      'signs?state=all%27',
      'signs?order=about',
      'signs?most=0',
      'signs?most=101',
      'signs?most=-1',
      'signs?most=1e9',
      'signs?most=x',
      'signs?state=open&state=all',
      `signs?after=2026-02-30~${uuid}`,
      `signs?after=${TODAY}~${'-'.repeat(36)}`,
      `signs?after=${TODAY}~${uuid}~1`,
      'signs?after=%00',
      'talks?after=x',
      `confirmations?after=${'-'.repeat(36)}`,
      'facts?unti=D1',
      `facts?unit=${'D'.repeat(51)}`,
      'facts?fact=%00',
      'acts?after=1',
      'acts?person[]=1',
      'occurrences?state=done',
      `occurrences?after=9999-99-99~${uuid}`,
      'desk?as=P01',
      'units?on=2026-02-30',
      'units?on=0000-01-01',
      'units?on=99999-01-01',
      'units/D1?on=x',
      'people/P01?on=%27',
      'search',
      'search?q=',
      `search?q=${'x'.repeat(51)}`,
      'search?q=%00',
      'search?q=%ED%A0%80',
      'talks/draft?kind=all',
      'talks/draft?sign=x',
      'talks/draft?to=nobody',
      'duties?person=nobody',
    ]
    for (const path of wrong) {
      const answer = await at(who.bureauHead).get(`/api/${path}`)
      // A broken percent sequence is taken for the letters it shows; nothing is found under them.
      if (path === 'search?q=%ED%A0%80' && answer.status === 200) expect(answer.body).toEqual({ people: [], units: [] })
      else refused([path], answer)
    }
    for (const path of ['accounts?q=%00', 'accounts?role=x', `accounts?after=${'x'.repeat(201)}`])
      refused([path], await at('system-admin').get(`/api/${path}`))
    for (const path of [
      'ledger?after=x',
      'ledger?after=1e300',
      'ledger?after=0.5',
      'ledger?after=99999999999999999999',
    ])
      refused([path], await at('audit-admin').get(`/api/${path}`))
  })

  it('finds a name with signs of the database in it as a name', async () => {
    for (const q of ['%', '_', '\\', "'", '%%%', '"', '章%']) {
      const { status, body } = await at(who.bureauHead).get(`/api/search?q=${encodeURIComponent(q)}`)
      expect([q, status, body.people, body.units]).toEqual([q, 200, [], []])
    }
    expect((await at(who.bureauHead).get('/api/search?q=zxm')).body.people.length).toBe(1)
    for (const day of ['0100-01-01', '9999-12-31']) {
      expect((await at(who.bureauHead).get(`/api/units?on=${day}`)).status).toBe(200)
      expect((await at(who.bureauHead).get(`/api/units/D1?on=${day}`)).status).toBe(200)
      expect((await at(who.bureauHead).get(`/api/people/P01?on=${day}`)).status).toBe(200)
    }
  })
})

describe('a request of another shape', () => {
  const sendRaw = (payload: string | Buffer, headers: Record<string, string>, url = '/api/acts') =>
    app.raw({ method: 'POST', url, payload, headers: { 'idempotency-key': 'a-key-of-its-own', ...headers } })

  it('is refused: no JSON, broken JSON, another type, another method, too large, too deep', async () => {
    const cookie = { cookie: await cookieFor(who.bureauHead) }
    const json = { ...cookie, 'content-type': 'application/json' }
    const cases: [string, Promise<Answer>][] = [
      ['no body', sendRaw('', json)],
      ['broken', sendRaw('{"done":', json)],
      ['two values', sendRaw('{}{}', json)],
      ['prototype', sendRaw('{"__proto__":{"a":1}}', json)],
      ['constructor', sendRaw('{"constructor":{"prototype":{"a":1}}}', json)],
      ['xml', sendRaw('<a/>', { ...cookie, 'content-type': 'application/xml' })],
      ['text', sendRaw('{}', { ...cookie, 'content-type': 'text/plain' })],
      ['form', sendRaw('done=1', { ...cookie, 'content-type': 'application/x-www-form-urlencoded' })],
      ['no type', sendRaw('{}', cookie)],
      ['no such type', sendRaw('{}', { ...cookie, 'content-type': 'x' })],
      ['multipart', sendRaw('--b--', { ...cookie, 'content-type': 'multipart/form-data; boundary=b' })],
      ['too large', sendRaw(JSON.stringify({ done: 'x'.repeat(1_100_000) }), json)],
      ['too deep', sendRaw(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, json)],
      ['not UTF-8', sendRaw(Buffer.from([0x22, 0xff, 0xfe, 0x22]), json)],
      ['no key', sendRaw('{"forWhat":"duty:H01","done":"x","nature":"action"}', { ...json, 'idempotency-key': '' })],
      [
        'long key',
        sendRaw('{"forWhat":"duty:H01","done":"x","nature":"action"}', { ...json, 'idempotency-key': 'k'.repeat(101) }),
      ],
      ['no door', app.raw({ method: 'GET', url: '/api/nothing', headers: cookie })],
      ['a door backwards', app.raw({ method: 'DELETE', url: '/api/acts', headers: cookie })],
      ['another method', app.raw({ method: 'PUT', url: `/api/signs/${ids.sign}`, headers: cookie })],
      ['a broken address', app.raw({ method: 'GET', url: '/api/%zz', headers: cookie })],
    ]
    const before = await entries()
    for (const [name, answer] of cases) refused([name], await answer)
    expect(await entries()).toBe(before)
  })

  it('is refused where a file was expected: none, broken, empty, none that is a workbook', async () => {
    const cookie = { cookie: await cookieFor(who.supervisionDirector) }
    const multipart = { ...cookie, 'content-type': 'multipart/form-data; boundary=b' }
    const part = (name: string, content: string) =>
      `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n${content}\r\n--b--\r\n`
    const cases: [string, Promise<Answer>][] = [
      ['no file', sendRaw('--b--\r\n', multipart, '/api/import')],
      ['JSON', sendRaw('{}', { ...cookie, 'content-type': 'application/json' }, '/api/import')],
      ['cut off', sendRaw(part('a.xlsx', 'PK').slice(0, -10), multipart, '/api/import')],
      ['no boundary', sendRaw('x', { ...cookie, 'content-type': 'multipart/form-data' }, '/api/import')],
      ['empty', sendRaw(part('a.xlsx', ''), multipart, '/api/import')],
      ['text', sendRaw(part('a.xlsx', 'hello'), multipart, '/api/import')],
      ['half a zip', sendRaw(part('a.xlsx', 'PK\u0003\u0004'), multipart, '/api/import')],
      ['a path for a name', sendRaw(part('../../etc/passwd', 'hello'), multipart, '/api/import')],
      ['a null byte in its name', sendRaw(part('a\u0000.xlsx', 'hello'), multipart, '/api/import')],
    ]
    for (const [name, answer] of cases) refused([name], await answer)
  })

  it('broken before it is a request is answered and harms nobody', async () => {
    await app.http.fastify.listen({ host: '127.0.0.1', port: 0 })
    const address = app.http.fastify.server.address() as { port: number }
    const status = await new Promise((resolve) => {
      const asked = request(
        { port: address.port, path: '/api/desk', headers: { cookie: 'x'.repeat(30_000) } },
        (it) => {
          it.resume()
          resolve(it.statusCode)
        },
      )
      asked.on('error', () => resolve('ended'))
      asked.end()
    })
    expect([431, 'ended']).toContain(status)
    expect((await app.nobody.get('/api/sign-in')).status).toBe(200)
  })

  async function cookieFor(person: string): Promise<string> {
    const { headers } = await app.nobody.post('/api/sign-in/role', { key: person })
    return String(headers['set-cookie']).split(';')[0] ?? ''
  }
})
