import type { Day } from '../../../engine/dates/index.ts'
import {
  actorsOf,
  type Matter,
  type Procedure,
  standingIn,
  stepOf,
  stepsWaiting,
  type World,
} from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type CaseBook, procedureOf } from './case-book.ts'
import { CASE_COLUMNS, type CaseRow, stepsOfCase } from './readable-case-files.ts'
import { type Concerning, isBelow } from './standing.ts'
import { worldOf } from './world.ts'

/** A kind of matter of which whoever is recorded in it, and everyone under him, must never learn. */
const OUT_OF_SIGHT_BELOW = new Set(['interference'])

export type Reader = { readonly person: string; readonly waitedFor: boolean; readonly asSubject: boolean }

/**
 * Who may read the matter today: those the procedure names, those to whom a step opened it, whoever took a step and still
 * serves, and whoever is waited for. Never kin of the subject; the subject alone from the step that opens it to him.
 */
export function readersOf(
  procedure: Procedure,
  matter: Matter,
  world: Omit<World, 'actor'>,
  county: CountyOverTime,
): Reader[] {
  const steps = matter.taken.flatMap((it) => stepOf(procedure, it.step) ?? [])
  const opened = new Set(steps.flatMap((it) => it.opensTo ?? []))
  const waited = new Set(stepsWaiting(matter).flatMap((it) => actorsOf(it, matter, world)))
  const named = [...procedure.readers, ...opened].flatMap((it) => standingIn(it, matter, world))
  const hands = matter.taken.map((it) => it.by).filter((it) => county.tenuresOf(it, world.today).length > 0)
  const openToSubject = opened.has('subject')
  const hidden = (person: string) =>
    OUT_OF_SIGHT_BELOW.has(procedure.id) &&
    world.subject.some((it) => it === person || isBelow(county, world.today, person, it))
  return [...new Set([...named, ...hands, ...waited])]
    .filter((it) =>
      world.subject.includes(it) ? openToSubject : !world.subject.some((who) => county.isBarred(it, who)),
    )
    .filter((it) => !hidden(it))
    .map((person) => ({
      person,
      waitedFor: waited.has(person),
      asSubject: world.subject.includes(person) && openToSubject,
    }))
}

export const concerningOf = (row: CaseRow): Concerning => ({
  opener: row.opened_by,
  organ: row.organ,
  person: row.subject_person,
  unit: row.subject_unit,
})

/** Writes who may read a case file now; call within `widened`. */
export async function writeReaders(
  tx: Tx,
  countyId: number,
  row: Pick<CaseRow, 'id' | 'opened_on' | 'subject_person' | 'ended_on'>,
  readers: readonly Reader[],
) {
  await tx.run(
    `update case_reader set reads = false, waited_for = false
     where county_id = $1 and case_id = $2 and person <> all($3::text[])`,
    [countyId, row.id, readers.map((it) => it.person)],
  )
  await tx.run(
    `insert into case_reader (county_id, case_id, person, opened_on, waited_for, as_subject, open, about)
     select $1, $2, r.person, $3, r."waitedFor", r."asSubject", $4, $5
     from jsonb_to_recordset($6::jsonb) as r(person text, "waitedFor" boolean, "asSubject" boolean)
     on conflict (county_id, case_id, person) do update
       set reads = true, waited_for = excluded.waited_for, as_subject = excluded.as_subject, open = excluded.open, about = excluded.about`,
    [countyId, row.id, row.opened_on, row.ended_on === null, row.subject_person, JSON.stringify(readers)],
  )
}

/** Grants go to posts: after posts have changed, and every day, the readers of every case file are made anew. */
export async function renewReaders(
  tx: Tx,
  countyId: number,
  book: CaseBook,
  county: CountyOverTime,
  today: Day,
): Promise<void> {
  const rows = await tx.rows<CaseRow>(`select ${CASE_COLUMNS} from case_file f where f.county_id = $1`, [countyId])
  for (const row of rows) {
    const procedure = procedureOf(book, row.procedure)
    const taken = (await stepsOfCase(tx, countyId, row.id)).map((it) => ({
      step: it.step,
      on: it.taken_on,
      by: it.by_person,
      inputs: it.inputs,
    }))
    const matter: Matter = { procedure, state: row.state, taken }
    const world = worldOf({
      county,
      today,
      actor: '',
      concerning: concerningOf(row),
      lastDays: new Map(),
      dissents: [],
    })
    await writeReaders(tx, countyId, row, readersOf(procedure, matter, world, county))
  }
}
