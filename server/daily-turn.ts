import { type Day, plusDays } from '../engine/dates/index.ts'
import { prepareReminders } from './joins/prepare-reminders.ts'
import { endEffects, noticeBreaches, reprojectClocks } from './modules/deadlines/index.ts'
import { layOccurrences } from './modules/duties/index.ts'
import { holdLedger } from './modules/ledger/index.ts'
import { renewReaders } from './modules/matters/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { escalateSigns, handOnSigns, raiseSigns } from './modules/signs/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/database/database.ts'
import { statuteBook } from './statute-book.ts'

const LOOK_EVERY_MS = 60_000
/** After standing still longer than this, what fell due in between is laid down from the adopted lists all the same. */
const LOOKS_BACK_DAYS = 400

/** What happens without anybody asking: signs ripen, answers are late, duties fall due. Run twice it does nothing twice. */
export async function turnDay(db: Database, countyId: number, today: Day, now: Date): Promise<void> {
  await db.inCounty(countyId, async (tx) => {
    await holdLedger(tx, countyId)
    const county = await countyInForce(tx, db, countyId)
    const { calendar, signs, duties, matters, calendarOfId } = statuteBook
    const { raised } = await raiseSigns(tx, countyId, today, now, { owner: db, calendar, book: signs })
    await prepareReminders(tx, db, countyId, today, raised, now)
    await handOnSigns(tx, countyId, county, calendar, today, now)
    await escalateSigns(tx, countyId, county, calendar, today, now)
    await reprojectClocks(tx, countyId, matters, calendarOfId)
    await noticeBreaches(tx, countyId, today, now)
    await endEffects(tx, countyId, today, now)
    await renewReaders(tx, countyId, matters, county, today)
    await layOccurrences(tx, county, duties, calendar, {
      countyId,
      from: plusDays(today, -LOOKS_BACK_DAYS),
      today,
      now,
      actor: 'system',
    })
  })
}

/** Turns the day at start and whenever it has changed. @returns how to stop. */
export function keepTurning(
  db: Database,
  clock: Clock,
  countyId: number,
  complain: (error: unknown) => void,
): () => void {
  let turned: Day | null = null
  const turn = async () => {
    const today = clock.today()
    if (turned === today) return
    turned = today
    try {
      await turnDay(db, countyId, today, clock.now())
    } catch (error) {
      turned = null
      complain(error)
    }
  }
  void turn()
  const timer = setInterval(() => void turn(), LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
