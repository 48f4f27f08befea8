import { absentUnreported } from './answering.ts'
import { CASE_B, CASE_D } from './cases.ts'
import type { Telling } from './telling.ts'

/** A department with nothing else in its story. */
export const OPEN_NOW = 'D16'

/** Small things of the last days that wait on the desks of those who sign in to look around. */
export function tellOpenNow(story: Telling): void {
  const { who, last } = story
  const away = (person: string | undefined, unit: string, at: number) =>
    absentUnreported(story, { person: person ?? '', unit, at, seenBy: [] })
  const on = story.day(last - 3)
  const farming = who.records.tenures.find((it) => it.post === '副县长（农业）')?.person
  away(farming, 'U1', last - 2)
  away(who.othersIn(CASE_B.town, on)[3], CASE_B.town, last - 1)
  away(who.othersIn(CASE_B.commission, on)[1], CASE_B.commission, last)
  away(who.othersIn(CASE_D.section, on)[1], CASE_D.section, last)
  away(who.othersIn(`${OPEN_NOW}S2`, on)[0], `${OPEN_NOW}S2`, last - 3)
}
