import { closeSync, openSync, writeSync } from 'node:fs'
import { type Chance, chanceFrom } from '../../demo/chance.ts'
import { type Day, dayNumber, dayOfNumber } from '../../engine/dates/index.ts'
import type { CountyOverTime } from '../../server/modules/organisation/index.ts'

const FROM = dayNumber('2022-01-01' as Day)
const UNTIL = dayNumber('2026-10-31' as Day)
const AT_ONCE = 20_000
/** Facts that hang on one problem: the knowing, sometimes a second knowing, mostly an act. */
const SECOND_KNOWING = 0.3
const ACTED_ON = 0.9

type Line = Readonly<Record<string, unknown>>

const SEED = 20_261_123

/** Writes so many facts as lines of JSON, from a seed: five years of a county that enters a great deal. @returns how many there are. */
export function inventFacts(file: string, county: CountyOverTime, wanted: number, seed = SEED): number {
  const chance = chanceFrom(seed)
  const out = openSync(file, 'w')
  let written = 0
  let lines: string[] = []
  const flush = () => {
    writeSync(out, lines.join(''))
    lines = []
  }
  for (let turn = 0; written < wanted; turn += 1) {
    for (const line of happening(turn, county, chance).slice(0, wanted - written)) {
      lines.push(`${JSON.stringify(line)}\n`)
      written += 1
    }
    if (lines.length >= AT_ONCE) flush()
  }
  flush()
  closeSync(out)
  return written
}

/** What one matter leaves: an absence and who saw it, a problem and what was done, a violation, a talk, a check, a reminder. */
function happening(turn: number, county: CountyOverTime, chance: Chance): Line[] {
  const { person, unit, held } = chance.pick(county.records.tenures)
  const first = Math.max(FROM, dayNumber(held.from))
  const last = held.until === null ? UNTIL : Math.min(UNTIL, dayNumber(held.until) - 1)
  if (last < first) return []
  const number = chance.between(first, last)
  const on = dayOfNumber(number)
  const head = county.headOf(unit, on) ?? person
  const leader = county.leaderInCharge(person, on)?.leader ?? head
  const entered = (daysOn = 0) => {
    const day = number + daysOn
    return { on: dayOfNumber(day), recordedOn: dayOfNumber(day + (chance.happens(0.3) ? chance.between(1, 5) : 0)) }
  }
  const kind = chance.next()
  if (kind < 0.45) return absence(`A${turn}`, person, unit, head, entered, chance)
  if (kind < 0.6) return problem(`P${turn}`, head, unit, entered, chance)
  if (kind < 0.63) {
    const found = {
      discipline: chance.pick(['work', 'life', 'mass']),
      source: chance.pick(['covert-check', 'inspection', 'self-found']),
    }
    return [{ fact: 'violation-recorded', person, ...found, ref: `查〔${on.slice(0, 4)}〕${turn}号`, ...entered() }]
  }
  if (kind < 0.8)
    return [
      { fact: 'talk-held', from: leader, to: person, kind: chance.pick(['heart', 'ask', 'reminder']), ...entered() },
    ]
  if (kind < 0.9) return [{ fact: 'reminder-given', from: head, to: person, about: 'absence', ...entered() }]
  return [{ fact: 'check-held', by: leader, unit, person, result: '已改正', confirmedBy: head, ...entered() }]
}

type Entered = (daysOn?: number) => { on: Day; recordedOn: Day }

function absence(id: string, person: string, unit: string, head: string, entered: Entered, chance: Chance): Line[] {
  const reported = chance.happens(0.9)
  const seen = chance.happens(0.5)
  const recorded = { fact: 'absence-recorded', id, person, unit, reported, seenBy: seen ? [head] : [], ...entered() }
  return seen || reported ? [recorded] : [recorded, { fact: 'absence-seen', absence: id, by: head, ...entered(7) }]
}

function problem(id: string, by: string, unit: string, entered: Entered, chance: Chance): Line[] {
  const known = () => ({
    fact: 'problem-known',
    problem: id,
    by,
    unit,
    class: 'private-fund',
    how: chance.pick(['talk-note', 'audit-line', 'inspection']),
  })
  const found: Line[] = [{ ...known(), ...entered() }]
  if (chance.happens(SECOND_KNOWING)) found.push({ ...known(), ...entered(4) })
  if (chance.happens(ACTED_ON))
    found.push({
      fact: 'problem-acted-on',
      problem: id,
      by,
      act: chance.pick(['reported-up', 'handled']),
      ...entered(9),
    })
  return found
}
