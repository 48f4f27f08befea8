import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import { covertCheckProcedure } from './covert-check-procedure.ts'

const cast = {
  opener: ['监督室主任'],
  'supervision-office': ['监督室主任', '监督员'],
  'commission-head': ['纪委书记'],
} as const

const PLAN = {
  need: '公开检查前几天就有人打招呼，看到的和群众说的对不上。',
  where: [{ unit: '市场监管局' }, { unit: '办事大厅' }],
  what: '上班时间在不在岗、窗口办不办事。',
  fromOn: '2026-03-09',
  untilOn: '2026-03-13',
  team: ['监督员', '检查员'],
}
const FINDING = {
  unit: '市场监管局',
  seenOn: '2026-03-10',
  what: '下午三点窗口没有人。',
  evidence: '现场笔记，存监督室',
}
const RECORD = {
  checkedOn: '2026-03-10',
  checkedBy: ['监督员', '检查员'],
  unrelated: true,
  found: 'some',
  findings: [FINDING],
}
const VERIFY = { heardOn: '2026-03-12', heard: '值班的人外出没有报备。', stands: 'yes' }
const HAND_OVER = {
  handedOn: '2026-03-16',
  handedTo: [{ way: 'press', number: '督办〔2026〕3号' }],
}

function approved() {
  const walk = walkOf(covertCheckProcedure, { cast })
  walk.go('plan', '监督室主任', '2026-03-05', PLAN)
  walk.go('approve', '纪委书记', '2026-03-06', { approvedOn: '2026-03-06' })
  return walk
}

function recorded() {
  const walk = approved()
  walk.go('record', '监督员', '2026-03-10', RECORD)
  return walk
}

function verified() {
  const walk = recorded()
  walk.go('verify', '监督员', '2026-03-12', VERIFY)
  return walk
}

describe('a covert check', () => {
  it('is planned, approved, made, verified with the unit, handed over and closed by results', () => {
    const walk = verified()
    walk.go('hand-over', '监督员', '2026-03-16', HAND_OVER)
    walk.go('close', '监督室主任', '2026-04-20', { results: '已经整改，监督室复看两次都有人在岗。' })
    expect(walk.state).toBe('closed')
  })

  it('says why it is needed', () => {
    const walk = walkOf(covertCheckProcedure, { cast })
    expect(walk.refusal('plan', '监督室主任', '2026-03-05', { ...PLAN, need: '' })).toBe('bad-input')
  })

  it('has two people or more, and days that do not run backwards', () => {
    const walk = walkOf(covertCheckProcedure, { cast })
    const plan = (more: Record<string, unknown>) =>
      walk.refusal('plan', '监督室主任', '2026-03-05', { ...PLAN, ...more })
    expect(plan({ team: ['监督员'] })).toBe('team-under-two')
    expect(plan({ untilOn: '2026-03-08' })).toBe('until-before-from')
    expect(plan({ untilOn: '2026-03-09' })).toBeNull()
  })

  it('is approved by another, and until then its people do not know of it', () => {
    const both = { ...cast, 'supervision-office': ['纪委书记'] }
    const own = walkOf(covertCheckProcedure, { cast: both })
    expect(own.go('plan', '纪委书记', '2026-03-05', PLAN).step.opensTo).toBeUndefined()
    expect(own.refusal('approve', '纪委书记', '2026-03-06', { approvedOn: '2026-03-06' })).toBe('approver-is-planner')
    const walk = walkOf(covertCheckProcedure, { cast })
    walk.go('plan', '监督室主任', '2026-03-05', PLAN)
    const approval = walk.go('approve', '纪委书记', '2026-03-06', { approvedOn: '2026-03-06' })
    expect(approval.step.opensTo).toEqual([{ namedIn: 'team' }])
  })

  it('is not made without approval', () => {
    const walk = walkOf(covertCheckProcedure, { cast })
    walk.go('plan', '监督室主任', '2026-03-05', PLAN)
    expect(walk.refusal('record', '监督员', '2026-03-10', RECORD)).toBe('not-now')
    walk.go('drop', '纪委书记', '2026-03-06', { droppedWhy: '可以公开查，不必暗访。' })
    expect(walk.state).toBe('dropped')
  })
})

describe('what was found', () => {
  it('was seen by two of those sent, on a day that was approved', () => {
    const walk = approved()
    const record = (more: Record<string, unknown>, on = '2026-03-20') =>
      walk.refusal('record', '监督员', on, { ...RECORD, ...more })
    expect(record({ checkedBy: ['监督员'] })).toBe('checked-by-one')
    expect(record({ checkedBy: ['监督员', '外人'] })).toBe('checked-by-others')
    expect(record({ checkedOn: '2026-03-08' })).toBe('checked-too-early')
    expect(record({ checkedOn: '2026-03-14' })).toBe('checked-too-late')
    expect(record({ unrelated: false })).toBe('bad-input')
    expect(record({ checkedOn: '2026-03-13' })).toBeNull()
  })

  it('is a row with unit, day, fact and evidence, without anyone in charge: the program finds him', () => {
    const fields = covertCheckProcedure.steps.find((it) => it.id === 'record')?.fields ?? []
    const findings = fields.find((it) => it.id === 'findings')
    const columns = findings?.ask.kind === 'rows' ? findings.ask.columns.map((it) => it.id) : []
    expect(columns).toEqual(['unit', 'seenOn', 'what', 'evidence'])
    expect(
      approved().refusal('record', '监督员', '2026-03-10', { ...RECORD, findings: [{ ...FINDING, seenOn: '' }] }),
    ).toBe('bad-input')
  })

  it('may be nothing, and then it ends', () => {
    const walk = approved()
    walk.go('record', '监督员', '2026-03-10', { ...RECORD, found: 'none', findings: undefined })
    expect(walk.state).toBe('nothing')
  })

  it('is put to the unit before it is handed over, and falls where the explanation holds', () => {
    const walk = recorded()
    expect(walk.refusal('hand-over', '监督员', '2026-03-11', HAND_OVER)).toBe('not-now')
    expect(walk.refusal('verify', '监督员', '2026-03-12', { ...VERIFY, heardOn: '2026-03-09' })).toBe(
      'heard-before-checked',
    )
    walk.go('verify', '监督员', '2026-03-12', { ...VERIFY, stands: 'no' })
    expect(walk.state).toBe('nothing')
  })
})

describe('a finding that is handed over', () => {
  const handing = (handedTo: readonly Record<string, unknown>[]) =>
    verified().refusal('hand-over', '监督员', '2026-03-16', { ...HAND_OVER, handedTo })

  it('goes each its own way: none is left out, none handed twice', () => {
    expect(handing([])).toBe('bad-input')
    expect(handing([...HAND_OVER.handedTo, ...HAND_OVER.handedTo])).toBe('bad-input')
    expect(handing(HAND_OVER.handedTo)).toBeNull()
  })

  it('needs a class where the unit puts it right, and a number where another procedure takes it up', () => {
    expect(handing([{ way: 'problem' }])).toBe('bad-input')
    expect(handing([{ way: 'problem', class: 'a class of its own' }])).toBe('bad-input')
    expect(handing([{ way: 'problem', class: 'attendance' }])).toBeNull()
    expect(handing([{ way: 'lead' }])).toBe('bad-input')
    expect(handing([{ way: 'lead', number: '线索〔2026〕7号' }])).toBeNull()
  })
})

describe('exposure', () => {
  const ask = { exposeWhat: '市场监管局办事窗口上班时间无人在岗。', exposeWhere: 'county' }
  const approval = { exposeApproval: '纪批〔2026〕6号' }

  it('is not asked for before the facts were put to the unit', () => {
    expect(recorded().refusal('ask-exposure', '监督员', '2026-03-11', ask)).toBe('not-now')
    expect(verified().refusal('ask-exposure', '监督员', '2026-03-13', ask)).toBeNull()
  })

  it('is approved with a number, by another than who asked for it', () => {
    const walk = verified()
    expect(walk.refusal('approve-exposure', '纪委书记', '2026-03-13', approval)).toBe('exposure-unasked')
    walk.go('ask-exposure', '监督员', '2026-03-13', ask)
    expect(walk.refusal('approve-exposure', '纪委书记', '2026-03-13', {})).toBe('bad-input')
    expect(walk.refusal('approve-exposure', '监督员', '2026-03-13', approval)).toBe('not-entitled')
    walk.go('approve-exposure', '纪委书记', '2026-03-13', approval)
    const both = { ...cast, 'supervision-office': ['监督员', '纪委书记'] }
    const own = walkOf(covertCheckProcedure, { cast: both })
    own.go('plan', '监督员', '2026-03-05', PLAN)
    own.go('approve', '纪委书记', '2026-03-06', { approvedOn: '2026-03-06' })
    own.go('record', '监督员', '2026-03-10', RECORD)
    own.go('verify', '监督员', '2026-03-12', VERIFY)
    own.go('ask-exposure', '纪委书记', '2026-03-13', ask)
    expect(own.refusal('approve-exposure', '纪委书记', '2026-03-13', approval)).toBe('exposer-is-asker')
  })
})
