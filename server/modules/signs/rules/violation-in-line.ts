import { dayInWords } from '../../../../engine/dates/index.ts'
import { addressed } from '../addressee-chain.ts'
import type { Violation } from '../fact-index.ts'
import type { Judging } from '../judging.ts'
import type { Ground } from '../raised-sign.ts'
import { enteredLate, nameOf, unitName, violationInWords } from '../words.ts'

/**
 * The day a violation is recorded: about the person, to the leader in charge. The unit is that of the day it happened;
 * who is in charge of it is looked up for the day of the sign.
 */
export function violationInLine(judging: Judging, { fact, unit }: Violation): Ground[] {
  const { county } = judging
  const { person: about, recordedOn: on } = fact
  if (!judging.counts(fact, on)) return []
  const named = unit === null ? null : (county.leaderOfUnit(unit, on)?.leader ?? county.headOf(unit, on))
  const to = addressed(county, { about, unit, on }, named)
  return [
    {
      on,
      sign: 'violation-in-line',
      about,
      unit,
      to,
      because: [fact],
      says: () => {
        const name = nameOf(judging, about)
        const talker = to.person === null ? '负责的领导' : nameOf(judging, to.person)
        const what = `${violationInWords(fact)}${enteredLate(fact)}`
        return (
          `${unitName(judging, unit)}${name}${dayInWords(fact.on)}${what}，已经认定。请${talker}与${name}谈心谈话；` +
          '提醒谈话由单位主要负责人谈，也可以委托分管领导谈。'
        )
      },
    },
  ]
}
