import type { ProblemClass, ProblemSource, ProblemState, StepEntry } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { cursorAt, isId, readCursor } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

export type ProblemRow = {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly unit: string
  readonly responsible: string | null
  readonly class: ProblemClass
  readonly source: ProblemSource
  readonly sourceNumber: string
  readonly knownAs: string
  readonly foundBy: string
  readonly foundOn: Day
  readonly recordedOn: Day
  readonly raisedBy: string
  readonly what: string
  readonly state: ProblemState
  readonly closedOn: Day | null
  readonly dueOn: Day | null
}

type BodyOf<Kind extends StepEntry['step']> = Omit<Extract<StepEntry, { step: Kind }>, 'step' | 'on'>
type Taken<Kind extends StepEntry['step']> = { readonly step: Kind; readonly body: BodyOf<Kind> }
type AnyTaken = { [Kind in StepEntry['step']]: Taken<Kind> }[StepEntry['step']]

/** A step taken: `body` is what was entered besides its day. */
export type StepRow = AnyTaken & {
  readonly problemId: string
  readonly nth: number
  readonly by: string
  readonly on: Day
  readonly recordedOn: Day
}

const COLUMNS = `p.id, p.version, p.number, p.unit, p.responsible, p.class, p.source, p.source_number as "sourceNumber",
  p.known_as as "knownAs", p.found_by as "foundBy", p.found_on as "foundOn", p.recorded_on as "recordedOn",
  p.raised_by as "raisedBy", p.what, p.state, p.closed_on as "closedOn", p.due_on as "dueOn"`

/**
 * The only reading door to problems: of units the viewer answers for, those he raised, those with a measure that is his.
 * Nobody related to whoever headed the unit reads it.
 * @returns a condition on `problem p` and its values, numbered from `$first`.
 */
function readable(viewer: Viewer, first: number): { readonly where: string; readonly values: unknown[] } {
  const me = `$${first + 1}`
  const notBarred = `(p.responsible is null or p.responsible = ${me} or p.responsible <> all($${first}::text[]))`
  const values: unknown[] = [viewer.barred, viewer.person]
  if (viewer.answersFor === 'county') return { where: notBarred, values }
  const mine = `p.raised_by = ${me} or p.unit = any($${first + 2}::text[]) or exists (select from problem_step s
    where s.county_id = p.county_id and s.problem_id = p.id and s.step = 'measures'
      and s.body->'measures' @> jsonb_build_array(jsonb_build_object('who', ${me}::text)))`
  return { where: `${notBarred} and (${mine})`, values: [...values, viewer.answersFor] }
}

export async function readProblem(tx: Tx, viewer: Viewer, id: string): Promise<ProblemRow> {
  if (!isId(id) || viewer.person === null) throw absent()
  const door = readable(viewer, 3)
  const row = await tx.row<ProblemRow>(
    `select ${COLUMNS} from problem p where p.county_id = $1 and p.id = $2 and ${door.where}`,
    [viewer.countyId, id, ...door.values],
  )
  if (!row) throw absent()
  return row
}

type Asked = {
  readonly state: 'open' | 'closed' | 'all'
  readonly unit?: string | undefined
  readonly after?: string | undefined
  readonly most: number
}

/** Problems that the viewer may read, found last first, a page at a time by key. */
export async function listProblems(tx: Tx, viewer: Viewer, asked: Asked) {
  const from = readCursor(asked.after)
  const door = readable(viewer, 7)
  const rows = await tx.rows<ProblemRow>(
    `select ${COLUMNS} from problem p
     where p.county_id = $1 and ($2::text is null or p.unit = $2) and ($3 = 'all' or (p.state = 'closed') = ($3 = 'closed'))
       and ($4::date is null or (p.found_on, p.id) < ($4::date, $5::uuid)) and ${door.where}
     order by p.found_on desc, p.id desc limit $6`,
    [
      viewer.countyId,
      asked.unit ?? null,
      asked.state,
      from?.on ?? null,
      from?.id ?? null,
      asked.most + 1,
      ...door.values,
    ],
  )
  const shown = rows.slice(0, asked.most)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > asked.most && last ? cursorAt(last.foundOn, last.id) : null }
}

/** The steps of problems that were read through the door, oldest first. */
export async function stepsOf(tx: Tx, countyId: number, ids: readonly string[]): Promise<Map<string, StepRow[]>> {
  const rows = await tx.rows<StepRow>(
    `select problem_id as "problemId", nth, step, by_person as by, on_day as "on", recorded_on as "recordedOn", body
     from problem_step where county_id = $1 and problem_id = any($2::uuid[]) order by problem_id, nth`,
    [countyId, ids],
  )
  return Map.groupBy(rows, (it) => it.problemId)
}

export type Found = Pick<ProblemRow, 'id' | 'number' | 'unit' | 'state'> & { readonly nth: number }

/** The problems that findings of a matter became, as far as the viewer may read them. */
export function problemsFound(tx: Tx, viewer: Viewer, matterId: string): Promise<Found[]> {
  const door = readable(viewer, 3)
  return tx.rows<Found>(
    `select p.id, p.number, p.unit, p.state, p.from_nth as nth from problem p
     where p.county_id = $1 and p.from_matter = $2 and ${door.where} order by p.from_nth`,
    [viewer.countyId, matterId, ...door.values],
  )
}

const MOST_NEIGHBOURS = 10

/** Others of the same class in the same unit that the viewer may read, oldest first; 'other' is no class that could come back. */
export function sameClassInUnit(tx: Tx, viewer: Viewer, of: readonly ProblemRow[]): Promise<ProblemRow[]> {
  const door = readable(viewer, 4)
  return tx.rows<ProblemRow>(
    `select ${COLUMNS} from problem p
     join (select distinct * from unnest($2::text[], $3::text[]) as of(unit, class)) of on of.unit = p.unit and of.class = p.class
     where p.county_id = $1 and p.class <> 'other' and ${door.where} order by p.found_on, p.id limit ${MOST_NEIGHBOURS * 100}`,
    [viewer.countyId, of.map((it) => it.unit), of.map((it) => it.class), ...door.values],
  )
}

/** Those of some problems that the viewer may read; of the others nothing. */
export function listProblemsNamed(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<ProblemRow[]> {
  const door = readable(viewer, 3)
  return tx.rows<ProblemRow>(
    `select ${COLUMNS} from problem p where p.county_id = $1 and p.id = any($2::uuid[]) and ${door.where}`,
    [viewer.countyId, ids, ...door.values],
  )
}

type Sought = { readonly q: string; readonly units: readonly string[]; readonly most: number }

/** Open problems whose words or number hold what is typed, or that lie in one of the units; found last first. */
export function findOpenProblems(tx: Tx, viewer: Viewer, { q, units, most }: Sought): Promise<ProblemRow[]> {
  const door = readable(viewer, 5)
  return tx.rows<ProblemRow>(
    `select ${COLUMNS} from problem p where p.county_id = $1 and p.state <> 'closed'
       and (strpos(p.what, $2) > 0 or strpos(p.number, $2) > 0 or p.unit = any($3::text[])) and ${door.where}
     order by p.found_on desc, p.id desc limit $4`,
    [viewer.countyId, q, units, most, ...door.values],
  )
}

/** Open problems of some units with no act in person of somebody about them, found first first. */
export function listUntouched(
  tx: Tx,
  viewer: Viewer,
  units: readonly string[],
  person: string,
  most: number,
): Promise<ProblemRow[]> {
  const door = readable(viewer, 5)
  return tx.rows<ProblemRow>(
    `select ${COLUMNS} from problem p where p.county_id = $1 and p.state <> 'closed' and p.unit = any($2::text[]) and ${door.where}
       and not exists (select from act_done a where a.county_id = p.county_id and a.problem_id = p.id and a.by_person = $3)
     order by p.found_on, p.id limit $4`,
    [viewer.countyId, units, person, most, ...door.values],
  )
}
