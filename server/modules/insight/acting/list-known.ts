import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { FACT_COLUMNS, type FactRow } from '../../conduct/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { readableActing } from './readable-acting.ts'
import type { SupervisingBody } from './supervising-bodies.ts'

/** A problem that a supervising body is on record as knowing of, and its first act upon it on that day or later. */
export type KnownMatter = {
  /** Number of the body. */
  readonly body: string
  readonly problem: string
  readonly unit: string
  readonly knownOn: Day
  readonly actedOn: Day | null
  /** Ids of all that says that someone of the body knew, and of the first act. */
  readonly facts: readonly string[]
  /** Of the problem itself: who answers for it, and its id where the viewer reads it. */
  readonly responsible: string | null
  readonly problemId: string | null
}

export type Asking = { readonly bodies: readonly SupervisingBody[]; readonly from: Day; readonly until: Day }

/**
 * What the bodies came to know between two days and what they did upon it to this day, oldest first, in one statement.
 * The program's own scope reads it, for a hidden problem must hide its facts: the statement carries the viewer's limits.
 */
export function listKnown(tx: Tx, viewer: Viewer, county: CountyOverTime, asked: Asking): Promise<KnownMatter[]> {
  const pairs = asked.bodies.flatMap((body) => body.units.map((unit) => [unit, body.number] as const))
  const door = readableActing(viewer, county, 8)
  const units = viewer.answersFor === 'county' ? null : viewer.answersFor
  return tx.widened(() =>
    tx.rows<KnownMatter>(known(door), [
      viewer.countyId,
      asked.from,
      asked.until,
      pairs.map(([unit]) => unit),
      pairs.map(([, body]) => body),
      viewer.today,
      units,
      ...door.values,
    ]),
  )
}

const by = (fact: string) => `
  select distinct m.organ, f.body->>'problem' as problem, f.id, f.on_day, f.unit
  from fact f
  join tenure t on t.county_id = f.county_id and t.person = f.by_person and t.superseded_at is null and t.held @> f.on_day
  join member m on m.unit = t.unit
  where f.county_id = $1 and f.fact = '${fact}' and f.on_day <= $6`

const known = (door: ReturnType<typeof readableActing>) => `
with member as (select * from unnest($4::text[], $5::text[]) as m(unit, organ)),
known as (${by('problem-known')} and ${door.known('f')}),
acts as (${by('problem-acted-on')} and ${door.done('f')}),
first_known as (
  select distinct on (organ, problem) organ, problem, unit, on_day from known order by organ, problem, on_day, id
), first_act as (
  select distinct on (organ, problem) organ, problem, a.id, a.on_day from acts a join first_known k using (organ, problem)
  where a.on_day >= k.on_day order by organ, problem, a.on_day, a.id
), seen as (
  select organ, problem, array_agg(id order by on_day, id) as facts from known group by organ, problem
)
select k.organ as body, k.problem, k.unit, k.on_day as "knownOn", a.on_day as "actedOn",
  case when a.id is null then s.facts else s.facts || a.id end as facts,
  p.responsible, case when $7::text[] is null or p.unit = any($7) or p.raised_by = $9 then p.id end as "problemId"
from first_known k join seen s using (organ, problem) left join first_act a using (organ, problem)
left join lateral (select p.id, p.unit, p.responsible, p.raised_by from problem p
  where p.county_id = $1 and p.known_as = k.problem and p.unit = k.unit order by p.recorded_on, p.id limit 1) p on true
where k.on_day between $2 and $3 order by k.on_day, k.organ, k.problem`

/** The facts of matters that came through the door, by id. */
export async function factsOf(tx: Tx, viewer: Viewer, matters: readonly KnownMatter[]): Promise<Map<string, FactRow>> {
  const rows = await tx.rows<FactRow>(
    `select ${FACT_COLUMNS} from fact f where f.county_id = $1 and f.id = any($2::uuid[])`,
    [viewer.countyId, matters.flatMap((it) => it.facts)],
  )
  return new Map(rows.map((it) => [it.id, it]))
}
