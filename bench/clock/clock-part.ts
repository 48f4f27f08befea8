import { day } from '../../engine/dates/index.ts'
import { workingCalendar } from '../../law/calendars/index.ts'
import type { Part } from '../reporting/part.ts'
import { agreement } from './agreement.ts'
import { LIBRARIES } from './libraries.ts'
import { randomClocks } from './random-clocks.ts'
import { recurrence } from './recurrence.ts'
import { ROUNDS, speed, WORKING_DAYS } from './speed.ts'

const CLOCKS = 10_000

export const clockPart: Part = {
  name: 'clock',
  method: `*Agreement*: ${CLOCKS.toLocaleString('en')} random clocks that start from 2011 to 2026, half with terms of the book, half of any length in working days, calendar days or months, reckoned by our engine; then counted day by day, without the engine, on our calendar and on what each library says of each day. A clock is explained where a day on which the library and the notices differ lies between its start and its end. *Speed*: the last day of ${WORKING_DAYS} working days from each day of 2016 to 2025, by the nearest thing each library offers; a fixed number of calls each, the middle of ${ROUNDS} rounds. *Recurrence*: what comes round on month ends and leap days, against rrule.`,
  measure: async (say) => {
    say('agreement')
    const clocks = randomClocks(CLOCKS, day('2011-01-01'), day('2026-12-31'))
    const agreed = await agreement(clocks, LIBRARIES, workingCalendar)
    say('speed')
    const measured = await speed(LIBRARIES)
    return [agreed, measured, recurrence()].join('\n\n')
  },
}
