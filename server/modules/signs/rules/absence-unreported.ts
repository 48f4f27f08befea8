import { dayInWords } from '../../../../engine/dates/index.ts'
import { addressed } from '../addressee-chain.ts'
import type { Absence } from '../fact-index.ts'
import type { Judging } from '../judging.ts'
import type { Ground } from '../raised-sign.ts'
import { enteredLate, nameOf, unitName } from '../words.ts'

/** The day an absence that was not reported beforehand is recorded: about the absent person, to the head of the unit. */
export function absenceUnreported(judging: Judging, { fact }: Absence): Ground[] {
  const { county } = judging
  const { person: about, unit, recordedOn: on } = fact
  if (!judging.counts(fact, on)) return []
  return [
    {
      on,
      sign: 'absence-unreported',
      about,
      unit,
      to: addressed(county, { about, unit, on }, county.headOf(unit, on)),
      because: [fact],
      says: () => {
        const name = nameOf(judging, about)
        const late = enteredLate(fact)
        return `${unitName(judging, unit)}${name}${dayInWords(fact.on)}外出，事先没有报备${late}。请向${name}问明去向，提醒今后先报备。`
      },
    },
  ]
}
