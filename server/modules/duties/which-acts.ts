import type { UnitLevel } from '../../../contract/organisation.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { kindsOf } from '../organisation/index.ts'

/** Which acts: of a unit, else of the units of a level that the viewer answers for, else of a person, else of all these units. */
export type WhichActs = {
  readonly unit?: string | undefined
  readonly level?: UnitLevel | undefined
  readonly person?: string | undefined
  readonly post?: string | undefined
  readonly nature?: 'statement' | 'action' | undefined
  readonly finding?: 'confirmed' | 'not-true' | 'unconfirmed' | undefined
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}

/** What another found last of an act `a`; null where nobody has yet. */
export const LAST_FINDING = `(select c.finding from confirmation c
  where c.county_id = a.county_id and c.act_id = a.id order by c.recorded_at desc limit 1)`

/** The post that whoever did act `a` held in its unit on its day; '-' where he held none there. */
export const POST_THEN = `coalesce((select t.post from post_held t where t.county_id = a.county_id and t.person = a.by_person
  and t.unit = a.unit and t.held @> a.on_day order by lower(t.held), t.post limit 1), '-')`

/** Of an act `a` on a matter: whether the viewer ($2, barred from $3, answering for $4) reads that. */
let reading = 'false'

/** Said by the module that keeps matters; until it has, nobody but those concerned reads such an act. */
export function readActsOnMatters(condition: string): void {
  reading = condition
}

/**
 * What acts one may read: one's own, those one is asked to confirm, those of units one answers for.
 * An act for a sign would tell that there is one: it is its actor's own, and his whom he asks to confirm it. An act on a
 * matter is also for those alone who may read that.
 */
export function readable(viewer: Viewer): { where: string; values: unknown[] } {
  const units = viewer.answersFor === 'county' ? null : viewer.answersFor
  return {
    where: `a.county_id = $1 and (a.by_person = $2 or a.asked_of = $2
      or a.sign_id is null and ${within('a.unit')} and (a.matter_id is null or ${reading}))`,
    values: [viewer.countyId, viewer.person, viewer.barred, units],
  }
}

/** Null stands for the whole county. */
const within = (unit: string) => `($4::text[] is null or ${unit} = any($4::text[]))`

/** Those asked for of those he may read: what is counted and what is listed come from here, so that they agree. */
export function readableOf(viewer: Viewer, which: WhichActs): { where: string; values: unknown[] } {
  const { where, values } = readable(viewer)
  const conditions = [where]
  const hold = (value: unknown, condition: (at: string) => string) =>
    conditions.push(condition(`$${values.push(value)}`))

  if (which.unit !== undefined) hold(which.unit, (at) => `a.unit = ${at}`)
  else if (which.level !== undefined || which.person === undefined) {
    conditions.push(within('a.unit'))
    if (which.level !== undefined) {
      hold(
        kindsOf(which.level),
        (at) => `a.unit in (select u.number from unit_placed u where u.county_id = $1 and u.kind = any(${at}))`,
      )
    }
  } else hold(which.person, (at) => `a.by_person = ${at}`)
  if (which.post !== undefined) hold(which.post, (at) => `${POST_THEN} = ${at}`)
  if (which.nature !== undefined) hold(which.nature, (at) => `a.nature = ${at}`)
  if (which.finding !== undefined) {
    const found = { confirmed: 'true', 'not-true': 'not-true', unconfirmed: null }[which.finding]
    hold(found, (at) => `${LAST_FINDING} is not distinct from ${at}::text`)
  }
  if (which.from !== undefined) hold(which.from, (at) => `a.on_day >= ${at}::date`)
  if (which.until !== undefined) hold(which.until, (at) => `a.on_day <= ${at}::date`)
  return { where: conditions.map((it) => `(${it})`).join(' and '), values }
}
