import { describe, expect, it } from 'vitest'
import type { ShownMatter } from '../../../contract/matters.ts'
import { barOf, isLate, pointsOf } from './timeline.ts'

type Clock = ShownMatter['clocks'][number]
const TODAY = '2026-03-20'
const clock = (more: Partial<Clock> = {}): Clock => ({
  id: 'c',
  clock: 'K13',
  title: '办理期限',
  kind: 'term',
  startedOn: '2026-03-02',
  dueOn: '2026-03-31',
  provisional: false,
  workdaysLeft: 7,
  endedOn: null,
  standing: false,
  pauses: [],
  lengthened: [],
  derivation: [],
  moved: [],
  extensions: [],
  waitsForDay: false,
  under: [],
  ...more,
})
const spans = (more: Partial<Clock>) => barOf(clock(more), TODAY).spans.map((it) => [it.fill, it.from, it.to])

describe('the bar of a clock', () => {
  it('is full up to today and empty from there to the last day', () => {
    expect(spans({})).toEqual([
      ['solid', '2026-03-02', '2026-03-20'],
      ['blank', '2026-03-20', '2026-03-31'],
    ])
  })
  it('goes on over its last day while it is owed, and says by how much in words', () => {
    const late = { dueOn: '2026-03-16', workdaysLeft: -4 }
    expect(spans(late)).toEqual([
      ['solid', '2026-03-02', '2026-03-16'],
      ['cross', '2026-03-16', '2026-03-20'],
    ])
    expect(barOf(clock(late), TODAY).says).toBe('办理期限：最后一天2026年3月16日，已过 4 个工作日')
    expect([isLate(clock(late), TODAY), isLate(clock({ ...late, kind: 'right' }), TODAY)]).toEqual([true, false])
  })
  it('on its last day is not over it', () => expect(isLate(clock({ dueOn: TODAY }), TODAY)).toBe(false))
  it('has what was added drawn apart, and the day of the approval marked', () => {
    const lengthened = [{ on: '2026-03-10', dueBefore: '2026-03-25' }]
    expect(spans({ lengthened })).toContainEqual(['dots', '2026-03-25', '2026-03-31'])
    expect(barOf(clock({ lengthened }), TODAY).marks).toEqual([
      { on: '2026-03-10', mark: '延' },
      { on: '2026-03-31', mark: '末' },
    ])
  })
  it('has pauses upon it, each to the end of its last day; one that still stands, to today', () => {
    const pauses = [
      { from: '2026-03-04', to: '2026-03-05' },
      { from: '2026-03-18', to: null },
    ]
    expect(spans({ dueOn: null, standing: true, pauses }).slice(1)).toEqual([
      ['slant', '2026-03-04', '2026-03-06'],
      ['slant', '2026-03-18', '2026-03-20'],
    ])
  })
  it('that has ended stops there', () =>
    expect(spans({ endedOn: '2026-03-09' })[0]).toEqual(['solid', '2026-03-02', '2026-03-09']))
})

it('steps of one day are one point that names the first and the last of them', () => {
  const taken = ['2026-03-02', '2026-03-02', '2026-03-05'].map((on, nth) => ({ on, nth })) as ShownMatter['taken']
  expect(pointsOf(taken).map((it) => [it.on, it.mark])).toEqual([
    ['2026-03-02', '1-2'],
    ['2026-03-05', '3'],
  ])
})
