import { type Day, plusDays } from '../engine/dates/index.ts'
import { prepareReminders } from './joins/prepare-reminders.ts'
import { endEffects, noticeBreaches, reprojectClocks } from './modules/deadlines/index.ts'
import { layOccurrences } from './modules/duties/index.ts'
import { renewReaders } from './modules/matters/index.ts'
import { type CountyOverTime, countyInForce } from './modules/organisation/index.ts'
import { concernsOutOfLine, escalateSigns, handOnSigns, raiseSignsOf } from './modules/signs/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Database, Tx } from './platform/database/database.ts'
import { statuteBook } from './statute-book.ts'

const LOOK_EVERY_MS = 60_000
/** After standing still longer than this, what fell due in between is laid down from the adopted lists all the same. */
const LOOKS_BACK_DAYS = 400

/**
 * What happens without anybody asking: signs ripen, answers are late, duties fall due. Run twice it does nothing twice. Each part
 * finds first what there is to do, and holds the ledger only to write it down: whoever works meanwhile does not wait for it.
 */
export async function turnDay(db: Database, countyId: number, today: Day, now: Date): Promise<void> {
  const { calendar, signs, duties, matters, calendarOfId } = statuteBook
  const raising = { owner: db, calendar, book: signs }
  const part = (work: (tx: Tx, county: CountyOverTime) => Promise<unknown>) =>
    db.inCounty(countyId, async (tx) => work(tx, await countyInForce(tx, db, countyId)))
  for await (const concerns of concernsOutOfLine(db, countyId, today, raising)) {
    await part(async (tx) => {
      const { raised } = await raiseSignsOf(tx, countyId, concerns, today, now, raising)
      await prepareReminders(tx, db, countyId, today, raised, now)
    })
  }
  await part((tx, county) => handOnSigns(tx, countyId, county, calendar, today, now))
  await part((tx, county) => escalateSigns(tx, countyId, county, calendar, today, now))
  await part((tx) => reprojectClocks(tx, countyId, matters, calendarOfId))
  await part((tx) => noticeBreaches(tx, countyId, today, now))
  await part((tx) => endEffects(tx, countyId, today, now))
  await renewReaders(db, countyId, matters, today)
  const from = plusDays(today, -LOOKS_BACK_DAYS)
  await part((tx, county) =>
    layOccurrences(tx, county, duties, calendar, { countyId, from, today, now, actor: 'system' }),
  )
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
