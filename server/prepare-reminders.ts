import { type Day, plusDays } from '../engine/dates/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { factsInWords, type RaisedSign } from './modules/signs/index.ts'
import { insertTalk } from './modules/talks/index.ts'
import type { Tx } from './platform/database/database.ts'
import { statuteBook } from './statute-book.ts'

/** A violation long past is history that was read in; nobody prepares a talk about it now. */
const STILL_FRESH_DAYS = 30

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
    const head = bodyHead(county, sign.about, today)
    if (head === null || head === sign.about || county.relativesOf(sign.about).includes(head)) continue
    await insertTalk(
      tx,
      countyId,
      'system',
      {
        kind: 'reminder',
        from: head,
        to: sign.about,
        unit: county.unitOf(sign.about, today),
        signId: sign.id,
        basis: statuteBook.talkBases('reminder')[0] ?? '',
        reason: factsInWords(sign.words),
        points: statuteBook.talkPoints(sign.sign),
        plannedOn: null,
        place: '',
        preparedOn: today,
      },
      now,
    )
  }
}

/** The head who may give a 提醒谈话: of the person's body, not of his section. */
function bodyHead(county: Awaited<ReturnType<typeof countyInForce>>, person: string, on: Day): string | null {
  const unit = county.unitOf(person, on)
  if (unit === null) return null
  const body = [unit, ...county.unitsAbove(unit)].find(
    (it) => !['section', 'office'].includes(county.unit(it)?.kind ?? ''),
  )
  return body === undefined ? null : county.headOf(body, on)
}
