import type { Day } from '../../../engine/dates/index.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { sha256 } from '../../platform/ids.ts'
import { organisedAs } from '../county/index.ts'
import { type CountyOverTime, countyInForce, postsChanged } from '../organisation/index.ts'
import { fingerprintOf, type MatterBook, procedureOf } from './matter-book.ts'
import { matterIn, whoIsAround } from './matter-in.ts'
import { type KeptMatterRow, MATTER_COLUMNS, stepsOfMatters } from './readable-matters.ts'
import { readersOf, writeReaders } from './readers.ts'
import { unitsOfAll } from './standing.ts'

/** So many at once that nobody waits long for one of them. */
const AT_ONCE = 50

type Mark = { readonly on_day: Day; readonly organisation_version: number; readonly book: string }

/**
 * Grants go to posts: every day the readers of what is open are made anew, and of what has ended where posts have changed since.
 * Some at a time, each lot in a transaction of its own that never holds the ledger.
 */
export async function renewReaders(
  db: Pick<Database, 'inCounty'>,
  countyId: number,
  book: MatterBook,
  today: Day,
): Promise<void> {
  const due = await db.inCounty(countyId, async (tx) => {
    const mark = { ...(await markNow(tx, countyId, book)), on_day: today }
    const county = await countyInForce(tx, db, countyId)
    return { mark, county, ids: await mattersDue(tx, countyId, county, mark) }
  })
  for (let at = 0; at < due.ids.length; at += AT_ONCE) {
    const ids = due.ids.slice(at, at + AT_ONCE)
    await db.inCounty(countyId, (tx) => renewReadersOf(tx, countyId, book, due.county, today, ids))
  }
  await db.inCounty(countyId, (tx) =>
    tx.run(
      `insert into readers_renewed (county_id, on_day, organisation_version, book) values ($1, $2, $3, $4)
       on conflict (county_id) do update
         set on_day = excluded.on_day, organisation_version = excluded.organisation_version, book = excluded.book`,
      [countyId, today, due.mark.organisation_version, due.mark.book],
    ),
  )
}

/** Of these matters, or of all (null): whoever takes a step in one of them meanwhile waits for this, and the other way round. */
export async function renewReadersOf(
  tx: Tx,
  countyId: number,
  book: MatterBook,
  county: CountyOverTime,
  today: Day,
  ids: readonly string[] | null,
): Promise<void> {
  const rows = await tx.rows<KeptMatterRow>(
    `select ${MATTER_COLUMNS} from matter f where f.county_id = $1 and ($2::uuid[] is null or f.id = any($2::uuid[])) order by f.id for no key update`,
    [countyId, ids],
  )
  const steps = await stepsOfMatters(
    tx,
    countyId,
    rows.map((it) => it.id),
  )
  const kept = rows.map((row) => {
    const procedure = procedureOf(book, row.procedure)
    const matter = matterIn(procedure, row, steps.get(row.id) ?? [])
    return { row, readers: readersOf(procedure, matter, whoIsAround(row, county, today), county) }
  })
  await writeReaders(tx, countyId, kept)
}

async function markNow(tx: Tx, countyId: number, book: MatterBook): Promise<Omit<Mark, 'on_day'>> {
  return {
    organisation_version: (await organisedAs(tx, countyId))?.version ?? 0,
    book: sha256(book.procedures.map(fingerprintOf).join()).slice(0, 16),
  }
}

/** All where the organisation was written anew or the procedures are others; else what is open, and what changed posts touch. */
async function mattersDue(tx: Tx, countyId: number, county: CountyOverTime, now: Mark): Promise<string[]> {
  const last = await tx.row<Mark>(
    'select on_day, organisation_version, book from readers_renewed where county_id = $1',
    [countyId],
  )
  const same = last !== null && last.organisation_version === now.organisation_version && last.book === now.book
  const changed = same ? postsChanged(county, last.on_day, now.on_day) : null
  const all = changed === null || unitsOfAll(county).some((it) => changed.units.has(it))
  const units = [...(changed?.units ?? [])]
  const people = [...(changed?.people ?? [])]
  const near = [...new Set([...people, ...county.tenuresIn(units).map((it) => it.person)])]
  const rows = await tx.rows<{ id: string }>(
    `select m.id from matter m where m.county_id = $1 and ($2 or m.ended_on is null
       or m.organ = any($3::text[]) or m.subject_unit = any($3::text[])
       or m.subject_person = any($4::text[]) or m.opened_by = any($4::text[])
       or exists (select from matter_step s where s.county_id = m.county_id and s.matter_id = m.id and s.by_person = any($5::text[]))
       or exists (select from matter_reader r where r.county_id = m.county_id and r.matter_id = m.id and r.person = any($5::text[])))
     order by m.id`,
    [countyId, all, units, near, people],
  )
  return rows.map((it) => it.id)
}
