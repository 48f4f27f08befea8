import type { z } from 'zod'
import type { Answer, SignKind } from '../../contract/signs.ts'
import { type Day, plusDays, type WorkingCalendar } from '../../engine/dates/index.ts'
import { workingCalendar } from '../../law/calendars/index.ts'
import type { Fact, FactBody } from '../../server/modules/conduct/fact.ts'
import type { CountyRecords } from '../../server/modules/organisation/records.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { type Who, whoIn } from './who.ts'

/** A sign by what it is known by before it is stored. */
export type SignName = { readonly on: Day; readonly kind: z.infer<typeof SignKind>; readonly about: string }

/** What an addressee did with a sign. `fact` is the id of the fact it left; "not so" leaves none. */
export type InventedAnswer = {
  readonly sign: SignName
  readonly by: string
  readonly on: Day
  readonly answer: z.infer<typeof Answer>
  readonly words: string
  readonly fact: string | null
}

/** A history while it is being told. A day is meant by its place among the working days, oldest 0; `last` is the newest. */
export type Telling = {
  readonly who: Who
  readonly chance: Chance
  readonly last: number
  readonly facts: readonly Told[]
  readonly answers: readonly InventedAnswer[]
  day(at: number): Day
  /** The place of the last working day that is at least so many calendar days before `today`. */
  placeOf(daysAgo: number): number
  /** @returns the fact's id. */
  tell(body: FactBody, at: number, recordedAt?: number): string
  answer(sign: SignName, given: Omit<InventedAnswer, 'sign' | 'on'> & { readonly at: number }): void
}

export type Told = Fact & { readonly id: string }

/** Keeps the order of telling within a day. */
export function earlierFirst<T>(dayOf: (it: T) => Day): (one: T, other: T) => number {
  return (one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0)
}

const DAYS_TOLD = 730

export function beginTelling(records: CountyRecords, today: Day, seed: number): Telling {
  const days = workingDaysBefore(today, workingCalendar)
  const facts: Told[] = []
  const answers: InventedAnswer[] = []
  const day = (at: number): Day => {
    const found = days[at]
    if (found === undefined) throw new RangeError(`no working day at ${at} of ${days.length}`)
    return found
  }
  return {
    who: whoIn(records),
    chance: chanceFrom(seed),
    last: days.length - 1,
    facts,
    answers,
    day,
    placeOf: (daysAgo) => days.findLastIndex((it) => it <= plusDays(today, -daysAgo)),
    tell(body, at, recordedAt = at) {
      const id = `F${String(facts.length + 1).padStart(4, '0')}`
      facts.push({ ...body, id, on: day(at), recordedOn: day(recordedAt), source: id } as Told)
      return id
    },
    answer: (sign, { at, ...given }) => void answers.push({ sign, ...given, on: day(at) }),
  }
}

function workingDaysBefore(today: Day, calendar: WorkingCalendar): Day[] {
  return Array.from({ length: DAYS_TOLD }, (_, at) => plusDays(today, at - DAYS_TOLD)).filter((it) =>
    calendar.isWorkingDay(it),
  )
}
