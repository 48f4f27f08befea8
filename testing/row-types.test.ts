import { describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../server/platform/database/database.ts'
import { freshDatabase } from './database.ts'
import { refusedRows } from './refused-rows.ts'
import type { AssertedRow, Column } from './row-types.ts'

/** Hands the type of its caller on. */
const HANDS_ON = ['server/platform/database/rows-by-sets.ts']

describe('the row that a statement says it brings', () => {
  const { rows } = inject('assertedRows')
  const file = (it: AssertedRow) => it.at.replace(/:.*/, '')

  it('is read from every source of the server', () => {
    expect(rows.length).toBeGreaterThan(140)
    expect(rows.filter((it) => it.columns?.id).length).toBeGreaterThan(40)
  })

  it('is written there: nothing takes it from where the rows go, but what asks alone whether there is one', () => {
    const handed = rows.filter((it) => it.columns === null && it.type !== '?')
    expect(handed.map(file)).toEqual(HANDS_ON)
    expect(rows.filter((it) => it.type === '?' && it.sends !== 'row')).toEqual([])
  })

  it('is as narrow as it is written', () => {
    const of = (name: string, column: string) => rows.find((it) => it.type === name)?.columns?.[column]
    expect(of('MatterRow', 'planned_on')).toMatchObject({ kinds: ['day'], mayBeNull: true })
    expect(of('SignRow', 'because')).toMatchObject({ kinds: ['array'], mayBeNull: false })
    expect(of('County', 'kind')).toMatchObject({ kinds: ['string'], values: ['invented', 'real'] })
    expect(of('County', 'madeAt')).toMatchObject({ kinds: ['moment'] })
  })
})

describe('a row', () => {
  const column = (more: Partial<Column>): Column => ({
    kinds: ['string'],
    values: null,
    mayBeNull: false,
    mayBeAbsent: false,
    ...more,
  })
  async function refused(sql: string, columns: Record<string, Partial<Column>> | null): Promise<string[]> {
    const fresh = await freshDatabase()
    const db = openDatabase(fresh.entrance)
    const { fields, rows } = await db.pool.query(sql)
    await db.close()
    await fresh.drop()
    const asserted = columns && Object.fromEntries(Object.entries(columns).map(([name, it]) => [name, column(it)]))
    return refusedRows({ at: 'x.ts:1:1', sends: 'rows', type: 'X', columns: asserted }, fields, rows)
  }

  it('is right where every column is of the type, and null where it may be', async () => {
    const sql = `select 'a' as text, 1::bigint as n, true as yes, date '2026-03-05' as "on", now() as at, array['a'] as many, '{}'::jsonb as body,
      null::text as none`
    const columns = {
      text: {},
      n: { kinds: ['number'] },
      yes: { kinds: ['boolean'] },
      on: { kinds: ['day'] },
      at: { kinds: ['moment'] },
    } as const
    const more = { many: { kinds: ['array'] }, body: { kinds: ['object'] }, none: { mayBeNull: true } } as const
    expect(await refused(sql, { ...columns, ...more })).toEqual([])
    expect(await refused(`select '2026-03-05' as "on"`, { on: { kinds: ['day'] } })).toEqual([])
    expect(await refused('select 1', null)).toEqual([])
  })

  it('is refused by its names: one too many, one missing, one twice', async () => {
    expect(await refused(`select 'a' as a, 'b' as b`, { a: {} })).toEqual(['b comes back and is not in the type'])
    expect(await refused(`select 'a' as a`, { a: {}, b: {} })).toEqual(['b does not come back'])
    expect(await refused(`select 'a' as a, 'b' as a`, { a: {} })).toEqual(['two columns of one name'])
    expect(await refused(`select 'a' as a`, null)).toEqual(['comes back without a type'])
  })

  it('is refused by what PostgreSQL says of a column, before there is a row', async () => {
    const none = (what: string) => `select ${what} as n where false`
    expect(await refused(none('1::numeric'), { n: { kinds: ['number'] } })).toEqual([
      'n is number in the type and string or day (1700) in the database',
    ])
    expect(await refused(none('1::bigint'), { n: {} })).toEqual([
      'n is string in the type and number (20) in the database',
    ])
    expect(await refused(none('now()'), { n: { kinds: ['day'] } })).toEqual([
      'n is day in the type and moment (1184) in the database',
    ])
    expect(await refused(none(`'{a}'::text[]`), { n: { kinds: ['object'] } })).toHaveLength(1)
  })

  it('is refused by what stands in it', async () => {
    expect(await refused('select null::text as a', { a: {} })).toEqual([
      'a is null in the database and never in the type',
    ])
    expect(await refused(`select 'x' as a`, { a: { values: ['y'] } })).toEqual([
      'a is "x", which the type does not have',
    ])
    expect(await refused(`select 'soon' as a`, { a: { kinds: ['day'] } })).toEqual([
      'a is "soon" in the database and day in the type',
    ])
    expect(await refused(`select '[]'::jsonb as a`, { a: { kinds: ['object'] } })).toEqual([
      'a is [] in the database and object in the type',
    ])
  })
})
