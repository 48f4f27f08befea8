import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import { judgeStep, type Matter, type Procedure, type StepTaken, type World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { badInput } from '../../platform/http/refusal.ts'
import { newId } from '../../platform/ids.ts'
import { nextNumber } from '../county/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import {
  type ByProgram,
  type Hand,
  judged,
  keepStep,
  type Leaving,
  leaveNothing,
  type Officer,
  type OnStep,
  type Raw,
} from './keep-step.ts'
import { type MatterBook, procedureOf } from './matter-book.ts'
import type { From } from './origin.ts'
import type { MatterRow } from './readable-matters.ts'
import type { Concerning } from './standing.ts'
import { worldAround, worldOf } from './world.ts'

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
