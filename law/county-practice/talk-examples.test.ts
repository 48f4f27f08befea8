import { describe, expect, it } from 'vitest'
import { day } from '../../engine/dates/index.ts'
import { stepsWaiting } from '../../engine/procedures/index.ts'
import { walkOf } from '../../testing/walk.ts'
import { talkProcedures } from './talk-procedures.ts'

const cast = {
  opener: ['局长'],
  'answers-for-subject': ['局长'],
  subject: ['副局长'],
  'opener-colleague': ['局长', '分管副局长', '科长'],
} as const
const held = { heldOn: '2026-03-10', said: '两次外出没有报备', reply: '忘记了', undertaking: '以后先报再走' }

const [heart, ask, reminder] = talkProcedures
if (!heart || !ask || !reminder) throw new Error('there are three talks')

function prepared(procedure = reminder ?? heart) {
  const walk = walkOf(procedure as NonNullable<typeof procedure>, {
    cast,
    subject: ['副局长'],
    kin: [['科长', '副局长']],
  })
  walk.go('prepare', '局长', '2026-03-06', {
    to: '副局长',
    basis: procedure?.under[0],
    reason: '外出两次没有报备',
    plannedOn: '2026-03-10',
  })
  return walk
}

describe('the three talks of every day', () => {
  it('go from preparation over the talk and both signatures to the revisit', () => {
    for (const procedure of talkProcedures) {
      const walk = prepared(procedure)
      walk.go('hold', '局长', '2026-03-10', held)
      walk.go('sign', '局长', '2026-03-10')
      expect(walk.state).toBe('talker-signed')
      const { leaves } = walk.go('sign-own', '副局长', '2026-03-11', { differs: '第二次报过口头' })
      expect(leaves).toEqual(['talk-held'])
      walk.go('revisit', '局长', '2026-04-10', { found: '这个月外出都先报了' })
      expect(walk.state).toBe('revisited')
    }
  })

  it('count once the talker has signed and notes that the other signed on paper', () => {
    const walk = prepared()
    walk.go('hold', '局长', '2026-03-10', held)
    walk.go('sign', '局长', '2026-03-10', { signedOnPaper: true })
    expect(walk.state).toBe('signed')
  })

  it('do not count by one person signing twice, nor for the other', () => {
    const walk = prepared()
    walk.go('hold', '局长', '2026-03-10', held)
    expect(walk.refusal('sign-own', '局长', '2026-03-10')).toBe('not-entitled')
    expect(walk.refusal('sign', '副局长', '2026-03-10', { signedOnPaper: true })).toBe('not-entitled')
    expect(walk.go('sign', '局长', '2026-03-10').leaves).toEqual([])
    expect(walk.refusal('sign', '局长', '2026-03-11', { signedOnPaper: true })).toBe('not-now')
  })

  it('may be written down anew until the first signature, whoever gives it', () => {
    for (const [step, by] of [
      ['sign', '局长'],
      ['sign-own', '副局长'],
    ] as const) {
      const walk = prepared()
      walk.go('hold', '局长', '2026-03-10', held)
      walk.go('hold', '局长', '2026-03-11', { ...held, said: '三次外出没有报备' })
      walk.go(step, by, '2026-03-11')
      expect(walk.refusal('hold', '局长', '2026-03-12', held)).toBe('not-now')
    }
  })

  it('wait for the revisit from the day that was planned for it, and for nobody where none was', () => {
    const walk = prepared()
    walk.go('hold', '局长', '2026-03-10', { ...held, revisitOn: '2026-04-10' })
    walk.go('sign', '局长', '2026-03-10', { signedOnPaper: true })
    const waiting = (on: string) => stepsWaiting(walk.matter, [], day(on)).map((it) => it.id)
    expect([waiting('2026-04-09'), waiting('2026-04-10')]).toEqual([[], ['revisit']])
    const unplanned = prepared()
    unplanned.go('hold', '局长', '2026-03-10', held)
    unplanned.go('sign', '局长', '2026-03-10', { signedOnPaper: true })
    expect(stepsWaiting(unplanned.matter, [], day('2036-01-01'))).toEqual([])
    expect(unplanned.refusal('revisit', '局长', '2026-04-10', { found: '都先报了' })).toBeNull()
  })

  it('are dropped and taken up by the program alone, and held all the same where they were', () => {
    const walk = prepared()
    expect(walk.refusal('drop', '局长', '2026-03-07')).toBe('not-entitled')
    const program = walkOf(reminder, { cast: { ...cast, program: ['*'] }, subject: ['副局长'] })
    program.go('prepare', '局长', '2026-03-06', { to: '副局长', basis: reminder.under[0], reason: '外出没有报备' })
    program.go('drop', '*', '2026-03-07')
    expect(stepsWaiting(program.matter)).toEqual([])
    program.go('take-up', '*', '2026-03-08')
    program.go('drop', '*', '2026-03-09')
    program.go('hold', '局长', '2026-03-10', held)
    expect(program.state).toBe('held')
  })

  it('are not signed before they are held', () =>
    expect(prepared().refusal('sign', '局长', '2026-03-10')).toBe('not-now'))
})

describe('a reminder talk', () => {
  it('may be entrusted to another, but not to kin of the person', () => {
    expect(prepared().refusal('entrust', '局长', '2026-03-07', { entrustedTo: '科长' })).toBe('entrusted-to-kin')
    expect(prepared().refusal('entrust', '局长', '2026-03-07', { entrustedTo: '别处局长' })).toBe('entrusted-outside')
    expect(prepared().refusal('entrust', '局长', '2026-03-07', { entrustedTo: '分管副局长' })).toBeNull()
  })

  it('is held by whoever it was entrusted to, who does not pass it on', () => {
    const walk = prepared()
    walk.go('entrust', '局长', '2026-03-07', { entrustedTo: '分管副局长' })
    expect(walk.refusal('hold', '局长', '2026-03-10', held)).toBe('not-entitled')
    expect(walk.refusal('entrust', '分管副局长', '2026-03-08', { entrustedTo: '科长' })).toBe('not-entitled')
    expect(walk.refusal('entrust', '局长', '2026-03-08', { entrustedTo: '科长' })).toBe('not-entitled')
    walk.go('hold', '分管副局长', '2026-03-10', held)
    expect(walk.state).toBe('held')
  })

  it('alone is entrusted', () =>
    expect(prepared(heart).refusal('entrust', '局长', '2026-03-07', { entrustedTo: '分管副局长' })).toBe('bad-input'))
})
