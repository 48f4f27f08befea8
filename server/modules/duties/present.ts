import type { Act, Occurrence } from '../../../contract/duties.ts'
import type { Day, WorkingCalendar } from '../../../engine/dates/index.ts'
import { workdaysLeft } from '../deadlines/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type DutyBook, dutyOn } from './duty-book.ts'
import type { ActRow } from './readable-acts.ts'
import type { OccurrenceRow } from './readable-occurrences.ts'

export type DutyPresenter = {
  act(row: ActRow, county: CountyOverTime): Act
  occurrence(row: OccurrenceRow, county: CountyOverTime, today: Day): Occurrence
  /** The provision a duty rests on, in short; null for a duty no longer in the book. */
  under(duty: string): string | null
}

export function dutyPresenter(book: DutyBook, calendar: WorkingCalendar): DutyPresenter {
  const what = (duty: string, on: Day) => dutyOn(book, duty, on)?.what ?? duty
  return {
    act: (row, county) => ({
      id: row.id,
      by: county.personRef(row.by_person),
      unit: county.unitRef(row.unit),
      forWhat:
        row.duty === null ? (row.sign_id === null ? '其他' : '一条苗头') : (row.own_what ?? what(row.duty, row.on_day)),
      duty: row.duty,
      signId: row.sign_id,
      matter: matterKeyOf(row),
      handedTo: row.handed_to === null ? null : county.unitRef(row.handed_to),
      on: row.on_day,
      done: row.done,
      outcome: row.outcome,
      nature: row.nature,
      late: row.recorded_on > row.on_day,
      recordedOn: row.recorded_on,
      standing:
        row.finding === 'true'
          ? 'confirmed'
          : row.finding === 'not-true'
            ? 'not-true'
            : row.asked_of === null
              ? 'unasked'
              : 'asked',
      confirmedBy: row.confirmed_by === null ? null : county.personRef(row.confirmed_by),
      confirmedOn: row.confirmed_on,
    }),
    occurrence: (row, county, today) => ({
      id: row.id,
      duty: row.duty,
      what: row.own_what ?? what(row.duty, row.due_on),
      holder: county.personRef(row.person),
      unit: county.unitRef(row.unit),
      period: row.period_label,
      dueOn: row.due_on,
      provisional: row.provisional,
      workdaysLeft: row.done_on === null ? workdaysLeft(calendar, today, row.due_on) : null,
      doneOn: row.done_on,
    }),
    under: (duty) => {
      const first = book.duties.find((it) => it.id === duty)?.versions.at(-1)?.under[0]
      return first === undefined ? null : book.shortProvision(first)
    },
  }
}

/** The key under which the matter of an act in person is found again. */
export const matterKeyOf = ({ matter_id: id }: Pick<ActRow, 'matter_id'>): string | null =>
  id === null ? null : `matter:${id}`
