import type { Day } from '../../engine/dates/index.ts'
import { type Fact, readFactsFile } from '../modules/conduct/index.ts'
import type { CountyOverTime } from '../modules/organisation/index.ts'
import { type Deriving, type RaisedSign, signsByDay } from '../modules/signs/index.ts'

/** What a file of facts holds, or why nothing can be replayed from it: Chinese sentences, one a fault. */
export type ReplayFacts =
  | { readonly facts: readonly Fact[]; readonly sheets: readonly string[] }
  | { readonly complaints: readonly string[] }

/** A workbook begins as every zip archive does; anything else is read as lines. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

export function factsOfLines(bytes: Uint8Array, county: CountyOverTime): ReplayFacts {
  const read = readFactsFile(new TextDecoder().decode(bytes), county)
  return 'complaints' in read ? read : { ...read, sheets: [] }
}

/**
 * The lines of output: the signs that a county would have had, one JSON object each, sorted by day, sign, about; with
 * `until` up to and including that day, else until every clock has run out.
 */
export function* replayLines(
  county: CountyOverTime,
  { facts, sheets }: { readonly facts: readonly Fact[]; readonly sheets: readonly string[] },
  deriving: Omit<Deriving, 'until' | 'sheets'> & { readonly until: Day | null },
): Generator<string> {
  for (const sign of signsByDay(county, facts, { ...deriving, sheets })) yield JSON.stringify(shown(sign))
}

function shown({ on, sign, about, to, because, under, words, provisional }: RaisedSign) {
  return { on, sign, about, to, because, under, words, ...(provisional ? { provisional } : {}) }
}
