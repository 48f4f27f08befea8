import { readFileSync } from 'node:fs'
import { type CountyOverTime, countyOverTime, readCountyWorkbook } from '../../server/modules/organisation/index.ts'
import { readWorkbook } from '../../server/platform/spreadsheets/index.ts'

export const QINGHE = new URL('../../testing/data/qinghe.xlsx', import.meta.url)

/** The county of the tests' workbook: 355 units, 969 people. */
export async function qinghe(): Promise<CountyOverTime> {
  const read = await readWorkbook(new Uint8Array(readFileSync(QINGHE)))
  if (!read.ok) throw new Error(read.why)
  return countyOverTime(readCountyWorkbook(read.sheets).county)
}
