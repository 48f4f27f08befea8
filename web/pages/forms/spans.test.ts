import { expect, it } from 'vitest'
import { spansOn } from './spans.ts'

it.each([
  ['2026-11-23', '2026-11-01', '2026-10-01'],
  ['2026-01-01', '2026-01-01', '2026-01-01'],
  ['2026-12-31', '2026-12-01', '2026-10-01'],
])('on %s the month begins on %s, the quarter on %s, and both end today', (today, month, quarter) => {
  const spans = spansOn(today)
  expect([spans.month, spans.quarter]).toEqual([
    { from: month, until: today },
    { from: quarter, until: today },
  ])
  expect(spans.lastYear).toEqual({ from: '2025-01-01', until: '2025-12-31' })
})
