import type { Day } from '../../../engine/dates/index.ts'
import type { Inputs, judgeStep, Matter, StepRefusal, StepTaken, World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, changed, Refusal } from '../../platform/http/refusal.ts'
import { canonicalJson, sha256 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { endClocks, pauseClocks, startClocks } from '../deadlines/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { fingerprintOf, type MatterBook } from './matter-book.ts'
import { whoIsAround } from './matter-in.ts'
import { type From, fromOf } from './origin.ts'
import type { MatterRow } from './readable-matters.ts'
import { readersOf, writeReaders } from './readers.ts'
import { PROGRAM } from './world.ts'

export type Officer = Viewer & { readonly person: string }
export type Raw = Readonly<Record<string, unknown>>

export function officer(viewer: Viewer): Officer {
  if (viewer.person === null) throw absent()
  return viewer as Officer
}

/** Whoever takes a step: an officer on his account, or the program. */
export type Hand = {
  readonly countyId: number
  readonly today: Day
  readonly accountId: string
  /** Null: the program. */
  readonly person: string | null
}
/** For whom the program works, and on which day. */
export type ByProgram = Pick<Hand, 'countyId' | 'today'>

/** What a step leaves in other modules, by the names that the table gives it; in the same transaction, in the county's scope. */
export type OnStep = (tx: Tx, viewer: Officer, county: CountyOverTime, left: Left, now: Date) => Promise<void>
export type Leaving = (left: Left) => Promise<void>
export type Left = {
  readonly id: string
  readonly number: string
  /** After the step. */
  readonly matter: Matter
  readonly leaves: readonly string[]
  readonly opener: string
  readonly subject: string | null
  readonly from: From | null
}

export const leaveNothing: Leaving = async () => {}

/** A refusal of the procedure as the API says it: the sentence, the field, the provision that forbids. */
function refused(book: MatterBook, it: StepRefusal): Refusal {
  const fields = [it, ...(it.also ?? [])].flatMap(({ field, says }) =>
    field === undefined ? [] : [{ field, why: says }],
  )
  return new Refusal(it.code, {
    status: it.code === 'bad-input' ? 400 : 409,
    detail: fields.length > 1 ? `有${fields.length}项要填好或者改好，已经写在各项下面。` : it.says,
    ...(fields.length === 0 ? {} : { fields }),
    ...(it.under === undefined ? {} : { provision: book.cite(it.under) }),
  })
}

/** @throws the refusal of the procedure. */
export function judged(book: MatterBook, answer: ReturnType<typeof judgeStep>): StepTaken {
  if ('refused' in answer) throw refused(book, answer.refused)
  return answer
}

function matterAfter(matter: Matter, { step, state, inputs }: StepTaken, { today, person }: Hand): Matter {
  return { ...matter, state, taken: [...matter.taken, { step: step.id, on: today, by: person ?? PROGRAM, inputs }] }
}

type Keeping = { row: MatterRow; matter: Matter; world: World; decided: StepTaken; now: Date; leaving: Leaving }

/** The step, its clocks, the ledger's entry, the readers, and what it leaves elsewhere; call within `widened`. @returns who reads the matter now. */
export async function keepStep(
  tx: Tx,
  viewer: Hand,
  county: CountyOverTime,
  book: MatterBook,
  it: Keeping,
): Promise<string[]> {
  const { row, matter, decided, now } = it
  const { countyId, today } = viewer
  const nth = matter.taken.length + 1
  const ended_on: Day | null = decided.ended ? (row.ended_on ?? today) : null
  const done = await tx.run(
    `update matter set version = version + $5, state = $4, ended_on = $6, planned_on = $7
     where county_id = $1 and id = $2 and version = $3`,
    [countyId, row.id, row.version, decided.state, nth === 1 ? 0 : 1, ended_on, decided.plannedOn],
  )
  if (done === 0) throw changed()
  await tx.run(
    `insert into matter_step (county_id, matter_id, nth, step, state, taken_on, by_person, by_account, inputs, book, calendar, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      countyId,
      row.id,
      nth,
      decided.step.id,
      decided.state,
      today,
      viewer.person,
      viewer.accountId === 'system' ? null : viewer.accountId,
      JSON.stringify(decided.inputs),
      fingerprintOf(matter.procedure),
      book.calendar.id,
      now,
    ],
  )
  await keepDissents(tx, countyId, row.id, nth, today, decided.inputs)
  await endClocks(tx, countyId, row.id, decided.ends, today)
  await startClocks(tx, countyId, row.id, book, decided.starts)
  await pauseClocks(tx, countyId, row.id, book, { ...decided, on: today })
  await writeEntry(tx, countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'step-taken',
    subject: `matter/${row.id}`,
    body: {
      procedure: matter.procedure.id,
      step: decided.step.id,
      nth,
      state: decided.state,
      sha256: sha256(canonicalJson(decided.inputs)),
    },
  })
  const after = matterAfter(matter, decided, viewer)
  const readers = readersOf(matter.procedure, after, whoIsAround(row, county, today), county)
  await writeReaders(tx, countyId, [{ row: { ...row, ended_on }, readers }])
  const { leaves } = decided
  if (leaves.length > 0) {
    const { id, number, opened_by: opener, subject_person: subject } = row
    await it.leaving({ id, number, matter: after, leaves, opener, subject, from: fromOf(row) })
  }
  return readers.map((one) => one.person)
}

/** Whoever opposed or reserved is on record by name. */
async function keepDissents(tx: Tx, countyId: number, id: string, nth: number, on: Day, inputs: Inputs): Promise<void> {
  const rows = Object.values(inputs).flatMap((it) => (Array.isArray(it) ? it : []))
  const dissents = rows.filter((it) => typeof it === 'object' && (it.stance === 'against' || it.stance === 'reserved'))
  if (dissents.length === 0) return
  await tx.run(
    `insert into dissent (county_id, matter_id, nth, person, on_day, stance, words)
     select $1, $2, $3, d.person, $4, d.stance, d.words from jsonb_to_recordset($5::jsonb) as d(person text, stance text, words text)`,
    [countyId, id, nth, on, JSON.stringify(dissents)],
  )
}
