import type { Tx } from './database.ts'

const loops = (tx: Tx, set: 'on' | 'off') => tx.run(`select set_config('enable_nestloop', $1, true)`, [set])

/**
 * Rows of a statement that puts large sets of its own together. How large they are PostgreSQL cannot know; taking thousands
 * for a handful, it would go through one set for every row of the other, and the whole would grow with its square. For what
 * picks a few rows by their keys this is the wrong door.
 */
export async function rowsBySets<Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<Row[]> {
  // One behind the other without waiting. After a failure the transaction is rolled back, and the setting with it.
  const [, rows] = await Promise.all([loops(tx, 'off'), tx.rows<Row>(sql, values), loops(tx, 'on')])
  return rows
}
