import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { canonicalJson, newId, sha256 } from '../../platform/ids.ts'
import { writeEntry } from '../ledger/index.ts'
import type { Fact, FactBody } from './fact.ts'
import { factOfRow } from './facts-bearing.ts'

/** A fact about to be stored: where it came from is the register's row, or nothing where entered by hand. */
export type NewFact = FactBody & {
  readonly on: Day
  readonly recordedOn: Day
  readonly source?: string | undefined
  /** A name by which other facts of the same batch refer to it; the row gets an id of its own. */
  readonly id?: string | undefined
}

type Entering = {
  readonly countyId: number
  readonly actor: string
  readonly enteredBy: string | null
  readonly now: Date
}

/** Whom it is about, who did it, where: the columns that lists and doors go by. */
function partiesOf(fact: FactBody): { person: string | null; by: string | null; unit: string | null } {
  switch (fact.fact) {
    case 'absence-recorded':
      return { person: fact.person, by: null, unit: fact.unit }
    case 'absence-seen':
      return { person: null, by: fact.by, unit: null }
    case 'reminder-given':
    case 'talk-held':
      return { person: fact.to, by: fact.from, unit: null }
    case 'problem-known':
      return { person: null, by: fact.by, unit: fact.unit }
    case 'problem-acted-on':
      return { person: null, by: fact.by, unit: null }
    case 'violation-recorded':
      return { person: fact.person, by: null, unit: null }
    case 'check-held':
      return { person: fact.person ?? null, by: fact.by, unit: fact.unit ?? null }
    case 'withdrawn':
    case 'setting':
      return { person: null, by: null, unit: null }
  }
}

/** The id of the fact that it names, if it names one. */
function nameIn(fact: FactBody): string | null {
  if (fact.fact === 'withdrawn') return fact.names
  return fact.fact === 'absence-seen' ? fact.absence : null
}

/** What names another fact of the batch names its row from here on. */
function naming(fact: NewFact, ids: ReadonlyMap<string, string>): NewFact {
  if (fact.fact === 'withdrawn') return { ...fact, names: ids.get(fact.names) ?? fact.names }
  return fact.fact === 'absence-seen' ? { ...fact, absence: ids.get(fact.absence) ?? fact.absence } : fact
}

function rowOf(fact: NewFact, id: string) {
  const { on, recordedOn, source, id: _name, ...body } = fact
  const { person, by, unit } = partiesOf(fact)
  const said = canonicalJson({ ...body, on, recordedOn })
  return {
    id,
    fact: fact.fact,
    on,
    recordedOn,
    person,
    by,
    unit,
    names: nameIn(fact),
    body,
    source: source ?? null,
    said: sha256(said),
  }
}

/**
 * Stores facts in one statement with one ledger entry. A register row that was stored before adds nothing.
 * @returns ids of the facts that are new, in the order given.
 */
export async function storeFacts(tx: Tx, facts: readonly NewFact[], entering: Entering): Promise<string[]> {
  const { countyId, now } = entering
  const ids = facts.map(() => newId())
  const named = new Map(facts.flatMap((it, at) => (it.id === undefined ? [] : [[it.id, ids[at] ?? '']])))
  const rows = facts.map((it, at) => rowOf(naming(it, named), ids[at] ?? ''))
  const stored = await tx.rows<{ id: string }>(
    `insert into fact (county_id, id, fact, on_day, recorded_on, person, by_person, unit, names, body, source, said_hash, entered_by, entered_at)
     select $1, f.id, f.fact, f."on", f."recordedOn", f.person, f.by, f.unit, f.names, f.body, f.source, f.said, $3, $4
     from jsonb_to_recordset($2::jsonb) as f(id uuid, fact text, "on" date, "recordedOn" date, person text, by text,
       unit text, names text, body jsonb, source text, said text)
     on conflict (county_id, said_hash) where source is not null do nothing returning id`,
    [countyId, JSON.stringify(rows), entering.enteredBy, now],
  )
  const kept = new Set(stored.map((it) => it.id))
  const fresh = ids.filter((it) => kept.has(it))
  if (fresh.length > 0) {
    await writeEntry(tx, countyId, {
      at: now,
      actor: entering.actor,
      act: 'facts-recorded',
      subject: fresh.length === 1 ? `fact/${fresh[0]}` : `county/${countyId}`,
      body: { facts: rows.filter((it) => kept.has(it.id)).map((it) => [it.id, it.fact, it.on, it.said]) },
    })
  }
  return fresh
}

/** All facts of a county as the signs read them; `id` and `source` are the row's id. */
export async function loadFacts(tx: Tx, countyId: number): Promise<Fact[]> {
  const rows = await tx.rows<Parameters<typeof factOfRow>[0]>(
    'select id, on_day as "on", recorded_on as "recordedOn", body from fact where county_id = $1 order by on_day, id',
    [countyId],
  )
  return rows.map(factOfRow)
}
