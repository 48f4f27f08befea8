import type { ClockTerm, EffectStage, Every } from '../../engine/vocabulary.ts'

/** The start day not counted; make-up days count, holidays do not. */
export const workingDays = (days: number): ClockTerm => ({ kind: 'statutory', budget: { count: 'working-days', days } })

/** The start day not counted; an end on a rest day moves forward. */
export const calendarDays = (days: number): ClockTerm => ({
  kind: 'statutory',
  budget: { count: 'calendar-days', days },
})

/** To the corresponding day, or the month's last where there is none; an end on a rest day moves forward. */
export const months = (count: number): ClockTerm => ({ kind: 'statutory', budget: { count: 'months', months: count } })

/** 影响期: the start day counted, never moved. */
export const effect = (...stages: readonly [EffectStage, ...EffectStage[]]): ClockTerm => ({
  kind: 'effect-period',
  stages,
})

export const endOf = (every: Exclude<Every, 'month'>): ClockTerm => ({ kind: 'period-end', every })
