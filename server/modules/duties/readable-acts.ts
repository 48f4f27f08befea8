import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { cursorAt, isId, readCursor, readIdCursor } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { readable, readableOf, type WhichActs } from './which-acts.ts'

export type ActRow = {
  id: string
  by_person: string
  unit: string
  duty: string | null
  sign_id: string | null
  on_day: Day
  done: string
  outcome: string
  nature: 'statement' | 'action'
  recorded_on: Day
  asked_of: string | null
  check_fact_id: string | null
  finding: 'true' | 'not-true' | null
  confirmed_by: string | null
  confirmed_on: Day | null
  /** What the unit's own list says, where it is no duty of the book. */
  own_what: string | null
  matter_id: string | null
  handed_to: string | null
}

/** The only reading door to acts; what may be read is in `which-acts.ts`. The sign an act was for is named to the actor alone. */
const COLUMNS = `a.id, a.by_person, a.unit, a.duty, case when a.by_person = $2 then a.sign_id end as sign_id, a.on_day, a.done, a.outcome, a.nature, a.recorded_on, a.asked_of, a.check_fact_id,
  a.matter_id, a.handed_to,
  c.finding, c.by_person as confirmed_by, c.on_day as confirmed_on,
  case when length(a.duty) = 36 then (select i.what from unit_list_item i join unit_list l on l.county_id = i.county_id and l.id = i.list_id
    where i.county_id = a.county_id and i.item = a.duty::uuid order by l.from_day <= a.on_day desc, l.version desc limit 1) end as own_what`

const CONFIRMATION = `left join lateral (select finding, by_person, on_day from confirmation c
  where c.county_id = a.county_id and c.act_id = a.id order by c.recorded_at desc limit 1) c on true`

export async function readAct(tx: Tx, viewer: Viewer, id: string): Promise<ActRow> {
  if (!isId(id)) throw absent()
  const { where, values } = readable(viewer)
  const row = await tx.row<ActRow>(
    `select ${COLUMNS} from act a ${CONFIRMATION} where ${where} and a.id = $${values.length + 1}`,
    [...values, id],
  )
  if (!row) throw absent()
  return row
}

type Asked = WhichActs & { readonly after?: string | undefined; readonly most: number }

/** The acts asked for (the viewer's own where neither unit, level nor person is named), latest first, a page at a time by key. */
export async function listActs(tx: Tx, viewer: Viewer, { after, most, ...which }: Asked) {
  const own = which.unit === undefined && which.level === undefined && which.person === undefined
  const { where, values } = readableOf(viewer, own ? { ...which, person: viewer.person ?? '' } : which)
  const at = values.length
  const cursor = readCursor(after)
  const rows = await tx.rows<ActRow>(
    `select ${COLUMNS} from (
       select a.* from act a where ${where}
         and ($${at + 1}::date is null or (a.on_day, a.id) < ($${at + 1}::date, $${at + 2}::uuid))
       order by a.on_day desc, a.id desc limit $${at + 3}) a ${CONFIRMATION}
     order by a.on_day desc, a.id desc`,
    [...values, cursor?.on ?? null, cursor?.id ?? null, most + 1],
  )
  return pageOf(rows, most)
}

/** Acts whose result the viewer was asked to confirm and has not yet, oldest first. */
export async function listConfirmations(tx: Tx, viewer: Viewer, after: string | undefined, most: number) {
  const cursor = readIdCursor(after)
  const rows = await tx.rows<ActRow>(
    `select ${COLUMNS} from act a ${CONFIRMATION}
     where a.county_id = $1 and a.asked_of = $2 and not a.found and ($3::uuid is null or a.id > $3)
     order by a.id limit $4`,
    [viewer.countyId, viewer.person, cursor, most + 1],
  )
  const shown = rows.slice(0, most)
  return { rows: shown, next: rows.length > most ? (shown.at(-1)?.id ?? null) : null }
}

function pageOf(rows: ActRow[], most: number) {
  const shown = rows.slice(0, most)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > most && last ? cursorAt(last.on_day, last.id) : null }
}

/** The latest act of a person for each duty, as far as the viewer may read it. */
export function lastActs(tx: Tx, viewer: Viewer, person: string): Promise<ActRow[]> {
  const { where, values } = readable(viewer)
  const at = values.length
  return tx.rows<ActRow>(
    `select ${COLUMNS} from (
       select distinct on (a.duty) a.* from act a where ${where} and a.by_person = $${at + 1} and a.duty is not null
       order by a.duty, a.on_day desc, a.id desc) a ${CONFIRMATION}`,
    [...values, person],
  )
}

/** Acts of a span of days, of everyone whose acts the viewer may read, oldest first. */
export function listActsBetween(tx: Tx, viewer: Viewer, from: Day, until: Day, most: number): Promise<ActRow[]> {
  const { where, values } = readable(viewer)
  const at = values.length
  return tx.rows<ActRow>(
    `select ${COLUMNS} from (
       select a.* from act a where ${where} and a.on_day between $${at + 1} and $${at + 2}
       order by a.on_day, a.id limit $${at + 3}) a ${CONFIRMATION}
     order by a.on_day, a.id`,
    [...values, from, until, most],
  )
}

/** Acts in some units over a span of days, as far as the viewer may read them, oldest first. */
export function listActsInUnits(tx: Tx, viewer: Viewer, units: readonly string[], from: Day, until: Day) {
  const { where, values } = readable(viewer)
  const at = values.length
  return tx.rows<ActRow>(
    `select ${COLUMNS} from (select a.* from act a where ${where} and a.unit = any($${at + 1}::text[])
       and a.on_day between $${at + 2} and $${at + 3}) a ${CONFIRMATION} order by a.on_day, a.id`,
    [...values, units, from, until],
  )
}

/** What one person did in person up to a day, latest first, as far as the viewer may read it. */
export function listInPerson(tx: Tx, viewer: Viewer, person: string, duties: readonly string[], most: number) {
  const { where, values } = readable(viewer)
  const at = values.length
  return tx.rows<ActRow>(
    `select ${COLUMNS} from (select a.* from act a where ${where} and a.by_person = $${at + 1} and a.duty = any($${at + 2}::text[])
       order by a.on_day desc, a.id desc limit $${at + 3}) a ${CONFIRMATION} order by a.on_day desc, a.id desc`,
    [...values, person, duties, most],
  )
}
