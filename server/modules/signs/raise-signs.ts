import { type Day, lastWorkingDay, type WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { type Fact, loadFacts, loadFactsBearing, loadFactsNamed } from '../conduct/index.ts'
import { type CountyNumber, listNumbers, numberInForce } from '../county/index.ts'
import { holdLedger } from '../ledger/index.ts'
import { type CountyOverTime, countyInForce } from '../organisation/index.ts'
import { allConcerns, bearingOn, type Concern, concernsOf, keyOfConcern } from './concerns.ts'
import { deriveSigns, type SignBook } from './derive-signs.ts'
import { outOfLine, storeSigns } from './store-signs.ts'

export type Raising = {
  /** The pool the county over time is kept for. */
  readonly owner: object
  readonly calendar: WorkingCalendar
  readonly book: SignBook
  /** The invented county's history: each sign was noticed on its own day. */
  readonly asItHappened?: boolean
}

/**
 * Derives the signs of a county up to a day from all that is recorded, and stores what is new.
 * The same function as the replay's: a sign of today may still fall away while today's facts come in.
 */
export function raiseSigns(tx: Tx, countyId: number, today: Day, now: Date, raising: Raising) {
  return inLine(tx, countyId, today, now, raising, () => Promise.resolve(null))
}

/**
 * The same where only these facts have come in since: no more is read than bears on the people they concern. What the turn of
 * the day, an import or a new number changes is for `raiseSigns`.
 * @param factIds as `storeFacts` gave them.
 */
export function raiseSignsAfter(
  tx: Tx,
  countyId: number,
  factIds: readonly string[],
  today: Day,
  now: Date,
  raising: Raising,
) {
  return inLine(tx, countyId, today, now, raising, async (county) => {
    const facts = await loadFactsNamed(tx, countyId, factIds)
    const found = facts.map((it) => concernsOf(county, it))
    if (found.includes(null)) return null
    return [...new Map(found.flatMap((it) => it ?? []).map((it) => [keyOfConcern(it), it])).values()]
  })
}

/**
 * Whose signs are not as the facts give them on this day: some people at a time, so that neither the ledger nor a request waits
 * for the reckoning. `raiseSignsOf` then brings them in line.
 */
export async function* concernsOutOfLine(
  db: Pick<Database, 'inCounty'>,
  countyId: number,
  today: Day,
  raising: Raising,
): AsyncGenerator<readonly Concern[]> {
  const county = await db.inCounty(countyId, (tx) => countyInForce(tx, raising.owner, countyId))
  const people = [...new Set([...county.records.tenures, ...named(county)].map((it) => it.person))]
  for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) {
    const concerns = allConcerns(people.slice(at, at + PEOPLE_AT_ONCE))
    const found = await db.inCounty(countyId, async (tx) => {
      const { derived } = await derivedNow(tx, countyId, today, raising, county, concerns)
      return outOfLine(tx, derived, { countyId, concerns })
    })
    const keys = new Set([...found.fresh, ...found.grown, ...found.fallen].map((it) => keyOfConcern(it as Concern)))
    if (keys.size > 0) yield concerns.filter((it) => keys.has(keyOfConcern(it)))
  }
}

const PEOPLE_AT_ONCE = 200
const named = (county: CountyOverTime) => county.records.people.map((it) => ({ person: it.number }))

/** The same as `raiseSigns`, of these alone. */
export function raiseSignsOf(
  tx: Tx,
  countyId: number,
  concerns: readonly Concern[],
  today: Day,
  now: Date,
  raising: Raising,
) {
  return inLine(tx, countyId, today, now, raising, () => Promise.resolve(concerns))
}

function inLine(
  tx: Tx,
  countyId: number,
  today: Day,
  now: Date,
  raising: Raising,
  /** Null: everything. */
  concerning: (county: CountyOverTime) => Promise<readonly Concern[] | null>,
) {
  return tx.widened(async () => {
    // Two who derive at once would both find the same sign new.
    await holdLedger(tx, countyId)
    const county = await countyInForce(tx, raising.owner, countyId)
    const concerns = await concerning(county)
    if (concerns?.length === 0) return { raised: [], fallen: 0 }
    const { derived, numbers } = await derivedNow(tx, countyId, today, raising, county, concerns)
    // History that is read in wants its answer from the day it came, unless it is told as it happened.
    const noticed = (raisedOn: Day) => (raising.asItHappened || raisedOn > today ? raisedOn : today)
    const number = numberInForce(numbers, 'answerWithinWorkdays', today)
    return storeSigns(tx, derived, {
      countyId,
      now,
      concerns,
      answerDueOn: (raisedOn) =>
        number === null ? null : lastWorkingDay(raising.calendar, noticed(raisedOn), number.value).on,
      isOffice: (addressee) => county.unit(addressee) !== undefined && county.person(addressee) === undefined,
    })
  })
}

async function derivedNow(
  tx: Tx,
  countyId: number,
  today: Day,
  { calendar, book }: Raising,
  county: CountyOverTime,
  concerns: readonly Concern[] | null,
) {
  const numbers = await listNumbers(tx, countyId)
  const recorded =
    concerns === null
      ? await loadFacts(tx, countyId)
      : await loadFactsBearing(tx, countyId, bearingOn(county, concerns))
  const documentOf = (name: string, on: Day) => numberInForce(numbers, name, on)?.document ?? null
  const facts = [...recorded, ...numbersAsFacts(numbers)]
  return {
    numbers,
    derived: deriveSigns(county, facts, { calendar, book, until: today, defaults: null, documentOf }),
  }
}

/** The county's numbers speak to the rules as facts: from this day, by this document. */
export function numbersAsFacts(numbers: readonly CountyNumber[]): Fact[] {
  return numbers.map((it) => ({
    fact: 'setting',
    name: it.name as never,
    value: it.value,
    on: it.fromDay,
    recordedOn: it.recordedOn,
    source: `县定数!${it.name}`,
  }))
}
