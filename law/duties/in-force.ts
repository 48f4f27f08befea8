import { day } from '../../engine/dates/index.ts'

/** The catalogue begins with the day of the primary-responsibility provisions; it says nothing about days before. */
export const catalogue = { inForce: { from: day('2020-03-09'), until: null } } as const

const listCadence = 'product-rules/list-cadence'
export const halfYearlyByList = { nature: 'by-adopted-list', every: 'half-year', under: listCadence } as const
export const yearlyByList = { nature: 'by-adopted-list', every: 'year', under: listCadence } as const
export const perMatter = { nature: 'per-matter', within: null } as const
export const setByCounty = { nature: 'set-by-county', suggested: null } as const
