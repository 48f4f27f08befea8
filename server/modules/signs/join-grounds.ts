import type { CountyOverTime } from '../organisation/index.ts'
import { compareSources } from './compare-sources.ts'
import type { Deriving, Ground, RaisedSign } from './raised-sign.ts'

/** One sign for one day, kind and person: further grounds of the same day join it. Sorted by day, sign, person. */
export function joinGrounds(
  county: CountyOverTime,
  grounds: readonly Ground[],
  deriving: Pick<Deriving, 'book' | 'sheets'>,
): RaisedSign[] {
  const joined = Map.groupBy(grounds, (it) => `${it.on}|${it.sign}|${it.about}`)
  return [...joined.keys()].sort().map((key) => raise(county, joined.get(key) ?? [], deriving))
}

function raise(
  county: CountyOverTime,
  grounds: readonly Ground[],
  { book, sheets }: Pick<Deriving, 'book' | 'sheets'>,
): RaisedSign {
  const [first] = grounds as readonly [Ground]
  const { on, sign, about } = first
  const unit = grounds.flatMap((it) => it.unit ?? []).sort()[0] ?? null
  const office = county.supervisionOffice() ?? county.records.units.find((it) => it.superior === null)?.number
  const persons = [...new Set(grounds.flatMap((it) => it.to.person ?? []))].sort()
  const withOffice = grounds.some((it) => it.to.office) && office !== undefined
  const upward = grounds.some((it) => it.to.upward)
  const under = book.signs.find((it) => it.id === sign)?.under ?? []
  const sources = new Set(grounds.flatMap((it) => it.because.map((fact) => fact.source)))
  const said = [...new Set(grounds.map((it) => it.says()))].sort()
  const cited = [...new Set(under.map(book.shortProvision))].join('、')
  const upwards = upward ? `县里没有可以送的上级，请${county.unitRef(office ?? '').name}报上级。` : ''
  return {
    on,
    sign,
    about,
    to: [...persons, ...(withOffice ? [office] : [])],
    because: [...sources].sort(compareSources(sheets ?? [])),
    under,
    words: `${said.join('')}${upwards}依据：${cited}。`,
    unit,
    ...(grounds.some((it) => it.provisional) ? { provisional: true as const } : {}),
    ...(upward ? { upward: true as const } : {}),
  }
}
