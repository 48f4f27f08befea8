import type { ChargeRecord, SupervisionLineRecord } from '../records.ts'
import type { Headships } from './headships.ts'
import type { PeopleIndex } from './people-index.ts'
import { type Findings, periodInWords, type Taken } from './taking/findings.ts'

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
    findings.warn(row, `${nameOf(record.leader)}在${days}没有任职,这些日子的${what}不起作用,请核对`)
  }
  for (const it of charges) warnOfGaps(it, '分管')
  for (const it of lines) {
    warnOfGaps(it, '归口监督')
    const { head, unit, held } = it.record
    if (!heads.headed(head, unit, held)) findings.warn(it.row, `${nameOf(head)}在这段时间不是该单位的主官,请核对`)
  }
}
