/** A withdrawal, what withdraws it, and what withdraws that again: further than this nobody goes back and forth. */
const DEEPEST = 3

/**
 * Whether a fact counts, as `signs/README.md` reads "recorded": entered and not withdrawn, and a withdrawal that was itself
 * withdrawn takes nothing away. The only such condition in SQL; a withdrawal is a fact, and stands by the same words.
 * @param fact alias of a row of `fact`.
 * @param by the day by whose end both must have been entered; without it, whatever is on record.
 */
export const standing = (fact: string, by?: string): string => standsTo(DEEPEST, fact, by)

function standsTo(depth: number, fact: string, by: string | undefined): string {
  const entered = by === undefined ? 'true' : `${fact}.recorded_on <= ${by}`
  if (depth === 0) return entered
  const of = `withdrawal_${DEEPEST - depth + 1}`
  return `${entered} and not exists (select from fact ${of} where ${of}.county_id = ${fact}.county_id and ${of}.fact = 'withdrawn'
    and ${of}.names = ${fact}.id::text and ${standsTo(depth - 1, of, by)})`
}
