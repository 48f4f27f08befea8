import { describe, expect, it } from 'vitest'
import { awaitedFor, plannedDay, stepsWaiting } from '../../engine/procedures/index.ts'
import { type Cast, walkOf } from '../../testing/walk.ts'
import { problemProcedure } from './problem-procedure.ts'

const cast = {
  opener: ['监督室主任'],
  'opener-outside': ['监督室主任'],
  'unit-member': ['局长', '副局长', '科长'],
  'unit-seat': ['局长', '副局长'],
  'unit-head': ['局长'],
  'answers-for-subject': ['局长', '副县长', '监督室主任', '书记'],
  'above-subject': ['副县长', '书记', '监督室主任'],
  'commission-side': ['监督室主任', '组长'],
  'supervision-apart': ['监督室主任', '监督室科员'],
} satisfies Cast

const raised = { what: '房租没有入账', source: 'audit', unit: '统计局', class: 'private-fund', foundBy: '县审计局' }
const measures = { measures: [{ what: '全部入账', person: '副局长', dueOn: '2026-04-30' }] }
const later = { measures: [...measures.measures, { what: '退回多收的', person: '局长', dueOn: '2026-04-10' }] }
const done = { done: '补记了房租', doneOn: '2026-03-10' }
const result = { changed: '按月入账', knownBy: '抽看了三个月的账' }
const yes = (of: string) => ({ [`${of}Agreed`]: 'yes' })
const no = (of: string, words = '还缺到账日期') => ({ [`${of}Agreed`]: 'no', [`${of}Words`]: words })

const begun = (more: object = {}) =>
  walkOf(problemProcedure, {
    cast,
    headed: ['老局长'],
    kin: [
      ['亲属', '老局长'],
      ['书记', '副局长'],
    ],
    under: [['监督室科员', '局长']],
    ...more,
  })

function found(more: object = {}) {
  const walk = begun(more)
  walk.go('raise', '监督室主任', '2026-03-02', { ...raised, foundOn: '2026-03-01' })
  return walk
}
function working() {
  const walk = found()
  walk.go('measures', '局长', '2026-03-04', later)
  walk.go('decide-measures', '副县长', '2026-03-05', yes('measures'))
  return walk
}
function asked() {
  const walk = working()
  walk.go('progress', '副局长', '2026-03-10', done)
  walk.go('decide-progress', '监督室主任', '2026-03-11', yes('progress'))
  walk.go('ask-closing', '局长', '2026-03-12', result)
  return walk
}
const awaited = (walk: ReturnType<typeof found>) =>
  stepsWaiting(walk.matter).map((it) => [it.id, awaitedFor(it, walk.matter, walk.worldOf('', '2026-03-20' as never))])

describe('a problem', () => {
  it('goes from finding to closing through two separate approvals and a result', () => {
    const walk = asked()
    walk.go('decide-closing', '副县长', '2026-03-13', yes('closing'))
    expect(walk.state).toBe('closed')
    walk.go('revisit', '监督室主任', '2026-09-13', { holds: 'holds', finding: '账上都有', lookedOn: '2026-09-13' })
    expect([walk.state, stepsWaiting(walk.matter)]).toEqual(['closed', []])
  })

  it('is found by its own unit where it says so, and by strangers never', () => {
    const own = { ...raised, source: 'self-found', foundOn: '2026-03-01' }
    expect(begun().refusal('raise', '科长', '2026-03-02', own)).toBeNull()
    for (const by of ['副县长', '监督室主任', '组长']) {
      expect(begun().refusal('raise', by, '2026-03-02', own)).toBe('not-entitled')
      expect(begun().refusal('raise', by, '2026-03-02', { ...own, source: 'audit' })).toBeNull()
    }
    expect(begun().refusal('raise', '别局局长', '2026-03-02', { ...own, source: 'audit' })).toBe('not-entitled')
  })

  it('from a petition has the number of the petition alone, and nobody is told before it is found', () => {
    const petition = { ...raised, source: 'petition', foundOn: '2026-03-01' }
    expect(begun().refusal('raise', '组长', '2026-03-02', petition)).toBe('bad-input')
    expect(begun().refusal('raise', '组长', '2026-03-02', { ...petition, sourceNumber: '信访〔2026〕7号' })).toBeNull()
    const told = { ...raised, foundOn: '2026-03-01', headToldOn: '2026-02-28' }
    expect(begun().refusal('raise', '组长', '2026-03-02', told)).toBe('told-before-found')
    expect(begun().refusal('raise', '组长', '2026-03-02', { ...told, headToldOn: '2026-03-01' })).toBeNull()
  })

  it('is known to the head of the unit once, and not before it was found', () => {
    const walk = found()
    expect(walk.refusal('known', '副局长', '2026-03-03', { knownOn: '2026-03-03' })).toBe('not-entitled')
    expect(walk.refusal('known', '局长', '2026-03-03', { knownOn: '2026-02-28' })).toBe('before-found')
    walk.go('known', '局长', '2026-03-03', { knownOn: '2026-03-01' })
    expect(walk.refusal('known', '局长', '2026-03-04', { knownOn: '2026-03-04' })).toBe('known-already')
  })
})

describe('measures', () => {
  it('are the unit’s own, given to nobody whose kin headed it, and due after the finding', () => {
    const walk = found()
    const one = (part: object) => ({ measures: [{ ...measures.measures[0], ...part }] })
    expect(walk.refusal('measures', '科长', '2026-03-04', measures)).toBe('not-entitled')
    expect(walk.refusal('measures', '副局长', '2026-03-04', one({ person: '亲属' }))).toBe('related')
    expect(walk.refusal('measures', '副局长', '2026-03-04', one({ person: '老局长' }))).toBeNull()
    expect(walk.refusal('measures', '副局长', '2026-03-04', one({ dueOn: '2026-02-28' }))).toBe('before-found')
    expect(walk.refusal('measures', '副局长', '2026-03-04', {})).toBe('bad-input')
  })

  it('are approved from above by another, or go back with a reason', () => {
    const walk = found({ cast: { ...cast, 'above-subject': ['局长', ...cast['above-subject']] } })
    walk.go('measures', '局长', '2026-03-04', measures)
    expect(walk.refusal('decide-measures', '局长', '2026-03-05', yes('measures'))).toBe('own-work')
    expect(walk.refusal('decide-measures', '副局长', '2026-03-05', yes('measures'))).toBe('not-entitled')
    expect(walk.refusal('decide-measures', '副县长', '2026-03-05', { measuresAgreed: 'no' })).toBe('bad-input')
    walk.go('decide-measures', '副县长', '2026-03-05', no('measures'))
    expect(walk.state).toBe('found')
  })

  it('wait for the nearest above who is free, and set the day by their earliest term once they are agreed', () => {
    const walk = found()
    expect([awaited(walk), plannedDay(walk.matter)]).toEqual([[['measures', ['局长']]], null])
    walk.go('measures', '局长', '2026-03-04', later)
    expect([awaited(walk), plannedDay(walk.matter)]).toEqual([[['decide-measures', ['副县长']]], null])
    walk.go('decide-measures', '副县长', '2026-03-05', yes('measures'))
    expect(awaited(walk)).toEqual([['progress', ['局长', '副局长']]])
    expect(plannedDay(walk.matter)).toBe('2026-04-10')
  })
})

describe('progress', () => {
  it('is made by the unit and by those who have a measure', () => {
    expect(working().refusal('progress', '科长', '2026-03-10', done)).toBe('not-entitled')
    expect(working().refusal('progress', '副局长', '2026-03-10', { ...done, doneOn: '2026-02-01' })).toBe(
      'before-found',
    )
    expect(working().refusal('ask-closing', '局长', '2026-03-10', result)).toBe('not-now')
  })

  it('is approved apart, by who raised it or the supervision office, never by who made it or stands under him', () => {
    const walk = working()
    walk.go('progress', '局长', '2026-03-10', done)
    expect(awaited(walk)).toEqual([['decide-progress', ['监督室主任']]])
    expect(walk.refusal('decide-progress', '副县长', '2026-03-11', yes('progress'))).toBe('not-entitled')
    expect(walk.refusal('decide-progress', '监督室科员', '2026-03-11', yes('progress'))).toBe('own-work')
    walk.go('decide-progress', '监督室主任', '2026-03-11', no('progress'))
    expect(walk.state).toBe('working')
    walk.go('progress', '副局长', '2026-03-12', done)
    // What the head did before was decided; what waits now is another's.
    expect(walk.refusal('decide-progress', '监督室科员', '2026-03-13', yes('progress'))).toBeNull()
  })

  it('may be added while it waits and after it was approved, and waits again', () => {
    const walk = working()
    walk.go('progress', '局长', '2026-03-10', done)
    walk.go('progress', '副局长', '2026-03-11', done)
    walk.go('decide-progress', '监督室主任', '2026-03-12', yes('progress'))
    expect(awaited(walk)).toEqual([['ask-closing', ['局长']]])
    walk.go('progress', '副局长', '2026-03-13', done)
    expect(walk.state).toBe('reported')
  })
})

describe('closing', () => {
  it('says what changed and how one knows', () => {
    const walk = working()
    walk.go('progress', '副局长', '2026-03-10', done)
    walk.go('decide-progress', '监督室主任', '2026-03-11', yes('progress'))
    for (const missing of ['changed', 'knownBy'])
      expect(walk.refusal('ask-closing', '局长', '2026-03-12', { ...result, [missing]: ' ' })).toBe('bad-input')
  })

  it('is decided from above or by who raised it from outside, who neither asked nor worked nor is kin to who did', () => {
    const walk = asked()
    expect(awaited(walk)).toEqual([['decide-closing', ['副县长']]])
    expect(plannedDay(walk.matter)).toBeNull()
    expect(walk.refusal('decide-closing', '书记', '2026-03-13', yes('closing'))).toBe('own-work')
    expect(walk.refusal('decide-closing', '科长', '2026-03-13', yes('closing'))).toBe('not-entitled')
    expect(walk.refusal('decide-closing', '监督室主任', '2026-03-13', yes('closing'))).toBeNull()
    walk.go('decide-closing', '副县长', '2026-03-13', no('closing'))
    expect(walk.state).toBe('progressed')
  })

  it('is looked at again after it, by another than who asked for it', () => {
    const walk = asked()
    const again = { holds: 'back', finding: '又有一笔', lookedOn: '2026-03-13' }
    expect(walk.refusal('revisit', '副县长', '2026-03-13', again)).toBe('not-now')
    walk.go('decide-closing', '副县长', '2026-03-13', yes('closing'))
    expect(walk.refusal('revisit', '局长', '2026-03-13', again)).toBe('not-entitled')
    expect(walk.refusal('revisit', '副县长', '2026-03-13', { ...again, lookedOn: '2026-03-12' })).toBe('before-closed')
    expect(walk.refusal('revisit', '副县长', '2026-03-13', again)).toBeNull()
  })
})
