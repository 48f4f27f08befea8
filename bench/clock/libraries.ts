import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isWorkday } from 'chinese-workday'
import cnHoliday from 'cn-holiday'
import HolidayCalendar from 'holiday-calendar'
import { type LegalHoliday, SolarDay } from 'tyme4ts'
import { type Day, dayNumber, dayOfNumber, plusDays } from '../../engine/dates/index.ts'

const require = createRequire(import.meta.url)

type ChineseDays = { isWorkday(on: string): boolean; findWorkday(delta: number, from: string): string }
const chineseDays = require('chinese-days') as ChineseDays

/** Asks the network unless it is told where its own tables lie. */
const tables = join(dirname(require.resolve('holiday-calendar')), '../data')
const holidayCalendar = new HolidayCalendar({
  dataLoader: async (path) => JSON.parse(await readFile(join(tables, path), 'utf8')) as object,
})

/** A Chinese calendar that others keep. */
export type Library = {
  readonly name: string
  /** Whether a day is worked; throws where the library has no answer. */
  works(on: Day): boolean | Promise<boolean>
  /** So many working days on, by the nearest thing the library offers. */
  workingDayAfter(from: Day, days: number): string | Promise<string>
  /** What it offers for that, in words. */
  readonly by: string
}

export const LIBRARIES: readonly Library[] = [
  {
    name: 'chinese-days',
    works: (on) => chineseDays.isWorkday(on),
    workingDayAfter: (from, days) => chineseDays.findWorkday(days, from),
    by: '`findWorkday`',
  },
  {
    name: 'chinese-workday',
    works: isWorkday,
    workingDayAfter: (from, days) => stepping(from, days, isWorkday),
    by: '`isWorkday` day by day (its `nextWorkday` looks seven days ahead and is null before eight days off)',
  },
  {
    name: 'tyme4ts',
    works: (on) => worksByTyme(solarDay(on)),
    workingDayAfter: (from, days) => {
      let at = solarDay(from)
      for (let left = days; left > 0; ) {
        at = at.next(1)
        if (worksByTyme(at)) left -= 1
      }
      return [at.getYear(), at.getMonth(), at.getDay()].map((it) => String(it).padStart(2, '0')).join('-')
    },
    by: 'its days one by one, `getLegalHoliday`',
  },
  {
    name: 'cn-holiday',
    works: (on) => cnHoliday.isWorkday(on),
    workingDayAfter: (from, days) => stepping(from, days, cnHoliday.isWorkday),
    by: '`isWorkday` day by day',
  },
  {
    name: 'holiday-calendar',
    works: (on) => holidayCalendar.isWorkday('CN', on),
    workingDayAfter: async (from, days) => {
      let at = from
      for (let left = days; left > 0; ) {
        at = plusDays(at, 1)
        if (await holidayCalendar.isWorkday('CN', at)) left -= 1
      }
      return at
    },
    by: '`await isWorkday` day by day',
  },
]

function solarDay(on: Day): SolarDay {
  return SolarDay.fromYmd(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8)))
}

function worksByTyme(at: SolarDay): boolean {
  const holiday: LegalHoliday | null = at.getLegalHoliday()
  const weekday = at.getWeek().getIndex()
  return holiday === null ? weekday !== 0 && weekday !== 6 : holiday.isWork()
}

function stepping(from: Day, days: number, works: (on: string) => boolean): Day {
  let at = dayNumber(from)
  for (let left = days; left > 0; ) {
    at += 1
    if (works(dayOfNumber(at))) left -= 1
  }
  return dayOfNumber(at)
}

/** What a library says of each day from one to the other, both included; null where it has no answer. */
export async function standingsOf(library: Library, from: Day, to: Day): Promise<ReadonlyMap<Day, boolean | null>> {
  const said = new Map<Day, boolean | null>()
  for (let on = from; on <= to; on = plusDays(on, 1)) {
    try {
      said.set(on, await library.works(on))
    } catch {
      said.set(on, null)
    }
  }
  return said
}
