import { type Day, plusMonths } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standing } from '../../conduct/index.ts'
import { type CountyNumber, numberInForce } from '../../county/index.ts'
import type { KnownMatter } from './list-known.ts'
import type { SupervisingBody } from './supervising-bodies.ts'

const NUMBER = 'repeatWindowMonths'

/** What came after an act by an officer of a body. */
export type ReversalFound = {
  readonly kind: 'withdrawn' | 'post-ended'
  readonly problem: string
  readonly person: string
  readonly actedOn: Day
  /** The day of the withdrawal; the first day on which the post was no longer held. */
  readonly on: Day
  readonly words: string
  readonly unit: string | null
  readonly nowUnit: string | null
  readonly nowPost: string | null
}

/**
 * Of the acts upon matters of the body: withdrawn, or the actor's last post in the body ended; within the county's window.
 * Matters come through the door; neither the viewer's own acts nor those of whoever is related to him are looked at.
 */
export async function listReversals(
  tx: Tx,
  viewer: Viewer,
  of: {
    readonly body: SupervisingBody
    readonly matters: readonly KnownMatter[]
    readonly numbers: readonly CountyNumber[]
  },
): Promise<ReversalFound[]> {
  const rows = await tx.rows<ReversalFound>(REVERSALS, [
    viewer.countyId,
    of.matters.map((it) => it.problem),
    of.matters.map((it) => it.knownOn),
    of.body.units,
    viewer.today,
    viewer.barred,
  ])
  return rows.filter((it) => isWithinWindow(it, of.numbers))
}

/** Within the months of the number that was in force on the day of the act, its last day included; false without a number. */
export function isWithinWindow(it: Pick<ReversalFound, 'actedOn' | 'on'>, numbers: readonly CountyNumber[]): boolean {
  const number = numberInForce(numbers, NUMBER, it.actedOn)
  return number !== null && it.on >= it.actedOn && it.on <= plusMonths(it.actedOn, number.value).on
}

export const windowOn = (numbers: readonly CountyNumber[], on: Day): number | null =>
  numberInForce(numbers, NUMBER, on)?.value ?? null

const REVERSALS = `
with acts as (
  select distinct f.county_id, f.id, f.by_person as person, f.on_day, k.problem, ${standing('f')} as in_force
  from unnest($2::text[], $3::date[]) as k(problem, known_on)
  join fact_entered f on f.county_id = $1 and f.fact = 'problem-acted-on' and f.body->>'problem' = k.problem and f.on_day >= k.known_on
  join post_held t on t.county_id = f.county_id and t.person = f.by_person and t.held @> f.on_day
  where t.unit = any($4::text[]) and f.by_person <> all($6::text[])
), ended as (
  select distinct on (a.id) a.problem, a.person, a.on_day, upper(t.held) as until, t.post, t.unit
  from acts a
  join post_held t on t.county_id = a.county_id and t.person = a.person and t.unit = any($4::text[])
    and t.held @> a.on_day and upper(t.held) <= $5::date
  where a.in_force and not exists (select from post_held s where s.county_id = a.county_id and s.person = a.person
    and s.unit = any($4::text[]) and s.held @> upper(t.held))
  order by a.id, upper(t.held), t.id
)
select 'withdrawn' as kind, a.problem, a.person, a.on_day as "actedOn", w.on_day as "on", w.body->>'why' as words,
  null as unit, null as "nowUnit", null as "nowPost"
from acts a join fact_entered w on w.county_id = a.county_id and w.fact = 'withdrawn' and w.names = a.id::text and ${standing('w')}
union all
select 'post-ended', e.problem, e.person, e.on_day, e.until, e.post, e.unit, n.unit, n.post
from ended e left join lateral (select t.unit, t.post from post_held t where t.county_id = $1 and t.person = e.person
  and t.held @> e.until order by lower(t.held) desc, t.unit limit 1) n on true
order by "actedOn", problem, "on"`
