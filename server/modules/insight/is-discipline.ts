import type { CountyOverTime } from '../organisation/index.ts'

const BODIES = ['county-commission', 'town-commission', 'stationed-group']

/** A discipline body, or a room of one. */
export const isDiscipline = (county: CountyOverTime, unit: string): boolean =>
  [unit, ...county.unitsAbove(unit)].some((it) => BODIES.includes(county.unit(it)?.kind ?? ''))
