import { readFileSync } from 'node:fs'
import { readCountyWorkbook } from '../../server/modules/organisation/index.ts'
import { readWorkbook } from '../../server/platform/spreadsheets/index.ts'

export type ReadCounty = {
  readonly readMs: number
  readonly takeMs: number
  readonly taken: Readonly<Record<string, number>>
  readonly faults: number
}

/** What an import does before anything is compared or written: opens the file with all guards, finds the tables, takes or reports every row. */
export default async function readCounty({ file }: { file: string }): Promise<ReadCounty> {
  const from = performance.now()
  const read = await readWorkbook(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(read.why)
  const readAt = performance.now()
  const { county, faults } = readCountyWorkbook(read.sheets)
  const { units, people, tenures, charges, supervisionLines, relations } = county
  const taken = {
    units: units.length,
    people: people.length,
    tenures: tenures.length,
    charges: charges.length,
    supervisionLines: supervisionLines.length,
    relations: relations.length,
  }
  return { readMs: readAt - from, takeMs: performance.now() - readAt, taken, faults: faults.length }
}
