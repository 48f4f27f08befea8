import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { organisationChanged } from '../county/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { Comparison, Dated } from './compare-records.ts'
import { nameKey } from './name-key.ts'
import type { PersonRecord, UnitRecord } from './records.ts'
import { singleSeatsOf } from './seats.ts'

export type Change = Comparison & { readonly ended: readonly { was: Dated; becomes: Dated }[] }

export type Writing = {
  readonly countyId: number
  readonly now: Date
  readonly actor: string
  /** What was read: the file's name and fingerprint, for the ledger. */
  readonly from: { readonly file: string; readonly sha256: string }
}

/**
 * Writes what a file changes, set by set, with one ledger entry, in one transaction.
 * A second holder of a single seat is refused by the database (constraint single_seat).
 */
export async function writeRecords(tx: Tx, change: Change, kinds: ReadonlyMap<string, UnitRecord>, writing: Writing) {
  const { countyId, now } = writing
  const corrected = [...change.corrected, ...change.ended]
  await writeUnits(tx, countyId, [...change.freshUnits, ...change.changedUnits.map((it) => it.becomes)], kinds)
  await writePeople(tx, countyId, [...change.freshPeople, ...change.changedPeople.map((it) => it.becomes)])
  const becoming = corrected.map((it) => ({ ...it.becomes, id: newId(), was: it.was }))
  await supersede(tx, countyId, becoming, now)
  await insertDated(tx, countyId, [...change.fresh.map((it) => ({ ...it, id: newId() })), ...becoming], kinds, now)
  await tx.run(
    `insert into relation (county_id, id, one, other, kind, recorded_at)
     select $1, r.id, r.one, r.other, r.kind, $3 from jsonb_to_recordset($2::jsonb)
       as r(id uuid, one text, other text, kind text) on conflict do nothing`,
    [countyId, JSON.stringify(change.freshRelations.map((it) => ({ ...it, id: newId() }))), now],
  )
  await organisationChanged(tx, countyId)
  const written =
    change.freshUnits.length + change.freshPeople.length + change.fresh.length + change.freshRelations.length
  await writeEntry(tx, countyId, {
    at: now,
    actor: writing.actor,
    act: 'organisation-imported',
    subject: `workbook/${writing.from.sha256}`,
    body: {
      file: writing.from.file,
      written,
      corrections: corrected.map((it) => [it.was.key, it.becomes.held.until]),
      // Names and ranks are written over in their row; what they were stays here.
      units: change.changedUnits.map((it) => it.was),
      people: change.changedPeople.map((it) => it.was),
    },
  })
  return { written, corrected: corrected.length + change.changedUnits.length + change.changedPeople.length }
}

async function writeUnits(
  tx: Tx,
  countyId: number,
  units: readonly UnitRecord[],
  all: ReadonlyMap<string, UnitRecord>,
): Promise<void> {
  const rows = units.map((it) => ({ ...it, name_key: nameKey(it.name), path: pathOf(it, all) }))
  await tx.run(
    `insert into unit (county_id, number, name, name_key, kind, superior, path)
     select $1, u.number, u.name, u.name_key, u.kind, u.superior, u.path from jsonb_to_recordset($2::jsonb)
       as u(number text, name text, name_key text, kind text, superior text, path text)
     on conflict (county_id, number) do update set name = excluded.name, name_key = excluded.name_key,
       kind = excluded.kind, superior = excluded.superior, path = excluded.path`,
    [countyId, JSON.stringify(rows)],
  )
  if (units.length === 0) return
  // A unit put under another takes all below it along.
  const paths = [...all.values()].map((it) => ({ number: it.number, path: pathOf(it, all) }))
  await tx.run(
    `update unit set path = p.path from jsonb_to_recordset($2::jsonb) as p(number text, path text)
     where unit.county_id = $1 and unit.number = p.number and unit.path <> p.path`,
    [countyId, JSON.stringify(paths)],
  )
}

function pathOf(unit: UnitRecord, all: ReadonlyMap<string, UnitRecord>): string {
  const steps: string[] = []
  const superiorOf = (it: UnitRecord) => (it.superior === null ? undefined : all.get(it.superior))
  // A circle of units would never end.
  for (let at: UnitRecord | undefined = unit; at && !steps.includes(at.number); at = superiorOf(at)) {
    steps.unshift(at.number)
  }
  return steps.map((it) => `${it}/`).join('')
}

async function writePeople(tx: Tx, countyId: number, people: readonly PersonRecord[]): Promise<void> {
  const rows = people.map((it) => ({ ...it, name_key: nameKey(it.name) }))
  await tx.run(
    `insert into person (county_id, number, name, name_key, born, rank, managed_by)
     select $1, p.number, p.name, p.name_key, p.born, p.rank, p."managedBy" from jsonb_to_recordset($2::jsonb)
       as p(number text, name text, name_key text, born text, rank text, "managedBy" text)
     on conflict (county_id, number) do update set name = excluded.name, name_key = excluded.name_key,
       born = excluded.born, rank = excluded.rank, managed_by = excluded.managed_by`,
    [countyId, JSON.stringify(rows)],
  )
}

type WithId = Dated & { readonly id: string }

/** The row that was stands, marked with what followed it; its seats are no longer in force. */
async function supersede(tx: Tx, countyId: number, rows: readonly (WithId & { was: Dated })[], now: Date) {
  if (rows.length === 0) return
  const list = JSON.stringify(
    rows.map((it) => ({
      id: it.id,
      kind: it.kind,
      person: it.was.person,
      unit: it.was.unit,
      post: it.was.post,
      starts: it.was.held.from,
    })),
  )
  const from = `jsonb_to_recordset($2::jsonb) as c(id uuid, kind text, person text, unit text, post text, starts date)`
  const mark = (table: string, kind: Dated['kind'], who: string, post: string) =>
    tx.run(
      `update ${table} t set superseded_at = $3, superseded_by = c.id from ${from}
       where t.county_id = $1 and c.kind = '${kind}' and t.superseded_at is null
         and t.${who} = c.person and t.unit = c.unit and lower(t.held) = c.starts ${post}`,
      [countyId, list, now],
    )
  await mark('tenure', 'tenure', 'person', 'and t.post = c.post')
  await mark('charge', 'charge', 'leader', '')
  await mark('supervision_line', 'supervision-line', 'leader', '')
  await tx.run(
    `update seat s set in_force = false from tenure t
     where s.county_id = $1 and t.county_id = s.county_id and t.id = s.tenure_id and s.in_force
       and t.superseded_at is not null`,
    [countyId],
  )
}

async function insertDated(
  tx: Tx,
  countyId: number,
  rows: readonly WithId[],
  kinds: ReadonlyMap<string, UnitRecord>,
  now: Date,
): Promise<void> {
  const list = JSON.stringify(rows.map((it) => ({ ...it, starts: it.held.from, ends: it.held.until })))
  const from = `jsonb_to_recordset($2::jsonb)
    as d(id uuid, kind text, person text, unit text, post text, head text, starts date, ends date)`
  const held = 'daterange(d.starts, d.ends)'
  await tx.run(
    `insert into tenure (county_id, id, person, unit, post, held, recorded_at)
     select $1, d.id, d.person, d.unit, d.post, ${held}, $3 from ${from} where d.kind = 'tenure'`,
    [countyId, list, now],
  )
  await tx.run(
    `insert into charge (county_id, id, leader, unit, held, recorded_at)
     select $1, d.id, d.person, d.unit, ${held}, $3 from ${from} where d.kind = 'charge'`,
    [countyId, list, now],
  )
  await tx.run(
    `insert into supervision_line (county_id, id, leader, head, unit, held, recorded_at)
     select $1, d.id, d.person, d.head, d.unit, ${held}, $3 from ${from} where d.kind = 'supervision-line'`,
    [countyId, list, now],
  )
  const seats = rows
    .filter((it) => it.kind === 'tenure')
    .flatMap((it) =>
      singleSeats(it, kinds).map((seat) => ({
        id: it.id,
        unit: it.unit,
        seat,
        starts: it.held.from,
        ends: it.held.until,
      })),
    )
  await tx.run(
    `insert into seat (county_id, tenure_id, unit, seat, held)
     select $1, s.id, s.unit, s.seat, daterange(s.starts, s.ends) from jsonb_to_recordset($2::jsonb)
       as s(id uuid, unit text, seat text, starts date, ends date)`,
    [countyId, JSON.stringify(seats)],
  )
}

function singleSeats(row: Dated, kinds: ReadonlyMap<string, UnitRecord>): string[] {
  const unit = kinds.get(row.unit)
  if (!unit) return []
  return singleSeatsOf(row.post, unit.kind, unit.name)
}
