import { checkOn, remind, talkOver, violated } from './answering.ts'
import type { Clear } from './ordinary-absences.ts'
import type { SignName, Telling } from './telling.ts'
import { checkResults, problemClasses, violationWords } from './words.ts'

const VIOLATIONS = 22
const PROBLEMS = 26
const TALKS = 60
const CHECKS = 46

const DISCIPLINES = ['work', 'work', 'work', 'work', 'organisation', 'mass', 'mass', 'integrity', 'life']
const SOURCES = [
  ['covert-check', '暗访'],
  ['inspection', '查'],
  ['self-found', '自查'],
] as const

/** Established violations, each in a line of its own; the leader in charge took it up. */
export function tellViolations(story: Telling, clear: Clear): void {
  const { chance, who, last } = story
  const places = who.records.units.filter((it) => it.kind === 'section' && clear(it.number))
  for (const [order, unit] of chance.some(places, VIOLATIONS).entries()) {
    const at = 15 + Math.floor((order * (last - 36)) / VIOLATIONS) + chance.between(0, 8)
    const on = story.day(at)
    const [person, leader] = [who.othersIn(unit.number, on)[0], who.leaderOver(unit.number, on)]
    if (person === undefined || leader === null) continue
    const [foundBy, mark] = chance.pick(SOURCES)
    const ref = `${mark}〔${on.slice(0, 4)}〕${order + 30}号`
    const recordedAt = at + (chance.happens(0.3) ? chance.between(1, 5) : 0)
    const sign = violated(story, { person, discipline: chance.pick(DISCIPLINES), foundBy, ref }, at, recordedAt)
    answerViolation(story, sign, leader, unit.number, recordedAt + chance.between(1, 4))
  }
}

function answerViolation(story: Telling, sign: SignName, by: string, section: string, at: number): void {
  const { chance, who } = story
  const way = chance.next()
  if (way < 0.6) talkOver(story, sign, { by, at, words: chance.pick(violationWords.talk) }, 'heart')
  else if (way < 0.82) remind(story, sign, { by, at, words: chance.pick(violationWords.remind) })
  else {
    const head = who.headOf(section, story.day(at))
    checkOn(story, sign, { by, at, words: chance.pick(violationWords.check) }, head === by ? null : head)
  }
}

/** Problems that came to someone's knowledge and were dealt with in time. */
export function tellProblems(story: Telling, clear: Clear): void {
  const { chance, who, last } = story
  const places = who.records.units.filter(
    (it) => /town-commission|stationed-group|department/.test(it.kind) && clear(it.number),
  )
  for (const [order, knower] of chance.some(places, PROBLEMS).entries()) {
    const at = 8 + Math.floor((order * (last - 24)) / PROBLEMS) + chance.between(0, 8)
    const by = who.headOf(knower.number, story.day(at))
    if (by === null) continue
    const problem = `WT-${String(order * 4 + 3).padStart(3, '0')}`
    const unit = whereFound(story, knower.number)
    const known = { fact: 'problem-known', problem, by, unit, class: chance.pick(problemClasses) } as const
    story.tell({ ...known, how: chance.pick(['inspection', 'report-from-below', 'own-observation']) }, at)
    if (chance.happens(0.25)) story.tell({ ...known, how: 'audit-line' }, at + 2)
    const act = chance.pick(['reported-up', 'handled', 'handled', 'handed-over'] as const)
    story.tell({ fact: 'problem-acted-on', problem, by, act }, at + chance.between(3, 8))
  }
}

/** A stationed group looks at departments, a township commission at its township. */
function whereFound(story: Telling, knower: string): string {
  if (knower.startsWith('TJ')) return knower.replace('TJ', 'T')
  return knower.startsWith('P') ? `D${story.chance.between(20, 60)}` : knower
}

/** The talks of every week: heads with their deputies, deputies with the heads of their sections. */
export function tellTalks(story: Telling, clear: Clear): void {
  const { chance, who, last } = story
  const places = who.records.units.filter((it) => /department|town-committee|section/.test(it.kind) && clear(it.number))
  for (let order = 0; order < TALKS; order += 1) {
    const at = Math.floor((order * (last - 4)) / TALKS) + chance.between(0, 3)
    const on = story.day(at)
    const unit = chance.pick(places)
    const from = unit.kind === 'section' ? who.leaderOver(unit.number, on) : who.headOf(unit.number, on)
    const to =
      unit.kind === 'section' ? who.headOf(unit.number, on) : (chance.pick(who.othersIn(unit.number, on)) ?? null)
    if (from === null || to === null || from === to) continue
    const kind = chance.happens(0.8) ? 'heart' : 'ask'
    story.tell({ fact: 'talk-held', from, to, kind }, at, at + (chance.happens(0.15) ? 2 : 0))
  }
}

/** Leaders who went to look for themselves; another confirmed most of what they found. */
export function tellChecks(story: Telling, clear: Clear): void {
  const { chance, who, last } = story
  const places = who.records.units.filter((it) => it.kind === 'section' && clear(it.number))
  for (let order = 0; order < CHECKS; order += 1) {
    const at = Math.floor((order * (last - 4)) / CHECKS) + chance.between(0, 3)
    const on = story.day(at)
    const unit = chance.pick(places).number
    const by = who.leaderOver(unit, on)
    const head = who.headOf(unit.replace(/S\d+$/, ''), on)
    if (by === null || head === null) continue
    const confirmed = chance.happens(0.75) && head !== by ? { confirmedBy: head } : {}
    story.tell({ fact: 'check-held', by, unit, result: chance.pick(checkResults), ...confirmed }, at)
  }
}
