import type { Day } from '../../../engine/dates/index.ts'
import type { Inputs } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { cursorAt, isId, readCursor } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { FromKind } from './origin.ts'

/** A matter, whoever reads it. */
export type KeptMatterRow = {
  id: string
  version: number
  procedure: string
  number: string
  opened_on: Day
  opened_by: string
  organ: string | null
  subject_person: string | null
  subject_unit: string | null
  state: string
  ended_on: Day | null
  from_kind: FromKind | null
  from_id: string | null
  from_nth: number | null
  /** The day on which it arose in the unit that works on it itself. */
  arose_on: Day | null
  /** The day that somebody means for the next step, on no provision. */
  planned_on: Day | null
}

export type MatterRow = KeptMatterRow & {
  /** The viewer reads it as the one it is about. */
  as_subject: boolean
  /** It was opened to the viewer: he reads what is for the subject alone. */
  narrow: boolean
}

export type StepRow = {
  nth: number
  step: string
  state: string
  taken_on: Day
  by_person: string | null
  inputs: Inputs
}

export const MATTER_COLUMNS = `f.id, f.version, f.procedure, f.number, f.opened_on, f.opened_by, f.organ, f.subject_person, f.subject_unit,
  f.state, f.ended_on, f.from_kind, f.from_id, f.from_nth, f.planned_on, f.arose_on`

export const MINE = `r.county_id = $1 and r.person = $2 and r.reads and (r.as_subject or r.about is null or r.about <> all($3::text[]))`

export const READABLE = 'from matter_reader r join matter f on f.county_id = r.county_id and f.id = r.matter_id'

/** One matter, to those who may read it; absent to all others, and to those barred by relation. */
export async function readMatter(tx: Tx, viewer: Viewer, id: string): Promise<MatterRow> {
  if (!isId(id)) throw absent()
  const row = await tx.row<MatterRow>(
    `select ${MATTER_COLUMNS}, r.as_subject, r.narrow ${READABLE}
     where ${MINE} and r.matter_id = $4`,
    [viewer.countyId, viewer.person, viewer.barred, id],
  )
  if (!row) throw absent()
  return row
}

export const stepsOfMatter = (tx: Tx, countyId: number, id: string): Promise<StepRow[]> =>
  tx.rows<StepRow>(
    `select nth, step, state, taken_on, by_person, inputs from matter_step where county_id = $1 and matter_id = $2 order by nth`,
    [countyId, id],
  )

/** The same of many at once; call only with ids that came through the door above. */
export async function stepsOfMatters(
  tx: Tx,
  countyId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StepRow[]>> {
  const rows = await tx.widened(() =>
    tx.rows<StepRow & { matter_id: string }>(
      `select matter_id, nth, step, state, taken_on, by_person, inputs from matter_step
       where county_id = $1 and matter_id = any($2::uuid[]) order by matter_id, nth`,
      [countyId, ids],
    ),
  )
  return Map.groupBy(rows, (it) => it.matter_id)
}

/** With the nearest last day that still runs, and what was entered when it was opened. */
export const LINE_COLUMNS = `${MATTER_COLUMNS}, r.as_subject, r.narrow, r.waited_for,
  (select min(c.due_on) from clock_kept c where c.county_id = f.county_id and c.matter_id = f.id and c.ended_on is null and c.owed) as due_on,
  (select s.inputs from matter_step s where s.county_id = f.county_id and s.matter_id = f.id and s.nth = 1) as opening`

export type MatterListRow = MatterRow & { waited_for: boolean; due_on: Day | null; opening: Inputs | null }
type Asked = {
  state: 'waiting' | 'open' | 'ended' | 'all'
  /** Of these procedures alone. */
  procedures?: readonly string[] | undefined
  after?: string | undefined
  most: number
}

const STATES = { waiting: 'r.waited_for', open: 'r.open', ended: 'not r.open', all: 'true' } as const

/** Matters that the viewer may read, newest first, with the nearest last day that still runs. */
export async function listMatters(
  tx: Tx,
  viewer: Viewer,
  asked: Asked,
): Promise<{ rows: MatterListRow[]; next: string | null }> {
  const cursor = readCursor(asked.after)
  const rows = await tx.rows<MatterListRow>(
    `select ${LINE_COLUMNS} ${READABLE}
     where ${MINE} and ${STATES[asked.state]} and ($4::text[] is null or f.procedure = any($4::text[]))
       and ($5::date is null or (r.opened_on, r.matter_id) < ($5::date, $6::uuid))
     order by r.opened_on desc, r.matter_id desc limit $7`,
    [
      viewer.countyId,
      viewer.person,
      viewer.barred,
      asked.procedures ?? null,
      cursor?.on ?? null,
      cursor?.id ?? null,
      asked.most + 1,
    ],
  )
  const shown = rows.slice(0, asked.most)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > asked.most && last ? cursorAt(last.opened_on, last.id) : null }
}

/** What a ledger is made of: matters opened in a span, oldest first, that the viewer reads as one of those within. */
export function listForLedger(
  tx: Tx,
  viewer: Viewer,
  asked: { readonly procedure: string; readonly from: Day; readonly until: Day; readonly most: number },
): Promise<MatterListRow[]> {
  return tx.rows<MatterListRow>(
    `select ${MATTER_COLUMNS}, r.as_subject, r.narrow, r.waited_for,
       (select min(c.due_on) from clock_kept c where c.county_id = f.county_id and c.matter_id = f.id and c.ended_on is null and c.owed) as due_on, null::jsonb as opening
     ${READABLE}
     where ${MINE} and not r.narrow and f.procedure = $4 and r.opened_on between $5 and $6
     order by r.opened_on, r.matter_id limit $7`,
    [viewer.countyId, viewer.person, viewer.barred, asked.procedure, asked.from, asked.until, asked.most],
  )
}

/** Procedures of which the viewer reads some matter as one of those within. */
export async function proceduresRead(tx: Tx, viewer: Viewer): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ procedure: string }>(
    `select distinct f.procedure ${READABLE}
     where ${MINE} and not r.narrow`,
    [viewer.countyId, viewer.person, viewer.barred],
  )
  return new Set(rows.map((it) => it.procedure))
}
