import type { SignName, Telling } from './telling.ts'

/** Who answers a sign, on which working day, with which words. */
export type Given = { readonly by: string; readonly at: number; readonly words: string }

/** The reminder is about absence, about the violation, or about the problem whose number is given. */
export function remind(story: Telling, sign: SignName, given: Given, matter?: string): void {
  const about = matter ?? (sign.kind === 'violation-in-line' ? 'violation' : 'absence')
  const fact = story.tell({ fact: 'reminder-given', from: given.by, to: sign.about, about }, given.at)
  story.answer(sign, { ...given, answer: 'remind', fact })
}

export function talkOver(story: Telling, sign: SignName, given: Given, kind: 'heart' | 'ask' | 'reminder'): void {
  const fact = story.tell({ fact: 'talk-held', from: given.by, to: sign.about, kind }, given.at)
  story.answer(sign, { ...given, answer: 'talk', fact })
}

/** A check of the person, its result confirmed by someone else. */
export function checkOn(story: Telling, sign: SignName, given: Given, confirmedBy: string | null): void {
  const fact = story.tell(
    {
      fact: 'check-held',
      by: given.by,
      person: sign.about,
      result: given.words,
      ...(confirmedBy === null ? {} : { confirmedBy }),
    },
    given.at,
  )
  story.answer(sign, { ...given, answer: 'check', fact })
}

export function notSo(story: Telling, sign: SignName, given: Given): void {
  story.answer(sign, { ...given, answer: 'not-so', fact: null })
}

/** An absence that nobody was told of beforehand, and the sign that comes of it. */
export function absentUnreported(
  story: Telling,
  absence: { person: string; unit: string; at: number; seenBy: readonly string[]; recordedAt?: number },
): SignName {
  const { person, unit, at, seenBy, recordedAt = at } = absence
  story.tell({ fact: 'absence-recorded', person, unit, reported: false, seenBy }, at, recordedAt)
  return { on: story.day(recordedAt), kind: 'absence-unreported', about: person }
}

export function violated(
  story: Telling,
  violation: { person: string; discipline: string; foundBy: 'covert-check' | 'inspection' | 'self-found'; ref: string },
  at: number,
  recordedAt = at,
): SignName {
  story.tell({ fact: 'violation-recorded', ...violation }, at, recordedAt)
  return { on: story.day(recordedAt), kind: 'violation-in-line', about: violation.person }
}
