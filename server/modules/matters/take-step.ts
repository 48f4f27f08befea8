import { judgeStep, type Matter, type Relation } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, changed } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import {
  type ByProgram,
  judged,
  keepStep,
  type Leaving,
  leaveNothing,
  type Officer,
  type OnStep,
  type Raw,
} from './keep-step.ts'
import { type MatterBook, procedureOf } from './matter-book.ts'
import { concerningOf, matterIn, whoIsAround } from './matter-in.ts'
import { MATTER_COLUMNS, type MatterRow, readMatter, stepsOfMatter } from './readable-matters.ts'
import { PROGRAM, worldAround, worldOf } from './world.ts'

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

/** As the procedure judges it, read from the database. */
export async function matterOf(tx: Tx, countyId: number, book: MatterBook, row: MatterRow): Promise<Matter> {
  return matterIn(procedureOf(book, row.procedure), row, await stepsOfMatter(tx, countyId, row.id))
}
