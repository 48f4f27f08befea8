import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, day, plusDays } from '../engine/dates/index.ts'
import { aDay, anEntry, DAYS, defaults, FIRST, someChanges } from '../testing/any-facts.ts'
import { deriving, smallCounty } from '../testing/baisha.ts'
import { EMPTY } from '../testing/county-app.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { storeFacts } from './modules/conduct/index.ts'
import { makeCounty, setNumber } from './modules/county/index.ts'
import { type CountyOverTime, compareRecords, writeRecords } from './modules/organisation/index.ts'
import { raiseSigns, raiseSignsAfter } from './modules/signs/index.ts'
import { type Database, openDatabase, type Tx } from './platform/database/database.ts'

const SECOND_OF_ONE_SEAT = '23P01'
const NOW = new Date('2026-06-30T08:00:00Z')

let fresh: FreshDatabase
let db: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.entrance)
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

let counties = 0
const nextCounty = () => {
  counties += 1
  return counties
}

type Entry = Parameters<Parameters<typeof anEntry.map>[0]>[0]
const raising = () => ({ owner: db, calendar: deriving.calendar, book: deriving.book })
const by = { actor: 'system', enteredBy: null, now: NOW }

/** A county in the database for each run; one that no records could hold (two in one seat) is none. */
async function keptCounty(countyId: number, county: CountyOverTime): Promise<boolean> {
  try {
    await db.whole((tx) => makeCounty(tx, { countyId, name: '白沙县', kind: 'invented' }, NOW))
    await db.inCounty(countyId, async (tx) => {
      const change = { ...compareRecords(EMPTY, county.records), ended: [] }
      const units = new Map(county.records.units.map((it) => [it.number, it]))
      await writeRecords(tx, change, units, { countyId, ...by, from: { file: '县.xlsx', sha256: 'x' } })
      for (const [name, value] of Object.entries(defaults)) {
        const from = plusDays(FIRST, -1)
        await setNumber(tx, countyId, { name, value, fromDay: from, recordedOn: from, document: '白发〔2026〕1号' }, by)
      }
    })
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === SECOND_OF_ONE_SEAT) return false
    throw error
  }
}

/** What has been stored: by the name that an entry was given, and the absences among it, in the order they came. */
type Stored = { readonly named: Map<string, string>; readonly absences: string[]; readonly all: [string, Day][] }

/** Stores some entries. What names an entry that has been stored names its row; a seeing, one of the absences. */
async function enter(tx: Tx, countyId: number, entries: readonly Entry[], stored: Stored): Promise<string[]> {
  const { named, absences, all } = stored
  const facts = entries.map(({ name: _name, ...it }) => {
    if (it.fact === 'withdrawn') return { ...it, names: named.get(it.names) ?? it.names }
    const nth = it.fact === 'absence-seen' ? it.absence.charCodeAt(0) % (absences.length + 1) : 0
    return it.fact === 'absence-seen' ? { ...it, absence: absences[nth] ?? it.absence } : it
  })
  const ids = await storeFacts(tx, facts as never, { countyId, ...by })
  entries.forEach(({ name, fact, recordedOn }, at) => {
    const id = ids[at] ?? ''
    all.push([id, recordedOn])
    if (fact === 'absence-recorded') absences.push(id)
    if (name !== undefined && !named.has(name)) named.set(name, id)
  })
  return ids
}

const withdrawal = (names: string, on: Day): Entry =>
  ({ fact: 'withdrawn', names, why: '登记有误', on, recordedOn: on }) as never

const standing = (tx: Tx, countyId: number) =>
  tx.rows<{ sign: string; fallen: boolean; grounds: number }>(
    `select sign, fallen_at is not null as fallen, cardinality(because) as grounds from sign where county_id = $1`,
    [countyId],
  )
const entriesOf = async (tx: Tx, countyId: number) =>
  (await tx.row<{ seq: number }>('select seq from ledger_head where county_id = $1', [countyId]))?.seq

describe('one fact, or a few, of any county', () => {
  it('leave the signs that all facts together give, in whatever order they come', async () => {
    const found: { sign: string; fallen: boolean; grounds: number }[] = []
    const runs = fc.asyncProperty(
      someChanges,
      fc.array(fc.array(anEntry, { minLength: 1, maxLength: 2 }), { minLength: 20, maxLength: 40, size: 'max' }),
      fc.oneof(aDay, fc.constant(plusDays(FIRST, 2 * DAYS))),
      async (changes, batches, today: Day) => {
        const countyId = nextCounty()
        fc.pre(await keptCounty(countyId, smallCounty(changes)))
        const stored: Stored = { named: new Map(), absences: [], all: [] }
        await db.inCounty(countyId, async (tx) => {
          const comesIn = async (entries: readonly Entry[]) => {
            const ids = await enter(tx, countyId, entries, stored)
            await raiseSignsAfter(tx, countyId, ids, today, NOW, raising())
            const before = await entriesOf(tx, countyId)
            await raiseSigns(tx, countyId, today, NOW, raising())
            // It would have written down whatever it brought in line.
            expect(await entriesOf(tx, countyId)).toBe(before)
            return ids[0] ?? ''
          }
          for (const it of batches) await comesIn(it)
          // Each of them in turn is the last that came: taken away and brought back on the day of its entry.
          for (const [id, recordedOn] of stored.all.slice()) {
            const gone = await comesIn([withdrawal(id, recordedOn)])
            await comesIn([withdrawal(gone, recordedOn)])
          }
          found.push(...(await standing(tx, countyId)))
        })
      },
    )
    // The same histories in every run: these reach all kinds of signs, fallen ones and joined ones, which is looked at below.
    await fc.assert(runs, { numRuns: 10, seed: 20_260_301 })
    const kinds = new Set(found.map((it) => it.sign))
    expect([kinds.size, found.some((it) => it.fallen), found.some((it) => it.grounds > 2)]).toEqual([5, true, true])
  })

  const [on, later] = [day('2026-03-02'), day('2026-03-25')]
  const absent = (person: string, seenBy: string[], at: Day) =>
    ({ fact: 'absence-recorded', person, unit: 'bureau', reported: false, seenBy, on: at, recordedOn: at }) as const
  const violation = (person: string, at: Day) =>
    ({
      fact: 'violation-recorded',
      person,
      discipline: 'work',
      foundBy: 'self-found',
      ref: '查',
      on: at,
      recordedOn: at,
    }) as const
  const absences = [absent('member', ['head'], on), absent('other-member', [], later)]
  const violations = [violation('member', on), violation('other-member', later)]
  const inTown = [violation('town-deputy', on), violation('town-deputy', later)]
  const unseen = [absent('member', [], on), absent('other-member', [], later)]
  const today = { on: later, recordedOn: later }
  const talk = (from: string) => ({ fact: 'talk-held', from, to: 'member', kind: 'ask', ...today }) as const
  const check = {
    fact: 'check-held',
    by: 'deputy',
    unit: 'section',
    result: '属实',
    confirmedBy: 'head',
    ...today,
  } as const
  const talkInTown = { ...talk('town-head'), to: 'town-deputy' }
  const reminder = { fact: 'reminder-given', from: 'head', to: 'member', about: 'absence', ...today } as const
  const seen = { fact: 'absence-seen', by: 'head', on: plusDays(on, 1), recordedOn: later } as const

  it.each([
    ['a reminder', absences, () => reminder, ['head-inactive-on-absences', true, false]],
    ['a talk of the head', absences, () => talk('head'), ['head-inactive-on-absences', true, false]],
    ['a seeing', unseen, (absence: string) => ({ ...seen, absence }), ['head-inactive-on-absences', false, true]],
    ['a talk of the leader', violations, () => talk('deputy'), ['leader-inactive-after-first', true, false]],
    ['a talk of the head, in charge himself', inTown, () => talkInTown, ['leader-inactive-after-first', true, false]],
    ['a check', violations, () => check, ['leader-inactive-after-first', true, false]],
  ] as const)('tell where %s comes last on the day', async (_what, before, last, [sign, ...expected]) => {
    const countyId = nextCounty()
    await keptCounty(countyId, smallCounty())
    await db.inCounty(countyId, async (tx) => {
      const stands = async () => (await standing(tx, countyId)).some((it) => it.sign === sign && !it.fallen)
      const stored = await storeFacts(tx, before, { countyId, ...by })
      await raiseSignsAfter(tx, countyId, stored, later, NOW, raising())
      const found = [await stands()]
      const more = await storeFacts(tx, [last(stored[0] ?? '')], { countyId, ...by })
      await raiseSignsAfter(tx, countyId, more, later, NOW, raising())
      expect([...found, await stands()]).toEqual(expected)
      expect(await raiseSigns(tx, countyId, later, NOW, raising())).toEqual({ raised: [], fallen: 0 })
    })
  })

  it('leave alone what is of others: nothing is read for what touches no sign', async () => {
    const countyId = nextCounty()
    await keptCounty(countyId, smallCounty())
    await db.inCounty(countyId, async (tx) => {
      const [reported] = await storeFacts(tx, [{ ...absent('member', [], on), reported: true }], { countyId, ...by })
      await storeFacts(tx, [absent('member', [], on)], { countyId, ...by })
      const { raised } = await raiseSignsAfter(tx, countyId, [reported ?? ''], on, NOW, raising())
      expect(raised).toEqual([])
      expect((await raiseSigns(tx, countyId, on, NOW, raising())).raised.map((it) => it.about)).toEqual(['member'])
    })
  })
})
