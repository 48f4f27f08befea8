import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import {
  actorsOf,
  awaitedFor,
  judgeStep,
  type Matter,
  type Procedure,
  plannedDay,
  statesAhead,
  stepsBefore,
  stepsWaiting,
  type When,
  whenInWords,
} from './index.ts'

const base = { how: '', under: [], fields: [], by: [{ relation: 'anyone' }] } as const
const forbids = { says: '先办前面的。', under: 'toy/1' }

/** Noted, approved where the organ is the commission, decided one way or the other; dropped beside. */
const toy: Procedure = {
  id: 'toy',
  title: '试办',
  numbered: '试',
  purpose: '',
  inForce: { from: '2026-01-01' as never, until: null },
  readers: [],
  states: [
    { id: 'noted', title: '已记' },
    { id: 'dropped', title: '不办', ended: true },
    { id: 'decided', title: '已定' },
    { id: 'let-off', title: '免了', ended: true },
    { id: 'done', title: '办完', ended: true },
  ],
  steps: [
    {
      ...base,
      id: 'note',
      title: '记',
      from: [],
      to: 'noted',
      fields: [
        { id: 'what', label: '什么事', ask: { kind: 'text', most: 20 } },
        { id: 'who', label: '谁', ask: { kind: 'person' } },
        {
          id: 'rows',
          label: '各行',
          ask: { kind: 'rows', columns: [{ id: 'on', label: '哪天', ask: { kind: 'day' } }] },
        },
      ],
    },
    { ...base, id: 'drop', title: '不办', from: ['noted'], to: 'dropped', aside: true },
    {
      ...base,
      id: 'approve',
      title: '批',
      from: ['noted'],
      gates: [{ id: 'own-note', gate: 'other-hand', than: 'note', ...forbids }],
    },
    {
      ...base,
      id: 'decide',
      title: '定',
      from: ['noted'],
      to: [{ state: 'let-off', when: { field: 'what', has: '免' } }, { state: 'decided' }],
      gates: [{ id: 'unapproved', gate: 'taken', step: 'approve', when: { trait: 'organ-is-commission' }, ...forbids }],
    },
    {
      ...base,
      id: 'finish',
      title: '办完',
      from: ['decided'],
      to: 'done',
      gates: [{ id: 'undecided', gate: 'taken', step: 'approve', ...forbids }],
    },
    {
      ...base,
      id: 'tell-above',
      title: '报上',
      from: ['noted'],
      by: [{ relation: 'anyone', when: { trait: 'managed-above' } }],
    },
    { ...base, id: 'mend', title: '改', from: 'always', to: 'noted', aside: true },
  ],
  under: [],
}
const noted = () => {
  const walk = walkOf(toy, { cast: { anyone: ['甲'] } })
  walk.go('note', '甲', '2026-03-02', { what: '事', who: '乙', rows: [{ on: '2026-03-01' }] })
  return walk
}
const ids = (steps: readonly { id: string }[]) => steps.map((it) => it.id)

describe('what lies ahead of a matter', () => {
  it('is no state that is come to only by a step for which nobody waits', () => {
    expect(statesAhead(noted().matter)).toEqual(['let-off', 'decided', 'done'])
    expect(statesAhead({ procedure: toy, state: 'done' })).toEqual([])
  })

  it('names the step that has to be taken first, where the world says that it has to', () => {
    const { matter } = noted()
    const decide = toy.steps.find((it) => it.id === 'decide')
    expect(decide && ids(stepsBefore(decide, matter))).toEqual([])
    expect(decide && ids(stepsBefore(decide, matter, ['organ-is-commission']))).toEqual(['approve'])
    expect(decide && ids(stepsBefore(decide, matter, ['organ-is-committee']))).toEqual([])
  })

  it('waits for nobody who would be refused for want of another step', () => {
    expect(ids(stepsWaiting(noted().matter, ['organ-is-commission']))).toEqual(['approve'])
    expect(ids(stepsWaiting(noted().matter, ['organ-is-committee']))).toEqual(['approve', 'decide'])
  })
})

describe('who is waited for', () => {
  it('is nobody for a step that is for another kind of matter', () => {
    expect(ids(stepsWaiting(noted().matter, ['managed-above']))).toContain('tell-above')
    expect(ids(stepsWaiting(noted().matter, []))).not.toContain('tell-above')
  })

  it('is not he whose own act another has to look at', () => {
    const { matter, worldOf } = noted()
    const world = { ...worldOf('甲', '2026-03-02' as never), standing: () => ['甲', '丙'] }
    const step = (id: string) => toy.steps.find((it) => it.id === id) as Procedure['steps'][number]
    expect(actorsOf(step('approve'), matter, world)).toEqual(['丙'])
    expect(actorsOf(step('decide'), matter, world)).toEqual(['甲', '丙'])
  })

  it('is the nearest free one where the table waits for one alone; the others may take it all the same', () => {
    const { matter, worldOf } = noted()
    const world = { ...worldOf('甲', '2026-03-02' as never), standing: () => ['甲', '丙', '丁'] }
    const approve = toy.steps.find((it) => it.id === 'approve') as Procedure['steps'][number]
    const step = { ...approve, by: [{ relation: 'anyone', waits: 1 }] } as const
    expect([awaitedFor(step, matter, world), actorsOf(step, matter, world)]).toEqual([['丙'], ['丙', '丁']])
  })

  it('is nobody in a state in which a step is merely possible', () => {
    const { matter } = noted()
    const steps = toy.steps.map((it) => (it.id === 'approve' ? { ...it, aside: ['noted'] } : it))
    const inState = (state: string) => ids(stepsWaiting({ ...matter, state, procedure: { ...toy, steps } }, []))
    expect(inState('noted')).not.toContain('approve')
  })
})

describe('the day meant for the next step', () => {
  it('is the earliest in the rows that the state looks at, and none in a state that looks at none', () => {
    const { matter } = noted()
    const days = (...on: string[]): Matter['taken'] => [
      { step: 'note', on: '2026-03-02' as never, by: '甲', inputs: { rows: on.map((it) => ({ on: it })) } },
    ]
    const states = toy.states.map((it) => (it.id === 'decided' ? { ...it, plans: 'rows.on' } : it))
    const planned = (state: string, ...on: string[]) =>
      plannedDay({ ...matter, procedure: { ...toy, states }, state, taken: days(...on) })
    expect(planned('decided', '2026-05-02', '2026-04-30')).toBe('2026-04-30')
    expect([planned('decided'), planned('noted', '2026-05-02')]).toEqual([null, null])
  })
})

describe('what is wrong with what was entered', () => {
  const tried = (inputs: Record<string, unknown>) => {
    const walk = walkOf(toy, { cast: { anyone: ['甲'] } })
    const answer = judgeStep(walk.matter, walk.worldOf('甲', '2026-03-02' as never), 'note', inputs)
    return 'refused' in answer ? answer.refused : null
  }

  it('is said of every field at once, the first of them first', () => {
    const refused = tried({})
    expect([refused?.field, refused?.says]).toEqual(['what', '请填写“什么事”'])
    expect(refused?.also?.map((it) => [it.field, it.says])).toEqual([
      ['who', '请选择“谁”'],
      ['rows', '请填写“各行”'],
    ])
  })

  it('names the cell of a table, and no other field where there is nothing else', () => {
    const refused = tried({ what: '事', who: '乙', rows: [{ on: '2026-03-01' }, { on: '' }] })
    expect([refused?.field, refused?.also]).toEqual(['rows.1.on', undefined])
  })
})

describe('a condition in words', () => {
  const says = (when: When) => whenInWords(when, toy)
  const led: When = { trait: 'led-by-peer-committee' }

  it('denies each part of a sentence, never a whole one', () => {
    expect(says({ not: { all: [led, { not: { trait: 'organ-is-committee' } }] } })).toBe(
      '对象不是同级党委直接领导的党组织或其主要负责人，或承办机关是党委',
    )
    expect(says({ not: { any: [{ taken: 'approve' }, { field: 'what', has: '免' }] } })).toBe(
      '还没有办“批”，且什么事不是“免”',
    )
    expect(says({ not: { not: { trait: 'managed-above' } } })).toBe('对象由上级管理')
    expect(says({ not: { trait: 'managed-above' } })).toBe('对象不由上级管理')
  })

  it('puts in brackets what is joined the other way', () => {
    const either: When = { any: [{ trait: 'organ-is-committee' }, { taken: 'approve' }] }
    expect(says({ all: [{ trait: 'person' }, either] })).toBe('对象是领导干部，且（承办机关是党委，或已办“批”）')
  })
})
