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
  select distinct f.fact, m.organ, f.body->>'problem' as problem, f.id, f.on_day, f.unit
  from fact_entered f
  join post_held t on t.county_id = f.county_id and t.person = f.by_person and t.held @> f.on_day
  join member m on m.unit = t.unit
  where f.county_id = $1 and f.fact = '${fact}' and f.on_day <= $6`

const KNEW = "fact = 'problem-known'"
const ACTED = "fact = 'problem-acted-on' and on_day >= known_on"

const known = (door: ReturnType<typeof readableActing>) => `
with member as (select * from unnest($4::text[], $5::text[]) as m(unit, organ)),
done as (${by('problem-known')} and ${door.known('f')} union all ${by('problem-acted-on')} and ${door.done('f')}),
dated as (select *, min(on_day) filter (where ${KNEW}) over (partition by organ, problem) as known_on from done),
matched as (
  select organ, problem, known_on, min(on_day) filter (where ${ACTED}) as acted_on,
    (array_agg(unit order by on_day, id) filter (where ${KNEW}))[1] as unit,
    array_agg(id order by on_day, id) filter (where ${KNEW}) as facts,
    (array_agg(id order by on_day, id) filter (where ${ACTED}))[1] as act
  from dated where known_on between $2 and $3 group by organ, problem, known_on
), recorded as (
  select distinct on (known_as, unit) id, known_as, unit, responsible, raised_by from problem_found where county_id = $1
  order by known_as, unit, recorded_on, id
)
select k.organ as body, k.problem, k.unit, k.known_on as "knownOn", k.acted_on as "actedOn",
  case when k.act is null then k.facts else k.facts || k.act end as facts,
  p.responsible, case when $7::text[] is null or p.unit = any($7) or p.raised_by = $9 then p.id end as "problemId"
from matched k left join recorded p on p.known_as = k.problem and p.unit = k.unit
order by k.known_on, k.organ, k.problem`

/** The facts of matters that came through the door, by id. */
export async function factsOf(tx: Tx, viewer: Viewer, matters: readonly KnownMatter[]): Promise<Map<string, FactRow>> {
  const rows = await tx.rows<FactRow>(
    `select ${FACT_COLUMNS} from fact_entered f where f.county_id = $1 and f.id = any($2::uuid[])`,
    [viewer.countyId, matters.flatMap((it) => it.facts)],
  )
  return new Map(rows.map((it) => [it.id, it]))
}
