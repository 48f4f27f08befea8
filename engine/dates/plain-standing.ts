import type { DayStanding } from './working-calendar.ts'

const WEEKDAY = { working: true, why: 'weekday' } as const
const WEEKEND = { working: false, why: 'weekend' } as const

/** How a day stands that no notice names. */
export function plainStanding(number: number, published: boolean): DayStanding {
  return isWeekend(number) ? { ...WEEKEND, published } : { ...WEEKDAY, published }
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(number: number): boolean {
  const sinceSaturday = (((number + 5) % 7) + 7) % 7
  return sinceSaturday < 2
}
