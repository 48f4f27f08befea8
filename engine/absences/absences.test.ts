import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../law/calendars/index.ts'
import { day } from '../dates/index.ts'
import {
  approvesByLength,
  comesShort,
  coversDay,
  halfDayIs,
  halfDaysOf,
  type Reported,
  type Span,
  spansMeet,
  tooManyHeads,
} from './index.ts'

const span = (from: string, fromHalf: Span['fromHalf'], to: string, toHalf: Span['toHalf']): Span => ({
  from: day(from),
  fromHalf,
  to: day(to),
  toHalf,
})

describe('days away', () => {
  it('count to the half day, both ends in', () => {
    expect(halfDaysOf(span('2026-03-02', 'morning', '2026-03-02', 'morning'))).toBe(1)
    expect(halfDaysOf(span('2026-03-02', 'afternoon', '2026-03-03', 'morning'))).toBe(2)
    expect(halfDaysOf(span('2026-03-02', 'morning', '2026-03-03', 'morning'))).toBe(3)
    expect(halfDaysOf(span('2026-03-02', 'afternoon', '2026-03-02', 'morning'))).toBe(0)
  })
  it('meet only in one and the same half day', () => {
    const morning = span('2026-03-02', 'morning', '2026-03-02', 'morning')
    expect(spansMeet(morning, span('2026-03-02', 'afternoon', '2026-03-04', 'morning'))).toBe(false)
    expect(spansMeet(morning, span('2026-03-01', 'morning', '2026-03-02', 'morning'))).toBe(true)
  })
  it('begin to come, now, or are over by the half day that runs', () => {
    const now = { on: day('2026-03-02'), half: 'afternoon' } as const
    expect(halfDayIs(day('2026-03-02'), 'morning', now)).toBe('over')
    expect(halfDayIs(day('2026-03-02'), 'afternoon', now)).toBe('running')
    expect(halfDayIs(day('2026-03-03'), 'morning', now)).toBe('to-come')
  })
})

describe('a rule of the county', () => {
  it('is none where no document sets it', () => {
    expect(approvesByLength(span('2026-03-02', 'morning', '2026-03-09', 'morning'), null)).toBeNull()
    expect(comesShort(workingCalendar, day('2026-03-02'), day('2026-03-02'), null)).toBe(false)
    expect(tooManyHeads(2, null)).toBe(false)
  })
  it('of one day lets the leader in charge approve one day, and the chief half a day more', () => {
    expect(approvesByLength(span('2026-03-02', 'afternoon', '2026-03-03', 'morning'), 1)).toBe('leader')
    expect(approvesByLength(span('2026-03-02', 'morning', '2026-03-03', 'morning'), 1)).toBe('chief')
  })
  it('of three working days ahead counts none of the weekend', () => {
    expect(comesShort(workingCalendar, day('2026-03-05'), day('2026-03-10'), 3)).toBe(false)
    expect(comesShort(workingCalendar, day('2026-03-06'), day('2026-03-10'), 3)).toBe(true)
  })
})

describe('a report covers a day', () => {
  const reported: Reported = {
    span: span('2026-03-02', 'morning', '2026-03-04', 'afternoon'),
    late: false,
    decision: null,
    changes: [],
  }
  const to = (on: string, late = false) => ({ to: { to: day(on), toHalf: 'afternoon' as const }, late })

  it('when it was lodged before he left, approved or not yet', () => {
    expect(coversDay(reported, day('2026-03-04'))).toBe(true)
    expect(coversDay({ ...reported, decision: 'approved' }, day('2026-03-04'))).toBe(true)
    expect(coversDay(reported, day('2026-03-05'))).toBe(false)
  })
  it('never when it was lodged after he left, approved or not', () => {
    expect(coversDay({ ...reported, late: true }, day('2026-03-03'))).toBe(false)
    expect(coversDay({ ...reported, late: true, decision: 'approved' }, day('2026-03-03'))).toBe(false)
  })
  it('never when it was declined', () =>
    expect(coversDay({ ...reported, decision: 'declined' }, day('2026-03-03'))).toBe(false))
  it('that a change in time added, and none that was added when the end was past', () => {
    expect(coversDay({ ...reported, changes: [to('2026-03-06')] }, day('2026-03-06'))).toBe(true)
    expect(coversDay({ ...reported, changes: [to('2026-03-06', true)] }, day('2026-03-06'))).toBe(false)
    expect(coversDay({ ...reported, changes: [to('2026-03-06', true)] }, day('2026-03-04'))).toBe(true)
  })
  it('no longer once he came back early or did not go', () => {
    expect(coversDay({ ...reported, changes: [to('2026-03-02')] }, day('2026-03-04'))).toBe(false)
    expect(coversDay({ ...reported, changes: [{ to: null, late: false }] }, day('2026-03-02'))).toBe(false)
  })
})
