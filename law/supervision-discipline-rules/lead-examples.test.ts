import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import { leadProcedure } from './lead-procedure.ts'

const cast = { opener: ['案管员'], 'case-office': ['案管员'], 'commission-head': ['纪委书记'] } as const
const lastDays = { K03: '2026-04-13' }

const REGISTER = { receivedOn: '2026-03-02', source: 'supervision', handler: '检查员' }
const PROPOSE = { discussedOn: '2026-03-18', proposedOn: '2026-03-20' }
const COMMITTEE = { committeeReportedOn: '2026-03-24', committeeReceipt: '县委回〔2026〕2号' }
const ABOVE = { aboveReportedOn: '2026-03-24', aboveReceipt: '市纪回〔2026〕9号' }
const LETTER = { mode: 'letter', letterGotOn: '2026-03-23', copied: true }
const TEAM = { team: ['检查员', '核查员'], leader: '检查员', planApproval: '初核〔2026〕1号', teamUnrelated: true }
const CLOSE = { closedOn: '2026-06-10', closedAs: 'unproven', archived: true }

function registered() {
  const walk = walkOf(leadProcedure, { cast, lastDays })
  walk.go('register', '案管员', '2026-03-02', REGISTER)
  return walk
}

function received() {
  const walk = registered()
  walk.go('approve-assignment', '纪委书记', '2026-03-03', { assignedOn: '2026-03-03' })
  walk.go('receive', '检查员', '2026-03-04', { handlerGotOn: '2026-03-04', unrelated: true })
  return walk
}

function disposed(disposition: Record<string, unknown>) {
  const walk = received()
  walk.go('propose-disposition', '检查员', '2026-03-20', { ...PROPOSE, ...disposition })
  walk.go('approve-disposition', '纪委书记', '2026-03-23', { approvedOn: '2026-03-23' })
  return walk
}

function bothReceipts(walk: ReturnType<typeof registered>) {
  walk.go('report-to-committee', '检查员', '2026-03-25', COMMITTEE)
  walk.go('report-above', '检查员', '2026-03-25', ABOVE)
  return walk
}

function checking() {
  const walk = disposed({ disposition: 'check', lowerHead: 'no' })
  walk.go('form-team', '检查员', '2026-03-25', TEAM)
  return walk
}

const report = (checkOutcome: string, more: Record<string, unknown> = {}) => ({
  checkReportedOn: '2026-05-20',
  signedBy: ['检查员', '核查员'],
  checkOutcome,
  ...more,
})

function checked(checkOutcome: string, more: Record<string, unknown> = {}) {
  const walk = checking()
  walk.go('report-check', '检查员', '2026-05-20', report(checkOutcome, more))
  return walk
}

const clocks = (walk: { started: readonly { clock: string; from: string }[] }) =>
  walk.started.map((it) => `${it.clock} ${it.from}`)

describe('a lead that is closed', () => {
  it('is assigned with approval, signed for, disposed of, reported both ways and closed', () => {
    const walk = bothReceipts(disposed({ disposition: 'closed', closedWhy: 'known' }))
    walk.go('close', '检查员', '2026-06-10', CLOSE)
    expect(walk.state).toBe('closed')
    expect(clocks(walk)).toEqual(['K01 2026-03-04'])
  })

  it('is not closed without the committee’s receipt, nor without that of the commission above', () => {
    const walk = disposed({ disposition: 'closed', closedWhy: 'known' })
    const close = () => walk.refusal('close', '检查员', '2026-06-10', CLOSE)
    expect(close()).toBe('no-committee-receipt')
    walk.go('report-to-committee', '检查员', '2026-03-25', COMMITTEE)
    expect(close()).toBe('no-superior-receipt')
    walk.go('report-above', '检查员', '2026-03-25', ABOVE)
    expect(close()).toBeNull()
  })

  it('has a receipt only with its number', () => {
    const walk = disposed({ disposition: 'closed', closedWhy: 'known' })
    expect(walk.refusal('report-above', '检查员', '2026-03-25', { aboveReportedOn: '2026-03-24' })).toBe('bad-input')
  })

  it('is reported neither way before its disposition is approved', () => {
    const walk = received()
    expect(walk.refusal('report-to-committee', '检查员', '2026-03-25', COMMITTEE)).toBe('reported-unapproved')
    expect(walk.refusal('report-above', '检查员', '2026-03-25', ABOVE)).toBe('reported-above-unapproved')
  })

  it('that proved untrue is handed to clarification by its number, or the person did not want it', () => {
    const walk = bothReceipts(disposed({ disposition: 'closed', closedWhy: 'untrue' }))
    const untrue = { ...CLOSE, closedAs: 'untrue' }
    const close = (more: Record<string, unknown>) =>
      walk.refusal('close', '检查员', '2026-06-10', { ...untrue, ...more })
    expect(close({})).toBe('bad-input')
    expect(close({ clarification: 'handed' })).toBe('bad-input')
    expect(close({ clarification: 'handed', clarificationNumber: '澄清〔2026〕1号' })).toBeNull()
    expect(close({ clarification: 'declined' })).toBeNull()
  })
})

describe('assignment', () => {
  it('needs the approval of the principal head, who did not propose it', () => {
    const both = { ...cast, 'case-office': ['案管员', '纪委书记'] }
    const walk = walkOf(leadProcedure, { cast: both })
    walk.go('register', '纪委书记', '2026-03-02', REGISTER)
    expect(walk.refusal('approve-assignment', '纪委书记', '2026-03-03', { assignedOn: '2026-03-03' })).toBe(
      'assigner-is-proposer',
    )
    expect(walk.refusal('approve-assignment', '案管员', '2026-03-03', { assignedOn: '2026-03-03' })).toBe(
      'not-entitled',
    )
    expect(
      registered().refusal('approve-assignment', '纪委书记', '2026-03-03', { assignedOn: '2026-03-03' }),
    ).toBeNull()
  })

  it('cannot be passed over: nobody signs for what is not approved', () => {
    const got = { handlerGotOn: '2026-03-03', unrelated: true }
    expect(registered().refusal('receive', '检查员', '2026-03-03', got)).toBe('not-now')
  })

  it('sent back is proposed anew and approved by another hand again', () => {
    const both = { ...cast, 'case-office': ['案管员', '纪委书记'] }
    const walk = walkOf(leadProcedure, { cast: both })
    walk.go('register', '案管员', '2026-03-02', REGISTER)
    walk.go('send-back-assignment', '纪委书记', '2026-03-03')
    walk.go('assign-again', '纪委书记', '2026-03-03', { handler: '另一位' })
    expect(walk.refusal('approve-assignment', '纪委书记', '2026-03-03', { assignedOn: '2026-03-03' })).toBe(
      'reassigner-is-proposer',
    )
  })

  it('is signed for by its handler alone, free of relations, not before it was approved', () => {
    const walk = registered()
    const approval = walk.go('approve-assignment', '纪委书记', '2026-03-03', { assignedOn: '2026-03-03' })
    expect(approval.step.opensTo).toEqual([{ namedIn: 'handler' }])
    const got = { handlerGotOn: '2026-03-03', unrelated: true }
    expect(walk.refusal('receive', '案管员', '2026-03-04', got)).toBe('not-entitled')
    expect(walk.refusal('receive', '检查员', '2026-03-04', { ...got, unrelated: false })).toBe('bad-input')
    expect(walk.refusal('receive', '检查员', '2026-03-04', { ...got, handlerGotOn: '2026-03-02' })).toBe(
      'got-before-assigned',
    )
    expect(walk.refusal('receive', '检查员', '2026-03-04', got)).toBeNull()
  })

  it('handed back because of a relation goes to another, and the month goes on from the first receipt', () => {
    const walk = received()
    walk.go('recuse', '检查员', '2026-03-05')
    expect(walk.refusal('assign-again', '案管员', '2026-03-05', { handler: '检查员' })).toBe('handler-withdrew')
    walk.go('assign-again', '案管员', '2026-03-05', { handler: '另一位' })
    walk.go('approve-assignment', '纪委书记', '2026-03-06', { assignedOn: '2026-03-06' })
    walk.go('receive', '另一位', '2026-03-09', { handlerGotOn: '2026-03-09', unrelated: true })
    expect(clocks(walk)).toEqual(['K01 2026-03-04'])
    walk.go('propose-disposition', '另一位', '2026-03-20', { ...PROPOSE, disposition: 'closed', closedWhy: 'known' })
    walk.go('approve-disposition', '纪委书记', '2026-03-23', { approvedOn: '2026-03-23' })
    const change = { handler: '检查员', handlerApproval: '线批〔2026〕1号' }
    expect(walk.refusal('hand-to-another', '案管员', '2026-04-01', change)).toBe('handler-withdrew')
    expect(walk.refusal('hand-to-another', '案管员', '2026-04-01', { ...change, handler: '第三位' })).toBeNull()
  })
})

describe('disposition', () => {
  it.each(['enquiry', 'check', 'held', 'closed'])('may be %s', (disposition) => {
    const more = { lowerHead: 'no', heldWhy: 'moment', reviewOn: '2026-09-21', closedWhy: 'known' }
    const walk = received()
    expect(walk.refusal('propose-disposition', '检查员', '2026-03-20', { ...PROPOSE, disposition, ...more })).toBeNull()
  })

  it.each(['file', 'kept', 'none'])('has no fifth kind: %s', (disposition) => {
    expect(received().refusal('propose-disposition', '检查员', '2026-03-20', { ...PROPOSE, disposition })).toBe(
      'bad-input',
    )
  })

  it('ends the month’s clock and stands on a discussion held before', () => {
    const walk = received()
    const held = { ...PROPOSE, disposition: 'held', heldWhy: 'moment', reviewOn: '2026-09-21' }
    const propose = (more: Record<string, unknown>) =>
      walk.refusal('propose-disposition', '检查员', '2026-03-20', { ...held, ...more })
    expect(propose({ discussedOn: '2026-03-20', proposedOn: '2026-03-19' })).toBe('proposed-before-discussed')
    expect(propose({ discussedOn: '2026-03-02', proposedOn: '2026-03-03' })).toBe('proposed-before-received')
    expect(walk.go('propose-disposition', '检查员', '2026-03-20', held).ends).toEqual(['K01'])
  })

  it('is approved by another hand, not before it was proposed, and may be sent back', () => {
    const own = walkOf(leadProcedure, { cast })
    own.go('register', '案管员', '2026-03-02', { ...REGISTER, handler: '纪委书记' })
    own.go('approve-assignment', '纪委书记', '2026-03-03', { assignedOn: '2026-03-03' })
    own.go('receive', '纪委书记', '2026-03-04', { handlerGotOn: '2026-03-04', unrelated: true })
    own.go('propose-disposition', '纪委书记', '2026-03-20', { ...PROPOSE, disposition: 'closed', closedWhy: 'known' })
    expect(own.refusal('approve-disposition', '纪委书记', '2026-03-23', { approvedOn: '2026-03-23' })).toBe(
      'approver-is-proposer',
    )
    const walk = received()
    walk.go('propose-disposition', '检查员', '2026-03-20', { ...PROPOSE, disposition: 'closed', closedWhy: 'known' })
    const approve = (approvedOn: string) =>
      walk.refusal('approve-disposition', '纪委书记', '2026-03-23', { approvedOn })
    expect(approve('2026-03-19')).toBe('approved-before-proposed')
    expect(approve('2026-03-20')).toBeNull()
    walk.go('send-back-disposition', '纪委书记', '2026-03-23')
    expect(walk.state).toBe('received')
  })

  it('to check the head of a committee one level down needs the committee’s own head', () => {
    const walk = received()
    walk.go('propose-disposition', '检查员', '2026-03-20', { ...PROPOSE, disposition: 'check', lowerHead: 'yes' })
    const approve = (more: Record<string, unknown>) =>
      walk.refusal('approve-disposition', '纪委书记', '2026-03-23', { approvedOn: '2026-03-23', ...more })
    expect(approve({})).toBe('bad-input')
    expect(approve({ committeeApproval: '县委批〔2026〕4号' })).toBeNull()
  })
})

describe('a lead held for review', () => {
  const held = { disposition: 'held', heldWhy: 'conditions', reviewOn: '2026-09-21' }

  it('has a day ahead on which it is looked at again', () => {
    const walk = received()
    const propose = (reviewOn: string) =>
      walk.refusal('propose-disposition', '检查员', '2026-03-20', { ...PROPOSE, ...held, reviewOn })
    expect(propose('')).toBe('bad-input')
    expect(propose('2026-03-20')).toBe('review-in-the-past')
    expect(propose('2026-03-21')).toBeNull()
  })

  it('is looked at again and disposed of anew, with a new approval by another hand', () => {
    const walk = disposed(held)
    expect(walk.state).toBe('held')
    const again = { discussedOn: '2026-09-21', proposedOn: '2026-09-21', disposition: 'held', heldWhy: 'absent' }
    expect(walk.refusal('look-again', '检查员', '2026-09-21', { ...again, reviewOn: '2026-09-21' })).toBe(
      'review-in-the-past',
    )
    walk.go('look-again', '检查员', '2026-09-21', { ...again, disposition: 'check', lowerHead: 'no' })
    walk.go('approve-disposition', '纪委书记', '2026-09-22', { approvedOn: '2026-09-22' })
    expect(walk.state).toBe('forming')
    expect(clocks(walk)).toEqual(['K01 2026-03-04'])
  })

  it('is not approved again by whoever looked again', () => {
    const walk = disposed(held)
    walk.go('hand-to-another', '案管员', '2026-04-01', { handler: '纪委书记', handlerApproval: '线批〔2026〕2号' })
    const again = {
      discussedOn: '2026-09-21',
      proposedOn: '2026-09-21',
      disposition: 'closed',
      closedWhy: 'impossible',
    }
    walk.go('look-again', '纪委书记', '2026-09-21', again)
    expect(walk.refusal('approve-disposition', '纪委书记', '2026-09-22', { approvedOn: '2026-09-22' })).toBe(
      'approver-looked-again',
    )
  })
})

describe('an enquiry', () => {
  const enquiring = () => disposed({ disposition: 'enquiry', lowerHead: 'no' })
  const replied = { reply: 'replied', repliedOn: '2026-04-10', unitHeadSigned: true }

  it('by letter is answered within fifteen working days and reported within a month of the answer', () => {
    const walk = enquiring()
    expect(walk.go('ask', '检查员', '2026-03-24', LETTER).documents.map((it) => it.id)).toEqual(['enquiry-letter'])
    expect(walk.go('reply', '检查员', '2026-04-10', replied).ends).toEqual(['K03'])
    const reported = { enquiryReportedOn: '2026-04-30', enquiryOutcome: 'accepted' }
    expect(walk.go('report-enquiry', '检查员', '2026-04-30', reported).ends).toEqual(['K04'])
    walk.go('approve-enquiry', '纪委书记', '2026-05-06', { enquiryApprovedOn: '2026-05-06' })
    expect([walk.state, clocks(walk)]).toEqual(['to-close', ['K01 2026-03-04', 'K03 2026-03-23', 'K04 2026-04-10']])
  })

  it('by letter is copied to the unit, and its answer carries the unit head’s opinion', () => {
    const walk = enquiring()
    expect(walk.refusal('ask', '检查员', '2026-03-24', { ...LETTER, copied: false })).toBe('bad-input')
    walk.go('ask', '检查员', '2026-03-24', LETTER)
    expect(walk.refusal('reply', '检查员', '2026-04-10', { ...replied, unitHeadSigned: false })).toBe('bad-input')
    expect(walk.refusal('reply', '检查员', '2026-04-10', { ...replied, repliedOn: '2026-03-20' })).toBe(
      'replied-before-letter',
    )
  })

  it('is not taken as unanswered on the last day, but on the day after', () => {
    const walk = enquiring()
    walk.go('ask', '检查员', '2026-03-24', LETTER)
    const silent = (silentOn: string) => walk.take('reply', '检查员', silentOn, { reply: 'none', silentOn })
    expect(silent('2026-04-13')).toMatchObject({
      code: 'reply-in-time',
      says: expect.stringContaining('2026年4月13日'),
    })
    silent('2026-04-14')
    expect([walk.state, clocks(walk).at(-1)]).toEqual(['answered', 'K04 2026-04-14'])
  })

  it('by talk may be entrusted only with an approval, and its month runs from the talk', () => {
    const walk = enquiring()
    const talk = { mode: 'talk', talkedBy: 'entrusted', talkedOn: '2026-03-26' }
    expect(walk.refusal('ask', '检查员', '2026-03-26', talk)).toBe('bad-input')
    walk.go('ask', '检查员', '2026-03-26', { ...talk, entrustApproval: '委托〔2026〕1号' })
    expect([walk.state, clocks(walk).at(-1)]).toEqual(['answered', 'K04 2026-03-26'])
  })

  it('may be repeated or lead into a check, each once approved', () => {
    const walk = enquiring()
    const talk = (on: string) => ({ mode: 'talk', talkedBy: 'department', talkedOn: on })
    walk.go('ask', '检查员', '2026-03-26', talk('2026-03-26'))
    walk.go('report-enquiry', '检查员', '2026-04-01', { enquiryReportedOn: '2026-04-01', enquiryOutcome: 'again' })
    walk.go('approve-enquiry', '纪委书记', '2026-04-02', { enquiryApprovedOn: '2026-04-02' })
    expect(walk.state).toBe('enquiring')
    walk.go('ask', '检查员', '2026-04-08', talk('2026-04-08'))
    walk.go('report-enquiry', '检查员', '2026-04-20', { enquiryReportedOn: '2026-04-20', enquiryOutcome: 'check' })
    walk.go('approve-enquiry', '纪委书记', '2026-04-21', { enquiryApprovedOn: '2026-04-21' })
    expect(walk.state).toBe('forming')
  })

  it('is not approved by whoever reported it', () => {
    const walk = enquiring()
    walk.go('hand-to-another', '案管员', '2026-03-24', { handler: '纪委书记', handlerApproval: '线批〔2026〕2号' })
    walk.go('ask', '纪委书记', '2026-03-26', { mode: 'talk', talkedBy: 'leader', talkedOn: '2026-03-26' })
    walk.go('report-enquiry', '纪委书记', '2026-04-01', { enquiryReportedOn: '2026-04-01', enquiryOutcome: 'accepted' })
    expect(walk.refusal('approve-enquiry', '纪委书记', '2026-04-02', { enquiryApprovedOn: '2026-04-02' })).toBe(
      'enquiry-approver-is-reporter',
    )
  })
})

describe('a preliminary check', () => {
  it('has a team of two or more, its leader among them, none who withdrew', () => {
    const walk = disposed({ disposition: 'check', lowerHead: 'no' })
    const form = (more: Record<string, unknown>) =>
      walk.refusal('form-team', '检查员', '2026-03-25', { ...TEAM, ...more })
    expect(form({ team: ['检查员'] })).toBe('team-under-two')
    expect(form({ leader: '外人' })).toBe('leader-outside')
    expect(form({ teamUnrelated: false })).toBe('bad-input')
    expect(form({})).toBeNull()
    const withdrawn = received()
    withdrawn.go('recuse', '检查员', '2026-03-05')
    withdrawn.go('assign-again', '案管员', '2026-03-05', { handler: '另一位' })
    withdrawn.go('approve-assignment', '纪委书记', '2026-03-06', { assignedOn: '2026-03-06' })
    withdrawn.go('receive', '另一位', '2026-03-09', { handlerGotOn: '2026-03-09', unrelated: true })
    withdrawn.go('propose-disposition', '另一位', '2026-03-20', { ...PROPOSE, disposition: 'check', lowerHead: 'no' })
    withdrawn.go('approve-disposition', '纪委书记', '2026-03-23', { approvedOn: '2026-03-23' })
    expect(withdrawn.refusal('form-team', '另一位', '2026-03-25', TEAM)).toBe('team-withdrew')
  })

  it('is reported by its leader with the signatures of all, and of nobody else', () => {
    const walk = checking()
    const hand = (signedBy: string[], by = '检查员') =>
      walk.refusal('report-check', by, '2026-05-20', { ...report('closed'), signedBy })
    expect(hand(['检查员'])).toBe('check-unsigned')
    expect(hand(['检查员', '核查员', '外人'])).toBe('signed-by-outsider')
    expect(hand(['检查员', '核查员'], '核查员')).toBe('not-entitled')
    expect(hand(['核查员', '检查员'])).toBeNull()
  })

  it('that proposes filing ends in the county with 已转立案, once the committee’s head agreed and both receipts are in', () => {
    const walk = checked('file')
    expect(walk.refusal('approve-check', '纪委书记', '2026-05-22', { checkApprovedOn: '2026-05-22' })).toBe('bad-input')
    const approval = { checkApprovedOn: '2026-05-22', filingApproval: '县委批〔2026〕7号' }
    walk.go('approve-check', '纪委书记', '2026-05-22', approval)
    const transfer = { filedOn: '2026-05-25', filingNumber: '立〔2026〕3号' }
    expect(walk.refusal('transfer', '检查员', '2026-05-25', transfer)).toBe('no-committee-receipt')
    bothReceipts(walk).go('transfer', '检查员', '2026-05-25', transfer)
    expect(walk.state).toBe('filed')
    expect(leadProcedure.states.find((it) => it.id === 'filed')).toEqual({
      id: 'filed',
      title: '已转立案',
      ended: true,
    })
  })

  it.each([
    ['closed', 'to-close'],
    ['reminder', 'to-close'],
    ['moved', 'to-close'],
  ])('that proposes %s goes to %s', (outcome, state) => {
    const walk = checked(outcome)
    walk.go('approve-check', '纪委书记', '2026-05-22', { checkApprovedOn: '2026-05-22' })
    expect(walk.state).toBe(state)
  })

  it('that proposes holding names a day of looking again', () => {
    expect(checking().refusal('report-check', '检查员', '2026-05-20', report('held'))).toBe('bad-input')
    expect(checking().refusal('report-check', '检查员', '2026-05-20', report('held', { reviewOn: '2026-05-20' }))).toBe(
      'check-review-in-the-past',
    )
    const walk = checked('held', { reviewOn: '2026-11-20' })
    walk.go('approve-check', '纪委书记', '2026-05-22', { checkApprovedOn: '2026-05-22' })
    expect(walk.state).toBe('held')
  })

  it('is approved by another hand or sent back for more', () => {
    const walk = disposed({ disposition: 'check', lowerHead: 'no' })
    const team = { ...TEAM, team: ['纪委书记', '核查员'], leader: '纪委书记' }
    walk.go('form-team', '检查员', '2026-03-25', team)
    walk.go('report-check', '纪委书记', '2026-05-20', { ...report('closed'), signedBy: team.team })
    expect(walk.refusal('approve-check', '纪委书记', '2026-05-22', { checkApprovedOn: '2026-05-22' })).toBe(
      'check-approver-is-reporter',
    )
    const other = checked('closed')
    other.go('check-more', '纪委书记', '2026-05-22')
    expect(other.state).toBe('checking')
  })
})

describe('a false accusation', () => {
  const toClose = () => disposed({ disposition: 'closed', closedWhy: 'untrue' })

  it('is never found at county level, only asked of the city', () => {
    const walk = toClose()
    expect(walk.take('false-accusation', '检查员', '2026-04-01', { falseAccusation: 'find' })).toMatchObject({
      code: 'forbidden',
      under: 'reporting-and-accusation-rules/false-accusation-finding',
    })
    expect(walk.refusal('false-accusation', '检查员', '2026-04-01', { falseAccusation: 'ask-city' })).toBe('bad-input')
    walk.go('false-accusation', '检查员', '2026-04-01', {
      falseAccusation: 'ask-city',
      askedCityNumber: '请认〔2026〕1号',
    })
    walk.go('city-answer', '检查员', '2026-06-01', { cityFinding: 'not-false', cityNumber: '市纪函〔2026〕8号' })
    expect(walk.state).toBe('to-close')
  })

  it('has no finding where the city was not asked', () => {
    const walk = toClose()
    const answer = { cityFinding: 'false', cityNumber: '市纪函〔2026〕8号' }
    expect(walk.refusal('city-answer', '检查员', '2026-06-01', answer)).toBe('city-not-asked')
    walk.go('false-accusation', '检查员', '2026-04-01', { falseAccusation: 'mistaken' })
    expect(walk.refusal('city-answer', '检查员', '2026-06-01', answer)).toBe('city-not-asked')
  })

  it('may still come up after the lead is closed', () => {
    const walk = bothReceipts(toClose())
    walk.go('close', '检查员', '2026-06-10', CLOSE)
    expect(walk.refusal('false-accusation', '检查员', '2026-06-11', { falseAccusation: 'mistaken' })).toBeNull()
  })
})

describe('what a lead may hold', () => {
  it('is read by the case office alone from the first day', () =>
    expect(leadProcedure.readers).toEqual(['case-office']))
  it('refuses a name or a story, because no step asks for one', () => {
    const walk = walkOf(leadProcedure, { cast })
    for (const strange of ['subject', 'person', 'content', 'matter'])
      expect(walk.refusal('register', '案管员', '2026-03-02', { ...REGISTER, [strange]: '某人某事' })).toBe('bad-input')
  })
  it('that came from a petition names the petition by its number alone', () => {
    const walk = walkOf(leadProcedure, { cast })
    const from = { ...REGISTER, source: 'petition' }
    expect(walk.refusal('register', '案管员', '2026-03-02', from)).toBe('bad-input')
    expect(walk.refusal('register', '案管员', '2026-03-02', { ...from, petitionNumber: '信访〔2026〕12号' })).toBeNull()
  })
})
