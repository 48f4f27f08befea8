import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import {
  type Inputs,
  judgeStep,
  type Matter,
  type Procedure,
  type Relation,
  type StepRefusal,
  type StepTaken,
  type World,
} from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, badInput, changed, Refusal } from '../../platform/http/refusal.ts'
import { canonicalJson, newId, sha256 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { nextNumber } from '../county/index.ts'
import { endClocks, pauseClocks, startClocks } from '../deadlines/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { fingerprintOf, type MatterBook, procedureOf } from './matter-book.ts'
import { concerningOf, matterIn, whoIsAround } from './matter-in.ts'
import { type From, fromOf } from './origin.ts'
import { MATTER_COLUMNS, type MatterRow, readMatter, stepsOfMatter } from './readable-matters.ts'
import { readersOf, writeReaders } from './readers.ts'
import type { Concerning } from './standing.ts'
import { PROGRAM, worldAround, worldOf } from './world.ts'

export type Officer = Viewer & { readonly person: string }
type Raw = Readonly<Record<string, unknown>>

export function officer(viewer: Viewer): Officer {
  if (viewer.person === null) throw absent()
  return viewer as Officer
}

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

/** What the form says of whom it is about and who conducts it, before there is a matter. */
export function concerningIn(procedure: Procedure, opener: string, today: Day, raw: Raw): Concerning {
  const named = (names: 'subject' | 'organ', kind: 'person' | 'unit') => {
    const fields = procedure.steps[0]?.fields.filter((it) => it.names === names && it.ask.kind === kind) ?? []
    const found = fields.map((it) => raw[it.id]).find((it) => typeof it === 'string' && it !== '')
    return typeof found === 'string' ? found : null
  }
  const person = named('subject', 'person')
  const unit = person === null ? named('subject', 'unit') : null
  const arose = aroseOn(procedure, raw)
  const headedOn = procedure.arises === undefined ? [] : arose === null ? [today] : [arose, today]
  return { opener, organ: named('organ', 'unit'), person, unit, headedOn }
}

function aroseOn({ arises }: Procedure, raw: Raw): Day | null {
  const entered = arises === undefined ? null : raw[arises]
  return typeof entered === 'string' ? dayOrNull(entered) : null
}

type Opening = {
  readonly procedure: string
  readonly inputs: Raw
}

/** Opens a matter with its first step. @returns its number, and its id where whoever opened it may read it. */
export async function openMatter(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  book: MatterBook,
  asked: Opening & {
    readonly from: From | null
    /** About whom that went to the viewer, to answer it. */
    readonly addressedAbout?: string | null
  },
  now: Date,
  onStep: OnStep,
): Promise<{ id: string | null; number: string }> {
  const procedure = procedureOf(book, asked.procedure)
  const concerning = concerningIn(procedure, viewer.person, viewer.today, asked.inputs)
  const addressed = concerning.person !== null && concerning.person === asked.addressedAbout
  const world = await worldAround(tx, viewer, county, null, concerning, addressed)
  const { inputs } = asked
  const decided = judged(book, judgeStep(unopened(procedure), world, procedure.steps[0]?.id ?? '', inputs))
  const parent = procedure.passedDown ? decided.inputs.parent : undefined
  if (typeof parent === 'string')
    await givenBefore(tx, viewer, county, { procedure: procedure.id, parent, organ: concerning.organ })
  const leaving: Leaving = (left) => onStep(tx, viewer, county, left, now)
  const opened = { concerning, decided, world, from: asked.from, leaving }
  const { id, number, readers } = await tx.widened(() => keepOpened(tx, viewer, county, book, opened, now))
  return { id: readers.includes(viewer.person) ? id : null, number }
}

/** Prepared by the program for an officer, by a rule of its own: it is his to carry on. */
export async function openMatterFor(
  tx: Tx,
  by: ByProgram,
  county: CountyOverTime,
  book: MatterBook,
  asked: Opening & { readonly opener: string; readonly from: From | null },
  now: Date,
): Promise<void> {
  const procedure = procedureOf(book, asked.procedure)
  const concerning = concerningIn(procedure, asked.opener, by.today, asked.inputs)
  const { opener: actor, inputs } = asked
  const world = worldOf({ county, today: by.today, actor, concerning, lastDays: new Map(), dissents: [] })
  const decided = judged(book, judgeStep(unopened(procedure), world, procedure.steps[0]?.id ?? '', inputs))
  const opened = { concerning, decided, world, from: asked.from, leaving: leaveNothing }
  await keepOpened(tx, { ...by, accountId: 'system', person: actor }, county, book, opened, now)
}

const unopened = (procedure: Procedure): Matter => ({ procedure, state: null, taken: [] })
const leaveNothing: Leaving = async () => {}

/** @throws the refusal of the procedure. */
function judged(book: MatterBook, answer: ReturnType<typeof judgeStep>): StepTaken {
  if ('refused' in answer) throw refused(book, answer.refused)
  return answer
}

type Opened = {
  readonly concerning: Concerning
  readonly decided: StepTaken
  readonly world: World
  readonly from: From | null
  readonly leaving: Leaving
}

/** Call within `widened`. */
async function keepOpened(
  tx: Tx,
  by: Hand,
  county: CountyOverTime,
  book: MatterBook,
  { concerning, decided, world, from, leaving }: Opened,
  now: Date,
) {
  const procedure = procedureOf(book, decided.procedure)
  const id = newId()
  const number = await nextNumber(tx, by.countyId, procedure.numbered, by.today)
  const row: MatterRow = {
    id,
    version: 1,
    procedure: procedure.id,
    number,
    opened_on: by.today,
    opened_by: concerning.opener,
    organ: concerning.organ,
    subject_person: concerning.person,
    subject_unit: concerning.unit,
    state: decided.state,
    ended_on: null,
    from_kind: from?.kind ?? null,
    from_id: from?.id ?? null,
    from_nth: from?.nth ?? null,
    planned_on: null,
    arose_on: aroseOn(procedure, decided.inputs),
    as_subject: false,
    narrow: false,
  }
  await tx.run(
    `insert into matter (county_id, id, procedure, number, opened_on, opened_by, organ, subject_person, subject_unit, state, from_kind, from_id, from_nth, arose_on)
     select $1, n.* from jsonb_to_record($2::jsonb) as n(id uuid, procedure text, number text, opened_on date, opened_by text, organ text,
       subject_person text, subject_unit text, state text, from_kind text, from_id uuid, from_nth integer, arose_on date)`,
    [by.countyId, JSON.stringify(row)],
  )
  const readers = await keepStep(tx, by, county, book, {
    row,
    matter: unopened(procedure),
    world,
    decided,
    now,
    leaving,
  })
  return { id, number, readers }
}

/** Only what the organ itself, or the unit in which its officer serves, was given may be passed on: a chain has no strange links. */
async function givenBefore(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  { procedure, parent, organ }: { procedure: string; parent: string; organ: string | null },
): Promise<void> {
  const units = [organ, ...county.tenuresOf(viewer.person, viewer.today).map((it) => it.unit)]
  const given = await tx.widened(() =>
    tx.row(
      `select 1 from matter where county_id = $1 and procedure = $2 and number = $3 and subject_unit = any($4::text[])
         and state <> 'withdrawn'`,
      [viewer.countyId, procedure, parent, units],
    ),
  )
  if (!given) throw badInput('parent', '没有交给本单位的这一件，请核对编号；由本级提出的不填。')
}

/** Whoever takes a step: an officer on his account, or the program. */
type Hand = {
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
type Leaving = (left: Left) => Promise<void>
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

/** Takes one step of a matter that the viewer may read. @returns whether he may read it afterwards. */
export async function takeStep(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  book: MatterBook,
  asked: { readonly id: string; readonly step: string; readonly inputs: Raw; readonly version: number | null },
  now: Date,
  onStep: OnStep,
): Promise<{ version: number; state: string; readable: boolean }> {
  const row = await readMatter(tx, viewer, asked.id)
  if (asked.version !== null && asked.version !== row.version) throw changed()
  const matter = await matterOf(tx, viewer.countyId, book, row)
  const world = await worldAround(tx, viewer, county, row.id, concerningOf(row))
  const decided = judged(book, judgeStep(matter, world, asked.step, asked.inputs))
  const leaving: Leaving = (left) => onStep(tx, viewer, county, left, now)
  const readers = await tx.widened(() =>
    keepStep(tx, viewer, county, book, { row, matter, world, decided, now, leaving }),
  )
  return { version: row.version + 1, state: decided.state, readable: readers.includes(viewer.person) }
}

/** The program takes a step by a rule of its own; call in the county's scope. */
export async function takeStepAsProgram(
  tx: Tx,
  { countyId, today }: ByProgram,
  county: CountyOverTime,
  book: MatterBook,
  asked: { readonly row: MatterRow; readonly step: string },
  now: Date,
): Promise<void> {
  const { row } = asked
  const matter = await matterOf(tx, countyId, book, row)
  const world = whoIsAround(row, county, today, PROGRAM)
  const decided = judged(book, judgeStep(matter, world, asked.step, {}))
  const by = { countyId, today, accountId: 'system', person: null }
  await keepStep(tx, by, county, book, { row, matter, world, decided, now, leaving: leaveNothing })
}

/** A step that somebody else took is entered for him by whoever enters what it follows from; call in the county's scope. */
export async function enterStepOf(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: MatterBook,
  asked: {
    readonly id: string
    readonly person: string
    readonly as: Relation
    readonly step: string
    readonly inputs: Raw
  },
  now: Date,
  onStep: OnStep,
): Promise<void> {
  const { countyId, today, accountId } = viewer
  const { id, person } = asked
  const sql = `select ${MATTER_COLUMNS}, false as as_subject, false as narrow from matter f where f.county_id = $1 and f.id = $2`
  const row = await tx.row<MatterRow>(sql, [countyId, id])
  if (row === null) throw absent()
  const matter = await matterOf(tx, countyId, book, row)
  const concerning = concerningOf(row)
  const own = [asked.as]
  const world = worldOf({ county, today, actor: person, concerning, lastDays: new Map(), dissents: [], own })
  const decided = judged(book, judgeStep(matter, world, asked.step, asked.inputs))
  const leaving: Leaving = (left) => onStep(tx, { ...viewer, person }, county, left, now)
  await keepStep(tx, { countyId, today, accountId, person }, county, book, {
    row,
    matter,
    world,
    decided,
    now,
    leaving,
  })
}

/** The matter of a matter, read from the database. */
export async function matterOf(tx: Tx, countyId: number, book: MatterBook, row: MatterRow): Promise<Matter> {
  return matterIn(procedureOf(book, row.procedure), row, await stepsOfMatter(tx, countyId, row.id))
}

function matterAfter(matter: Matter, { step, state, inputs }: StepTaken, { today, person }: Hand): Matter {
  return { ...matter, state, taken: [...matter.taken, { step: step.id, on: today, by: person ?? PROGRAM, inputs }] }
}

type Keeping = { row: MatterRow; matter: Matter; world: World; decided: StepTaken; now: Date; leaving: Leaving }

async function keepStep(
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
