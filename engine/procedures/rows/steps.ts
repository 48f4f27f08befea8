import type { Field, Relation, Step, When } from '../vocabulary.ts'

/** A relation, or one that counts only then. */
type Hand = Relation | Step['by'][number]
/** The state it leads to; of several the first whose condition holds; null leaves the matter where it is. */
type To = string | null | readonly (string | readonly [state: string, when: When])[]
type Columns = 'id' | 'title' | 'from' | 'to' | 'by' | 'aside' | 'fields' | 'forSubject' | 'plans'

type Rest<Id extends string> = Omit<Step, Columns> & {
  /** None where absent. */
  readonly fields?: readonly (Field & { readonly id: Id })[]
  readonly forSubject?: 'all' | readonly NoInfer<Id>[]
  readonly plans?: NoInfer<Id>
}

/** Whoever an earlier step named in that field. */
export const namedIn = (field: string): Relation => ({ namedIn: field })

/** These, but only then. */
export const when = (condition: When, ...relations: readonly Relation[]): Step['by'] =>
  relations.map((relation) => ({ relation, when: condition }))

const EVER = ['any', 'always'] as const
const isEver = (from: string): from is (typeof EVER)[number] => EVER.some((it) => it === from)
const handOf = (hand: Hand) => (typeof hand === 'object' && 'relation' in hand ? hand : { relation: hand })
const isMany = (by: Hand | readonly Hand[]): by is readonly Hand[] => Array.isArray(by)

const wayOf = (way: string | readonly [string, When]) =>
  typeof way === 'string' ? { state: way } : { state: way[0], when: way[1] }
const waysOf = (to: To) => (to === null ? {} : { to: typeof to === 'string' ? to : to.map(wayOf) })

const rowOf =
  (apart: Pick<Step, 'aside'>) =>
  <const Id extends string>(
    id: string,
    title: string,
    from: string | readonly string[],
    to: To,
    by: Hand | readonly Hand[],
    { fields = [], forSubject, ...rest }: Rest<Id>,
  ): Step => ({
    id,
    title,
    from: typeof from !== 'string' || isEver(from) ? from : [from],
    ...waysOf(to),
    ...apart,
    by: (isMany(by) ? by : [by]).map(handOf),
    fields,
    ...(forSubject && { forSubject: forSubject === 'all' ? fields.map((it) => it.id) : forSubject }),
    ...rest,
  })

/**
 * A row of the table: what it is called, from which state or states, to which, by whom; then what it asks and needs.
 */
export const step = rowOf({})

/** One that may be taken while it is possible, but that nobody waits for. */
export const aside = rowOf({ aside: true })
