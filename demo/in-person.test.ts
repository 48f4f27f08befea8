import { describe, expect, it } from 'vitest'
import { day } from '../engine/dates/index.ts'
import { duties, postKinds } from '../law/duties/index.ts'
import { dutiesOf, owingOf } from '../server/modules/duties/duty-book.ts'
import { countyOverTime } from '../server/modules/organisation/county-over-time.ts'
import { inventCounty } from './county.ts'
import { inventInPerson, inventProblemsInPerson } from './in-person.ts'

const TODAYS = ['2026-11-23', '2026-01-01', '2027-12-31', '2026-10-04', '2026-06-15'].map(day)
const book = { duties, postKinds, provision: () => ({}) as never, shortProvision: (id: string) => id }

describe('what secretaries of the invented county did in person', () => {
  it.each(TODAYS)(
    'is owed by those who did it, before %s, and one of them left a matter with a discipline body',
    (today) => {
      const records = inventCounty(today)
      const county = countyOverTime(records)
      const acts = inventInPerson(records, today)
      const notOwed = acts.filter(
        (it) =>
          !owingOf(book, county, it.by, it.on).some(
            (owing) => owing.unit === it.unit && dutiesOf(book, owing).some((duty) => duty.id === it.duty),
          ),
      )
      expect(notOwed).toEqual([])
      expect(acts.filter((it) => it.on >= today)).toEqual([])
      const kinds = acts.flatMap((it) => (it.handedTo === undefined ? [] : [county.unit(it.handedTo)?.kind]))
      expect(kinds).toEqual(['county-commission', 'town-commission'])
    },
  )

  it.each(TODAYS)('is about problems whose steps were taken by people in office up to %s', (today) => {
    const records = inventCounty(today)
    const county = countyOverTime(records)
    const hands = inventProblemsInPerson(records, today).flatMap((it) => it.steps)
    expect(hands.filter((it) => county.tenuresOf(it.by, it.on).length === 0 || it.on >= today)).toEqual([])
  })
})
