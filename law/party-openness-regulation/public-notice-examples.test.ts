import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { type Example, walkOf } from '../../testing/walk.ts'
import { publicNoticeProcedure } from './public-notice-procedure.ts'

const example: Example = {
  cast: {
    opener: ['宣传干事'],
    'organ-head': ['纪委书记'],
    'organ-member': ['宣传干事', '审理干事', '纪委书记'],
  },
}
const draft = {
  organ: '县纪委',
  about: 'person',
  person: '某局副局长',
  decisionNumber: '问责决〔2026〕2号',
  level: 'public',
  headline: '某局副局长张某履行“一岗双责”不力',
  draft: '张某对分管科室疏于管理，受到诫勉。',
  peers: '63',
}
const ticks = [
  'noInformant',
  'noWitness',
  'noMinor',
  'noBystander',
  'noSource',
  'noUnproven',
  'noPrivate',
  'namedAsLevel',
]
const checked = Object.fromEntries(ticks.map((it) => [it, true]))
const approval = { approvalNumber: '禾纪批〔2026〕7号', scope: '县纪委网站', expiresOn: '2026-06-30' }

const walkFrom = (opening: Record<string, unknown> = draft, by = '宣传干事') => {
  const walk = walkOf(publicNoticeProcedure, example)
  walk.go('draft', by, '2026-03-02', opening)
  return walk
}

function approved() {
  const walk = walkFrom()
  walk.go('check', '审理干事', '2026-03-03', checked)
  walk.go('approve', '纪委书记', '2026-03-04', approval)
  return walk
}

function published() {
  const walk = approved()
  walk.go('publish', '宣传干事', '2026-03-05', { publishedOn: '2026-03-05' })
  return walk
}

describe('a public notice', () => {
  it('is drafted, checked by another, approved by a third, published and taken down on its day', () => {
    const walk = published()
    walk.go('take-down', '宣传干事', '2026-06-30', { takenDownOn: '2026-06-30' })
    expect(walk.state).toBe('taken-down')
  })

  it('needs the number of the decision it rests on', () =>
    expect(
      walkOf(publicNoticeProcedure, example).take('draft', '宣传干事', '2026-03-02', { ...draft, decisionNumber: '' }),
    ).toMatchObject({ field: 'decisionNumber' }))

  it('offers five levels of anonymity, from full names within to numbers alone', () => {
    const levels = publicNoticeProcedure.steps[0].fields.flatMap((it) =>
      it.id === 'level' && 'options' in it.ask ? it.ask.options.map((one) => one.value) : [],
    )
    expect(levels).toEqual(['internal', 'county', 'public', 'role-only', 'statistics'])
  })

  it('about four people of one post in one place asks for words, about five does not', () => {
    const walk = walkOf(publicNoticeProcedure, example)
    expect(walk.take('draft', '宣传干事', '2026-03-02', { ...draft, peers: '4' })).toMatchObject({ field: 'fewAnswer' })
    expect(walk.refusal('draft', '宣传干事', '2026-03-02', { ...draft, peers: '5' })).toBeNull()
    const answered = { ...draft, peers: '4', fewAnswer: '改成“某单位一名班子成员”' }
    expect(walk.refusal('draft', '宣传干事', '2026-03-02', answered)).toBeNull()
  })

  it('within, where names are written anyway, asks for no count', () => {
    const { peers: _, ...named } = draft
    const walk = walkOf(publicNoticeProcedure, example)
    expect(walk.refusal('draft', '宣传干事', '2026-03-02', { ...named, level: 'county' })).toBeNull()
    expect(walk.take('draft', '宣传干事', '2026-03-02', { ...named, level: 'statistics' })).toMatchObject({
      field: 'peers',
    })
  })

  it('is checked tick by tick: informant, witness, minor, bystander, source, what is unproven, what is private', () => {
    for (const it of ticks)
      expect(walkFrom().take('check', '审理干事', '2026-03-03', { ...checked, [it]: false })).toMatchObject({
        field: it,
      })
  })

  it('is not checked by whoever drafted or redrafted it', () => {
    expect(walkFrom().refusal('check', '宣传干事', '2026-03-03', checked)).toBe('checker-is-drafter')
    const walk = walkFrom()
    const { level, headline, draft: words, peers } = draft
    walk.go('redraft', '审理干事', '2026-03-03', { level, headline, draft: words, peers })
    expect(walk.refusal('check', '审理干事', '2026-03-03', checked)).toBe('checker-is-redrafter')
  })

  it('is not approved by whoever drafted, redrafted or checked it', () => {
    const drafted = walkFrom(draft, '纪委书记')
    drafted.go('check', '审理干事', '2026-03-03', checked)
    expect(drafted.refusal('approve', '纪委书记', '2026-03-04', approval)).toBe('approver-is-drafter')
    const own = walkFrom()
    own.go('check', '纪委书记', '2026-03-03', checked)
    expect(own.refusal('approve', '纪委书记', '2026-03-04', approval)).toBe('approver-is-checker')
    const changed = walkFrom()
    const { level, headline, draft: words, peers } = draft
    changed.go('redraft', '纪委书记', '2026-03-03', { level, headline, draft: words, peers })
    changed.go('check', '审理干事', '2026-03-03', checked)
    expect(changed.refusal('approve', '纪委书记', '2026-03-04', approval)).toBe('approver-is-redrafter')
  })

  it('is checked and approved anew once a word of it was changed', () => {
    const walk = approved()
    const { level, headline, peers } = draft
    walk.go('redraft', '宣传干事', '2026-03-05', { level, headline, peers, draft: '张某疏于管理，受到诫勉。' })
    expect(walk.state).toBe('drafted')
    expect(walk.refusal('publish', '宣传干事', '2026-03-05', { publishedOn: '2026-03-05' })).toBe('not-now')
  })

  it('is not published without an approval number and a day on which it comes down', () => {
    const walk = walkFrom()
    walk.go('check', '审理干事', '2026-03-03', checked)
    expect(walk.take('approve', '纪委书记', '2026-03-04', { ...approval, approvalNumber: '' })).toMatchObject({
      field: 'approvalNumber',
    })
    expect(walk.take('approve', '纪委书记', '2026-03-04', { ...approval, expiresOn: '' })).toMatchObject({
      field: 'expiresOn',
    })
  })

  it('is not published after its day, but on that day', () => {
    expect(approved().refusal('publish', '宣传干事', '2026-07-01', { publishedOn: '2026-07-01' })).toBe(
      'expired-before-published',
    )
    expect(approved().refusal('publish', '宣传干事', '2026-07-01', { publishedOn: '2026-06-30' })).toBeNull()
  })

  it('is not taken down before it was published, but on the same day', () => {
    expect(published().refusal('take-down', '宣传干事', '2026-03-06', { takenDownOn: '2026-03-04' })).toBe(
      'taken-down-before-published',
    )
    expect(published().refusal('take-down', '宣传干事', '2026-03-06', { takenDownOn: '2026-03-05' })).toBeNull()
  })

  it('has no hole for the person’s name in what goes out', () => {
    const { steps }: Procedure = publicNoticeProcedure
    const out = steps.flatMap((it) => it.documents ?? [])
    expect(out.flatMap((it) => it.says).filter((it) => /\{(subject|person)\}/.test(it))).toEqual([])
  })

  it('is mended in the same range once the decision was changed, even after it came down', () => {
    const walk = published()
    walk.go('take-down', '宣传干事', '2026-06-30', { takenDownOn: '2026-06-30' })
    const mended = { mendedNumber: '纠正〔2026〕1号', mended: '原通报的诫勉已撤销。' }
    expect(walk.refusal('mend', '纪委书记', '2026-08-01', mended)).toBeNull()
  })

  it('may be dropped with a reason before it goes out, not after', () => {
    expect(approved().refusal('drop', '纪委书记', '2026-03-05', { droppedWhy: '已由市里通报' })).toBeNull()
    expect(published().refusal('drop', '纪委书记', '2026-03-06', { droppedWhy: '已由市里通报' })).toBe('not-now')
  })
})
