import { type Day, type Period, plusDays, type WorkingCalendar } from '../../../engine/dates/index.ts'
import { type OccurrenceDue, occurrencesDue } from '../../../engine/occurrences.ts'
import type { CountyCadence as EngineCadence } from '../../../engine/vocabulary.ts'
import { breather } from '../../platform/breathe.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { listCadences } from '../county/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type AdoptedList, listAdopted } from './adopt-list.ts'
import { type DutyBook, dutiesOf, type Owing, owingOf } from './duty-book.ts'
import { ownDue } from './unit-lists/own-duties.ts'
import { listUnitLists } from './unit-lists/readable-unit-lists.ts'

const ROWS_AT_ONCE = 2_000

type Laying = {
  readonly countyId: number
  readonly from: Day
  readonly today: Day
  readonly now: Date
  readonly actor: string
  /** Whose duties are looked at; everyone's where absent. */
  readonly people?: readonly string[]
}

/**
 * Lays down what falls due, from a day up to today, for all who hold a post: once each, however often it is run.
 * What its holder left before the last day lapses; his successor owes it.
 * @returns how many were laid.
 */
export async function layOccurrences(
  tx: Tx,
  county: CountyOverTime,
  book: DutyBook,
  calendar: WorkingCalendar,
  laying: Laying,
): Promise<number> {
  const { countyId, today } = laying
  const lists = await listAdopted(tx, countyId)
  const cadences = (await listCadences(tx, countyId)) as readonly EngineCadence[]
  const unitLists = await listUnitLists(tx, countyId, null)
  const until = plusDays(today, 1)
  const breathe = breather()
  let laid = 0
  let rows: ReturnType<typeof rowOf>[] = []
  const lay = async () => {
    laid += await insertNew(tx, countyId, rows)
    rows = []
  }
  for (const { owing, held } of spellsOf(book, county, laying)) {
    await breathe()
    const common = adoptedSpells(lists, owing, held).flatMap(({ duties, spell }) =>
      dutiesOf(book, owing)
        .filter((duty) => duties.includes(duty.id))
        .flatMap((duty) => occurrencesDue(duty, cadences, spell, laying.from, until, calendar)),
    )
    const own = ownDue(unitLists, county, owing, held, laying.from, until, calendar)
    rows.push(...[...common, ...own].map((due) => rowOf(due, owing, calendar)))
    if (rows.length >= ROWS_AT_ONCE) await lay()
  }
  await lay()
  await lapse(tx, countyId, today)
  if (laid > 0) {
    await writeEntry(tx, countyId, {
      at: laying.now,
      actor: laying.actor,
      act: 'occurrences-laid',
      subject: `county/${countyId}`,
      body: { laid, until: today },
    })
  }
  return laid
}

function insertNew(tx: Tx, countyId: number, rows: readonly object[]): Promise<number> {
  return tx.run(
    `insert into occurrence (county_id, id, duty, person, unit, period_label, arises_on, due_on, provisional)
     select $1, o.id, o.duty, o.person, o.unit, o.period, o.arises, o.due, o.provisional from jsonb_to_recordset($2::jsonb)
       as o(id uuid, duty text, person text, unit text, period text, arises date, due date, provisional boolean)
     on conflict (county_id, duty, person, unit, period_label) do nothing`,
    [countyId, JSON.stringify(rows)],
  )
}

function rowOf(due: OccurrenceDue, owing: Owing, calendar: WorkingCalendar) {
  return {
    id: newId(),
    duty: due.duty,
    person: owing.person,
    unit: owing.unit,
    period: due.period,
    arises: due.arisesOn,
    due: due.dueOn,
    provisional: due.dueOn > calendar.horizon,
  }
}

/** Who owed what kind of list from when to when, over the days looked at: what a post-holder owes follows his tenures. */
function* spellsOf(book: DutyBook, county: CountyOverTime, laying: Laying): Generator<{ owing: Owing; held: Period }> {
  for (const number of laying.people ?? county.records.people.map((it) => it.number)) {
    for (const held of county.spellsOf(number, laying.from, plusDays(laying.today, 1))) {
      const on = held.from < laying.from ? laying.from : held.from
      for (const owing of owingOf(book, county, number, on)) yield { owing, held }
    }
  }
}

/** A spell of owing cut by the versions of the adopted list: each version binds from its own day until the next. */
function adoptedSpells(lists: readonly AdoptedList[], owing: Owing, held: Period) {
  const versions = lists.filter((it) => it.postKind === owing.postKind)
  return versions.flatMap((it, at) => {
    const next = versions[at + 1]?.fromDay ?? null
    const from = held.from > it.fromDay ? held.from : it.fromDay
    const until = next === null || (held.until !== null && held.until < next) ? held.until : next
    return until !== null && until <= from ? [] : [{ duties: it.duties, spell: { from, until } }]
  })
}

async function lapse(tx: Tx, countyId: number, today: Day): Promise<void> {
  await tx.run(
    `update occurrence o set lapsed_on = $2 where o.county_id = $1 and o.done_on is null and o.lapsed_on is null and o.due_on >= $2
       and not exists (select from post_held t where t.county_id = o.county_id and t.person = o.person and t.unit = o.unit
                       and t.held @> o.due_on)`,
    [countyId, today],
  )
}
