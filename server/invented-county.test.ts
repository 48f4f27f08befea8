import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { inventInto } from './invented-county.ts'
import { verifyLedger } from './modules/ledger/index.ts'
import { type Database, openDatabase } from './platform/database/database.ts'

const TODAY = day('2026-11-23')
let fresh: FreshDatabase
let db: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.entrance)
  await inventInto(db, 1, TODAY, new Date('2026-11-23T01:00:00Z'))
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

const count = (sql: string) =>
  db.inCounty(1, async (tx) => (await tx.row<{ n: number }>(`select count(*)::int as n from ${sql}`))?.n ?? 0)

describe('the invented county', () => {
  it('is as large as a county is', async () => {
    expect(await count('unit')).toBeGreaterThan(300)
    expect(await count('person')).toBeGreaterThan(900)
    expect(await count('occurrence')).toBeGreaterThan(300)
    expect(await count('act')).toBeGreaterThan(250)
  })
  it('has open signs for today and answered ones behind it', async () => {
    expect(await count('sign where answered_on is null')).toBeGreaterThan(3)
    expect(await count('sign where answered_on is not null')).toBeGreaterThan(20)
  })
  it('has a whole ledger from its first entry on', async () => {
    const verdict = await db.inCounty(1, (tx) => verifyLedger(tx, 1))
    expect(verdict.whole).toBe(true)
  })
})
