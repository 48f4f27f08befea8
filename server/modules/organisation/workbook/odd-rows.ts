import type { ChargeRecord, SupervisionLineRecord } from '../records.ts'
import type { Headships } from './headships.ts'
import type { PeopleIndex } from './people-index.ts'
import { keepConsistent } from './taking/contradictions.ts'
import { type Findings, periodInWords, placeOf, type Taken } from './taking/findings.ts'

/** What is odd but possible: a charge or line on days when its leader held no post; a head who was not the head. */
export function warnOfOddRows(
  charges: readonly Taken<ChargeRecord>[],
  lines: readonly Taken<SupervisionLineRecord>[],
  heads: Headships,
  people: PeopleIndex,
  findings: Findings,
): void {
  const nameOf = (number: string) => {
    const found = people.find(number, '')
    return found.ok ? found.found.name : number
  }
  const warnOfGaps = ({ record, row }: Taken<ChargeRecord>, what: string) => {
    const gaps = heads.daysWithoutPost(record.leader, record.held)
    if (gaps.length === 0) return
    const days = gaps.map(periodInWords).join('、')
    findings.warn(row, `${nameOf(record.leader)}在${days}没有任职，这些日子的${what}不起作用，请核对`)
  }
  for (const it of charges) warnOfGaps(it, '分管')
  warnOfTwoLeaders(charges, nameOf, findings)
  for (const it of lines) {
    warnOfGaps(it, '归口监督')
    const { head, unit, held } = it.record
    if (!heads.headed(head, unit, held)) findings.warn(it.row, `${nameOf(head)}在这段时间不是该单位的主官，请核对`)
  }
}

/** Two leaders in charge of one unit on a day: who answers for it is then not plain. */
function warnOfTwoLeaders(
  charges: readonly Taken<ChargeRecord>[],
  nameOf: (number: string) => string,
  findings: Findings,
): void {
  keepConsistent(
    charges,
    (it) => [it.unit],
    (later, earlier) => {
      const other = `${nameOf(earlier.record.leader)}（${placeOf(earlier.row)}）`
      findings.warn(later.row, `同一单位在同一天另有分管领导${other}，请核对由谁负责`)
    },
  )
}
