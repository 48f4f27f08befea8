import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../../../engine/dates/index.ts'
import { type CountyApp, openCountyApp } from '../../../testing/county-app.ts'
import { ended, smallCountyRecords, who } from '../../../testing/county-app-records.ts'
import { compareRecords } from './compare-records.ts'
import { loadRecords } from './load-county.ts'
import type { CountyRecords, TenureRecord } from './records.ts'

let app: CountyApp
const records = smallCountyRecords([[who.clerk, who.otherClerk]])
beforeEach(async () => {
  app = await openCountyApp({ records })
})
afterEach(() => app.close())

const TABLES = ['unit', 'person', 'tenure', 'seat', 'charge', 'supervision_line', 'relation']
const rowsOf = async (tables = TABLES) =>
  app.db.whole(async (tx) => {
    const found: Record<string, unknown[]> = {}
    for (const it of tables) found[it] = await tx.rows(`select * from ${it} order by 1, 2, 3, 4`)
    return found
  })
const held = (from: string, until: string | null = null) => ({ from: day(from), until: until as Day | null })
const withTenure = (it: TenureRecord): CountyRecords => ({ ...records, tenures: [...records.tenures, it] })
const second = (from: string, until: string | null, post = '局长'): TenureRecord => ({
  person: who.otherDeputy,
  unit: 'D1',
  post,
  held: held(from, until),
})

describe('a single seat', () => {
  it.each([
    ['the same day', '2026-05-01', null],
    ['one shared day', '2023-01-01', '2024-01-02'],
    ['a day within', '2025-06-01', '2025-06-02'],
  ])('has no second holder on %s: nothing of the file is written', async (_what, from, until) => {
    const before = await rowsOf()
    await expect(app.write(withTenure(second(from, until)))).rejects.toMatchObject({ constraint: 'single_seat' })
    expect(await rowsOf()).toEqual(before)
  })

  it('has another holder from the day the first has left, and a deputy beside him on any day', async () => {
    const left = ended(records, who.bureauHead, day('2026-04-01'))
    const next = { ...left, tenures: [...left.tenures, second('2026-04-01', null, '党组书记、局长')] }
    expect(await app.write(next)).toEqual({ written: 1, corrected: 1 })
    await app.write({ ...next, tenures: [...next.tenures, second('2026-05-01', null, '副局长')] })
  })

  it('is one seat of several in a post: 党组书记、局长 cannot be shared by halves', async () => {
    await expect(app.write(withTenure(second('2026-05-01', null, '党组书记')))).rejects.toMatchObject({ code: '23P01' })
  })

  it('is refused to a second holder by the database itself, whoever writes', async () => {
    await expect(
      app.db.whole((tx) =>
        tx.run(
          `insert into seat (county_id, tenure_id, unit, seat, held)
           select county_id, gen_random_uuid(), unit, seat, '[2026-05-01,)' from seat where unit = 'D1'`,
        ),
      ),
    ).rejects.toMatchObject({ constraint: 'single_seat' })
    await expect(
      app.db.whole((tx) =>
        tx.run(
          `insert into supervision_line (county_id, id, leader, head, unit, held, recorded_at)
           values (1, gen_random_uuid(), $1, $2, 'D1', '[2026-05-01,)', now())`,
          [who.countySecretary, who.bureauHead],
        ),
      ),
    ).rejects.toMatchObject({ constraint: 'one_line_a_day' })
  })

  it('is not won by two who write at the same moment', async () => {
    const vacant = ended(records, who.bureauHead, day('2026-04-01'))
    await app.write(vacant)
    const seat = (tenure: string) =>
      app.db.whole(async (tx) => {
        await tx.run(
          `insert into tenure (county_id, id, person, unit, post, held, recorded_at)
           values (1, $1, $2, 'D1', '局长', '[2026-05-01,)', now())`,
          [tenure, who.otherDeputy],
        )
        await tx.run(
          `insert into seat (county_id, tenure_id, unit, seat, held)
           select 1, $1, 'D1', seat, '[2026-05-01,)' from seat where unit = 'D1' limit 1`,
          [tenure],
        )
      })
    const both = await Promise.allSettled(['a', 'b'].map((it) => seat(`0197aaaa-0000-7000-8000-00000000000${it}`)))
    expect(both.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the same file', () => {
  it('read a second time writes no row', async () => {
    const before = await rowsOf()
    expect(await app.write(records)).toEqual({ written: 0, corrected: 0 })
    expect(await rowsOf()).toEqual(before)
  })

  it('with its rows in another order writes no row', async () => {
    const turned = Object.fromEntries(
      Object.entries(records).map(([name, rows]) => [name, Array.isArray(rows) ? rows.toReversed() : rows]),
    ) as unknown as CountyRecords
    const before = await rowsOf()
    expect(await app.write(turned)).toEqual({ written: 0, corrected: 0 })
    expect(await rowsOf()).toEqual(before)
  })

  it('with a relation told from the other side writes no row', async () => {
    const turned = { ...records, relations: records.relations.map((it) => ({ ...it, one: it.other, other: it.one })) }
    expect(await app.write(turned)).toEqual({ written: 0, corrected: 0 })
  })
})

describe('a changed end', () => {
  it('is a correction: the new row stands, the old one is kept and names it', async () => {
    expect(await app.write(ended(records, who.bureauHead, day('2026-04-01')))).toEqual({ written: 0, corrected: 1 })
    const { tenure = [] } = await rowsOf(['tenure'])
    const his = (tenure as Record<string, unknown>[]).filter((it) => it.person === who.bureauHead)
    const [old, now] = [his.find((it) => it.superseded_at !== null), his.find((it) => it.superseded_at === null)]
    expect([his.length, old?.held, old?.superseded_by, now?.held]).toEqual([
      2,
      '[2024-01-01,)',
      now?.id,
      '[2024-01-01,2026-04-01)',
    ])
    expect((await app.db.whole((tx) => loadRecords(tx, 1))).tenures.length).toBe(records.tenures.length)
  })

  it('may be taken back by another correction, and every version stays', async () => {
    await app.write(ended(records, who.bureauHead, day('2026-04-01')))
    expect(await app.write(records)).toEqual({ written: 0, corrected: 1 })
    const { tenure = [] } = await rowsOf(['tenure'])
    expect((tenure as { person: string }[]).filter((it) => it.person === who.bureauHead).length).toBe(3)
  })

  it('moves charges and supervision lines in the same way', async () => {
    const until = day('2026-04-01')
    const changed = {
      ...records,
      charges: records.charges.map((it) => ({ ...it, held: { ...it.held, until } })),
      supervisionLines: records.supervisionLines.map((it) => ({ ...it, held: { ...it.held, until } })),
    }
    expect(await app.write(changed)).toEqual({ written: 0, corrected: 4 })
    const { charge = [], supervision_line: lines = [] } = await rowsOf()
    expect([charge.length, lines.length]).toEqual([2, 6])
  })
})

describe('a changed name', () => {
  it('stands in its row, and what it was stands in the ledger', async () => {
    const renamed = {
      ...records,
      people: records.people.map((it) => (it.number === who.clerk ? { ...it, name: '章满' } : it)),
    }
    expect(await app.write(renamed)).toEqual({ written: 0, corrected: 1 })
    const entry = await app.db.whole((tx) =>
      tx.row<{ entry: string }>('select entry from ledger_entry order by seq desc limit 1'),
    )
    expect(JSON.parse(entry?.entry ?? '').body.people).toMatchObject([{ number: who.clerk, name: '章小满' }])
  })
})

describe('a row that the file no longer has', () => {
  it('is kept, and shown as vanished', async () => {
    const without = { ...records, tenures: records.tenures.filter((it) => it.person !== who.clerk), relations: [] }
    const before = await rowsOf()
    expect(await app.write(without)).toEqual({ written: 0, corrected: 0 })
    expect(await rowsOf()).toEqual(before)
    const comparison = compareRecords(await app.db.whole((tx) => loadRecords(tx, 1)), without)
    expect(comparison.vanished.map((it) => it.person)).toEqual([who.clerk])
  })
})

describe('a unit that is put under another', () => {
  it('takes all below it along in the tree', async () => {
    const moved = {
      ...records,
      units: records.units.map((it) => (it.number === 'D1' ? { ...it, superior: 'T1' } : it)),
    }
    await app.write(moved)
    const caller = await app.as(who.countySecretary)
    const units = (await caller.get('/api/units')).body.units as { number: string; depth: number; superior: string }[]
    const order = units.map((it) => it.number)
    const [bureau, section] = ['D1', 'D1A'].map((number) => units.find((it) => it.number === number))
    expect([bureau?.depth, section?.depth]).toEqual([2, 3])
    expect(order.indexOf('D1A')).toBe(order.indexOf('D1') + 1)
  })

  it('in a circle does not hang the program', async () => {
    const circle = {
      ...records,
      units: records.units.map((it) => (it.number === 'D1' ? { ...it, superior: 'D1A' } : it)),
    }
    await app.write(circle)
    expect((await (await app.as(who.countySecretary)).get('/api/units/D1')).status).toBe(200)
  })
})
