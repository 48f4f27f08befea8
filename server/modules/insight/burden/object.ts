import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/http/cursor.ts'
import { absent, Refusal } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { type ObjectionRow, officeToAnswer, readObjection } from './readable-objections.ts'

export type Objecting = { readonly what: ObjectionRow['what']; readonly page: string; readonly words: string }

/** Objects to what a page asks: under his name, or as nobody, of whom nothing is kept. */
export async function objectToAsk(tx: Tx, viewer: Viewer, county: CountyOverTime, it: Objecting, now: Date) {
  const named = viewer.person !== null
  // An id made of time would say when it was made.
  const id = randomUUID()
  const page = named ? it.page : pageAlone(it.page)
  const asker = named ? await askerOf(tx, viewer, county, page) : null
  const office = county.supervisionOffice()
  await tx.run(
    `insert into burden_objection (county_id, id, made_on, what, page, words, by_person, to_office, to_asker)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      viewer.countyId,
      id,
      viewer.today,
      it.what,
      page,
      it.words,
      viewer.person,
      office,
      asker === office ? null : asker,
    ],
  )
  const actor = named ? viewer.accountId : 'anonymous'
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor,
    act: 'burden-objected',
    subject: `burden-objection/${id}`,
    body: { what: it.what, page },
  })
  return id
}

/** Which page it is, without the number of anything on it: `/matters/0193…?x` is `/matters/…`. */
export function pageAlone(address: string): string {
  const [path = '/'] = address.split(/[?#]/)
  return path
    .split('/')
    .map((it) => (/^[a-z-]*$/.test(it) ? it : '…'))
    .join('/')
}

/** The unit that asks: of a matter that he reads, the organ that conducts it; of his own duty, the county's committee, whose list it is. */
async function askerOf(tx: Tx, viewer: Viewer, county: CountyOverTime, page: string): Promise<string | null> {
  const matter = /^\/matters\/([^/?#]+)/.exec(page)?.[1]
  if (matter !== undefined && isId(matter)) {
    const found = await tx.row<{ organ: string | null }>(
      'select organ from matter_kept where county_id = $1 and id = $2',
      [viewer.countyId, matter],
    )
    return found?.organ ?? null
  }
  const ofDuty = /^\/duties(?:[/?#]|$)/.test(page) || /[?&]for=(?:occurrence|duty)(?::|%3A)/.test(page)
  return ofDuty ? (county.records.units.find((it) => it.kind === 'county-committee')?.number ?? null) : null
}

export async function answerObjection(tx: Tx, viewer: Viewer, id: string, words: string, now: Date): Promise<void> {
  const row = await readObjection(tx, viewer, id)
  const office = officeToAnswer(viewer, row)
  if (office === null) throw absent()
  if (row.by_person === viewer.person) throw new Refusal('own')
  const done = await tx.run(
    `update burden_objection set answered_on = $3, answer = $4, answered_by_unit = $5
     where county_id = $1 and id = $2 and answered_on is null`,
    [viewer.countyId, id, viewer.today, words, office],
  )
  if (done === 0) throw new Refusal('answered')
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'burden-objection-answered',
    subject: `burden-objection/${id}`,
    body: { by: office },
  })
}
