import { describe, expect, it } from 'vitest'
import type { Trait } from '../../engine/procedures/index.ts'
import { walkOf } from '../../testing/walk.ts'
import { suggestionProcedure } from './suggestion-procedure.ts'

const cast = {
  opener: ['检查员'],
  'organ-head': ['纪委书记'],
  'organ-member': ['检查员', '监督员', '纪委书记'],
  subject: ['粮食局局长'],
} as const
const traits: readonly Trait[] = ['organ-is-commission', 'organisation']

const DRAFT = {
  organ: '县纪委',
  kind: 'discipline',
  unit: '粮食局',
  facts: '所属收储站三年没有盘点，出入库单据缺失。',
  basis: '监督执纪工作规则第十九条',
  suggestions: ['对所属收储站全面盘点', '建立按月盘点的制度'],
  dueOn: '2026-04-30',
}
const ANSWER = { repliedOn: '2026-04-30', answer: 'adopt' }
const RESULT = {
  resultOn: '2026-06-30',
  results: [
    { standing: 'done', result: '六个站盘点完毕，差额已经追回' },
    { standing: 'done', result: '按月盘点，已经盘了两次' },
  ],
}
const VISIT = { visitedOn: '2026-07-20', visitFound: '抽看两个站，账实相符。', settled: 'yes' }

function drafted(more: Record<string, unknown> = {}) {
  const walk = walkOf(suggestionProcedure, { cast, traits })
  walk.go('draft', '检查员', '2026-03-20', { ...DRAFT, ...more })
  return walk
}

function issued(more: Record<string, unknown> = {}) {
  const walk = drafted(more)
  walk.go('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })
  return walk
}

function answered(answer: Record<string, unknown>) {
  const walk = issued()
  walk.go('answer', '粮食局局长', '2026-04-30', { ...ANSWER, ...answer })
  return walk
}

const objection = { answer: 'object', objection: ['盘点要停收购，收购季不能停'] }
const JUDGE = { judgedOn: '2026-05-08', objectionAnswers: [{ taken: 'no', why: '可以分站轮流盘点。' }] }

describe('a suggestion', () => {
  it('is drafted, issued, adopted, carried out and followed up', () => {
    const walk = answered({})
    walk.go('report-result', '粮食局局长', '2026-06-30', RESULT)
    walk.go('follow-up', '监督员', '2026-07-20', VISIT)
    expect(walk.state).toBe('closed')
  })

  it.each([
    ['discipline', 'discipline-suggestion'],
    ['supervision', 'supervision-suggestion'],
    ['both', 'joint-suggestion'],
  ])('of the kind %s goes out as its own letter, and the unit reads it from then on', (kind, letter) => {
    const walk = drafted({ kind })
    const sent = walk.go('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })
    expect([sent.documents.map((it) => it.id), sent.step.opensTo]).toEqual([[letter], ['subject']])
  })

  it.each(['facts', 'basis', 'suggestions', 'dueOn'])('cannot go without %s; its term has no default', (field) => {
    const walk = walkOf(suggestionProcedure, { cast, traits })
    expect(walk.refusal('draft', '检查员', '2026-03-20', { ...DRAFT, [field]: '' })).toBe('bad-input')
  })

  it('is made by the commission alone', () => {
    const walk = walkOf(suggestionProcedure, { cast, traits: ['organ-is-committee', 'organisation'] })
    expect(walk.refusal('draft', '检查员', '2026-03-20', DRAFT)).toBe('not-by-commission')
  })

  it('is issued by another hand, with its last day after the day it is served', () => {
    const own = walkOf(suggestionProcedure, { cast, traits })
    own.go('draft', '纪委书记', '2026-03-20', DRAFT)
    expect(own.refusal('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })).toBe('issuer-is-drafter')
    const revised = { facts: DRAFT.facts, basis: DRAFT.basis, dueOn: DRAFT.dueOn }
    const walk = drafted({ dueOn: '2026-03-24' })
    expect(walk.refusal('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })).toBe('due-before-issued')
    walk.go('revise', '检查员', '2026-03-24', { ...revised, dueOn: '2026-03-25' })
    expect(walk.refusal('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })).toBeNull()
    walk.go('revise', '纪委书记', '2026-03-24', revised)
    expect(walk.refusal('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })).toBe('issuer-revised')
  })

  it('that is not sent ends with its reason', () => {
    const walk = drafted()
    walk.go('drop', '检查员', '2026-03-21', { droppedWhy: '建议写得不具体，另拟。' })
    expect(walk.state).toBe('dropped')
  })
})

describe('an objection', () => {
  it('gives its reasons, one by one', () => {
    expect(issued().refusal('answer', '粮食局局长', '2026-04-30', { ...ANSWER, answer: 'object' })).toBe('bad-input')
    expect(answered(objection).state).toBe('objected')
  })

  it('with good reason ends the suggestion; each reason is answered', () => {
    const walk = answered(objection)
    expect(
      walk.refusal('judge-objection', '纪委书记', '2026-05-08', { ...JUDGE, objectionAnswers: [], verdict: 'stands' }),
    ).toBe('bad-input')
    walk.go('judge-objection', '纪委书记', '2026-05-08', {
      ...JUDGE,
      objectionAnswers: [{ taken: 'yes', why: '收购季确实不能停。' }],
      verdict: 'stands',
    })
    expect(walk.state).toBe('withdrawn')
  })

  it('without good reason leads to a new last day, under which silence is judged', () => {
    const walk = answered(objection)
    const falls = { ...JUDGE, verdict: 'falls', dueOn: '2026-05-29' }
    expect(walk.refusal('judge-objection', '纪委书记', '2026-05-08', { ...falls, dueOn: '' })).toBe('bad-input')
    expect(walk.refusal('judge-objection', '纪委书记', '2026-05-08', { ...falls, dueOn: '2026-05-08' })).toBe(
      'due-before-judged',
    )
    walk.go('judge-objection', '纪委书记', '2026-05-08', falls)
    expect(walk.refusal('silent', '检查员', '2026-05-29', { silentOn: '2026-05-29' })).toBe('answer-in-time')
    expect(walk.refusal('silent', '检查员', '2026-06-01', { silentOn: '2026-05-30' })).toBeNull()
  })

  it('is not judged by whoever drafted the suggestion', () => {
    const later = { ...cast, 'organ-head': ['纪委书记', '检查员'] }
    const walk = walkOf(suggestionProcedure, { cast: later, traits })
    walk.go('draft', '检查员', '2026-03-20', DRAFT)
    walk.go('issue', '纪委书记', '2026-03-24', { issuedOn: '2026-03-24' })
    walk.go('answer', '粮食局局长', '2026-04-30', { ...ANSWER, ...objection })
    expect(walk.refusal('judge-objection', '检查员', '2026-05-08', { ...JUDGE, verdict: 'stands' })).toBe(
      'judge-is-drafter',
    )
  })
})

describe('a refusal without reason', () => {
  const report = { reportedTo: 'superior', refusalReport: '建报〔2026〕1号' }

  it('is reported to the superior, who orders it put right', () => {
    const walk = answered({ answer: 'refuse' })
    expect(walk.state).toBe('refused')
    walk.go('report-refusal', '纪委书记', '2026-05-06', report)
    walk.go('superior-answer', '检查员', '2026-06-08', { superiorDid: 'ordered', superiorNumber: '市政〔2026〕9号' })
    expect(walk.state).toBe('rectifying')
  })

  it('is what silence becomes, only once the last day has passed', () => {
    const walk = issued()
    expect(walk.refusal('silent', '检查员', '2026-04-30', { silentOn: '2026-04-30' })).toBe('answer-in-time')
    walk.go('silent', '检查员', '2026-05-06', { silentOn: '2026-05-06' })
    expect(walk.state).toBe('refused')
    walk.go('answer', '粮食局局长', '2026-05-07', { repliedOn: '2026-05-07', answer: 'adopt' })
    expect(walk.state).toBe('rectifying')
  })

  it('is not reported where reasons were given', () => {
    expect(answered(objection).refusal('report-refusal', '纪委书记', '2026-05-06', report)).toBe('not-now')
  })

  it('that the superior supports ends the suggestion', () => {
    const walk = answered({ answer: 'refuse' })
    walk.go('report-refusal', '纪委书记', '2026-05-06', report)
    walk.go('superior-answer', '检查员', '2026-06-08', {
      superiorDid: 'not-supported',
      superiorNumber: '市政〔2026〕9号',
    })
    expect(walk.state).toBe('withdrawn')
  })
})

describe('days and hands', () => {
  it('an answer does not come before the letter, nor a result', () => {
    expect(issued().refusal('answer', '粮食局局长', '2026-04-30', { ...ANSWER, repliedOn: '2026-03-23' })).toBe(
      'answered-before-issued',
    )
    expect(
      answered({}).refusal('report-result', '粮食局局长', '2026-06-30', { ...RESULT, resultOn: '2026-03-23' }),
    ).toBe('result-before-answer')
  })

  it('a result answers every suggestion', () => {
    const half = { ...RESULT, results: RESULT.results.slice(0, 1) }
    expect(answered({}).refusal('report-result', '粮食局局长', '2026-06-30', half)).toBe('bad-input')
  })

  it('a follow-up is made by another than who entered the result, and not before it', () => {
    const walk = answered({})
    walk.go('report-result', '检查员', '2026-06-30', RESULT)
    expect(walk.refusal('follow-up', '检查员', '2026-07-20', VISIT)).toBe('visitor-reported')
    expect(walk.refusal('follow-up', '监督员', '2026-07-20', { ...VISIT, visitedOn: '2026-06-29' })).toBe(
      'visited-before-result',
    )
    walk.go('follow-up', '监督员', '2026-07-20', { ...VISIT, settled: 'no' })
    expect(walk.state).toBe('rectifying')
  })
})
