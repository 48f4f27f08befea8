import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CountyApp, openCountyApp } from '../../../testing/county-app.ts'
import type { Tx } from '../../platform/database/database.ts'
import { hashOf } from './chain.ts'
import { verifyLedger } from './verify.ts'

let app: CountyApp
beforeEach(async () => {
  app = await openCountyApp()
})
afterEach(() => app.close())

const verdict = (outside?: string) => app.db.whole((tx) => verifyLedger(tx, 1, outside))
const broken = async (outside?: string) => {
  const found = await verdict(outside)
  return found.whole ? null : found.break
}
const whole = async () => {
  const found = await verdict()
  if (!found.whole) throw new Error(found.break.why)
  return found
}

/** What only the machine's owner can do: the triggers and the policies step aside for him. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
  const owner = new pg.Client({ connectionString: app.adminUrl })
  await owner.connect()
  try {
    await owner.query('set session_replication_role = replica')
    await owner.query(sql, values)
  } finally {
    await owner.end()
  }
}

/** The chain written anew from an entry on, every hash right: nothing inside the database can tell. */
async function rewriteFrom(seq: number, edit: (entry: string) => string): Promise<void> {
  const entries = await app.db.whole((tx) =>
    tx.rows<{ seq: number; entry: string; previous_hash: string | null; hash: string }>(
      'select * from ledger_entry order by seq',
    ),
  )
  let previous = entries[seq - 2]?.hash ?? null
  for (const it of entries.slice(seq - 1)) {
    const entry = it.seq === seq ? edit(it.entry) : it.entry
    const hash = hashOf(entry, previous)
    await tamper('update ledger_entry set entry = $2, previous_hash = $3, hash = $4 where seq = $1', [
      it.seq,
      entry,
      previous,
      hash,
    ])
    previous = hash
  }
  await tamper('update ledger_head set hash = $1', [previous])
}

describe('a ledger that nobody touched', () => {
  it('is whole, and its head is the last entry', async () => {
    const { entries, head } = await whole()
    expect(entries).toBeGreaterThan(5)
    expect((await verdict(head)).whole).toBe(true)
  })

  it('is whole also while others write to it', async () => {
    const found = await app.db.whole((tx) => {
      const between = async () => void (await app.as('P01'))
      const interrupted: Tx = {
        ...tx,
        rows: (sql, values) => between().then(() => tx.rows(sql, values)),
        row: (sql, values) => between().then(() => tx.row(sql, values)),
      }
      return verifyLedger(interrupted, 1)
    })
    expect(found).toMatchObject({ whole: true })
  })

  it('still holds a head that was kept outside long ago', async () => {
    const { head } = await whole()
    await app.as('P01')
    expect((await whole()).head).not.toBe(head)
    expect((await verdict(head)).whole).toBe(true)
  })
})

describe('the verifier finds', () => {
  it('an edited entry', async () => {
    await tamper(`update ledger_entry set entry = replace(entry, '青溪县', '别的县') || ' ' where seq = 3`)
    expect(await broken()).toMatchObject({ seq: 3, why: expect.stringContaining('改动') })
  })

  it('an edited entry whose own hash was made to fit', async () => {
    const third = await app.db.whole((tx) =>
      tx.row<{ entry: string; previous_hash: string }>('select entry, previous_hash from ledger_entry where seq = 3'),
    )
    const entry = (third?.entry ?? '').replace('"act":"', '"act":"x-')
    await tamper('update ledger_entry set entry = $1, hash = $2 where seq = 3', [
      entry,
      hashOf(entry, third?.previous_hash ?? null),
    ])
    expect(await broken()).toMatchObject({ seq: 4, why: expect.stringContaining('接不上') })
  })

  it.each([1, 4])('entry %i removed', async (seq) => {
    await tamper('delete from ledger_entry where seq = $1', [seq])
    expect(await broken()).toMatchObject({ seq, why: expect.stringContaining('不见') })
  })

  it('a removed entry where the later ones were moved up', async () => {
    await tamper('delete from ledger_entry where seq = 4')
    await tamper('update ledger_entry set seq = seq - 1 where seq > 4')
    expect(await broken()).toMatchObject({ seq: 4 })
  })

  it('two entries in each other’s place', async () => {
    await tamper('update ledger_entry set seq = case seq when 3 then 1000003 else 1000004 end where seq in (3, 4)')
    await tamper('update ledger_entry set seq = case seq when 1000003 then 4 else 3 end where seq > 1000000')
    expect(await broken()).toMatchObject({ seq: 3 })
  })

  it('a tail that was cut off', async () => {
    const { entries } = await whole()
    await tamper('delete from ledger_entry where seq > $1', [entries - 2])
    expect(await broken()).toMatchObject({ seq: entries - 2, why: expect.stringContaining('截去') })
  })

  it('a cut tail whose head was made to fit, by the head kept outside', async () => {
    const { head, entries } = await whole()
    await tamper('delete from ledger_entry where seq > $1', [entries - 2])
    await tamper('update ledger_head set seq = $1, hash = (select hash from ledger_entry where seq = $1)', [
      entries - 2,
    ])
    expect((await verdict()).whole).toBe(true)
    expect((await broken(head))?.why).toContain('库外')
  })

  it('an emptied chain, with its head or without', async () => {
    await tamper('delete from ledger_entry')
    expect((await broken())?.why).toContain('空')
    await tamper('delete from ledger_head')
    expect((await broken())?.why).toContain('空')
  })

  it('a lost head', async () => {
    await tamper('delete from ledger_head')
    expect((await broken())?.why).toContain('记号')
  })

  it.each(['null', `''`])('a hash that is %s', async (hash) => {
    await tamper('alter table ledger_entry alter column hash drop not null')
    await tamper(`update ledger_entry set hash = ${hash} where seq = 3`)
    expect(await broken()).toMatchObject({ seq: 3, why: expect.stringContaining('没有指纹') })
  })

  it('an entry hashed by another algorithm', async () => {
    await tamper(`update ledger_entry set algorithm = 'none' where seq = 3`)
    expect(await broken()).toMatchObject({ seq: 3, why: expect.stringContaining('算法') })
  })

  it('an entry put in after the end', async () => {
    await tamper(
      `insert into ledger_entry select county_id, seq + 1, entry, algorithm, hash, hash from ledger_entry order by seq desc limit 1`,
    )
    expect(await broken()).not.toBeNull()
  })

  it('a chain rewritten from one entry on, every hash right, by the head kept outside', async () => {
    const { head } = await whole()
    await rewriteFrom(3, (entry) => entry.replace('"act":"', '"act":"x-'))
    expect((await verdict()).whole).toBe(true)
    expect((await broken(head))?.why).toContain('库外')
  })

  it('a head kept outside that never was', async () => {
    expect((await broken('0'.repeat(64)))?.why).toContain('库外')
  })
})

describe('the program itself', () => {
  it('cannot change or shorten the chain, in whatever scope it speaks', async () => {
    for (const sql of [
      'update ledger_entry set entry = entry',
      'delete from ledger_entry',
      'truncate ledger_entry cascade',
    ]) {
      await expect(app.db.whole((tx) => tx.run(sql))).rejects.toThrow('permission denied')
      await expect(app.db.inCounty(1, (tx) => tx.run(sql))).rejects.toThrow('permission denied')
    }
    await expect(app.db.whole((tx) => tx.run('delete from county'))).rejects.toThrow('permission denied')
    await whole()
  })
})
