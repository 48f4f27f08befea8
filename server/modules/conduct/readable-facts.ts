import type { Viewer } from '../../platform/viewer.ts'

/**
 * The only reading door to facts: what the viewer entered or did himself, and what concerns units he answers for.
 * Facts about himself or those he is related to by declaration, and what these did where nobody else is named, do not
 * exist for him, unless he did them.
 * @returns a condition on `fact f` and its values, numbered from `$first`.
 */
export function readableFacts(viewer: Viewer, first: number): { readonly where: string; readonly values: unknown[] } {
  const me = `f.by_person = $${first + 1} or f.entered_by = $${first + 2}`
  const notBarred = `coalesce(coalesce(f.person, f.by_person) <> all($${first}::text[]), true)`
  const values: unknown[] = [viewer.barred, viewer.person, viewer.accountId]
  if (viewer.answersFor === 'county') return { where: `(${me} or ${notBarred})`, values }
  const units = `$${first + 3}::text[]`
  // Who serves there is asked once: told by `f.county_id` it would be asked for every fact.
  const mine = `f.unit = any(${units}) or coalesce(f.person, f.by_person) in (
    select t.person from post_held t where t.county_id = $${first + 5} and t.unit = any(${units}) and t.held @> $${first + 4}::date)`
  return {
    where: `(${me} or ${notBarred} and (${mine}))`,
    values: [...values, viewer.answersFor, viewer.today, viewer.countyId],
  }
}
