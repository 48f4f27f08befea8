import { inventActs } from '../demo/acts.ts'
import { inventAnswers } from '../demo/answers.ts'
import { inventCast } from '../demo/cast.ts'
import { inventCounty } from '../demo/county.ts'
import { inventHistory } from '../demo/history.ts'
import { inventProblemsInPerson } from '../demo/in-person.ts'
import type { InventedMatter } from '../demo/invented-matter.ts'
import { inventMatters } from '../demo/matters.ts'
import { inventCovertCheck, inventKnownBefore, inventProblems } from '../demo/problems.ts'
import { inventSettings } from '../demo/settings.ts'
import type { Day } from '../engine/dates/index.ts'
import { playAct } from './invented-acts.ts'
import { playAnswers } from './invented-answers.ts'
import { type As, playInPerson } from './invented-in-person.ts'
import { afterStep } from './joins/after-step.ts'
import { prepareReminders } from './joins/prepare-reminders.ts'
import {
  accountsOfPeople,
  makeAccount,
  makeAccountsForPeople,
  type RoleCard,
  viewerOf,
} from './modules/access/index.ts'
import { type NewFact, storeFacts } from './modules/conduct/index.ts'
import { makeCounty, nameCounty, setCadence, setNumber } from './modules/county/index.ts'
import { adoptList, layOccurrences } from './modules/duties/index.ts'
import { openMatter, renewReadersOf, takeStep } from './modules/matters/index.ts'
import {
  type CountyOverTime,
  type CountyRecords,
  compareRecords,
  countyOverTime,
  writeRecords,
} from './modules/organisation/index.ts'
import { raiseSigns } from './modules/signs/index.ts'
import type { Database, Tx } from './platform/database/database.ts'
import { canonicalJson, sha256 } from './platform/ids.ts'
import { statuteBook } from './statute-book.ts'

const EMPTY: CountyRecords = {
  county: null,
  units: [],
  people: [],
  tenures: [],
  charges: [],
  supervisionLines: [],
  relations: [],
}

/** The cards on the sign-in page, for the day. */
export function inventedRoles(madeOn: Day): (today: string) => readonly RoleCard[] {
  const records = inventCounty(madeOn)
  return (today) =>
    inventCast(records, today as Day).map(({ key, title, person, finds, hat }) => ({
      key,
      title,
      person,
      finds,
      login: hat,
    }))
}

/** Writes the invented county: its people, its two years, its adopted lists, with the same commands that a real one uses. One transaction. */
export async function inventInto(db: Database, countyId: number, today: Day, now: Date): Promise<void> {
  const records = inventCounty(today)
  await db.whole(async (tx) => {
    await makeCounty(tx, { countyId, name: records.county ?? '', kind: 'invented' }, now)
    await nameCounty(tx, countyId, records.county ?? '', `中共${records.county ?? ''}纪律检查委员会`, now)
    const units = new Map(records.units.map((it) => [it.number, it]))
    const change = { ...compareRecords(EMPTY, records), ended: [] }
    const from = { file: '演示县', sha256: sha256(canonicalJson(records)) }
    await writeRecords(tx, change, units, { countyId, now, actor: 'system', from })
    await setUp(tx, countyId, records, today, now)
    const factIds = await tellHistory(tx, db, countyId, records, today, now)
    const county = countyOverTime(records)
    const as = await seats(tx, countyId, county)
    await playAnswers(tx, inventAnswers(records, today), factIds, as, now)
    const laying = { countyId, from: inventSettings(today).lists[0]?.fromDay ?? today, today, now, actor: 'system' }
    await layOccurrences(tx, county, statuteBook.duties, statuteBook.calendar, laying)
    for (const it of inventActs(records, today)) await playAct(tx, county, it, as, now)
    await playWork(tx, countyId, records, today, as, now)
  })
}

/** Every step as its officer took it, by the same commands as on any other day. */
async function playWork(
  tx: Tx,
  countyId: number,
  records: CountyRecords,
  today: Day,
  as: As,
  now: Date,
): Promise<void> {
  const county = countyOverTime(records)
  await storeFacts(tx, inventKnownBefore(records, today), { countyId, actor: 'system', enteredBy: null, now })
  const { matters } = statuteBook
  // What follows from facts is raised for all of them at once, when the county is filled.
  const onStep = afterStep(async () => {})
  for (const { procedure, steps } of inventAllMatters(records, today)) {
    let id = ''
    for (const { step, on, by, inputs } of steps) {
      const viewer = as(by, on)
      try {
        if (id === '')
          ({ id } = (await openMatter(tx, viewer, county, matters, { procedure, inputs, from: null }, now, onStep)) as {
            id: string
          })
        else await takeStep(tx, viewer, county, matters, { id, step, inputs, version: null }, now, onStep)
      } catch (why) {
        throw new Error(`${procedure} ${step}: ${(why as { detail?: string }).detail ?? why}`)
      }
    }
  }
  await renewReadersOf(tx, countyId, matters, county, today, null)
  await playInPerson(tx, records, today, as, now)
}

/** As they were opened, but for problems, which are numbered in the order in which they were found. */
function inventAllMatters(records: CountyRecords, today: Day) {
  const problems = [...inventProblems(records, today), ...inventProblemsInPerson(records, today)]
  const begun = (it: InventedMatter) => it.steps[0]?.on ?? today
  return [
    ...problems.toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1)),
    ...inventMatters(records, today),
    inventCovertCheck(records, today),
  ]
}

/** Anybody of the county as he would be signed in on a day. */
async function seats(tx: Tx, countyId: number, county: CountyOverTime): Promise<As> {
  const accountOf = await accountsOfPeople(tx, countyId)
  return (person: string, on: Day) => {
    const account = { accountId: accountOf.get(person) ?? '', hat: 'officer', person } as const
    return { ...viewerOf(account, countyId, county, on), person }
  }
}

async function setUp(tx: Tx, countyId: number, records: CountyRecords, today: Day, now: Date): Promise<void> {
  const by = { actor: 'system', now }
  const { numbers, cadences, lists } = inventSettings(today)
  for (const it of numbers) await setNumber(tx, countyId, it, by)
  for (const it of cadences) await setCadence(tx, countyId, it, by)
  for (const it of lists) await adoptList(tx, countyId, it, by)
  for (const hat of ['system-admin', 'security-admin', 'audit-admin'] as const) {
    await makeAccount(tx, countyId, { login: hat, hat, person: null }, by)
  }
  await makeAccountsForPeople(
    tx,
    countyId,
    records.people.map((it) => it.number),
    by,
  )
}

async function tellHistory(tx: Tx, db: Database, countyId: number, records: CountyRecords, today: Day, now: Date) {
  const facts = inventHistory(records, today)
  const stored = facts.map((it) => ({ ...it, source: String(it.source) }) as NewFact)
  const ids = await storeFacts(tx, stored, { countyId, actor: 'system', enteredBy: null, now })
  const { calendar, signs } = statuteBook
  const { raised } = await raiseSigns(tx, countyId, today, now, {
    owner: db,
    calendar,
    book: signs,
    asItHappened: true,
  })
  await prepareReminders(tx, db, countyId, today, raised, now)
  return new Map(facts.map((it, at) => [it.id ?? '', ids[at] ?? '']))
}
