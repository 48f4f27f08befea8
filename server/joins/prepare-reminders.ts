import { type Day, plusDays } from '../../engine/dates/index.ts'
import { bodyOf, openMatterFor } from '../modules/matters/index.ts'
import { countyInForce } from '../modules/organisation/index.ts'
import { factsInWords, type RaisedSign } from '../modules/signs/index.ts'
import type { Tx } from '../platform/database/database.ts'
import { statuteBook } from '../statute-book.ts'

/** A violation long past is history that was read in; nobody prepares a talk about it now. */
const STILL_FRESH_DAYS = 30
const MOST_REASON = 1000

/**
 * A violation in a line was recorded: the leader in charge is offered a 谈心谈话 on the sign's page, and the 提醒谈话 is
 * prepared here for the head of the unit, who may entrust it. Not for a head who is himself concerned or related.
 */
export async function prepareReminders(
  tx: Tx,
  owner: object,
  countyId: number,
  today: Day,
  raised: readonly (RaisedSign & { id: string })[],
  now: Date,
): Promise<void> {
  const fresh = raised.filter((it) => it.sign === 'violation-in-line' && it.on > plusDays(today, -STILL_FRESH_DAYS))
  if (fresh.length === 0) return
  const county = await countyInForce(tx, owner, countyId)
  for (const sign of fresh) {
    // The head who may give it: of the person's body, not of his section.
    const body = bodyOf(county, sign.about, today)
    const opener = body === null ? null : county.headOf(body, today)
    if (opener === null || opener === sign.about || county.relativesOf(sign.about).includes(opener)) continue
    const inputs = {
      to: sign.about,
      basis: statuteBook.talkBases('reminder')[0] ?? '',
      reason: factsInWords(sign.words).slice(0, MOST_REASON),
      points: statuteBook.talkPoints(sign.sign),
    }
    const from = { kind: 'sign', id: sign.id, nth: null } as const
    const asked = { procedure: 'talk-reminder', inputs, opener, from }
    await openMatterFor(tx, { countyId, today }, county, statuteBook.matters, asked, now)
  }
}
