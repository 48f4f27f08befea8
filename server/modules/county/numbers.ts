import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { writeEntry } from '../ledger/index.ts'

export type CountyNumber = {
  readonly name: string
  readonly value: number
  readonly fromDay: Day
  readonly recordedOn: Day
  readonly document: string
}

/** Every number the county ever set, oldest first: the one in force on a day is the last that begins by then. */
export function listNumbers(tx: Tx, countyId: number): Promise<CountyNumber[]> {
  return tx.rows<CountyNumber>(
    `select name, value, from_day as "fromDay", recorded_on as "recordedOn", document from county_number
     where county_id = $1 order by from_day, recorded_on, id`,
    [countyId],
  )
}

export function numberInForce(numbers: readonly CountyNumber[], name: string, on: Day): CountyNumber | null {
  return numbers.findLast((it) => it.name === name && it.fromDay <= on) ?? null
}

export async function setNumber(
  tx: Tx,
  countyId: number,
  number: CountyNumber,
  by: { actor: string; now: Date },
): Promise<string> {
  const id = newId()
  await tx.run(
    `insert into county_number (county_id, id, name, value, from_day, recorded_on, document)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [countyId, id, number.name, number.value, number.fromDay, number.recordedOn, number.document],
  )
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'number-set',
    subject: `county-number/${number.name}`,
    body: { value: number.value, from: number.fromDay, document: number.document },
  })
  return id
}

export type Every = 'month' | 'quarter' | 'half-year' | 'year'
export type CountyCadence = {
  readonly duty: string
  readonly every: Every
  readonly fromDay: Day
  readonly document: string
}

export function listCadences(tx: Tx, countyId: number): Promise<CountyCadence[]> {
  return tx.rows<CountyCadence>(
    `select duty, every, from_day as "fromDay", document from county_cadence
     where county_id = $1 order by from_day, id`,
    [countyId],
  )
}

export async function setCadence(
  tx: Tx,
  countyId: number,
  cadence: CountyCadence,
  by: { actor: string; now: Date },
): Promise<string> {
  const id = newId()
  await tx.run(
    'insert into county_cadence (county_id, id, duty, every, from_day, document) values ($1, $2, $3, $4, $5, $6)',
    [countyId, id, cadence.duty, cadence.every, cadence.fromDay, cadence.document],
  )
  await writeEntry(tx, countyId, {
    at: by.now,
    actor: by.actor,
    act: 'cadence-set',
    subject: `duty/${cadence.duty}`,
    body: { every: cadence.every, from: cadence.fromDay, document: cadence.document },
  })
  return id
}
