import { type CalendarYear, makeCalendar, noticeKnownFrom, type WorkingCalendar } from '../../engine/dates/index.ts'
import { year2011 } from './2011.ts'
import { year2012 } from './2012.ts'
import { year2013 } from './2013.ts'
import { year2014 } from './2014.ts'
import { year2015 } from './2015.ts'
import { year2016 } from './2016.ts'
import { year2017 } from './2017.ts'
import { year2018 } from './2018.ts'
import { year2019 } from './2019.ts'
import { year2020 } from './2020.ts'
import { year2021 } from './2021.ts'
import { year2022 } from './2022.ts'
import { year2023 } from './2023.ts'
import { year2024 } from './2024.ts'
import { year2025 } from './2025.ts'
import { year2026 } from './2026.ts'

/** Every schedule published so far, by year. 2027 is not published: beyond 2026-12-31 answers are provisional. */
export const calendarYears: readonly CalendarYear[] = [
  year2011,
  year2012,
  year2013,
  year2014,
  year2015,
  year2016,
  year2017,
  year2018,
  year2019,
  year2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
]

/** The official working calendar as known today; `makeCalendar(calendarYears, day)` gives it as known on a day. */
export const workingCalendar: WorkingCalendar = makeCalendar(calendarYears)

/** The calendar of that id as it was known at some time before now; null where none of the published notices made it. */
export function calendarOfId(id: string): WorkingCalendar | null {
  const days = [...new Set(calendarYears.flatMap((it) => it.notices.map(noticeKnownFrom)))].toSorted()
  for (const knownOn of days.reverse()) {
    const calendar = makeCalendar(calendarYears, knownOn)
    if (calendar.id === id) return calendar
  }
  return null
}
