import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { cursorAt, isId, readCursor } from '../../../platform/http/cursor.ts'
import { absent } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'

export type ObjectionRow = {
  readonly id: string
  readonly made_on: Day
  readonly what: 'too-much' | 'twice' | 'not-needed'
  readonly page: string
  readonly words: string
  readonly by_person: string | null
  readonly to_office: string | null
  readonly to_asker: string | null
  readonly answered_on: Day | null
  readonly answer: string | null
  readonly answered_by_unit: string | null
}

const COLUMNS = 'id, made_on, what, page, words, by_person, to_office, to_asker, answered_on, answer, answered_by_unit'
/** Parameters: county, person, offices. */
const TO_ANSWER = '(to_office = any($3::text[]) or to_asker = any($3::text[]))'
const READABLE = `county_id = $1 and (by_person = $2 or ${TO_ANSWER} or by_person is null and answered_on is not null)`
const whoAsks = (viewer: Viewer) => [viewer.countyId, viewer.person, viewer.offices]

/** The reading door: his own, those his office answers, and the answered ones without a name; newest first. */
export async function listObjections(tx: Tx, viewer: Viewer, asked: { after?: string | undefined; most: number }) {
  const cursor = readCursor(asked.after)
  const rows = await tx.rows<ObjectionRow>(
    `select ${COLUMNS} from burden_objection where ${READABLE}
       and ($4::date is null or (made_on, id) < ($4::date, $5::uuid)) order by made_on desc, id desc limit $6`,
    [...whoAsks(viewer), cursor?.on ?? null, cursor?.id ?? null, asked.most + 1],
  )
  const shown = rows.slice(0, asked.most)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > asked.most && last ? cursorAt(last.made_on, last.id) : null }
}

/** How many without a name wait for an answer: everybody may know that they are there, nobody outside what they say. */
export async function countUnnamedWaiting(tx: Tx, viewer: Viewer): Promise<number> {
  const found = await tx.widened(() =>
    tx.row<{ n: number }>(
      'select count(*) as n from burden_objection where county_id = $1 and by_person is null and answered_on is null',
      [viewer.countyId],
    ),
  )
  return found?.n ?? 0
}

export async function readObjection(tx: Tx, viewer: Viewer, id: string): Promise<ObjectionRow> {
  const row = isId(id)
    ? await tx.row<ObjectionRow>(`select ${COLUMNS} from burden_objection where ${READABLE} and id = $4`, [
        ...whoAsks(viewer),
        id,
      ])
    : null
  if (row === null) throw absent()
  return row
}

/** Those that wait for the viewer's office, oldest first. */
export function listObjectionsToAnswer(tx: Tx, viewer: Viewer, most: number): Promise<ObjectionRow[]> {
  return tx.rows<ObjectionRow>(
    `select ${COLUMNS} from burden_objection where county_id = $1 and by_person is distinct from $2 and ${TO_ANSWER}
       and answered_on is null order by made_on, id limit $4`,
    [...whoAsks(viewer), most],
  )
}

/** Those of the viewer that were answered on a day or later. */
export function listOwnAnswered(tx: Tx, viewer: Viewer, since: Day, most: number): Promise<ObjectionRow[]> {
  return tx.rows<ObjectionRow>(
    `select ${COLUMNS} from burden_objection where county_id = $1 and by_person = $2 and answered_on >= $3
     order by answered_on desc, id limit $4`,
    [viewer.countyId, viewer.person, since, most],
  )
}

/** Which of his offices answers it; null where none does. */
export const officeToAnswer = (viewer: Viewer, row: ObjectionRow): string | null =>
  [row.to_office, row.to_asker].find((it) => it !== null && viewer.offices.includes(it)) ?? null
