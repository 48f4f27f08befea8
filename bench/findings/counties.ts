import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventCounty } from '../../demo/county.ts'
import { inventSettings } from '../../demo/settings.ts'
import { day, plusDays } from '../../engine/dates/index.ts'
import { type NewFact, readFactsFile, storeFacts } from '../../server/modules/conduct/index.ts'
import { makeCounty, setNumber } from '../../server/modules/county/index.ts'
import { compareRecords, countyOverTime, writeRecords } from '../../server/modules/organisation/index.ts'
import type { Database, Tx } from '../../server/platform/database/database.ts'
import { fillCounty } from '../lists/fill-county.ts'
import { COUNTY_ID, type FullCounty, prepared, TODAY } from '../lists/full-county.ts'
import { inventFacts } from '../replay/invent-facts.ts'

/** So many a county, over five years. */
export const SIZE = { occurrences: 250_000, acts: 50_000, signs: 0 }
export const FACTS = 20_000
/** Counties beyond this many have facts and nothing else: occurrences and acts bear on no sign. */
export const FULL_COUNTIES = 5

const SETTLED = day('2021-12-01')
const AT_ONCE = 10_000
/** One fact in so many is withdrawn three days after it was entered. */
const WITHDRAWN_OF = 100
const EMPTY = { county: null, units: [], people: [], tenures: [], charges: [], supervisionLines: [], relations: [] }

/** The county of the invented program is there already; the others have its organisation and facts of their own. */
export async function addCounty(full: FullCounty, countyId: number, folder: string): Promise<void> {
  const records = inventCounty(TODAY)
  const by = { actor: 'system', enteredBy: null, now: new Date(`${TODAY}T00:00:00Z`) }
  if (countyId !== COUNTY_ID) {
    await full.db.whole((tx) => makeCounty(tx, { countyId, name: records.county ?? '', kind: 'invented' }, by.now))
    await full.db.inCounty(countyId, (tx) => {
      const units = new Map(records.units.map((it) => [it.number, it]))
      const from = { file: '演示县', sha256: String(countyId) }
      return writeRecords(tx, { ...compareRecords(EMPTY, records), ended: [] }, units, { ...by, countyId, from })
    })
    if (countyId <= FULL_COUNTIES) await prepared(full.bareUrl, (client) => fillCounty(client, countyId, TODAY, SIZE))
  }
  await full.db.inCounty(countyId, (tx) => setNumbers(tx, countyId, by))
  await enterFacts(full.db, countyId, join(folder, `${countyId}.jsonl`), by)
}

/** Its numbers hold from before the first fact, so that every sign is on. */
async function setNumbers(tx: Tx, countyId: number, by: { actor: string; now: Date }): Promise<void> {
  for (const it of inventSettings(TODAY).numbers) {
    await setNumber(tx, countyId, { ...it, fromDay: SETTLED, recordedOn: SETTLED }, by)
  }
}

type By = { actor: string; enteredBy: null; now: Date }

async function enterFacts(db: Database, countyId: number, file: string, by: By): Promise<void> {
  const county = countyOverTime(inventCounty(TODAY))
  inventFacts(file, county, FACTS, countyId)
  const read = readFactsFile(readFileSync(file, 'utf8'), county)
  if ('complaints' in read) throw new Error(read.complaints.slice(0, 3).join('\n'))
  const facts = read.facts.map((it) => ({ ...it, source: undefined }) as NewFact)
  await db.inCounty(countyId, async (tx) => {
    const ids = await storeFacts(tx, facts, { countyId, ...by })
    const withdrawn = facts.flatMap((it, at): NewFact[] => {
      const counted = it.fact === 'absence-recorded' || it.fact === 'talk-held'
      if (at % WITHDRAWN_OF !== 0 || !counted) return []
      const on = plusDays(it.recordedOn, 3)
      return [{ fact: 'withdrawn', names: ids[at] ?? '', why: '登记有误', on, recordedOn: on }]
    })
    for (let at = 0; at < withdrawn.length; at += AT_ONCE) {
      await storeFacts(tx, withdrawn.slice(at, at + AT_ONCE), { countyId, ...by })
    }
  })
}
