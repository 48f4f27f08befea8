import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import { petitionAboutHeadProcedure } from './petition-about-head-procedure.ts'
import { petitionProcedure } from './petition-procedure.ts'

const cast = {
  opener: ['信访员'],
  'petition-office': ['信访员', '信访室主任'],
  'commission-head': ['纪委书记'],
} as const

const OWN = { receivedOn: '2026-03-02', routing: 'own', source: 'self', named: 'named', times: 'first' }
const HAND_OVER = { handler: '监督检查员', handedOn: '2026-03-06', caseOfficeToldOn: '2026-03-06' }
const FINISH = { finishedOn: '2026-05-11', finishedAs: 'first-form', leadNumber: '线索〔2026〕8号' }

function registered(inputs: Record<string, unknown> = {}) {
  const walk = walkOf(petitionProcedure, { cast })
  walk.go('register', '信访员', '2026-03-02', { ...OWN, ...inputs })
  return walk
}

function handling(inputs: Record<string, unknown> = {}) {
  const walk = registered(inputs)
  walk.go('hand-over', '信访室主任', '2026-03-06', HAND_OVER)
  walk.go('receive', '监督检查员', '2026-03-09', { gotOn: '2026-03-09', unrelated: true })
  return walk
}

function finished(inputs: Record<string, unknown> = {}) {
  const walk = handling(inputs)
  walk.go('finish', '监督检查员', '2026-05-11', FINISH)
  return walk
}

const clocks = (walk: { started: readonly { clock: string; variant: string | null; from: string }[] }) =>
  walk.started.map((it) => [it.clock, it.variant, it.from].filter((one) => one !== null).join(' '))

describe('a named petition for the own level', () => {
  it('is told, handed over, handled, reported on and filed', () => {
    const walk = registered()
    expect(walk.go('tell-accepted', '信访员', '2026-03-10', { toldAcceptedOn: '2026-03-10' }).ends).toEqual(['K10'])
    walk.go('hand-over', '信访员', '2026-03-10', { ...HAND_OVER, handedOn: '2026-03-10' })
    walk.go('receive', '监督检查员', '2026-03-11', { gotOn: '2026-03-11', unrelated: true })
    walk.go('finish', '监督检查员', '2026-05-11', FINISH)
    walk.go('tell-result', '监督检查员', '2026-05-20', { toldResultOn: '2026-05-20', objection: 'noted' })
    walk.go('feed-back', '监督检查员', '2026-06-26', { fedBackOn: '2026-06-26' })
    walk.go('close', '信访员', '2026-06-30', { archived: true })
    expect(walk.state).toBe('closed')
    expect(clocks(walk)).toEqual(['K10 2026-03-02', 'K14 2026-05-11', 'K15 2026-05-11'])
  })

  it('is told on a day, and there is no place to say who or how', () => {
    const walk = registered()
    const told = { toldAcceptedOn: '2026-03-10' }
    expect(walk.refusal('tell-accepted', '信访员', '2026-03-10', { ...told, who: '张某' })).toBe('bad-input')
    expect(walk.refusal('tell-accepted', '信访员', '2026-03-10', { toldAcceptedOn: '2026-03-01' })).toBe(
      'told-before-received',
    )
    expect(walk.refusal('tell-accepted', '信访员', '2026-03-10', { toldAcceptedOn: '2026-03-02' })).toBeNull()
  })

  it('is not filed before the acceptance, the result and the quarter’s feedback are told', () => {
    const walk = finished()
    const close = () => walk.refusal('close', '信访员', '2026-06-30', { archived: true })
    expect(close()).toBe('not-fed-back')
    walk.go('feed-back', '监督检查员', '2026-06-26', { fedBackOn: '2026-06-26' })
    expect(close()).toBe('acceptance-untold')
    walk.go('tell-accepted', '信访员', '2026-06-26', { toldAcceptedOn: '2026-03-12' })
    expect(close()).toBe('result-untold')
    walk.go('tell-result', '监督检查员', '2026-06-26', { toldResultOn: '2026-05-20', objection: 'none' })
    expect(close()).toBeNull()
  })

  it('with new evidence goes back into handling, and its new result is told again', () => {
    const walk = finished()
    walk.go('tell-accepted', '信访员', '2026-05-12', { toldAcceptedOn: '2026-03-12' })
    walk.go('tell-result', '监督检查员', '2026-05-20', { toldResultOn: '2026-05-20', objection: 'new-evidence' })
    expect(walk.state).toBe('handling')
    walk.go('finish', '监督检查员', '2026-06-15', { ...FINISH, finishedOn: '2026-06-15' })
    walk.go('feed-back', '监督检查员', '2026-06-16', { fedBackOn: '2026-06-16' })
    expect(walk.refusal('close', '信访员', '2026-06-16', { archived: true })).toBe('evidence-open')
    walk.go('tell-result', '监督检查员', '2026-06-18', { toldResultOn: '2026-06-18', objection: 'none' })
    expect(
      walk.refusal('tell-result', '监督检查员', '2026-06-19', { toldResultOn: '2026-06-19', objection: 'none' }),
    ).toBe('not-entitled')
    expect(walk.refusal('close', '信访员', '2026-06-19', { archived: true })).toBeNull()
  })

  it('does not tell a result before there is one', () => {
    const tell = (toldResultOn: string) =>
      finished().refusal('tell-result', '监督检查员', '2026-05-20', { toldResultOn, objection: 'none' })
    expect(tell('2026-05-10')).toBe('told-before-finished')
    expect(tell('2026-05-11')).toBeNull()
  })
})

describe('an anonymous petition', () => {
  it('runs no clock of telling, and nobody is told', () => {
    const walk = finished({ named: 'anonymous' })
    expect(clocks(walk)).toEqual(['K15 2026-05-11'])
    expect(walk.refusal('tell-accepted', '信访员', '2026-05-12', { toldAcceptedOn: '2026-05-12' })).toBe('not-entitled')
    expect(
      walk.refusal('tell-result', '监督检查员', '2026-05-12', { toldResultOn: '2026-05-12', objection: 'none' }),
    ).toBe('not-entitled')
    walk.go('feed-back', '监督检查员', '2026-06-26', { fedBackOn: '2026-06-26' })
    expect(walk.refusal('close', '信访员', '2026-06-30', { archived: true })).toBeNull()
  })
})

describe('the handler', () => {
  it('alone takes the steps of handling, by being named', () => {
    const walk = registered()
    expect(walk.go('hand-over', '信访员', '2026-03-06', HAND_OVER).step.opensTo).toEqual([{ namedIn: 'handler' }])
    expect(walk.refusal('receive', '信访员', '2026-03-09', { gotOn: '2026-03-09', unrelated: true })).toBe(
      'not-entitled',
    )
    expect(walk.refusal('receive', '监督检查员', '2026-03-09', { gotOn: '2026-03-09' })).toBe('bad-input')
    expect(walk.refusal('receive', '监督检查员', '2026-03-09', { gotOn: '2026-03-09', unrelated: true })).toBeNull()
  })

  it('who withdrew because of a relation is not named again', () => {
    const walk = handling()
    walk.go('recuse', '监督检查员', '2026-03-10')
    expect(walk.state).toBe('own')
    const again = { ...HAND_OVER, handedOn: '2026-03-10' }
    expect(walk.refusal('hand-over', '信访员', '2026-03-10', again)).toBe('handler-withdrew')
    expect(walk.refusal('hand-over', '信访员', '2026-03-10', { ...again, handler: '另一位' })).toBeNull()
  })

  it('who moves away is followed by another without a clock beginning anew', () => {
    const walk = handling()
    walk.go('hand-to-another', '信访员', '2026-04-01', { handler: '另一位' })
    walk.go('receive', '另一位', '2026-04-02', { gotOn: '2026-04-02', unrelated: true })
    expect(walk.refusal('finish', '监督检查员', '2026-05-11', FINISH)).toBe('not-entitled')
    expect(clocks(walk)).toEqual(['K10 2026-03-02'])
  })

  it('does not finish before he received it', () => {
    expect(handling().refusal('finish', '监督检查员', '2026-05-11', { ...FINISH, finishedOn: '2026-03-08' })).toBe(
      'finished-before-got',
    )
  })

  it('sends back what has no substance, only with the leader’s approval, and it is kept without an answer', () => {
    const walk = handling({ named: 'anonymous' })
    const back = { returnWhy: 'no-substance', returnApproval: '信批〔2026〕3号' }
    expect(walk.refusal('return', '监督检查员', '2026-03-12', { returnWhy: 'no-substance' })).toBe('bad-input')
    walk.go('return', '监督检查员', '2026-03-12', back)
    walk.go('route-again', '信访员', '2026-03-13', { routing: 'no-substance' })
    expect(walk.state).toBe('to-keep')
  })
})

describe('a petition assigned by the level above', () => {
  const assigned = { source: 'assigned', named: 'anonymous' }

  it('has three months from its receipt, and five working days to be taken up', () => {
    const walk = registered(assigned)
    expect(clocks(walk)).toEqual(['K12 2026-03-02', 'K13 2026-03-02'])
    expect(walk.go('hand-over', '信访员', '2026-03-06', HAND_OVER).ends).toContain('K12')
  })

  it('is not filed before its result went up', () => {
    const walk = finished(assigned)
    walk.go('feed-back', '监督检查员', '2026-06-26', { fedBackOn: '2026-06-26' })
    expect(walk.refusal('close', '信访员', '2026-06-30', { archived: true })).toBe('not-reported-up')
    const report = { reportedUpOn: '2026-05-29', reportNumber: '信报〔2026〕2号' }
    expect(walk.go('report-up', '监督检查员', '2026-05-29', report).ends).toEqual(['K13'])
    expect(walk.refusal('close', '信访员', '2026-06-30', { archived: true })).toBeNull()
  })

  it('alone is reported on: another has nobody to report to', () => {
    const report = { reportedUpOn: '2026-05-29', reportNumber: '信报〔2026〕2号' }
    expect(finished().refusal('report-up', '监督检查员', '2026-05-29', report)).toBe('not-entitled')
  })
})

describe('a petition for the level above', () => {
  const above = { receivedOn: '2026-03-02', routing: 'above' }

  it('goes up within five working days, with nothing entered but days', () => {
    const walk = walkOf(petitionProcedure, { cast })
    walk.go('register', '信访员', '2026-03-02', above)
    expect(clocks(walk)).toEqual(['K11 2026-03-02'])
    const up = walk.go('send-up', '信访员', '2026-03-06', { shownHeadOn: '2026-03-02', sentUpOn: '2026-03-06' })
    expect(up.ends).toContain('K11')
    expect(walk.matter.taken.map((it) => it.inputs)).toEqual([
      above,
      { shownHeadOn: '2026-03-02', sentUpOn: '2026-03-06' },
    ])
  })

  it('keeps neither source nor whether it is signed, even where they are sent', () => {
    const walk = walkOf(petitionProcedure, { cast })
    walk.go('register', '信访员', '2026-03-02', { ...OWN, routing: 'above' })
    expect(walk.matter.taken[0]?.inputs).toEqual(above)
  })

  it('is shown to the head first, and neither before it came', () => {
    const walk = walkOf(petitionProcedure, { cast })
    walk.go('register', '信访员', '2026-03-02', above)
    const send = (shownHeadOn: string, sentUpOn: string) =>
      walk.refusal('send-up', '信访员', '2026-03-06', { shownHeadOn, sentUpOn })
    expect(send('2026-03-01', '2026-03-06')).toBe('shown-before-received')
    expect(send('2026-03-05', '2026-03-04')).toBe('sent-before-shown')
    expect(send('2026-03-02', '2026-03-02')).toBeNull()
  })
})

describe('a petition about the head of the own organ', () => {
  it('cannot be entered among the petitions', () => {
    const walk = walkOf(petitionProcedure, { cast })
    const answer = walk.take('register', '信访员', '2026-03-02', { ...OWN, routing: 'own-head' })
    expect(answer).toMatchObject({ code: 'forbidden', under: 'reporting-and-accusation-rules/15-own-head' })
  })

  it('is read by nobody but whoever sent it up, under numbers of its own', () => {
    expect(petitionAboutHeadProcedure.readers).toEqual(['opener'])
    expect(petitionAboutHeadProcedure.steps.flatMap((it) => ('opensTo' in it ? it.opensTo : []))).toEqual([])
    expect(petitionAboutHeadProcedure.numbered).not.toBe(petitionProcedure.numbered)
  })

  it('is noted once it is on its way, and acknowledged by the level above', () => {
    const walk = walkOf(petitionAboutHeadProcedure, { cast })
    const sent = { receivedOn: '2026-03-02', sentOn: '2026-03-02', unseen: true }
    expect(walk.refusal('register', '纪委书记', '2026-03-02', sent)).toBe('not-entitled')
    expect(walk.refusal('register', '信访员', '2026-03-02', { ...sent, sentOn: '2026-03-01' })).toBe(
      'sent-before-received',
    )
    expect(walk.refusal('register', '信访员', '2026-03-02', { ...sent, unseen: false })).toBe('bad-input')
    walk.go('register', '信访员', '2026-03-02', sent)
    expect(walk.refusal('acknowledged', '信访室主任', '2026-03-09', { receiptNumber: '回〔2026〕5号' })).toBe(
      'not-entitled',
    )
    walk.go('acknowledged', '信访员', '2026-03-09', { receiptNumber: '回〔2026〕5号' })
    expect(walk.state).toBe('received')
  })
})

describe('a petition for the level below', () => {
  it('is passed down at once; five working days run from the day it came there', () => {
    const walk = walkOf(petitionProcedure, { cast })
    walk.go('register', '信访员', '2026-03-02', { receivedOn: '2026-03-02', routing: 'below', source: 'self' })
    walk.go('pass-down', '信访员', '2026-03-03', { passedDownOn: '2026-03-03', passNumber: '信转〔2026〕4号' })
    expect(walk.refusal('below-received', '信访员', '2026-03-05', { belowGotOn: '2026-03-02' })).toBe(
      'got-before-passed',
    )
    walk.go('below-received', '信访员', '2026-03-05', { belowGotOn: '2026-03-04' })
    expect(clocks(walk)).toEqual(['K12 2026-03-04'])
    const took = walk.go('below-took-up', '信访员', '2026-03-10', { belowDoneOn: '2026-03-10', belowDid: 'accepted' })
    expect([took.state, took.ends]).toEqual(['passed-down', ['K12']])
  })
})

describe('a repeated petition', () => {
  it('is kept and told to the departments, and its sender is not told again', () => {
    const walk = registered({ times: 'repeated' })
    expect([walk.state, clocks(walk)]).toEqual(['to-keep', []])
    walk.go('keep', '信访员', '2026-03-31', { repeatsToldOn: '2026-03-31' })
    expect(walk.state).toBe('kept')
  })
})

describe('a petition that is no accusation', () => {
  const other = { receivedOn: '2026-03-02', routing: 'other', source: 'self' }
  const registeredOther = (inputs: Record<string, unknown> = {}) => {
    const walk = walkOf(petitionProcedure, { cast })
    walk.go('register', '信访员', '2026-03-02', { ...other, ...inputs })
    return walk
  }

  it('is passed on within fifteen days', () => {
    const walk = registeredOther()
    const pass = { sortedOn: '2026-03-10', otherWay: 'pass', otherNumber: '信转〔2026〕5号' }
    expect(walk.refusal('sort-other', '信访员', '2026-03-10', { ...pass, sortedOn: '2026-03-01' })).toBe(
      'sorted-before-received',
    )
    expect(walk.refusal('sort-other', '信访员', '2026-03-10', { ...pass, otherNumber: '' })).toBe('bad-input')
    expect(walk.go('sort-other', '信访员', '2026-03-10', pass).ends).toEqual(['K16'])
    expect([walk.state, clocks(walk)]).toEqual(['passed-other', ['K16 2026-03-02']])
  })

  it('of the own organ is told within fifteen days and answered within sixty', () => {
    const walk = registeredOther()
    walk.go('sort-other', '信访员', '2026-03-04', { sortedOn: '2026-03-04', otherWay: 'ours' })
    expect(
      walk.go('tell-other', '信访员', '2026-03-12', { acceptance: 'accepted', toldOtherOn: '2026-03-12' }).ends,
    ).toEqual(['K17'])
    const reply = { repliedOn: '2026-05-08', replyNumber: '信答〔2026〕1号' }
    expect(walk.refusal('reply-other', '信访员', '2026-05-08', { ...reply, repliedOn: '2026-03-11' })).toBe(
      'replied-before-told',
    )
    expect(walk.go('reply-other', '信访员', '2026-05-08', reply).ends).toEqual(['K18'])
    expect(clocks(walk)).toEqual(['K16 2026-03-02', 'K17 2026-03-02', 'K18 2026-03-12'])
  })

  it('that is not accepted ends with the telling', () => {
    const walk = registeredOther()
    walk.go('sort-other', '信访员', '2026-03-04', { sortedOn: '2026-03-04', otherWay: 'ours' })
    walk.go('tell-other', '信访员', '2026-03-12', { acceptance: 'refused', toldOtherOn: '2026-03-12' })
    expect([walk.state, clocks(walk)]).toEqual(['other-refused', ['K16 2026-03-02', 'K17 2026-03-02']])
  })

  it('sent by the petition bureau to the wrong organ is objected to within five working days', () => {
    const walk = registeredOther({ source: 'bureau' })
    expect([walk.state, clocks(walk)]).toEqual(['to-check', ['K16 2026-03-02', 'K17 objection 2026-03-02']])
    const objected = walk.go('check-competence', '信访员', '2026-03-06', {
      competence: 'not-ours',
      objectedOn: '2026-03-06',
    })
    expect([objected.state, objected.documents.map((it) => it.id)]).toEqual(['passed-other', ['objection']])
  })

  it('sent by the petition bureau to the right organ goes on, and its own fifteen days begin', () => {
    const walk = registeredOther({ source: 'bureau' })
    expect(walk.go('check-competence', '信访员', '2026-03-04', { competence: 'ours' }).ends).toEqual(['K17'])
    walk.go('sort-other', '信访员', '2026-03-04', { sortedOn: '2026-03-04', otherWay: 'ours' })
    expect(clocks(walk).at(-1)).toBe('K17 2026-03-02')
  })
})

describe('a petition routed wrongly', () => {
  it('is taken back and routed anew, its clock still from the day it came', () => {
    const walk = registered()
    walk.go('withdraw-routing', '信访员', '2026-03-04')
    walk.go('route-again', '信访员', '2026-03-04', { routing: 'above' })
    expect([walk.state, clocks(walk).at(-1)]).toEqual(['to-go-up', 'K11 2026-03-02'])
  })

  it('is not kept for want of substance unless the handling department sent it back', () => {
    const walk = registered()
    walk.go('withdraw-routing', '信访员', '2026-03-04')
    const answer = walk.take('route-again', '信访员', '2026-03-04', { routing: 'no-substance' })
    expect(answer).toMatchObject({ code: 'forbidden', under: 'reporting-and-accusation-rules/17-return' })
  })
})

describe('what a petition may hold', () => {
  it('is read by the petition office alone from the first day', () =>
    expect(petitionProcedure.readers).toEqual(['petition-office']))
  it('refuses whatever it does not ask for', () => {
    const walk = walkOf(petitionProcedure, { cast })
    for (const strange of ['content', 'informant', 'subject', 'person'])
      expect(walk.refusal('register', '信访员', '2026-03-02', { ...OWN, [strange]: '某人某事' })).toBe('bad-input')
  })
})
