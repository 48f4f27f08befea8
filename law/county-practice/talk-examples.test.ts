import { describe, expect, it } from 'vitest'
import { Talk } from '../../contract/talks.ts'
import { walkOf } from '../../testing/walk.ts'
import { talkProcedures } from './talk-procedures.ts'

const cast = { opener: ['局长'], 'subject-head': ['局长'], subject: ['副局长'] } as const
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
  it('are in the book in the words in which they are kept, and open no matter', () => {
    expect(talkProcedures.map((it) => [it.title, it.keptBy])).toEqual([
      ['谈心谈话', 'talks'],
      ['约谈', 'talks'],
      ['提醒谈话', 'talks'],
    ])
    const kept = Talk.shape.state.options.filter((it) => it !== 'not-needed')
    for (const it of talkProcedures) expect(it.states.map(({ id }) => id)).toEqual(kept)
  })

  it('go from preparation over the talk and both signatures to the revisit', () => {
    for (const procedure of talkProcedures) {
      const walk = prepared(procedure)
      walk.go('hold', '局长', '2026-03-10', held)
      walk.go('sign', '局长', '2026-03-10')
      expect(walk.state).toBe('held')
      walk.go('sign', '副局长', '2026-03-11', { differs: '第二次报过口头' })
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

  it('do not count by one person signing twice', () => {
    const walk = prepared()
    walk.go('hold', '局长', '2026-03-10', held)
    walk.go('sign', '局长', '2026-03-10')
    expect(walk.refusal('sign', '局长', '2026-03-11')).toBe('signed-already')
  })

  it('are not signed before they are held', () =>
    expect(prepared().refusal('sign', '局长', '2026-03-10')).toBe('not-now'))
})

describe('a reminder talk', () => {
  it('may be entrusted to another, but not to kin of the person', () => {
    expect(prepared().refusal('entrust', '局长', '2026-03-07', { entrustedTo: '科长' })).toBe('entrusted-to-kin')
    expect(prepared().refusal('entrust', '局长', '2026-03-07', { entrustedTo: '分管副局长' })).toBeNull()
  })

  it('alone is entrusted', () =>
    expect(prepared(heart).refusal('entrust', '局长', '2026-03-07', { entrustedTo: '分管副局长' })).toBe('bad-input'))
})
