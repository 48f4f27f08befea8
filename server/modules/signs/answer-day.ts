import type { DueDay } from '../../../contract/due-days.ts'
import { runClock } from '../../../engine/clocks/clock.ts'
import { clockSentence } from '../../../engine/clocks/clock-words.ts'
import { type Day, dayInWords, plusDays } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type CountyNumber, listNumbers, numberInForce } from '../county/index.ts'
import { readSign } from './readable-signs.ts'
import type { SignShowing } from './see-sign.ts'

const NUMBER = 'answerWithinWorkdays'
const GROUND = 'county-practice/answer-within-workdays'
/** Longer than any number of working days that a county may set. */
const MOST_DAYS_BACK = 800

/** How the day was found by which a sign is to be answered: the county's working days from the day it last reached somebody. */
export async function answerDayOfSign(tx: Tx, viewer: Viewer, id: string, showing: SignShowing): Promise<DueDay> {
  const row = await readSign(tx, viewer, id)
  if (row.step === null || row.handed || row.answer_due_on === null) throw absent()
  const dueOn = row.answer_due_on
  const reached = await lastReached(tx, viewer, id)
  const numbers = await listNumbers(tx, viewer.countyId)
  const under = [showing.provision(GROUND)]
  const from = [reached, row.raised_on, ...daysBack(dueOn)].find((it) => dueFrom(it, numbers, showing) === dueOn)
  const number = from && numberInForce(numbers, NUMBER, from)
  if (!from || !number) return { dueOn, derivation: [`${dayInWords(dueOn)}是送达时定下的日期。`], under }
  const term = { count: 'working-days', days: number.value } as const
  return {
    dueOn,
    derivation: [
      `苗头${dayInWords(from)}送达。县定的答复期限是${number.value}个工作日（${number.document}），期满没有答复的，再送上一级。`,
      ...runClock(from, term, showing.calendar).derivation.map(clockSentence),
    ],
    under,
  }
}

/** The day on which it came to whoever was the last to whom it came. */
async function lastReached(tx: Tx, viewer: Viewer, id: string): Promise<Day> {
  const row = await tx.widened(() =>
    tx.row<{ on: Day }>('select max(since) as on from sign_addressee where county_id = $1 and sign_id = $2', [
      viewer.countyId,
      id,
    ]),
  )
  if (row === null) throw absent()
  return row.on
}

function dueFrom(from: Day, numbers: readonly CountyNumber[], { calendar }: SignShowing): Day | null {
  const number = numberInForce(numbers, NUMBER, from)
  return number && runClock(from, { count: 'working-days', days: number.value }, calendar).dueOn
}

const daysBack = (dueOn: Day): Day[] => Array.from({ length: MOST_DAYS_BACK }, (_, at) => plusDays(dueOn, -at))
