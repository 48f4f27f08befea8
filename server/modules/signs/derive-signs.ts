import type { Fact } from '../conduct/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { absencesUnreported, headInactiveOnAbsences } from './absences.ts'
import { addressee } from './addressee-chain.ts'
import { indexFacts } from './fact-index.ts'
import { knownNotActed } from './known-not-acted.ts'
import type { Deriving, Finding, RaisedSign, SignBook } from './raised-sign.ts'
import { leaderInactiveAfterFirst, placeViolations, violationsInLine } from './violations.ts'
import { groundsInWords, sayingOf } from './words.ts'

export type { SignBook }

/**
 * The signs of a county from its recorded facts: pure, the same behind every door and whatever the order of the facts.
 * Sorted by day, sign, person.
 */
export function deriveSigns(county: CountyOverTime, facts: readonly Fact[], deriving: Deriving): RaisedSign[] {
  const { calendar, until } = deriving
  const index = indexFacts(facts, deriving.defaults)
  const say = sayingOf(county)
  const findings: Finding[] = [
    ...[...index.unreported.keys()].flatMap((unit) => absencesUnreported(unit, index, say)),
    ...[...index.unreported.keys()].flatMap((unit) => headInactiveOnAbsences(unit, index, county, say)),
    ...[...index.knowledge.keys()].flatMap((key) => knownNotActed(key, index, county, calendar, say)),
    ...violationsInLine(index, county, say),
    ...[...placeViolations(index, county).values()].flatMap((line) =>
      leaderInactiveAfterFirst(line, index, county, say),
    ),
  ]
  const timely = until === null ? findings : findings.filter((it) => it.on <= until)
  const joined = Map.groupBy(timely, (it) => `${it.on}|${it.sign}|${it.about}`)
  return [...joined.keys()].sort().map((key) => raise(joined.get(key) ?? [], county, deriving.book))
}

/** One sign for one day, kind and person: further grounds of the same day join it. */
function raise(findings: readonly Finding[], county: CountyOverTime, book: SignBook): RaisedSign {
  const [first] = findings as [Finding]
  const { on, sign, about } = first
  const told = findings.map((it) => addressee(county, { about, unit: it.unit, on }, it.named(county)))
  const office = county.supervisionOffice()
  const persons = [...new Set(told.flatMap((it) => (it.upward || it.to === null ? [] : [it.to])))].sort(byNumber)
  const upward = told.some((it) => it.upward)
  const withOffice = office !== null && (upward || findings.some((it) => it.withOffice))
  const grounds = [...new Map(findings.flatMap((it) => it.grounds).map((it) => [it.at, it])).values()].sort(
    (a, b) => a.at - b.at,
  )
  const inOrder = [...grounds].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at))
  const under = book.signs.find((it) => it.id === sign)?.under ?? []
  const up = upward ? '请办公室报上级。' : ''
  return {
    on,
    sign,
    about,
    to: [...persons, ...(withOffice ? [office] : [])],
    because: [...new Set(grounds.map((it) => it.source))],
    under,
    words: `${first.says(inOrder)}${groundsInWords(book, under)}${up}`,
    unit: first.unit,
    ...(findings.some((it) => it.provisional) ? { provisional: true as const } : {}),
    ...(upward ? { upward: true as const } : {}),
  }
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })
