import type { Tx } from '../../platform/database/database.ts'
import { organisedAs } from '../county/index.ts'
import { type CountyOverTime, countyOverTime } from './county-over-time.ts'
import type {
  ChargeRecord,
  CountyRecords,
  PersonRecord,
  RelationRecord,
  SupervisionLineRecord,
  TenureRecord,
  UnitRecord,
} from './records.ts'

const HELD = `json_build_object('from', lower(held)::text, 'until', upper(held)::text) as held`

/** Everything in force in one county, as records: the same shape that a workbook gives. */
export async function loadRecords(tx: Tx, countyId: number): Promise<CountyRecords> {
  const of = [countyId]
  const county = await organisedAs(tx, countyId)
  const units = await tx.rows<UnitRecord>(
    'select number, name, kind, superior from unit where county_id = $1 order by path collate "C"',
    of,
  )
  const people = await tx.rows<PersonRecord>(
    'select number, name, born, rank, managed_by as "managedBy" from person where county_id = $1 order by number',
    of,
  )
  const tenures = await tx.rows<TenureRecord>(
    `select person, unit, post, ${HELD} from tenure where county_id = $1 and superseded_at is null
     order by lower(held), id`,
    of,
  )
  const charges = await tx.rows<ChargeRecord>(
    `select leader, unit, ${HELD} from charge where county_id = $1 and superseded_at is null order by lower(held), id`,
    of,
  )
  const supervisionLines = await tx.rows<SupervisionLineRecord>(
    `select leader, head, unit, ${HELD} from supervision_line where county_id = $1 and superseded_at is null
     order by lower(held), id`,
    of,
  )
  const relations = await tx.rows<RelationRecord>(
    'select one, other, kind from relation where county_id = $1 order by id',
    of,
  )
  return { county: county?.name ?? null, units, people, tenures, charges, supervisionLines, relations }
}

type Kept = { version: number; county: CountyOverTime }
const kept = new WeakMap<object, Map<number, Kept>>()

/**
 * The county over time, kept in memory per pool and made anew when its organisation has changed:
 * who heads, supervises and is in charge is asked many times a request and changes a few times a year.
 */
export async function countyInForce(tx: Tx, owner: object, countyId: number): Promise<CountyOverTime> {
  const version = (await organisedAs(tx, countyId))?.version ?? -1
  const mine = kept.get(owner) ?? new Map<number, Kept>()
  kept.set(owner, mine)
  const held = mine.get(countyId)
  if (held && held.version === version) return held.county
  const county = countyOverTime(await loadRecords(tx, countyId))
  mine.set(countyId, { version, county })
  return county
}
