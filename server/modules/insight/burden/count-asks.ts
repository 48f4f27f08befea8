import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'

export type AskKind = 'duty' | 'step' | 'confirmation' | 'sign' | 'press'

/** How often a form was asked for; `again` of these not for the first time in the period. */
export type AskCount = {
  readonly unit: string
  readonly post: string
  readonly kind: AskKind
  /** `procedure/step` or `absence/step`; '' where it follows from the kind, and of a step only waited for. */
  readonly form: string
  /** `2026-03`, where they are counted by month; else ''. */
  readonly month: string
  readonly n: number
  readonly again: number
}

export type Counting = {
  readonly from: Day
  readonly until: Day
  /** Procedures whose matters may be counted: neither shells nor what is hidden below. */
  readonly procedures: readonly string[]
  /** Whose asks: of one person, of these units, or of the whole county. */
  readonly of: { readonly person: string } | { readonly units: 'county' | readonly string[] }
  /** Post by post. */
  readonly byPost?: boolean
  /** Month by month; `again` is still reckoned over the whole period. */
  readonly byMonth?: boolean
}

/**
 * What was asked in a period, counted in one statement over the county. The program's own scope reads it, so the statement itself
 * leaves out what the viewer may not learn of: of matters it counts those that he reads, of signs and of what was done upon
 * them those that came to him, and never what is about him or his kin.
 */
export function countAsks(tx: Tx, viewer: Viewer, counting: Counting): Promise<AskCount[]> {
  const { of } = counting
  const person = 'person' in of ? of.person : null
  const units = 'units' in of && of.units !== 'county' ? of.units : null
  return tx.widened(() =>
    tx.rows<AskCount>(ASKS, [
      viewer.countyId,
      counting.from,
      counting.until,
      counting.procedures,
      viewer.barred,
      person,
      units,
      viewer.today,
      counting.byPost === true,
      viewer.person,
      viewer.offices,
      counting.byMonth === true,
    ]),
  )
}

const ASKS = `
with asks as (
  select 'duty' as kind, '' as form, o.unit, o.person, o.due_on as on_day, o.duty || '|' || o.period_label as same
  from occurrence_owed o where o.county_id = $1 and o.due_on between $2 and $3
  union all
  select 'confirmation', '', null, a.asked_of, a.recorded_on, a.by_person || '|' || coalesce(a.occurrence_id::text, a.done)
  from act_done a where a.county_id = $1 and a.asked_of is not null and a.recorded_on between $2 and $3
    and (a.sign_id is null or $10 in (a.asked_of, a.by_person))
  union all
  select 'step', f.procedure || '/' || s.step, null, s.by_person, s.taken_on,
    s.matter_id || '|' || s.step || case when s.step = 'progress' then s.nth::text else '' end
  from matter_step_taken s join matter_kept f on f.county_id = s.county_id and f.id = s.matter_id
  where s.county_id = $1 and s.taken_on between $2 and $3 and f.procedure = any($4::text[])
    and (f.subject_person is null or f.subject_person <> s.by_person and f.subject_person <> all($5::text[]))
    and exists (select from matter_read_by m where m.county_id = f.county_id and m.matter_id = f.id and m.person = $10)
    -- What grew from a finding was written down there; that a head knows, with the finding itself.
    and not (f.procedure = 'problem' and (s.nth = 1 and f.from_nth is not null or s.nth = 2 and s.step = 'known'))
  union all
  select 'step', '', null, r.person, $8::date, r.matter_id || '|'
  from matter_read_by r join matter_kept f on f.county_id = r.county_id and f.id = r.matter_id
  where r.county_id = $1 and r.waited_for and not r.as_subject and $8::date between $2 and $3
    and f.procedure = any($4::text[]) and (f.subject_person is null or f.subject_person <> all($5::text[]))
    and exists (select from matter_read_by m where m.county_id = f.county_id and m.matter_id = f.id and m.person = $10)
  union all
  select 'sign', '', case when a.is_office then a.addressee end, case when not a.is_office then a.addressee end, a.since,
    a.sign_id::text
  from sign_went_to a where a.county_id = $1 and a.since between $2 and $3 and a.about <> all($5::text[])
    and (a.addressee = $10 or a.addressee = any($11::text[]))
  union all
  select 'press', '', f.subject_unit, null, s.taken_on, f.subject_unit || '|' || coalesce(d.inputs ->> 'matter', f.id::text)
  from matter_step_taken s join matter_kept f on f.county_id = s.county_id and f.id = s.matter_id
  join matter_step_taken d on d.county_id = f.county_id and d.matter_id = f.id and d.nth = 1
  where s.county_id = $1 and f.procedure = 'press' and s.step in ('sign', 'press-again') and s.taken_on between $2 and $3
    and f.subject_unit is not null
  union all
  select 'step', 'absence/' || asked.step, null, asked.person, asked.on_day, a.id || '|' || asked.step
  from absence_reported a cross join lateral (values
    ('report', a.lodged_by, a.lodged_on), ('decide', a.decided_by, a.decided_on), ('back', a.person, a.back_recorded_on)
  ) as asked(step, person, on_day)
  where a.county_id = $1 and asked.on_day between $2 and $3 and (a.person = $10 or a.person <> all($5::text[]))
    and ($7::text[] is null or a.unit = any($7) or asked.person = $10)
), placed as (
  select asks.kind, asks.form, coalesce(asks.unit, held.unit) as unit, asks.person,
    case when $9 then coalesce(held.post, '') else '' end as post,
    case when $12 then to_char(asks.on_day, 'YYYY-MM') else '' end as month,
    row_number() over (partition by asks.kind, coalesce(asks.person, asks.unit), asks.same order by asks.on_day) > 1 as again
  from asks left join lateral (
    select t.unit, t.post from post_held t
    where t.county_id = $1 and t.person = asks.person and t.held @> asks.on_day
      and (asks.unit is null or t.unit = asks.unit)
    order by lower(t.held), t.unit, t.post limit 1
  ) held on true
)
select unit, post, kind, form, month, count(*) as n, count(*) filter (where again) as again from placed
where unit is not null and case when $6::text is not null then person = $6 else $7::text[] is null or unit = any($7) end
group by unit, post, kind, form, month order by unit, post, kind, form, month`
