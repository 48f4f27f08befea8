import { describe, expect, it } from 'vitest'
import { whyNothingFallsDue } from '../../engine/cadence-words.ts'
import { type Day, day } from '../../engine/dates/index.ts'
import { occurrencesDue } from '../../engine/occurrences.ts'
import { workingCalendar } from '../calendars/index.ts'
import { leadingGroup } from '../duties/leading-group.ts'

const dueIn2026 = (id: string, from: Day) => {
  const duty = leadingGroup.find((it) => it.id === id)
  if (duty === undefined) throw new RangeError(id)
  const held = { from, until: null }
  return occurrencesDue(duty, [], held, day('2026-01-01'), day('2027-01-01'), workingCalendar).map(
    (it) => `${it.period} ${it.dueOn}`,
  )
}

describe('what the provisions of 2020 make a leading group do in 2026', () => {
  it('study strict governance of the Party once by 30 June and once by 31 December', () =>
    expect(dueIn2026('B01', day('2024-02-01'))).toEqual(['2026年上半年 2026-06-30', '2026年下半年 2026-12-31']))

  it('the same for a secretary appointed on 20 June, who owes the half-year he came into', () =>
    expect(dueIn2026('B01', day('2026-06-20'))).toEqual(['2026年上半年 2026-06-30', '2026年下半年 2026-12-31']))

  it('draw up its list and the year’s plan once', () =>
    expect(dueIn2026('B02', day('2024-02-01'))).toEqual(['2026年 2026-12-31']))

  it('report on the year before, yet on no day until the superior has named one', () => {
    expect(dueIn2026('B03', day('2024-02-01'))).toEqual([])
    const cadence = leadingGroup.find((it) => it.id === 'B03')?.versions[0]?.cadence
    expect(cadence && whyNothingFallsDue(cadence, null)).toBe('上级还没有定日期，不产生到期。')
  })
})
