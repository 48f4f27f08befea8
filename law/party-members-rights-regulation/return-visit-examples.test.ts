import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { type Example, walkOf } from '../../testing/walk.ts'
import { book } from '../index.ts'
import { returnVisitProcedure } from './return-visit-procedure.ts'

const example: Example = {
  cast: {
    opener: ['审理室'],
    'organ-member': ['审理室', '监督室'],
    'organisation-department': ['组织部'],
    'subject-head': ['局长'],
    subject: ['科长'],
  },
  subject: ['科长'],
  kin: [['表弟', '科长']],
  barred: [['局长', '科长']],
}
const base = { organ: '县纪委', person: '科长', decisionNumber: '禾纪处〔2026〕4号', decidedOn: '2026-01-20' }
const warning = { ...base, kind: 'party', partySanction: 'warning', effectFrom: '2026-01-20' }
const demerit = {
  ...base,
  kind: 'administrative',
  administrativeSanction: 'demerit',
  effectFrom: '2026-01-20',
  reachedOn: '2026-01-23',
}
const suspension = { ...base, kind: 'suspension' }
const visit = { visitedOn: '2026-07-20', visitedBy: ['审理室', '局长'], visitFound: '工作主动，仍有顾虑' }
const announce = { announcedOn: '2026-02-02', announcedTo: ['himself', 'members'] }

function received(result: Record<string, unknown> = warning, lastDays = {}) {
  const walk = walkOf(returnVisitProcedure, { ...example, lastDays })
  walk.go('receive', '审理室', '2026-01-26', result)
  return walk
}

const clocksOf = (result: Record<string, unknown>) =>
  received(result).started.map((it) => [it.clock, it.variant, it.from].join(' '))

describe('a result received', () => {
  it('of a warning goes through announcement, report and visit to a hint when its period is over', () => {
    const walk = received(warning, { K26: '2027-01-19' })
    walk.go('announce', '局长', '2026-02-02', announce)
    walk.go('report-execution', '局长', '2026-07-10', { reportedOn: '2026-07-10', reportNumber: '禾市监〔2026〕30号' })
    walk.go('visit', '局长', '2026-07-20', visit)
    walk.go('hint', '审理室', '2027-01-20', { over: 'K26', hintedOn: '2027-01-20' })
    expect(walk.state).toBe('closed')
  })

  it('of a Party sanction starts its period, the announcement and the report', () =>
    expect(clocksOf(warning)).toEqual(['K26 warning 2026-01-20', 'K07  2026-01-20', 'K08b  2026-01-20']))

  it('of an administrative sanction starts its period and the time to ask for review', () =>
    expect(clocksOf(demerit)).toEqual(['K26b demerit 2026-01-20', 'K21  2026-01-23']))

  it('of a demotion starts the formalities without a tick, of a removal by the tick', () => {
    expect(clocksOf({ ...demerit, administrativeSanction: 'demotion' })).toContain('K08  2026-01-20')
    expect(clocksOf({ ...warning, partySanction: 'removal', formalities: true })).toContain('K08  2026-01-20')
    expect(clocksOf({ ...warning, partySanction: 'removal' })).not.toContain('K08  2026-01-20')
  })

  it('of a suspension starts its term, of another treatment nothing', () => {
    expect(clocksOf(suspension)).toEqual(['K27  2026-01-20'])
    expect(clocksOf({ ...base, kind: 'treatment', treatment: 'transfer' })).toEqual([])
  })

  it('has a period in the book for every sanction that can be chosen', () => {
    const { steps }: Procedure = returnVisitProcedure
    const starts = steps.flatMap((it) => it.starts ?? [])
    const known = book.clocks.flatMap(({ id, variants }) => variants.map((it) => `${id} ${it.id}`))
    const started = starts.flatMap(({ clock, variant }) => (variant === undefined ? [] : [`${clock} ${variant}`]))
    expect(started.filter((it) => !known.includes(it))).toEqual([])
    const left = known.filter((it) => /^K26b? /.test(it) && !started.includes(it))
    expect(left).toEqual(['K26 after-probation', 'K26b merged-longest'])
  })

  it('is no decision: no step of this procedure chooses what somebody gets', () => {
    const [, ...later] = returnVisitProcedure.steps
    expect(JSON.stringify(later)).not.toContain('serious-warning')
  })
})

describe('the announcement', () => {
  it('is not replaced by service', () =>
    expect(
      received().take('announce', '局长', '2026-02-02', { ...announce, announcedTo: ['served-only'] }),
    ).toMatchObject({ code: 'forbidden', under: 'product-rules/announced-not-served' }))

  it('is made to the person and to all members of his branch', () => {
    const to = (...announcedTo: string[]) =>
      received().refusal('announce', '局长', '2026-02-02', { ...announce, announcedTo })
    expect(to('himself')).toBe('announced-in-part')
    expect(to('members', 'group')).toBe('announced-in-part')
    expect(to('himself', 'members', 'group')).toBeNull()
  })

  it('belongs to a Party sanction alone', () =>
    expect(received(demerit).refusal('announce', '局长', '2026-02-02', announce)).toBe('not-entitled'))

  it('comes after the decision, at the earliest on its day, and so do formalities and report', () => {
    const on = (announcedOn: string) =>
      received().refusal('announce', '局长', '2026-02-02', { ...announce, announcedOn })
    expect(on('2026-01-19')).toBe('announcedOn-before-decided')
    expect(on('2026-01-20')).toBeNull()
    const demoted = received({ ...demerit, administrativeSanction: 'demotion' })
    expect(demoted.refusal('formalities', '组织部', '2026-02-02', { formalitiesDoneOn: '2026-01-19' })).toBe(
      'formalitiesDoneOn-before-decided',
    )
    const report = { reportedOn: '2026-01-19', reportNumber: '禾市监〔2026〕1号' }
    expect(received().refusal('report-execution', '局长', '2026-02-02', report)).toBe('reportedOn-before-decided')
  })

  it('ends its own clock and no other', () => {
    const { steps }: Procedure = returnVisitProcedure
    const ends = Object.fromEntries(steps.flatMap((it) => (it.ends === undefined ? [] : [[it.id, it.ends.join(' ')]])))
    expect(ends).toMatchObject({ announce: 'K07', formalities: 'K08', 'report-execution': 'K08b' })
  })
})

describe('a visit', () => {
  it('is made by two or more, none of them kin; his own superior may come along', () => {
    const by = (...visitedBy: string[]) => received().refusal('visit', '局长', '2026-07-20', { ...visit, visitedBy })
    expect(by('局长')).toBe('visited-by-one')
    expect(by('局长', '表弟')).toBe('visited-by-kin')
    expect(by('局长', '审理室')).toBeNull()
  })

  it('comes after the decision', () =>
    expect(received().refusal('visit', '局长', '2026-07-20', { ...visit, visitedOn: '2026-01-10' })).toBe(
      'visited-before-decided',
    ))

  it('gives no grades', () => {
    const step = returnVisitProcedure.steps.find((it) => it.id === 'visit')
    expect(step?.fields.map((it) => it.ask.kind)).toEqual(['day', 'people', 'text'])
  })

  it('comes before the hint at the end', () => {
    const walk = received(suspension, { K27: '2026-07-20' })
    expect(walk.refusal('hint', '审理室', '2026-08-01', { over: 'K27', hintedOn: '2026-08-01' })).toBe('not-visited')
  })
})

describe('an effect period', () => {
  it('is not over on its last day, but on the day after', () => {
    const walk = received(warning, { K26: '2027-01-19' })
    walk.go('visit', '局长', '2026-07-20', visit)
    const hint = (hintedOn: string) => walk.refusal('hint', '审理室', '2027-02-01', { over: 'K26', hintedOn })
    expect(hint('2027-01-19')).toBe('K26-not-over')
    expect(hint('2027-01-20')).toBeNull()
  })

  it('of an administrative sanction and the term of a suspension likewise', () => {
    const administrative = received(demerit, { K26b: '2027-01-19' })
    expect(administrative.refusal('hint', '审理室', '2027-02-01', { over: 'K26b', hintedOn: '2027-01-19' })).toBe(
      'K26b-not-over',
    )
    const suspended = received(suspension, { K27: '2026-07-20' })
    expect(suspended.refusal('hint', '审理室', '2026-07-20', { over: 'K27', hintedOn: '2026-07-20' })).toBe(
      'K27-not-over',
    )
  })

  it('is not called over by the name of another', () => {
    const walk = received(warning, { K26: '2027-01-19' })
    expect(walk.take('hint', '审理室', '2026-08-01', { over: 'as-decided', hintedOn: '2026-08-01' })).toMatchObject({
      field: 'over',
    })
  })

  it('outlives no decision: where that is overturned, every clock of it ends on the day', () => {
    const walk = received(demerit)
    const done = walk.go('overturned', '审理室', '2026-03-20', {
      overturnedHow: 'revoked',
      overturnedNumber: '禾监复〔2026〕1号',
    })
    expect(walk.state).toBe('overturned')
    const started = new Set(walk.started.map((it) => it.clock))
    for (const clock of started) expect('ends' in done && done.ends).toContain(clock)
  })

  it('is lengthened by no step, and lifted by none of the ordinary course', () => {
    const { steps }: Procedure = returnVisitProcedure
    const lifting = steps.filter((it) =>
      (it.ends ?? []).some((end) => ['K26', 'K26b', 'K27'].includes(typeof end === 'string' ? end : end.clock)),
    )
    expect(lifting.map((it) => it.id)).toEqual(['overturned'])
    expect(steps.flatMap((it) => [...(it.suspends ?? []), ...(it.resumes ?? [])])).toEqual([])
  })
})

describe('review and re-check of an administrative sanction', () => {
  it('are received step by step, each starting the next term', () => {
    const walk = received(demerit)
    walk.go('note-review', '审理室', '2026-02-10', { reviewAcceptedOn: '2026-02-09' })
    walk.go('review-upheld', '审理室', '2026-03-10', {
      reviewNumber: '禾监复〔2026〕1号',
      reviewReachedOn: '2026-03-09',
    })
    walk.go('note-recheck', '审理室', '2026-04-01', { recheckAcceptedOn: '2026-03-31' })
    walk.go('recheck-upheld', '审理室', '2026-05-20', { recheckNumber: '青监复〔2026〕2号' })
    expect(walk.started.slice(2).map((it) => `${it.clock} ${it.from}`)).toEqual([
      'K22 2026-02-09',
      'K23 2026-03-09',
      'K24 2026-03-31',
    ])
    expect(walk.state).toBe('received')
  })

  it('do not come out of their order', () => {
    const upheld = { reviewNumber: '禾监复〔2026〕1号', reviewReachedOn: '2026-03-09' }
    expect(received(demerit).refusal('review-upheld', '审理室', '2026-03-10', upheld)).toBe('not-reviewed')
    expect(received(demerit).refusal('note-recheck', '审理室', '2026-04-01', { recheckAcceptedOn: '2026-03-31' })).toBe(
      'no-review-decision',
    )
    expect(
      received(demerit).refusal('recheck-upheld', '审理室', '2026-05-20', { recheckNumber: '青监复〔2026〕2号' }),
    ).toBe('not-rechecked')
  })

  it('are not for a Party sanction', () =>
    expect(received().refusal('note-review', '审理室', '2026-02-10', { reviewAcceptedOn: '2026-02-09' })).toBe(
      'not-entitled',
    ))
})
