import { readFileSync } from 'node:fs'
import { readFactsFile } from '../../server/modules/conduct/index.ts'
import { signsByDay } from '../../server/modules/signs/index.ts'
import { statuteBook } from '../../server/statute-book.ts'
import { qinghe } from './qinghe.ts'

export type Replayed = {
  readonly facts: number
  readonly signs: number
  readonly readMs: number
  readonly deriveMs: number
}

/** What the command `replay` does between the file and its output: read and check every line, then the signs day by day. */
export default async function replayLines({ file }: { file: string }): Promise<Replayed> {
  const county = await qinghe()
  const defaults = Object.fromEntries(statuteBook.settings.map((it) => [it.name, it.suggested])) as Parameters<
    typeof signsByDay
  >[2]['defaults']
  const from = performance.now()
  const read = readFactsFile(readFileSync(file, 'utf8'), county)
  if ('complaints' in read) throw new Error(read.complaints.slice(0, 3).join('\n'))
  const { facts } = read
  const readAt = performance.now()
  const deriving = { calendar: statuteBook.calendar, book: statuteBook.signs, until: null, defaults }
  let signs = 0
  for (const sign of signsByDay(county, facts, deriving)) if (sign.words !== '') signs += 1
  return { facts: facts.length, signs, readMs: readAt - from, deriveMs: performance.now() - readAt }
}
