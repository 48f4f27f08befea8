import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** A text that a migration had before, by its mark, and the SQL that brings what it made to what today's makes. Done twice it does nothing. */
export type EarlierText = { readonly number: number; readonly sha256: string; readonly sql: string }

const SHAPE = /^(\d{4})-([0-9a-f]{64})\.sql$/

/** The files `earlier/NNNN-sha256.sql` of a folder of migrations. */
export function earlierTextsIn(folder: string): EarlierText[] {
  const earlier = join(folder, 'earlier')
  if (!existsSync(earlier)) return []
  return readdirSync(earlier).flatMap((file) => {
    const parts = SHAPE.exec(file)
    if (parts === null) return []
    return [{ number: Number(parts[1]), sha256: parts[2] as string, sql: readFileSync(join(earlier, file), 'utf8') }]
  })
}

type Marked = { readonly number: number; readonly sha256: string }

/** Where a migration was applied in an earlier text: what that made becomes what today's text makes, and bears its mark. */
export async function bringForward(
  client: pg.ClientBase,
  { number, sha256, earlier }: Marked & { readonly earlier: readonly EarlierText[] },
  applied: readonly Marked[],
): Promise<void> {
  const mark = applied.find((it) => it.number === number)?.sha256
  const text = earlier.find((it) => it.sha256 === mark)
  if (text === undefined || mark === sha256) return
  await client.query('begin')
  try {
    await client.query(text.sql)
    await client.query('update schema_migration set sha256 = $2 where number = $1', [number, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
