import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isId, readIdCursor } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

export type TalkRow = {
  id: string
  version: number
  kind: 'heart' | 'ask' | 'reminder'
  from_person: string
  to_person: string
  with_person: string | null
  unit: string | null
  sign_id: string | null
  basis: string
  reason: string
  points: string
  planned_on: Day | null
  place: string
  held_on: Day | null
  reply: string
  undertaking: string
  revisit_on: Day | null
  revisit_found: string
  prepared_by: string
  prepared_on: Day
  from_signed: boolean
  to_signed: boolean
  to_signed_on_paper: boolean
  not_needed: boolean
}

const COLUMNS = `t.id, t.version, t.kind, t.from_person, t.to_person, t.with_person, t.unit, t.sign_id, t.basis, t.reason,
  t.points, t.planned_on, t.place, t.held_on, t.reply, t.undertaking, t.revisit_on, t.revisit_found, t.prepared_by,
  t.prepared_on, t.from_signed_at is not null as from_signed, t.to_signed_at is not null as to_signed, t.to_signed_on_paper,
  t.not_needed_on is not null as not_needed`

/**
 * The only reading door to talks: those who hold it; the person talked to from the day it is held;
 * never someone related to him by declaration.
 */
const READABLE = `t.county_id = $1 and ($2 in (t.from_person, t.with_person, t.prepared_by) and t.to_person <> all($3::text[])
  or t.to_person = $2 and t.held_on is not null)`

const door = (viewer: Viewer) => [viewer.countyId, viewer.person, viewer.barred]

export async function readTalk(tx: Tx, viewer: Viewer, id: string): Promise<TalkRow> {
  if (!isId(id)) throw absent()
  const found = await tx.row<TalkRow>(`select ${COLUMNS} from talk t where ${READABLE} and t.id = $4`, [
    ...door(viewer),
    id,
  ])
  if (!found) throw absent()
  return found
}

export async function listTalks(tx: Tx, viewer: Viewer, after: string | undefined, most: number) {
  const cursor = readIdCursor(after)
  const rows = await tx.rows<TalkRow>(
    `select ${COLUMNS} from talk t where ${READABLE} and ($4::uuid is null or t.id < $4) order by t.id desc limit $5`,
    [...door(viewer), cursor, most + 1],
  )
  const shown = rows.slice(0, most)
  return { rows: shown, next: rows.length > most ? (shown.at(-1)?.id ?? null) : null }
}

/** Talks that wait for this viewer: to hold, to sign, to revisit; soonest first. */
export function listTalksWaiting(tx: Tx, viewer: Viewer, most: number): Promise<TalkRow[]> {
  return tx.rows<TalkRow>(
    `select ${COLUMNS} from talk t where ${READABLE} and (
       t.from_person = $2 and (t.held_on is null and t.not_needed_on is null or t.held_on is not null and t.from_signed_at is null)
       or t.to_person = $2 and t.held_on is not null and t.to_signed_at is null and not t.to_signed_on_paper
       or t.from_person = $2 and t.revisit_found = '' and t.revisit_on <= $4)
     order by coalesce(t.revisit_on, t.planned_on, t.prepared_on), t.id limit $5`,
    [...door(viewer), viewer.today, most],
  )
}

export function listTalksOfSign(tx: Tx, viewer: Viewer, signId: string): Promise<TalkRow[]> {
  return tx.rows<TalkRow>(`select ${COLUMNS} from talk t where ${READABLE} and t.sign_id = $4 order by t.id`, [
    ...door(viewer),
    signId,
  ])
}

/** Talks held in a span, or to be held in it, oldest first. */
export function listTalksBetween(tx: Tx, viewer: Viewer, from: Day, until: Day, most: number): Promise<TalkRow[]> {
  return tx.rows<TalkRow>(
    `select ${COLUMNS} from talk t where ${READABLE} and t.not_needed_on is null
       and coalesce(t.held_on, t.planned_on, t.prepared_on) between $4 and $5
     order by coalesce(t.held_on, t.planned_on, t.prepared_on), t.id limit $6`,
    [...door(viewer), from, until, most],
  )
}
