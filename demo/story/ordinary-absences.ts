import { absentUnreported, checkOn, notSo, remind, talkOver } from './answering.ts'
import type { SignName, Telling } from './telling.ts'
import { absenceWords } from './words.ts'

/** Units where nothing of the ordinary may happen, because a case, a twin or an earlier sign rests on them. */
export type Clear = (unit: string) => boolean

const UNREPORTED = 28
const REPORTED = 150

/** Absences nobody was told of: each in a unit of its own, seen and answered within a few days. */
export function tellUnreported(story: Telling, clear: Clear): void {
  const { chance, who, last } = story
  const places = who.records.units.filter(
    (it) => /section|department|town-committee|office/.test(it.kind) && clear(it.number),
  )
  for (const [order, unit] of chance.some(places, UNREPORTED).entries()) {
    const at = 12 + Math.floor((order * (last - 34)) / UNREPORTED) + chance.between(0, 6)
    const head = who.headOf(unit.number, story.day(at))
    const others = who.othersIn(unit.number, story.day(at))
    if (head === null || others.length === 0) continue
    const recordedAt = at + (chance.happens(0.2) ? chance.between(1, 3) : 0)
    const seenBy = chance.happens(0.6) ? [head] : []
    const sign = absentUnreported(story, { person: chance.pick(others), unit: unit.number, at, seenBy, recordedAt })
    answerAbsence(story, sign, head, recordedAt + chance.between(1, 4))
  }
}

function answerAbsence(story: Telling, sign: SignName, by: string, at: number): void {
  const { chance, who } = story
  const way = chance.next()
  if (way < 0.6) remind(story, sign, { by, at, words: chance.pick(absenceWords.remind) })
  else if (way < 0.78) talkOver(story, sign, { by, at, words: chance.pick(absenceWords.talk) }, 'ask')
  else if (way > 0.88) notSo(story, sign, { by, at, words: chance.pick(absenceWords.notSo) })
  else {
    const other = who.othersIn('U201', story.day(at))[0] ?? null
    checkOn(story, sign, { by, at, words: chance.pick(absenceWords.check) }, other)
  }
}

/** Away with notice: most are put to the head the same day, some later, some entered later. */
export function tellReported(story: Telling): void {
  const { chance, who, last } = story
  const places = who.records.units.filter((it) => /department|town-committee|town-commission/.test(it.kind))
  for (let order = 0; order < REPORTED; order += 1) {
    const at = Math.floor((order * (last - 6)) / REPORTED) + chance.between(0, 4)
    const unit = chance.pick(places).number
    const head = who.headOf(unit, story.day(at))
    const person = chance.pick(who.othersIn(unit, story.day(at)))
    const recordedAt = at + (chance.happens(0.1) ? 1 : 0)
    const seenBy = head !== null && chance.happens(0.7) ? [head] : []
    const absence = story.tell({ fact: 'absence-recorded', person, unit, reported: true, seenBy }, at, recordedAt)
    if (order % 50 === 17) withdraw(story, absence, recordedAt + 1)
    else if (head !== null && seenBy.length === 0 && chance.happens(0.6))
      story.tell({ fact: 'absence-seen', absence, by: head }, recordedAt + 1)
  }
}

function withdraw(story: Telling, names: string, at: number): void {
  story.tell({ fact: 'withdrawn', names, why: '登记错了人，同名的另一位当天外出。' }, at)
}
