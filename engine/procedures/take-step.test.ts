import { describe, expect, it } from 'vitest'
import { type Example, walkOf } from '../../testing/walk.ts'
import type { Gate, Procedure, Step } from './index.ts'

const FOREVER = { from: '2026-01-01' as never, until: null }
const ON = '2026-03-02'
const forbids = { says: '不行。', under: 'toy/1' }

/** Registered by one, looked at by another; the second step has the gates that are tried. */
function toy(second: Partial<Step>, gates: readonly Gate[] = []): Procedure {
  const base = { how: '', under: [], fields: [] }
  return {
    id: 'toy',
    title: '试办',
    numbered: '试',
    purpose: '',
    inForce: FOREVER,
    readers: [],
    states: [
      { id: 'begun', title: '开始' },
      { id: 'looked-at', title: '看过' },
      { id: 'ended', title: '结束', ended: true },
    ],
    steps: [
      {
        ...base,
        id: 'begin',
        title: '开始',
        from: [],
        to: 'begun',
        by: [{ relation: 'anyone' }],
        fields: [
          { id: 'weight', label: '轻重', ask: { kind: 'choice', options: WEIGHTS } },
          { id: 'team', label: '成员', ask: { kind: 'people' }, optional: true },
          { id: 'on', label: '日期', ask: { kind: 'day' }, optional: true },
        ],
      },
      {
        ...base,
        id: 'look',
        title: '看',
        from: ['begun'],
        to: 'looked-at',
        by: [{ relation: 'anyone' }],
        fields: FIELDS,
        gates,
        ...second,
      },
      { ...base, id: 'note', title: '记', from: 'any', aside: true, by: [{ relation: 'anyone' }] },
      { ...base, id: 'correct', title: '改', from: 'always', aside: true, by: [{ relation: 'anyone' }] },
      { ...base, id: 'end', title: '结束', from: ['looked-at'], to: 'ended', by: [{ relation: 'anyone' }] },
    ],
    under: [],
  }
}

const WEIGHTS = [
  { value: 'light', title: '轻' },
  { value: 'heavy', title: '重' },
] as const
const FIELDS: Step['fields'] = [
  { id: 'people', label: '人', ask: { kind: 'people' }, optional: true },
  { id: 'after', label: '以后', ask: { kind: 'choice', options: WEIGHTS }, optional: true },
  { id: 'day', label: '那天', ask: { kind: 'day' }, optional: true },
  { id: 'why', label: '为什么', ask: { kind: 'text', most: 20 }, optional: true },
]
const example: Example = {
  cast: { anyone: ['甲', '乙'] },
  subject: ['丙'],
  kin: [['丁', '丙']],
  barred: [['戊', '丙']],
}

/** The code with which 乙 is refused; null where he passes. */
function tried(gate: Record<string, unknown>, inputs: object, more: { begun?: object; example?: object } = {}) {
  const walk = walkOf(toy({}, [{ id: 'shut', ...forbids, ...gate } as Gate]), { ...example, ...more.example })
  walk.go('begin', '甲', ON, { weight: 'light', ...more.begun })
  return walk.refusal('look', '乙', ON, { ...inputs })
}

describe('a gate', () => {
  it.each([
    ['of a least number', { gate: 'least', field: 'people', count: 2 }, { people: ['甲'] }, { people: ['甲', '乙'] }],
    ['against the subject', { gate: 'free-of-subject', field: 'people' }, { people: ['丙'] }, { people: ['乙'] }],
    [
      'against his kin',
      { gate: 'free-of-subject', field: 'people', only: 'kin' },
      { people: ['丁'] },
      { people: ['戊'] },
    ],
    ['against his line', { gate: 'free-of-subject', field: 'people' }, { people: ['戊'] }, { people: ['己'] }],
    [
      'against who took a step',
      { gate: 'not-among', field: 'people', of: 'begin' },
      { people: ['甲'] },
      { people: ['乙'] },
    ],
    ['of one entry at least', { gate: 'one-of', fields: ['why', 'day'] }, {}, { day: ON }],
    ['of a day not before another', { gate: 'not-before', field: 'day', of: 'on' }, { day: '2026-02-27' }, { day: ON }],
    ['of a later day', { gate: 'after', field: 'day', of: 'on' }, { day: '2026-03-01' }, { day: ON }],
  ])('%s stays shut for the one and opens for the other', (_what, gate, refused, passed) => {
    const begun = { on: '2026-03-01' }
    expect([tried(gate, refused, { begun }), tried(gate, passed, { begun })]).toEqual(['shut', null])
  })

  it('against something worse than before judges by what was decided before, not by what is entered now', () => {
    const gate = { gate: 'no-worse', field: 'after', than: 'weight', order: ['light', 'heavy'] }
    expect([tried(gate, { after: 'heavy' }), tried(gate, { after: 'light' })]).toEqual(['shut', null])
    expect(tried(gate, { after: 'heavy' }, { begun: { weight: 'heavy' } })).toBeNull()
  })

  it('of a clock opens the day after its last day, stays shut on it, and shut where no clock runs', () => {
    const gate = { gate: 'only-after', field: 'after', value: 'heavy', clock: 'K20', day: 'day' }
    const late = (day: string, lastDays: object = { K20: '2026-03-01' }) =>
      tried(gate, { after: 'heavy', day }, { example: { lastDays } })
    expect([late('2026-03-01'), late('2026-03-02'), late('2026-03-02', {})]).toEqual(['shut', null, 'shut'])
    expect(tried(gate, { after: 'light' }, { example: { lastDays: { K20: '2026-03-01' } } })).toBeNull()
  })

  it('against the same hand looks at who took that step last', () => {
    const walk = walkOf(toy({}, [{ id: 'shut', gate: 'other-hand', than: 'begin', ...forbids }]), example)
    walk.go('begin', '甲', ON, { weight: 'light' })
    expect([walk.refusal('look', '甲', ON), walk.refusal('look', '乙', ON)]).toEqual(['shut', null])
  })

  it('free of hands is shut for who took that step, for his kin and for whoever stands under him', () => {
    const gate = { id: 'shut', gate: 'free-of-hands', of: 'begin', ...forbids } as const
    const cast = { anyone: ['甲', '乙', '丙', '丁'] }
    const more = { kin: [['丙', '甲']], under: [['丁', '甲']] } as const
    const walk = walkOf(toy({}, [gate]), { ...example, ...more, cast })
    walk.go('begin', '甲', ON, { weight: 'light' })
    const tries = ['甲', '丙', '丁', '乙'].map((it) => walk.refusal('look', it, ON))
    expect(tries).toEqual(['shut', 'shut', 'shut', null])
  })

  it('free of hands looks at the last hand, at every hand, or at those since another step', () => {
    const passes = (more: object) => {
      const gate = { id: 'shut', gate: 'free-of-hands', of: 'note', ...forbids, ...more } as Gate
      const walk = walkOf(toy({}, [gate]), { cast: { anyone: ['甲', '乙', '丙'] } })
      walk.go('begin', '丙', ON, { weight: 'light' })
      for (const by of ['甲', '乙']) walk.go('note', by, ON)
      walk.go('correct', '丙', ON)
      return ['甲', '乙'].map((it) => walk.refusal('look', it, ON) === null)
    }
    expect([passes({}), passes({ ever: true }), passes({ since: 'begin' }), passes({ since: 'correct' })]).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [true, true],
    ])
  })

  it('of a day not before looks at every row of a column, at the day of a step, and at nothing where no day is entered', () => {
    const rows = [{ day: ON }, { day: '2026-02-27' }]
    const column = { id: 'rows', label: '行', ask: { kind: 'rows', columns: [FIELDS[2]] }, optional: true } as const
    const judged = (gate: object, inputs: object) => {
      const fields = [...FIELDS, column] as Step['fields']
      const walk = walkOf(toy({ fields }, [{ id: 'shut', ...forbids, ...gate } as Gate]), example)
      walk.go('begin', '甲', ON, { weight: 'light', on: '2026-03-01' })
      return walk.refusal('look', '乙', '2026-03-04', { ...inputs })
    }
    const within = { gate: 'not-before', field: 'rows', column: 'day', of: 'on' }
    expect([judged(within, { rows }), judged(within, { rows: rows.slice(0, 1) }), judged(within, {})]).toEqual([
      'shut',
      null,
      null,
    ])
    const since = { gate: 'not-before', field: 'day', of: 'begin' }
    expect([judged(since, { day: '2026-03-01' }), judged(since, { day: ON }), judged(since, {})]).toEqual([
      'shut',
      null,
      null,
    ])
  })

  it('against kin of the subject is also against kin of whoever headed the unit, and not against himself', () => {
    const gate = { gate: 'free-of-subject', field: 'people', only: 'kin' }
    const headed = { example: { subject: [], headed: ['丙'] } }
    expect([tried(gate, { people: ['丁'] }, headed), tried(gate, { people: ['丙'] }, headed)]).toEqual(['shut', null])
  })

  it('of members who sign is shut while one of them is missing', () => {
    const gate = { gate: 'within', field: 'team', of: 'people' }
    const begun = { team: ['甲', '乙'] }
    expect([tried(gate, { people: ['甲'] }, { begun }), tried(gate, { people: ['乙', '甲'] }, { begun })]).toEqual([
      'shut',
      null,
    ])
  })

  it('of dissents on record asks for an answer only where there are any', () => {
    const gate = { gate: 'dissent-answered', field: 'why' }
    const dissents = [{ on: ON, matter: '反对：没有依据' }]
    expect([tried(gate, {}), tried(gate, {}, { example: { dissents } })]).toEqual([null, 'shut'])
    expect(tried(gate, { why: '已说明' }, { example: { dissents } })).toBeNull()
  })

  it('stands only where its condition holds', () => {
    const gate = { gate: 'forbidden', when: { field: 'weight', has: 'heavy' } }
    expect([tried(gate, {}), tried(gate, {}, { begun: { weight: 'heavy' } })]).toEqual([null, 'shut'])
  })
})

describe('a step', () => {
  it('is taken from its states alone, by whoever it names, and never a second time where it has led on', () => {
    const walk = walkOf(toy({}), example)
    expect([walk.refusal('look', '甲', ON), walk.refusal('nothing', '甲', ON)]).toEqual(['not-now', 'bad-input'])
    walk.go('begin', '甲', ON, { weight: 'light' })
    expect([walk.refusal('begin', '甲', ON, { weight: 'light' }), walk.refusal('look', '庚', ON)]).toEqual([
      'not-now',
      'not-entitled',
    ])
    walk.go('look', '乙', ON)
    expect(walk.refusal('look', '乙', ON)).toBe('not-now')
  })

  it('of any state is possible while the matter is open, of always after its end as well, and neither moves it', () => {
    const walk = walkOf(toy({}), example)
    expect(walk.refusal('note', '甲', ON)).toBe('not-now')
    walk.go('begin', '甲', ON, { weight: 'light' })
    walk.go('note', '甲', ON)
    expect(walk.state).toBe('begun')
    walk.go('look', '乙', ON)
    expect(walk.go('end', '甲', ON).ended).toBe(true)
    expect([walk.refusal('note', '甲', ON), walk.refusal('correct', '甲', ON)]).toEqual(['not-now', null])
    expect(walk.go('correct', '甲', ON)).toMatchObject({ state: 'ended', ended: true })
  })

  it('takes the first way whose condition holds', () => {
    const to = [{ state: 'ended', when: { field: 'weight', has: 'heavy' } }, { state: 'looked-at' }] as const
    const reached = (weight: string) => {
      const walk = walkOf(toy({ to }), example)
      walk.go('begin', '甲', ON, { weight })
      walk.go('look', '乙', ON)
      return walk.state
    }
    expect([reached('heavy'), reached('light')]).toEqual(['ended', 'looked-at'])
  })

  it('starts its clocks from the day entered, or from the day of the step', () => {
    const starts = [
      { clock: 'K20', from: 'day' },
      { clock: 'K25', when: { field: 'weight', has: 'heavy' } },
    ] as const
    const walk = walkOf(toy({ starts }), example)
    walk.go('begin', '甲', ON, { weight: 'light' })
    expect(walk.go('look', '乙', ON, { day: '2026-02-27' }).starts).toEqual([
      { clock: 'K20', variant: null, from: '2026-02-27' },
    ])
  })

  it('keeps nothing that it did not ask for, and refuses a day to come, a stranger to the county and a choice that is none', () => {
    const walk = walkOf(toy({}), example)
    walk.go('begin', '甲', ON, { weight: 'light' })
    const field = (inputs: object) => {
      const found = walk.take('look', '乙', ON, { ...inputs })
      return 'says' in found ? [found.code, found.field] : []
    }
    expect([
      field({ story: '有人反映' }),
      field({ day: '2026-03-03' }),
      field({ people: ['不存在的人'] }),
      field({ after: 'worst' }),
      field({ why: '长'.repeat(21) }),
    ]).toEqual([
      ['bad-input', 'story'],
      ['bad-input', 'day'],
      ['bad-input', 'people'],
      ['bad-input', 'after'],
      ['bad-input', 'why'],
    ])
  })
})
