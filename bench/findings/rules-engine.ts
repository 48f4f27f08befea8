import { Engine, type RuleProperties } from 'json-rules-engine'
import { dayNumber } from '../../engine/dates/index.ts'
import { loadFacts } from '../../server/modules/conduct/index.ts'
import { countyInForce } from '../../server/modules/organisation/index.ts'
import { deriveSigns } from '../../server/modules/signs/derive-signs.ts'
import { judgingOf } from '../../server/modules/signs/judging.ts'
import { type Entrance, openDatabase } from '../../server/platform/database/database.ts'
import { statuteBook } from '../../server/statute-book.ts'
import { TODAY } from '../lists/full-county.ts'
import { type Candidates, candidatesOf } from './candidates.ts'

/** Milliseconds; how often the engine was run; how many signs it found, and how many of them we find too. */
export type Reckoned = { readonly ms: number; readonly runs: number; readonly found: number; readonly alike: number }
export type Peer = {
  readonly facts: number
  readonly signs: number
  readonly ours: number
  /** What is earlier and what is further paired by our index beforehand. */
  readonly matched: Reckoned
  /** All pairs, matched by the rules. */
  readonly unmatched: Reckoned
}

const ROUNDS = 3
const same = (fact: string, as: string) => ({ fact, operator: 'equal', value: { fact: as } })
const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const other = (fact: string, than: string) => ({ fact, operator: 'notEqual', value: { fact: than } })
const below = (fact: string, than: string) => ({ fact, operator: 'lessThan', value: { fact: than } })
const upTo = (fact: string, than: string) => ({ fact, operator: 'lessThanInclusive', value: { fact: than } })
const above = (fact: string, than: string) => ({ fact, operator: 'greaterThan', value: { fact: than } })

const CONDITIONS: Readonly<Record<string, RuleProperties['conditions']>> = {
  'absence-unreported': { all: [is('reported', false), is('counts', true)] },
  'violation-in-line': { all: [is('counts', true)] },
  'known-not-acted': {
    all: [is('actsInTime', 0), { fact: 'judgedOn', operator: 'lessThanInclusive', value: dayNumber(TODAY) }],
  },
  'head-inactive-on-absences': {
    all: [
      same('unit', 'earlierUnit'),
      same('head', 'earlierHead'),
      is('bothCount', true),
      other('absent', 'head'),
      other('earlierAbsent', 'head'),
      upTo('on', 'windowEnd'),
      { fact: 'seenOn', operator: 'greaterThan', value: 0 },
      above('daysSinceSeen', 'mustActWithin'),
      below('remindedOn', 'seenOn'),
      below('talkedOn', 'seenOn'),
    ],
  },
  'leader-inactive-after-first': {
    all: [
      same('leader', 'firstLeader'),
      same('line', 'firstLine'),
      is('bothCount', true),
      other('violator', 'leader'),
      other('firstViolator', 'leader'),
      upTo('on', 'windowEnd'),
      below('talkedOn', 'firstOn'),
      below('checkedHimOn', 'firstOn'),
      below('checkedLineOn', 'firstOn'),
    ],
  },
}

/** One engine a rule, so that none is asked in vain; each candidate is one run, as its guide shows. Only the runs are timed. */
async function reckon(candidates: Candidates, derived: ReadonlySet<string>): Promise<Reckoned> {
  const found = new Set<string>()
  let [ms, runs] = [0, 0]
  for (const [sign, conditions] of Object.entries(CONDITIONS)) {
    const engine = new Engine([{ conditions, event: { type: sign } }])
    for (const { key, ...facts } of candidates[sign] ?? []) {
      const from = performance.now()
      const { events } = await engine.run(facts)
      ms += performance.now() - from
      runs += 1
      if (events.length > 0) found.add(key)
    }
  }
  return { ms, runs, found: found.size, alike: [...found].filter((it) => derived.has(it)).length }
}

type RulesTask = { readonly entrance: Entrance; readonly countyId: number }

export default async function rulesEngine({ entrance, countyId }: RulesTask): Promise<Peer> {
  const db = openDatabase(entrance)
  const [facts, county] = await db.inCounty(
    countyId,
    async (tx) => [await loadFacts(tx, countyId), await countyInForce(tx, db, countyId)] as const,
  )
  await db.close()
  const defaults = Object.fromEntries(statuteBook.settings.map((it) => [it.name, it.suggested])) as never
  const deriving = { calendar: statuteBook.calendar, book: statuteBook.signs, until: TODAY, defaults }
  const judging = judgingOf(county, facts, deriving)
  const ours: number[] = []
  const rounds: Reckoned[] = []
  let derived = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now()
    derived = new Set(deriveSigns(county, facts, deriving).map((it) => `${it.on}|${it.sign}|${it.about}`))
    ours.push(performance.now() - from)
    rounds.push(await reckon(candidatesOf(judging, true), derived))
  }
  return {
    facts: facts.length,
    signs: derived.size,
    ours: ours.sort((one, two) => one - two)[ROUNDS >> 1] ?? Number.NaN,
    matched: rounds.sort((one, two) => one.ms - two.ms)[ROUNDS >> 1] as Reckoned,
    unmatched: await reckon(candidatesOf(judging, false), derived),
  }
}
