import type { Forbidden, Gate, Relation, When } from '../vocabulary.ts'

/** What is said to whoever does not get through, and when the gate stands at all. */
export type Refusal = Forbidden & { readonly when?: When }

/** Always refused where that holds. */
export const forbidden = (id: string, when: When, refusal: Forbidden): Gate => ({
  id,
  gate: 'forbidden',
  when,
  ...refusal,
})

export const taken = (id: string, step: string, refusal: Refusal): Gate => ({ id, gate: 'taken', step, ...refusal })

/** Another person than whoever took that step. */
export const otherHand = (id: string, than: string, refusal: Refusal): Gate => ({
  id,
  gate: 'other-hand',
  than,
  ...refusal,
})

export const least = (id: string, field: string, count: number, refusal: Refusal): Gate => ({
  id,
  gate: 'least',
  field,
  count,
  ...refusal,
})

export const oneOf = (id: string, fields: readonly string[], refusal: Refusal): Gate => ({
  id,
  gate: 'one-of',
  fields,
  ...refusal,
})

/** Neither the subject nor his kin, superiors, subordinates or colleagues. */
export const freeOfSubject = (id: string, field: string, refusal: Refusal): Gate => ({
  id,
  gate: 'free-of-subject',
  field,
  ...refusal,
})

/** Neither the subject nor his kin. */
export const notKin = (id: string, field: string, refusal: Refusal): Gate => ({
  id,
  gate: 'free-of-subject',
  field,
  only: 'kin',
  ...refusal,
})

export const stands = (id: string, field: string, relations: readonly Relation[], refusal: Refusal): Gate => ({
  id,
  gate: 'stands',
  field,
  in: relations,
  ...refusal,
})

/** A gate between a field and another one. */
const between =
  (gate: 'not-among' | 'within' | 'not-before' | 'after') =>
  (id: string, field: string, of: string, refusal: Refusal): Gate => ({ id, gate, field, of, ...refusal })

export const notAmong = between('not-among')
export const within = between('within')
export const notBefore = between('not-before')
export const after = between('after')

export const noWorse = (id: string, field: string, than: string, order: readonly string[], refusal: Refusal): Gate => ({
  id,
  gate: 'no-worse',
  field,
  than,
  order,
  ...refusal,
})

/** `value` may be chosen in `field` only once the clock has run out on that day. */
export const onlyAfter = (
  id: string,
  [field, value]: readonly [string, string],
  clock: string,
  day: string,
  refusal: Refusal,
): Gate => ({ id, gate: 'only-after', field, value, clock, day, ...refusal })

export const dissentAnswered = (id: string, field: string, refusal: Refusal): Gate => ({
  id,
  gate: 'dissent-answered',
  field,
  ...refusal,
})
