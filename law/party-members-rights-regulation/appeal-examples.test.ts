import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { type Example, walkOf } from '../../testing/walk.ts'
import { appealProcedure } from './appeal-procedure.ts'

const example: Example = {
  cast: {
    'organ-head': ['纪委书记'],
    'organ-member': ['审理室', '监督室', '纪委书记'],
    'peer-committee-head': ['县委书记'],
    subject: ['副局长'],
  },
  subject: ['副局长'],
  kin: [['堂兄', '副局长']],
  barred: [['局长', '副局长']],
}
const admonition = {
  organ: '县纪委',
  subjectKind: 'person',
  person: '副局长',
  decisionKind: 'talk-measure',
  decisionNumber: '诫勉〔2026〕3号',
  outcome: ['admonition'],
  servedOn: '2026-01-31',
  lodgedOn: '2026-06-10',
  appealGrounds: ['第二次那天在外开会', '第一次以后提醒过'],
}
/** One month from 31 January 2026 is 28 February, a Saturday and the last of February; 28 February was a make-up day. */
const enquiry = { ...admonition, decisionKind: 'accountability', lodgedOn: '2026-02-28' }
const admit = { admission: 'admitted', execution: 'goes-on', handlers: ['监督室'], reviewers: ['审理室'] }
const answer = {
  appealDecidedOn: '2026-06-30',
  appealResult: 'changed',
  outcomeAfterAppeal: 'reminder',
  appealReasons: [
    { taken: 'yes', why: '会议签到属实' },
    { taken: 'no', why: '没有记录，本人也说不清时间' },
  ],
  appealToldOn: '2026-07-01',
}

function lodged(appeal: Record<string, unknown> = admonition, lastDays = {}) {
  const walk = walkOf(appealProcedure, { ...example, lastDays })
  walk.go('lodge', '副局长', '2026-06-10', appeal)
  return walk
}

function admitted() {
  const walk = lodged()
  walk.go('admit', '审理室', '2026-06-12', admit)
  return walk
}

describe('an appeal', () => {
  it('goes from the person himself over admission and review to an answer for each of his grounds', () => {
    const walk = admitted()
    walk.go('answer', '纪委书记', '2026-07-01', answer)
    expect(walk.state).toBe('answered')
  })

  it('on paper is registered by the organ, and by no stranger', () => {
    const walk = walkOf(appealProcedure, example)
    expect(walk.refusal('lodge', '审理室', '2026-06-10', admonition)).toBeNull()
    expect(walk.refusal('lodge', '邻局科长', '2026-06-10', admonition)).toBe('not-entitled')
  })

  it('is not dated before the decision was served, but on that day', () => {
    const on = (lodgedOn: string) =>
      walkOf(appealProcedure, example).refusal('lodge', '审理室', '2026-06-10', { ...admonition, lodgedOn })
    expect(on('2026-01-30')).toBe('lodged-before-served')
    expect(on('2026-01-31')).toBeNull()
  })

  it('against a sanction belongs elsewhere, and is told where', () => {
    const of = (decisionKind: string) =>
      walkOf(appealProcedure, example).take('lodge', '审理室', '2026-06-10', { ...admonition, decisionKind })
    expect(of('party-sanction')).toMatchObject({ code: 'forbidden', under: 'supervision-discipline-rules/59' })
    expect(of('administrative-sanction')).toMatchObject({
      code: 'forbidden',
      under: 'administrative-sanction-law/55-56',
    })
  })

  it('against an accountability decision runs by the month from service, and is to be answered in a month', () =>
    expect(lodged(enquiry).started.map((it) => `${it.clock} ${it.from}`)).toEqual([
      'K20 2026-01-31',
      'K20b 2026-02-28',
    ]))

  it('against an admonition has no term at all', () => {
    expect(lodged().started).toEqual([])
    const late = { admission: 'refused-late', refusedWhy: '过了一个月', execution: 'goes-on' }
    expect(lodged().take('admit', '审理室', '2026-06-12', late)).toMatchObject({
      code: 'forbidden',
      under: 'party-members-rights-regulation/18',
    })
  })

  it('on the last day of its month is not refused as late; a day later it may be, or be admitted all the same', () => {
    const late = { admission: 'refused-late', refusedWhy: '期限最后一天是2026年2月28日', execution: 'goes-on' }
    const lastDays = { K20: '2026-02-28' }
    expect(lodged(enquiry, lastDays).refusal('admit', '审理室', '2026-06-12', late)).toBe('appeal-in-time')
    const walk = lodged({ ...enquiry, lodgedOn: '2026-03-01' }, lastDays)
    expect(walk.refusal('admit', '审理室', '2026-06-12', admit)).toBeNull()
    walk.go('admit', '审理室', '2026-06-12', late)
    expect(walk.state).toBe('refused')
  })

  it('stops no execution', () =>
    expect(lodged().take('admit', '审理室', '2026-06-12', { ...admit, execution: 'stopped' })).toMatchObject({
      code: 'forbidden',
      under: 'accountability-regulation/20-not-suspended',
    }))

  it('is reviewed by nobody who handled the matter, nor by kin, superior or colleague of the person', () => {
    const by = (...reviewers: string[]) => lodged().refusal('admit', '审理室', '2026-06-12', { ...admit, reviewers })
    expect(by('监督室')).toBe('reviewer-not-handler')
    expect(by('堂兄')).toBe('reviewer-free')
    expect(by('局长')).toBe('reviewer-free')
    expect(by('审理室')).toBeNull()
  })

  it('is not answered before it was admitted, nor by leaving a ground without answer', () => {
    expect(lodged().refusal('answer', '纪委书记', '2026-07-01', answer)).toBe('not-now')
    const half = { ...answer, appealReasons: answer.appealReasons.slice(0, 1) }
    expect(admitted().take('answer', '纪委书记', '2026-07-01', half)).toMatchObject({ field: 'appealReasons' })
  })

  it('never makes it worse', () => {
    const to = (outcomeAfterAppeal: string) =>
      admitted().refusal('answer', '纪委书记', '2026-07-01', { ...answer, outcomeAfterAppeal })
    expect(to('treatment')).toBe('worse-by-appeal')
    expect(to('circular')).toBeNull()
  })

  it('may end with the decision upheld', () => {
    const { outcomeAfterAppeal: _, ...upheld } = answer
    expect(admitted().refusal('answer', '纪委书记', '2026-07-01', { ...upheld, appealResult: 'upheld' })).toBeNull()
  })
})

describe('a correction', () => {
  const why = {
    correctionWhy: ['facts'],
    corrected: '撤销诫勉，在原范围内更正',
    correctedOn: '2027-03-01',
  }

  it('may come at any time: before admission, after a refusal as late, after the answer', () => {
    expect(lodged().refusal('correct', '纪委书记', '2027-03-01', why)).toBeNull()
    const answered = admitted()
    answered.go('answer', '纪委书记', '2026-07-01', answer)
    answered.go('correct', '县委书记', '2027-03-01', why)
    expect(answered.state).toBe('corrected')
  })
})

describe('the two ways to appeal', () => {
  it('ask the same of admission, review and answer, within an accountability matter and on its own', () => {
    const { steps }: Procedure = appealProcedure
    const gates = Object.fromEntries(steps.map((it) => [it.id, (it.gates ?? []).map((gate) => gate.id)]))
    expect(gates).toMatchObject({
      admit: ['appeal-in-time', 'reviewer-free', 'reviewer-not-handler'],
      answer: ['worse-by-appeal'],
    })
  })
})
