import type { ProblemClass, ProblemSource } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { MINE, READABLE } from '../matters/index.ts'

export type Kept = {
  readonly unit: string
  readonly class: ProblemClass
  readonly source: ProblemSource
  readonly knownAs: string
}

/** What is kept of a problem, and where its matter stands. */
export type ProblemRow = Kept & {
  readonly id: string
  readonly number: string
  readonly responsible: string | null
  readonly sourceNumber: string
  readonly foundOn: Day
  readonly recordedOn: Day
  readonly raisedBy: string
  readonly closedOn: Day | null
}

const KEPT = 'p.unit, p.class, p.source, p.known_as as "knownAs"'
const COLUMNS = `p.id, f.number, ${KEPT}, p.responsible, p.source_number as "sourceNumber", p.found_on as "foundOn",
  p.recorded_on as "recordedOn", p.raised_by as "raisedBy", f.ended_on as "closedOn"`
/** The only reading door to problems: whoever reads the matter. */
const READ = `select ${COLUMNS} ${READABLE} join problem p on p.county_id = f.county_id and p.id = f.id where ${MINE}`
const mine = ({ countyId, person, barred }: Viewer) => [countyId, person, barred]

/** Those of some problems that the viewer may read; of the others nothing. */
export const listProblemsNamed = (tx: Tx, viewer: Viewer, ids: readonly string[]) =>
  tx.rows<ProblemRow>(`${READ} and p.id = any($4::uuid[])`, [...mine(viewer), ids])

const MOST_NEIGHBOURS = 1_000

/** Others of the same class in the same unit that the viewer may read, oldest first; 'other' is no class that could come back. */
export const sameClassInUnit = (tx: Tx, viewer: Viewer, of: readonly ProblemRow[]) =>
  tx.rows<ProblemRow>(
    `${READ} and p.class <> 'other' and (p.unit, p.class) in (select * from unnest($4::text[], $5::text[]))
     order by p.found_on, p.id limit ${MOST_NEIGHBOURS}`,
    [...mine(viewer), of.map((it) => it.unit), of.map((it) => it.class)],
  )

/** What was found in some units over a span, as far as the viewer may read it; found last first. */
export const listFoundIn = (tx: Tx, viewer: Viewer, units: readonly string[], from: Day, until: Day) =>
  tx.rows<ProblemRow>(
    `${READ} and p.unit = any($4::text[]) and p.found_on between $5 and $6 order by p.found_on desc, p.id desc`,
    [...mine(viewer), units, from, until],
  )

/** Open problems of some units with no act in person of somebody about them, found first first. */
export const listUntouched = (tx: Tx, viewer: Viewer, units: readonly string[], person: string, most: number) =>
  tx.rows<ProblemRow>(
    `${READ} and r.open and p.unit = any($4::text[])
       and not exists (select from act_done a where a.county_id = p.county_id and a.matter_id = p.id and a.by_person = $5)
     order by p.found_on, p.id limit $6`,
    [...mine(viewer), units, person, most],
  )

/** What is kept of one; call in the county's scope. */
export const readKept = (tx: Tx, countyId: number, id: string) =>
  tx.row<Kept>(`select ${KEPT} from problem p where p.county_id = $1 and p.id = $2`, [countyId, id])

type Found = { readonly unit: string; readonly class: string; readonly foundOn: Day }

/** The problem of that class in that unit that was closed last by the day this one was found; call in the county's scope. */
export async function findRelapsedFrom(tx: Tx, countyId: number, of: Found): Promise<string | null> {
  const row = await tx.row<{ id: string }>(
    `select p.id from problem p join matter_kept f on f.county_id = p.county_id and f.id = p.id
     where p.county_id = $1 and p.unit = $2 and p.class = $3 and p.class <> 'other' and f.ended_on <= $4
     order by f.ended_on desc, p.id limit 1`,
    [countyId, of.unit, of.class, of.foundOn],
  )
  return row?.id ?? null
}
