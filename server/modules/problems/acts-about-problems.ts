import { readActsAbout, withinUnits } from '../duties/index.ts'

// An act on a problem is for those who may read the problem: narrower than the act's own unit, and never for kin.
readActsAbout(
  'problem_id',
  `exists (select from problem p where p.county_id = a.county_id and p.id = a.problem_id
  and (p.responsible is null or p.responsible = $2 or p.responsible <> all($3::text[])) and (p.raised_by = $2 or ${withinUnits('p.unit')}))`,
)
