import type { Day } from '../../../engine/dates/index.ts'
import type { Fact } from './fact.ts'
import { type KnownNumbers, readFactLine } from './fact-line.ts'

export type FactsFile = { readonly facts: readonly Fact[] } | { readonly complaints: readonly string[] }

type Complaint = { readonly line: number; readonly sentence: string }

/**
 * A file of facts, one JSON object a line. Lines count from 1; blank lines and a byte-order mark do no harm. One bad line
 * spoils the file: each is named in one Chinese sentence ("第7行：…").
 */
export function readFactsFile(text: string, county: KnownNumbers): FactsFile {
  const days = new Map<string, Day | null>()
  const facts: Fact[] = []
  const complaints: Complaint[] = []
  const spoilt = new Set<string | undefined>()
  for (const { line, content } of linesOf(text)) {
    const read = readFactLine(content, line, county, days)
    if ('fact' in read) {
      facts.push(read.fact)
      continue
    }
    complaints.push({ line, sentence: read.complaint })
    spoilt.add(read.id)
  }
  complaints.push(...faultsOfNames(facts, spoilt))
  if (complaints.length === 0) return { facts }
  const byLine = new Map(complaints.toReversed().map((it) => [it.line, it.sentence]))
  const lines = [...byLine.keys()].sort((one, other) => one - other)
  return { complaints: lines.map((line) => `第${line}行：${byLine.get(line)}`) }
}

function* linesOf(text: string): Generator<{ line: number; content: string }> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (let line = 1; at <= text.length; line += 1) {
    const end = text.indexOf('\n', at)
    const content = text.slice(at, end < 0 ? text.length : end).trim()
    if (content !== '') yield { line, content }
    if (end < 0) return
    at = end + 1
  }
}

/** Ids used twice, and lines that name an id which no line of the right kind has; ids of spoilt lines are let be. */
function faultsOfNames(facts: readonly Fact[], spoilt: ReadonlySet<string | undefined>): Complaint[] {
  const named = new Map<string, Fact>()
  const faults: Complaint[] = []
  const complain = (fact: Fact, sentence: string) => faults.push({ line: Number(fact.source), sentence })
  for (const it of facts) {
    if (it.id === undefined) continue
    const first = named.get(it.id)
    if (first) complain(it, `id“${it.id}”在第${first.source}行已经用过，请换一个。`)
    else named.set(it.id, it)
  }
  for (const it of facts) {
    if (it.fact === 'absence-seen' && !spoilt.has(it.absence) && named.get(it.absence)?.fact !== 'absence-recorded') {
      complain(it, `absence 写的“${it.absence}”不是文件里哪一次外出登记的 id，请核对。`)
    }
    if (it.fact === 'withdrawn' && !spoilt.has(it.names) && !named.has(it.names)) {
      complain(it, `names 写的“${it.names}”不是文件里哪一条事实的 id，请核对。`)
    }
  }
  return faults
}
