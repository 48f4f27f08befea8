import type { Day } from '../../../../engine/dates/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standing } from '../../conduct/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'

/**
 * The reading door to what supervising bodies knew and did: conditions on facts, and their values numbered from `$first`.
 * What those related to the viewer did does not exist for him, nor knowledge of a problem for which he or one of them
 * answers: by the problem's own record, or as head of its unit on the day it became known. It is not even counted.
 */
export function readableActing(viewer: Viewer, county: CountyOverTime, first: number) {
  const at = (nth: number) => `$${first + nth}`
  const headed = viewer.barred.flatMap((it) => headships(county, it))
  const done = (fact: string) =>
    `(${fact}.by_person = ${at(1)} or ${fact}.by_person <> all(${at(0)}::text[])) and ${standing(fact)}`
  return {
    done,
    known: (fact: string) => `${done(fact)}
      and ${fact}.body->>'problem' not in (
        select p.known_as from problem_found p where p.county_id = $1 and p.responsible = any(${at(0)}::text[]))
      and not exists (select from unnest(${at(2)}::text[], ${at(3)}::date[], ${at(4)}::date[]) as h(unit, since, until)
        where h.unit = ${fact}.unit and ${fact}.on_day >= h.since and (h.until is null or ${fact}.on_day < h.until))`,
    values: [
      viewer.barred,
      viewer.person,
      headed.map((it) => it.unit),
      headed.map((it) => it.since),
      headed.map((it) => it.until),
    ],
  }
}

type Headship = { readonly unit: string; readonly since: Day; readonly until: Day | null }

/** The stretches over which someone headed units: of several who held posts that lead, one heads at a time. */
function headships(county: CountyOverTime, person: string): Headship[] {
  const own = county.records.tenures.filter((it) => it.person === person)
  return [...new Set(own.map((it) => it.unit))].flatMap((unit) => {
    const held = county.records.tenures.filter((it) => it.unit === unit).map((it) => it.held)
    const edges = held.flatMap((it) => (it.until === null ? [it.from] : [it.from, it.until]))
    return [...new Set(edges)]
      .sort()
      .map((since, nth, all) => ({ unit, since, until: all[nth + 1] ?? null }))
      .filter((it) => county.headOf(unit, it.since) === person)
  })
}
