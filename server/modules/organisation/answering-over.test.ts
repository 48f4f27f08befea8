import { describe, expect, it } from 'vitest'
import { inventCounty } from '../../../demo/county.ts'
import { day, periodHas, plusDays } from '../../../engine/dates/index.ts'
import { answeringOver } from './answering-over.ts'
import { countyOverTime } from './county-over-time.ts'

const TODAY = day('2026-11-23')
const county = countyOverTime(inventCounty(TODAY))
const stretches = Map.groupBy(answeringOver(county), (it) => `${it.as} ${it.of}`)
const on = (as: string, of: string, when: ReturnType<typeof day>) => {
  const found = (stretches.get(`${as} ${of}`) ?? []).filter((it) => periodHas(it.held, when))
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0] ?? null
}

describe('who answers over the years', () => {
  const days = Array.from({ length: 30 }, (_, at) => plusDays(TODAY, -at * 31))

  it('is on every day who answers on that day, for each unit of the invented county', () => {
    const wrong = county.records.units.flatMap(({ number }) =>
      days.filter(
        (when) =>
          (on('head', number, when)?.leader ?? null) !== county.headOf(number, when) ||
          (on('unit', number, when)?.leader ?? null) !==
            (county.leaderOfUnit(number, when)?.leader ?? county.headOf(number, when)),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('and for each person, with the line by which', () => {
    const wrong = county.records.people.flatMap(({ number }) =>
      days.filter((when) => {
        const { leader, line } = on('person', number, when) ?? {}
        const it = county.leaderInCharge(number, when)
        return leader !== it?.leader || line !== it?.line
      }),
    )
    expect(wrong).toEqual([])
  })

  it('is reckoned once for a county', () => expect(answeringOver(county)).toBe(answeringOver(county)))
})
