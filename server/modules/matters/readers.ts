import type { Day } from '../../../engine/dates/index.ts'
import {
  awaitedFor,
  type Matter,
  type Procedure,
  type Relation,
  standingIn,
  stepOf,
  stepsWaiting,
  type World,
} from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { KeptMatterRow } from './readable-matters.ts'
import { isBelow } from './standing.ts'

/** From outside those who conduct a matter: what it was opened to them for is what is for the subject. */
const OUTSIDE: readonly Relation[] = ['subject', 'subject-head', 'supervising-leader']

export type Reader = {
  readonly person: string
  readonly waitedFor: boolean
  readonly asSubject: boolean
  /** Reads what is for the subject, not how it was handled within. */
  readonly narrow: boolean
  /** Whoever headed the unit that works on it, where that is another: his kin are kept out even before readers are made anew. */
  readonly headed: string | null
}

type Around = Omit<World, 'actor'>

/**
 * Who may read the matter today: those the procedure names, those to whom a step opened it, whoever took a step and still
 * serves where he served then, and whoever is waited for. A shell, and what is read by place, is read by whoever has it now.
 * Never kin of the subject; the subject alone from the step that opens it to him.
 */
export function readersOf(procedure: Procedure, matter: Matter, world: Around, county: CountyOverTime): Reader[] {
  const waited = new Set(stepsWaiting(matter, world.traits, world.today).flatMap((it) => awaitedFor(it, matter, world)))
  const named = procedure.readers.flatMap((it) => standingIn(it, matter, world))
  const opened = openedRelations(procedure, matter)
  const openedTo = new Set(opened.flatMap((it) => standingIn(it, matter, world)))
  const outside = new Set(opened.filter((it) => OUTSIDE.includes(it)).flatMap((it) => standingIn(it, matter, world)))
  const inside = new Set([
    ...named,
    ...opened.filter((it) => !OUTSIDE.includes(it)).flatMap((it) => standingIn(it, matter, world)),
  ])
  const mayRead = (person: string) =>
    world.subject.includes(person) ? openedTo.has(person) : !isKept(procedure, person, world, county)
  const hands = procedure.shell || procedure.readByPlace ? [] : handsOf(matter, world, county)
  return [...new Set([...named, ...openedTo, ...hands, ...waited])].filter(mayRead).map((person) => ({
    person,
    waitedFor: waited.has(person),
    asSubject: world.subject.includes(person),
    narrow: outside.has(person) && !inside.has(person),
    headed: world.headed.find((it) => it !== person) ?? null,
  }))
}

const openedRelations = (procedure: Procedure, matter: Matter) =>
  matter.taken.flatMap((it) => stepOf(procedure, it.step)?.opensTo ?? [])

/** Whoever took a step, as long as he serves in a unit in which he served that day. */
function handsOf(matter: Matter, { today }: Around, county: CountyOverTime): readonly string[] {
  const units = (person: string, on: Day) => county.tenuresOf(person, on).map((it) => it.unit)
  return matter.taken
    .filter(({ by, on }) => units(by, on).some((it) => units(by, today).includes(it)))
    .map((it) => it.by)
}

/** Kin of the subject; where the procedure keeps it out of their sight, also everyone under him. */
function isKept({ hiddenBelow }: Procedure, person: string, world: Around, county: CountyOverTime): boolean {
  return [...world.subject, ...world.headed].some(
    (it) => county.isBarred(person, it) || (hiddenBelow === true && isBelow(county, world.today, person, it)),
  )
}

type Kept = {
  readonly row: Pick<KeptMatterRow, 'id' | 'opened_on' | 'subject_person' | 'ended_on'>
  readonly readers: readonly Reader[]
}

/** Writes who may read these matters now, in two statements however many they are; call within `widened`. */
export async function writeReaders(tx: Tx, countyId: number, kept: readonly Kept[]): Promise<void> {
  const lines = kept.flatMap(({ row, readers }) =>
    readers.map((it) => ({
      case: row.id,
      on: row.opened_on,
      open: row.ended_on === null,
      about: row.subject_person ?? it.headed,
      ...it,
    })),
  )
  const listed = `jsonb_to_recordset($2::jsonb) as n("case" uuid, person text, "waitedFor" boolean, "asSubject" boolean,
    narrow boolean, "on" date, open boolean, about text)`
  await tx.run(
    `update matter_reader r set reads = false, waited_for = false
     where r.county_id = $1 and r.matter_id = any($3::uuid[]) and (r.reads or r.waited_for)
       and not exists (select from ${listed} where n."case" = r.matter_id and n.person = r.person)`,
    [countyId, JSON.stringify(lines), kept.map((it) => it.row.id)],
  )
  await tx.run(
    `insert into matter_reader as r (county_id, matter_id, person, opened_on, waited_for, as_subject, narrow, open, about)
     select $1, n."case", n.person, n."on", n."waitedFor", n."asSubject", n.narrow, n.open, n.about from ${listed}
     on conflict (county_id, matter_id, person) do update
       set reads = true, waited_for = excluded.waited_for, as_subject = excluded.as_subject, narrow = excluded.narrow,
         open = excluded.open, about = excluded.about
       where (r.reads, r.waited_for, r.as_subject, r.narrow, r.open)
         is distinct from (true, excluded.waited_for, excluded.as_subject, excluded.narrow, excluded.open)`,
    [countyId, JSON.stringify(lines)],
  )
}
