import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isId } from '../../platform/http/cursor.ts'
import type { Fact } from './fact.ts'

type FactRow = { id: string; on: Day; recordedOn: Day; body: object }

const COLUMNS = (of: string) => `${of}.id, ${of}.on_day as "on", ${of}.recorded_on as "recordedOn", ${of}.body` as const

/** As the signs read it; `id` and `source` are the row's id. */
export const factOfRow = ({ id, on, recordedOn, body }: FactRow) =>
  ({ ...body, on, recordedOn, id, source: id }) as Fact

/** What facts are asked for: numbers of people and units. Reported absences are never among them. */
export type Bearing = {
  /** Whose own absences. */
  readonly absent: readonly string[]
  /** Units, for all absences in them. */
  readonly units: readonly string[]
  /** Whose seeings, reminders, talks and checks. */
  readonly doers: readonly string[]
  /** Whose knowledge of problems, and what they did about them. */
  readonly knowers: readonly string[]
  /** Whose violations. */
  readonly violators: readonly string[]
}

/** The facts asked for, all settings, and whatever withdraws one of these or withdraws that again. */
export async function loadFactsBearing(tx: Tx, countyId: number, bearing: Bearing): Promise<Fact[]> {
  const of = (which: string) => `select ${COLUMNS('f')} from fact f where f.county_id = $1 and ${which}`
  const unreported = `f.fact = 'absence-recorded' and f.body->>'reported' = 'false'`
  const withdrawing = (what: string) =>
    `select ${COLUMNS('w')} from ${what} b join fact w on w.county_id = $1 and w.fact = 'withdrawn' and w.names = b.id::text`
  const rows = await tx.rows<FactRow>(
    `with recursive bearing as (
       ${of(`${unreported} and f.person = any($2::text[])`)}
       union all ${of(`${unreported} and f.unit = any($3::text[]) and f.person <> all($2::text[])`)}
       union all ${of(`f.by_person = any($4::text[]) and f.fact in ('absence-seen', 'reminder-given', 'talk-held', 'check-held')`)}
       union all ${of(`f.by_person = any($5::text[]) and f.fact in ('problem-known', 'problem-acted-on')`)}
       union all ${of(`f.fact = 'violation-recorded' and f.person = any($6::text[])`)}
       union all ${of(`f.fact = 'setting'`)}
     ), withdrawal as (${withdrawing('bearing')} union ${withdrawing('withdrawal')})
     select * from bearing union all select * from withdrawal order by "on", id`,
    [countyId, bearing.absent, bearing.units, bearing.doers, bearing.knowers, bearing.violators],
  )
  return rows.map(factOfRow)
}

/** Facts by their ids and, where they are withdrawals, what they name in the end. */
export async function loadFactsNamed(tx: Tx, countyId: number, ids: readonly string[]): Promise<Fact[]> {
  const found = new Map<string, Fact>()
  for (let wanted = ids; wanted.length > 0; ) {
    const rows = await tx.rows<FactRow>(
      `select ${COLUMNS('f')} from fact f where f.county_id = $1 and f.id = any($2::uuid[])`,
      [countyId, wanted],
    )
    const facts = rows.map(factOfRow)
    for (const it of facts) found.set(String(it.id), it)
    // A register may withdraw what was never entered.
    const named = facts.flatMap((it) => (it.fact === 'withdrawn' && isId(it.names) ? [it.names] : []))
    wanted = named.filter((it) => !found.has(it))
  }
  return [...found.values()]
}
