import type { DueDay } from '../../../contract/due-days.ts'
import { type Day, dayInWords, plusDays, type WorkingCalendar } from '../../../engine/dates/index.ts'
import { occurrencesDue } from '../../../engine/occurrences.ts'
import type { CountyCadence } from '../../../engine/vocabulary.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { listCadences } from '../county/index.ts'
import { type DutyBook, dutyOn } from './duty-book.ts'
import { type OccurrenceRow, readOccurrence } from './readable-occurrences.ts'

/** How the last day of one duty's period was found, from the day it arose for its holder. */
export async function dueDayOfOccurrence(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { duties: book, calendar }: { readonly duties: DutyBook; readonly calendar: WorkingCalendar },
): Promise<DueDay> {
  const row = await readOccurrence(tx, viewer, id)
  const duty = book.duties.find((it) => it.id === row.duty)
  const cadences = (await listCadences(tx, viewer.countyId)) as readonly CountyCadence[]
  const held = { from: row.arises_on, until: null }
  const due = duty && occurrencesDue(duty, cadences, held, row.arises_on, plusDays(row.due_on, 1), calendar)
  const found = due?.find((it) => it.period === row.period_label && it.dueOn === row.due_on)
  return {
    dueOn: row.due_on,
    derivation: found ? [...found.derivation] : [asLaid(row)],
    under: (dutyOn(book, row.duty, row.arises_on)?.under ?? []).map(book.provision),
  }
}

/** An item of the unit's own; or a duty or a cadence that the book does not hold any more. */
function asLaid({ period_label, arises_on, due_on, own_what }: OccurrenceRow & { readonly arises_on: Day }): string {
  const days = `${period_label}：${dayInWords(arises_on)}起承担，${dayInWords(due_on)}到期；`
  if (own_what !== null) return `${days}按本单位审议通过的清单，不是法定期次。`
  return `${days}当时的期次已经改了，这一件按原来的日期。`
}
