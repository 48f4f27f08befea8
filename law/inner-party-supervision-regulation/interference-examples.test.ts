import { describe, expect, it } from 'vitest'
import type { Trait } from '../../engine/procedures/index.ts'
import { walkOf } from '../../testing/walk.ts'
import { interferenceProcedure } from './interference-procedure.ts'

const cast = {
  opener: ['检查员'],
  anyone: ['检查员', '纪委书记', '乡镇干部'],
  'commission-head': ['纪委书记'],
  'committee-head': ['县委书记'],
} as const

const RECORD = {
  happenedOn: '2026-03-04',
  whoKind: 'officer',
  person: '建设局局长',
  behalf: 'self',
  category: 'works',
  manner: 'telephone',
  said: '问标段的事能不能先放一放，说都是熟人。',
  complied: 'no',
}
const OUTSIDE = { ...RECORD, whoKind: 'outside', person: '', outsideKind: 'business', outsideWho: '某公司经理' }
const HANDLE = { result: 'reminded', handledWhy: '本人承认打过电话，已提醒。' }

function recorded(traits: readonly Trait[] = ['person'], by = '检查员', inputs: Record<string, unknown> = RECORD) {
  const walk = walkOf(interferenceProcedure, { cast, traits, subject: ['建设局局长'] })
  walk.go('record', by, '2026-03-04', inputs)
  return walk
}

describe('an approach on behalf of someone', () => {
  it('is recorded by any officer in one step and handled by the head of the commission', () => {
    const walk = recorded(['person'], '乡镇干部')
    expect(walk.state).toBe('recorded')
    walk.go('handle', '纪委书记', '2026-03-06', HANDLE)
    expect(walk.state).toBe('handled')
  })

  it('by someone from outside is recorded by his kind', () => {
    const walk = walkOf(interferenceProcedure, { cast })
    expect(walk.refusal('record', '检查员', '2026-03-04', { ...OUTSIDE, outsideKind: '' })).toBe('bad-input')
    walk.go('record', '检查员', '2026-03-04', OUTSIDE)
    const told = { ...HANDLE, result: 'told-unit', resultNumber: '函〔2026〕3号' }
    expect(walk.refusal('handle', '纪委书记', '2026-03-06', told)).toBeNull()
  })

  it('asks for at most ten things, six of them by choosing', () => {
    const [record] = interferenceProcedure.steps
    const chosen = record.fields.filter((it) => it.ask.kind === 'choice')
    expect(chosen.map((it) => it.id)).toEqual(['whoKind', 'outsideKind', 'behalf', 'category', 'manner', 'complied'])
    const { taken } = recorded().matter
    expect(Object.keys(taken[0]?.inputs ?? {})).toHaveLength(8)
  })

  it('says whether it was complied with', () => {
    const walk = walkOf(interferenceProcedure, { cast })
    expect(walk.refusal('record', '检查员', '2026-03-04', { ...RECORD, complied: '' })).toBe('bad-input')
  })

  it('is not recorded before it happened', () => {
    const walk = walkOf(interferenceProcedure, { cast })
    expect(walk.refusal('record', '检查员', '2026-03-04', { ...RECORD, happenedOn: '2026-03-05' })).toBe('bad-input')
  })
})

describe('the record', () => {
  it('is locked on entry: no later step asks for anything of it again', () => {
    const [record, ...later] = interferenceProcedure.steps
    const asked = later.flatMap((it) => it.fields.map((field): string => field.id))
    expect(record.fields.filter((it) => asked.includes(it.id))).toEqual([])
    expect(recorded().refusal('record', '检查员', '2026-03-05', RECORD)).toBe('not-now')
  })

  it('is added to by another that names it', () => {
    const walk = walkOf(interferenceProcedure, { cast })
    walk.go('record', '检查员', '2026-03-09', { ...RECORD, happenedOn: '2026-03-09', earlier: '干预〔2026〕1号' })
    expect(walk.matter.taken[0]?.inputs.earlier).toBe('干预〔2026〕1号')
  })

  it('is opened neither to the one recorded nor to his head, by no step', () => {
    expect(interferenceProcedure.readers).toEqual(['commission-head'])
    expect(interferenceProcedure.steps.flatMap((it) => ('opensTo' in it ? it.opensTo : []))).toEqual([])
    const hands = interferenceProcedure.steps.flatMap((it) => it.by.map(({ relation }) => relation))
    for (const never of ['subject', 'subject-head', 'supervising-leader']) expect(hands).not.toContain(never)
  })
})

describe('a record of the head of the commission', () => {
  it('is handled by the head above, who stands in for him; no other record reaches that head', () => {
    const standIn = { ...cast, 'commission-head': ['县委书记'] }
    const walk = walkOf(interferenceProcedure, {
      cast: standIn,
      traits: ['person', 'managed-above'],
      subject: ['纪委书记'],
    })
    walk.go('record', '检查员', '2026-03-04', { ...RECORD, person: '纪委书记' })
    expect(walk.refusal('handle', '纪委书记', '2026-03-06', HANDLE)).toBe('not-entitled')
    expect(walk.refusal('handle', '县委书记', '2026-03-06', HANDLE)).toBeNull()
    expect(recorded().refusal('handle', '县委书记', '2026-03-06', HANDLE)).toBe('not-entitled')
  })
})

describe('a record of the head of the committee', () => {
  it('goes to the level above on paper first, and nobody in the county handles it', () => {
    const traits: Trait[] = ['person', 'managed-above', 'heads-committee']
    const walk = walkOf(interferenceProcedure, { cast, traits })
    expect(walk.refusal('record', '检查员', '2026-03-04', RECORD)).toBe('bad-input')
    walk.go('record', '检查员', '2026-03-04', { ...RECORD, sentAboveOn: '2026-03-04' })
    expect(walk.state).toBe('with-above')
    expect(walk.refusal('handle', '纪委书记', '2026-03-06', HANDLE)).toBe('not-now')
  })
})

describe('handling', () => {
  it('by whoever recorded it is refused; he passes it up', () => {
    const walk = recorded(['person'], '纪委书记')
    expect(walk.refusal('handle', '纪委书记', '2026-03-06', HANDLE)).toBe('handler-is-recorder')
    walk.go('pass-up', '纪委书记', '2026-03-06', { passedUpNumber: '干预报〔2026〕1号' })
    walk.go('answer-from-above', '纪委书记', '2026-05-06', {
      aboveAnswerNumber: '市纪〔2026〕8号',
      aboveAnswer: '已批评教育',
    })
    expect(walk.state).toBe('with-above')
  })

  it.each(['accountability', 'discipline'])('of a cadre managed above may not end in %s', (result) => {
    const handle = { ...HANDLE, result, resultNumber: '问责〔2026〕1号' }
    expect(recorded(['person', 'managed-above']).take('handle', '纪委书记', '2026-03-06', handle)).toMatchObject({
      code: 'forbidden',
      under: 'inner-party-supervision-regulation/25',
    })
    expect(recorded().refusal('handle', '纪委书记', '2026-03-06', handle)).toBeNull()
  })

  it('says where it was passed on to', () => {
    expect(recorded().refusal('handle', '纪委书记', '2026-03-06', { ...HANDLE, result: 'discipline' })).toBe(
      'bad-input',
    )
  })

  it('of an officer of the county is not left to telling his unit', () => {
    const told = { ...HANDLE, result: 'told-unit', resultNumber: '函〔2026〕3号' }
    expect(recorded().refusal('handle', '纪委书记', '2026-03-06', told)).toBe('forbidden')
  })
})
