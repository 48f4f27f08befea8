import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import { pressProcedure } from './press-procedure.ts'

const cast = {
  opener: ['督查员'],
  'organ-head': ['纪委书记'],
  'organ-member': ['督查员', '另一位督查员', '纪委书记'],
  subject: ['住建局局长'],
} as const

const DRAFT = {
  organ: '县纪委',
  unit: '住建局',
  matter: '保障房违规占用清退交办三个月没有结果。',
  wants: ['清退到户', '退回的房屋重新分配'],
  dueOn: '2026-03-31',
}
const ANSWERS = [
  { standing: 'done', result: '二十户已经全部清退' },
  { standing: 'doing', result: '名单公示中' },
]
const REPLY = { repliedOn: '2026-03-31', answers: ANSWERS }
const CHECK = { checkedOn: '2026-04-02', checkedHow: '抽看六户，都已经腾空换锁。', verdict: 'closed' }

function issued() {
  const walk = walkOf(pressProcedure, { cast })
  walk.go('draft', '督查员', '2026-03-02', DRAFT)
  walk.go('sign', '纪委书记', '2026-03-03', { signedOn: '2026-03-03' })
  return walk
}

function replied(by = '住建局局长') {
  const walk = issued()
  walk.go('reply', by, '2026-03-31', REPLY)
  return walk
}

const unsettled = () => {
  const walk = replied()
  walk.go('check', '督查员', '2026-04-02', { ...CHECK, verdict: 'again' })
  return walk
}

describe('a pressing letter', () => {
  it('is drafted, signed, answered point by point and closed by what was seen', () => {
    const walk = replied()
    walk.go('check', '督查员', '2026-04-02', CHECK)
    expect(walk.state).toBe('closed')
  })

  it('is seen by the unit pressed from the day it is signed', () => {
    const walk = walkOf(pressProcedure, { cast })
    expect(walk.go('draft', '督查员', '2026-03-02', DRAFT).step.opensTo).toBeUndefined()
    const sent = walk.go('sign', '纪委书记', '2026-03-03', { signedOn: '2026-03-03' })
    expect([sent.step.opensTo, sent.documents.map((it) => it.id)]).toEqual([['subject'], ['pressing-letter']])
  })

  it('has a last day, later than the day it is signed', () => {
    const walk = walkOf(pressProcedure, { cast })
    expect(walk.refusal('draft', '督查员', '2026-03-02', { ...DRAFT, dueOn: '' })).toBe('bad-input')
    walk.go('draft', '督查员', '2026-03-02', { ...DRAFT, dueOn: '2026-03-03' })
    expect(walk.refusal('sign', '纪委书记', '2026-03-03', { signedOn: '2026-03-03' })).toBe('due-before-signed')
    walk.go('revise', '督查员', '2026-03-03', { matter: DRAFT.matter, dueOn: '2026-03-04' })
    expect(walk.refusal('sign', '纪委书记', '2026-03-03', { signedOn: '2026-03-03' })).toBeNull()
  })

  it('is not signed by whoever drafted or revised it', () => {
    const walk = walkOf(pressProcedure, { cast })
    walk.go('draft', '纪委书记', '2026-03-02', DRAFT)
    expect(walk.refusal('sign', '纪委书记', '2026-03-03', { signedOn: '2026-03-03' })).toBe('signer-is-drafter')
    const other = walkOf(pressProcedure, { cast })
    other.go('draft', '督查员', '2026-03-02', DRAFT)
    other.go('revise', '纪委书记', '2026-03-02', { matter: DRAFT.matter, dueOn: DRAFT.dueOn })
    expect(other.refusal('sign', '纪委书记', '2026-03-03', { signedOn: '2026-03-03' })).toBe('signer-revised')
  })
})

describe('a letter not sent', () => {
  it('ends with its reason and reaches nobody', () => {
    const walk = walkOf(pressProcedure, { cast })
    walk.go('draft', '督查员', '2026-03-02', DRAFT)
    expect(walk.refusal('reply', '住建局局长', '2026-03-02', REPLY)).toBe('not-now')
    walk.go('drop', '纪委书记', '2026-03-03', { droppedWhy: '昨天已经办好了。' })
    expect(walk.state).toBe('dropped')
  })
})

describe('the reply', () => {
  it('answers every point, by the unit’s head or from his paper, not before the letter', () => {
    const walk = issued()
    expect(walk.refusal('reply', '住建局局长', '2026-03-31', { ...REPLY, answers: ANSWERS.slice(0, 1) })).toBe(
      'bad-input',
    )
    expect(walk.refusal('reply', '住建局局长', '2026-03-31', { ...REPLY, repliedOn: '2026-03-02' })).toBe(
      'replied-before-signed',
    )
    expect(walk.refusal('reply', '住建局局长', '2026-03-31', REPLY)).toBeNull()
    expect(walk.refusal('reply', '督查员', '2026-03-31', REPLY)).toBeNull()
    expect(walk.refusal('reply', '旁人', '2026-03-31', REPLY)).toBe('not-entitled')
  })

  it('is still in time on its last day: silence is noted only the day after', () => {
    const walk = issued()
    expect(walk.refusal('silent', '督查员', '2026-03-31', { silentOn: '2026-03-31' })).toBe('reply-in-time')
    walk.go('silent', '督查员', '2026-04-01', { silentOn: '2026-04-01' })
    expect(walk.state).toBe('unsettled')
    walk.go('reply', '住建局局长', '2026-04-03', { ...REPLY, repliedOn: '2026-04-03' })
    expect(walk.state).toBe('replied')
  })

  it('is not checked by whoever entered it', () => {
    const walk = replied('督查员')
    expect(walk.refusal('check', '督查员', '2026-04-02', CHECK)).toBe('checker-replied')
    expect(walk.refusal('check', '另一位督查员', '2026-04-02', CHECK)).toBeNull()
  })
})

describe('what was not done', () => {
  it('is pressed again with a new last day, under which the next silence is judged', () => {
    const walk = unsettled()
    const again = { pressedOn: '2026-04-03', lacking: '第二条还没有结果。', dueOn: '2026-04-20' }
    expect(walk.refusal('press-again', '纪委书记', '2026-04-03', { ...again, dueOn: '2026-04-03' })).toBe(
      'due-before-pressed',
    )
    walk.go('press-again', '纪委书记', '2026-04-03', again)
    expect(walk.state).toBe('issued')
    expect(walk.refusal('silent', '督查员', '2026-04-20', { silentOn: '2026-04-20' })).toBe('reply-in-time')
    expect(walk.refusal('silent', '督查员', '2026-04-21', { silentOn: '2026-04-21' })).toBeNull()
  })

  it('goes up, with the number under which it went', () => {
    const walk = unsettled()
    expect(walk.refusal('escalate', '纪委书记', '2026-04-03', { escalation: 'accountability' })).toBe('bad-input')
    walk.go('escalate', '纪委书记', '2026-04-03', { escalation: 'accountability', escalationNumber: '问责〔2026〕2号' })
    expect(walk.state).toBe('escalated')
  })
})
