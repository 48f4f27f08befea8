import type { Tx } from '../../platform/database/database.ts'
import { absent, Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { isConcerned, type MattersOnRecord } from './in-person.ts'
import { matterKeyOf } from './present.ts'
import { type ActRow, readAct } from './readable-acts.ts'
import { mayConfirm } from './record-act.ts'

/**
 * The actor asks someone to confirm an act that nobody was asked about when it was recorded. As then: not himself, nobody
 * below him, only where something came of it; for a sign neither the person concerned nor his kin, who would learn of it.
 * @param aboutOfSign whom a sign before the viewer is about; null where it is before him no longer
 * @param matters where the matter of an act in person is found
 */
export async function askToConfirm(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  id: string,
  asked: string,
  aboutOfSign: (signId: string) => Promise<string | null>,
  matters: MattersOnRecord,
  now: Date,
): Promise<void> {
  const act = await readAct(tx, viewer, id)
  if (act.by_person !== viewer.person) throw absent()
  const about = act.sign_id === null ? null : await aboutOfSign(act.sign_id)
  if (act.sign_id !== null && about === null) throw absent()
  const key = matterKeyOf(act)
  const matter = key === null ? null : await matters.find(tx, viewer, key)
  if (key !== null && matter === null) throw absent()
  const refusal = refusalOfAsking(county, viewer, act, asked, about ?? matter?.about ?? null)
  if (refusal) throw new Refusal(refusal)
  const kept = await tx.run('update act set asked_of = $3 where county_id = $1 and id = $2 and asked_of is null', [
    viewer.countyId,
    id,
    asked,
  ])
  if (kept === 0) throw new Refusal('already-asked')
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'act-asked',
    subject: `act/${id}`,
    body: { of: asked },
  })
}

function refusalOfAsking(county: CountyOverTime, viewer: Viewer, act: ActRow, asked: string, about: string | null) {
  if (act.asked_of !== null || act.finding !== null) return 'already-asked'
  if (act.outcome === '') return 'no-outcome'
  if (!county.person(asked)) return 'unknown-person'
  if (isConcerned(about, county, asked)) return 'concerned'
  return mayConfirm(county, asked, act.by_person, viewer.today)
}
