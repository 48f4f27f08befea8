import type { When } from '../vocabulary.ts'

export const not = (when: When): When => ({ not: when })
export const all = (...when: readonly When[]): When => ({ all: when })
export const any = (...when: readonly When[]): When => ({ any: when })

/** That was chosen in that field; of several values any one. */
export const has = (field: string, value: string, ...others: readonly string[]): When =>
  others.length === 0 ? { field, has: value } : any(...[value, ...others].map((it) => has(field, it)))
