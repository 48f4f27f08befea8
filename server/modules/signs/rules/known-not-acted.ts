import { type Day, dayInWords, plusDays } from '../../../../engine/dates/index.ts'
import { addressed, disciplineOf } from '../addressee-chain.ts'
import type { Knowing } from '../fact-index.ts'
import type { Judging } from '../judging.ts'
import type { Addressed, Ground } from '../raised-sign.ts'
import type { FactOf } from '../standing.ts'
import { countyNumber, nameOf, problemInWords, unitName } from '../words.ts'

const CLOCK = 'knownMustActWithinWorkdays'

type Known = FactOf<'problem-known'>
/** The clock of a person and a problem as it stood by the end of some day. */
type Clock = {
  readonly first: Known
  readonly last: Day
  readonly raisedOn: Day
  readonly workdays: number
  readonly provisional: boolean
}

/**
 * The day after the clock's last day, or the day of recording if that is later: about the person who knew, once for a
 * problem. What is recorded later may move the first day of knowledge and so the clock; it is then judged anew.
 */
export function knownNotActed(judging: Judging, knowing: Knowing): Ground[] {
  const turns = turnsOf(judging, knowing)
  for (const [at, turn] of turns.entries()) {
    const clock = clockBy(judging, knowing, turn)
    const next = turns[at + 1]
    if (clock === null || clock.raisedOn < turn || (next !== undefined && clock.raisedOn >= next)) continue
    if (!acted(judging, knowing, clock)) return [ground(judging, knowing, clock)]
  }
  return []
}

/** Days, ascending, on which what is known of this person and problem may have changed. */
function turnsOf({ facts, counts }: Judging, { known }: Knowing): Day[] {
  if (known.length === 1 && known[0]) {
    const [only] = known
    const plain = facts.standing.turnsOf(only).length === 0 && facts.numbers.turnsOf(CLOCK).length === 0
    if (plain) return counts(only, only.recordedOn) ? [only.recordedOn] : []
  }
  const own = known.flatMap((it) => [it.recordedOn, ...facts.standing.turnsOf(it)])
  return [...new Set([...own, ...facts.numbers.turnsOf(CLOCK)])].sort()
}

/** Of one day the knowledge entered first speaks; of one day of entry, any order of the lines gives the same. */
const entry = (it: Known) => `${it.recordedOn} ${it.unit} ${it.class}`

function clockBy(judging: Judging, { known }: Knowing, by: Day): Clock | null {
  const inForce = known.filter((it) => judging.counts(it, by))
  const [earliest] = inForce
  if (earliest === undefined) return null
  const first = inForce
    .filter((it) => it.on === earliest.on)
    .reduce((one, other) => (entry(other) < entry(one) ? other : one))
  const number = judging.facts.numbers.at(CLOCK, first.on, by)
  if (number === null) return null
  const { on: last, provisional } = judging.clockEnd(first.on, number.value)
  const days = [plusDays(last, 1), first.recordedOn, number.recordedOn ?? first.recordedOn]
  const raisedOn = days.reduce((one, other) => (other > one ? other : one))
  return { first, last, raisedOn, workdays: number.value, provisional }
}

/** An act by that person about that problem, on or after the first day and in time, on record by the day it is judged. */
function acted(judging: Judging, { acts }: Knowing, { first, last, raisedOn }: Clock): boolean {
  return acts.some((it) => it.on >= first.on && it.on <= last && judging.counts(it, raisedOn))
}

function ground(judging: Judging, { known }: Knowing, clock: Clock): Ground {
  const { first, raisedOn: on, provisional } = clock
  const { unit, to } = toldAbout(judging, first, on)
  return {
    on,
    sign: 'known-not-acted',
    about: first.by,
    unit,
    to,
    because: known.filter((it) => judging.counts(it, on)),
    says: () => inWords(judging, clock),
    provisional,
  }
}

/** What he was on the first day of knowledge decides; any tenure of that day counts. */
function toldAbout(judging: Judging, { by: about, on: first }: Known, on: Day): { unit: string | null; to: Addressed } {
  const { county } = judging
  const served = county.tenuresOf(about, first).map((it) => it.unit)
  const tell = (unit: string | null, named: string | null, office = false) => ({
    unit,
    to: addressed(county, { about, unit, on, sign: 'known-not-acted' }, named, office),
  })
  for (const level of ['grassroots', 'county'] as const) {
    const unit = served.find((it) => disciplineOf(county, it) === level)
    const commission = county.commission()
    if (unit !== undefined && commission !== null)
      return tell(unit, county.headOf(commission, on), level === 'grassroots')
  }
  const own = county.unitOf(about, first)
  const headed = [own ?? '', ...served].find((it) => county.headOf(it, first) === about)
  if (headed !== undefined) return tell(headed, county.supervisingLeader(headed, on))
  return tell(own, own === null ? null : county.headOf(own, on))
}

function inWords(judging: Judging, { first, last, workdays, provisional }: Clock): string {
  const name = nameOf(judging, first.by)
  const number = countyNumber(judging, CLOCK, workdays, '个工作日', first.on)
  const horizon = provisional ? '（这一天按周一至周五推算，放假安排公布后可能变动）' : ''
  return (
    `${name}${dayInWords(first.on)}起知道${unitName(judging, first.unit)}有${problemInWords(first)}，` +
    `到${dayInWords(last)}${horizon}满期限（${number}），没有处理、上报或者移交的记录。请问明办到哪一步，督促他办理。`
  )
}
