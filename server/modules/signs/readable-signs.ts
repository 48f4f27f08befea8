import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { cursorAt, isId, readCursor } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { SignKind } from './raised-sign.ts'

export type SignRow = {
  id: string
  raised_on: Day
  sign: SignKind
  about: string
  unit: string | null
  because: string[]
  under: string[]
  words: string
  provisional: boolean
  answered_on: Day | null
  answer_due_on: Day | null
  opened: boolean
  step: number | null
  by_office: boolean | null
  /** It went to him by name, and on to his successor when he moved. */
  handed: boolean | null
}

const COLUMNS = `s.id, s.raised_on, s.sign, s.about, s.unit, s.because::text[] as because, s.under, s.words, s.provisional,
  s.answered_on, s.answer_due_on, s.opened_at is not null as opened`

/** On what ground a sign is before the one who reads it. */
export function comesAs({
  step,
  by_office,
  handed,
}: SignRow): 'addressee' | 'step-up' | 'office' | 'concerned' | 'handed-on' {
  if (step === null) return 'concerned'
  if (handed) return 'handed-on'
  if (by_office) return 'office'
  return step > 0 ? 'step-up' : 'addressee'
}

/** Whether the one who reads it may answer it, talk over it and act for it. */
export const isToAnswer = (row: SignRow) => row.step !== null && !row.handed

/** Whom a sign goes to for this viewer: himself or an office he sits in today. */
const addresseesOf = (viewer: Viewer) => [viewer.person, ...viewer.offices].filter((it) => it !== null)

/** Whether a sign just raised went to this viewer: the number of those that did not would tell him of one about himself. */
export function cameTo(viewer: Viewer, sign: { readonly about: string; readonly to: readonly string[] }): boolean {
  return !viewer.barred.includes(sign.about) && sign.to.some((it) => addresseesOf(viewer).includes(it))
}

type Asked = { state: 'open' | 'answered' | 'all'; after?: string | undefined; most: number }

/**
 * Signs that went to the viewer or to his office, newest first; never one about himself or his kin.
 * Each address is read along its own index and the pages merged, so that a restricted role is as fast as any.
 */
export async function listSigns(
  tx: Tx,
  viewer: Viewer,
  asked: Asked,
): Promise<{ rows: SignRow[]; next: string | null }> {
  const cursor = readCursor(asked.after)
  const state = asked.state === 'all' ? 'true' : `a.open = ${asked.state === 'open'}`
  const rows = await tx.rows<SignRow>(
    `select distinct on (raised_on, id) id, raised_on, sign, about, unit, because, under, words, provisional, answered_on, answer_due_on,
       opened, min(own_step) over sign as step, bool_and(own_office) over sign as by_office,
       bool_and(own_handed) over sign as handed
     from unnest($2::text[]) as me(addressee) cross join lateral (
       select ${COLUMNS}, a.step as own_step, a.is_office as own_office, a.handed_on is not null as own_handed from sign_addressee a
       join sign s on s.county_id = a.county_id and s.id = a.sign_id and s.about <> all($5::text[]) and s.fallen_at is null
       where a.county_id = $1 and a.addressee = me.addressee and ${state}
         and ($3::date is null or (a.raised_on, a.sign_id) < ($3::date, $4::uuid))
       order by a.raised_on desc, a.sign_id desc limit $6) mine
     window sign as (partition by raised_on, id) order by raised_on desc, id desc limit $6`,
    [viewer.countyId, addresseesOf(viewer), cursor?.on ?? null, cursor?.id ?? null, viewer.barred, asked.most + 1],
  )
  const shown = rows.slice(0, asked.most)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > asked.most && last ? cursorAt(last.raised_on, last.id) : null }
}

/** One sign: to its addressees; to the person concerned once an addressee has opened it with him. Absent to all others. */
export async function readSign(tx: Tx, viewer: Viewer, id: string): Promise<SignRow> {
  if (!isId(id)) throw absent()
  const row = await tx.row<SignRow>(
    `select ${COLUMNS}, mine.step, mine.by_office, mine.handed from sign s left join lateral (
       select min(a.step) as step, bool_and(a.is_office) as by_office, bool_and(a.handed_on is not null) as handed from sign_addressee a
       where a.county_id = s.county_id and a.sign_id = s.id and a.addressee = any($3::text[]) and s.about <> all($4::text[])) mine on true
     where s.county_id = $1 and s.id = $2 and s.fallen_at is null
       and (mine.step is not null or s.about = $5 and s.opened_at is not null)`,
    [viewer.countyId, id, addresseesOf(viewer), viewer.barred, viewer.person],
  )
  if (!row) throw absent()
  return row
}

/** Signs about the viewer that an addressee has opened with him and to which he has not replied yet. */
export function listSignsToReply(tx: Tx, viewer: Viewer, most: number): Promise<SignRow[]> {
  return tx.rows<SignRow>(
    `select ${COLUMNS}, null::int as step, null::boolean as by_office, null::boolean as handed from sign s
     where s.county_id = $1 and s.about = $2 and s.opened_at is not null and s.fallen_at is null
       and not exists (select from sign_reply r where r.county_id = s.county_id and r.sign_id = s.id)
     order by s.raised_on desc limit $3`,
    [viewer.countyId, viewer.person, most],
  )
}
