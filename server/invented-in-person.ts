import { type InventedInPerson, inventInPerson } from '../demo/in-person.ts'
import type { Day } from '../engine/dates/index.ts'
import { confirmAct, readAct, recordAct } from './modules/duties/index.ts'
import { findMatter } from './modules/insight/index.ts'
import { type CountyOverTime, type CountyRecords, countyOverTime } from './modules/organisation/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Viewer } from './platform/viewer.ts'
import { statuteBook } from './statute-book.ts'

type Officer = Viewer & { readonly person: string }
export type As = (person: string, on: Day) => Officer

/** The acts in person of the invented county, by the same commands as on any other day. */
export async function playInPerson(tx: Tx, records: CountyRecords, today: Day, as: As, now: Date): Promise<void> {
  const county = countyOverTime(records)
  for (const it of inventInPerson(records, today)) await playAct(tx, county, it, as, now)
}

async function playAct(tx: Tx, county: CountyOverTime, it: InventedInPerson, as: As, now: Date): Promise<void> {
  const viewer = as(it.by, it.on)
  const key = await fileOf(tx, viewer, it.matter)
  const matter = await findMatter(tx, viewer, statuteBook.matters, key)
  if (matter === null) throw new Error(`not before ${it.by}: ${JSON.stringify(it.matter)}`)
  const { duty, unit, on, done, outcome, handedTo = null } = it
  const what = { duty, occurrenceId: null, signId: null, unit, on, done, outcome, nature: 'action' as const }
  const id = await recordAct(tx, viewer, county, { ...what, onMatter: { matter, handedTo } }, now)
  const asked = (await readAct(tx, viewer, id)).asked_of
  if (it.foundTrueOn === undefined || asked === null) return
  await confirmAct(tx, as(asked, it.foundTrueOn), county, id, { finding: 'true', words: '' }, now)
}

async function fileOf(tx: Tx, viewer: Officer, matter: { procedure: string; about: string | null }): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `select id from matter_kept where county_id = $1 and procedure = $2 and ($3::text is null or subject_unit = $3) order by opened_on, id limit 1`,
    [viewer.countyId, matter.procedure, matter.about],
  )
  return `matter:${row?.id}`
}
