import type { Portfolio } from './departments.ts'
import { COUNTY } from './places.ts'
import type { Roster } from './roster.ts'
import { handedOver, type Term } from './terms.ts'

const SEATS: readonly (readonly [portfolio: Portfolio, post: string, rank: string])[] = [
  ['secretary', '县委书记', '正处'],
  ['chief', '县委副书记、县长', '正处'],
  ['deputy-secretary', '县委副书记', '副处'],
  ['organisation', '县委常委、组织部部长', '副处'],
  ['publicity', '县委常委、宣传部部长', '副处'],
  ['united-front', '县委常委、统战部部长', '副处'],
  ['law', '县委常委、政法委书记', '副处'],
  ['standing', '县委常委、常务副县长', '副处'],
  ['farming', '副县长（农业）', '副处'],
  ['building', '副县长（城建）', '副处'],
  ['trade', '副县长（工商）', '副处'],
]

/** Who held each portfolio; 教卫 passed from one to another within the two years. */
export type Leaders = ReadonlyMap<Portfolio, readonly Term[]>

const SCHOOLS_CHANGED = 295

export function seatLeaders(roster: Roster): Leaders {
  roster.unit('U1', `中共${COUNTY}委员会`, 'county-committee', null)
  const leaders = new Map<Portfolio, readonly Term[]>()
  for (const [portfolio, post, rank] of SEATS) {
    const person = roster.person(rank, 42, 56)
    const from = roster.chance.between(800, 1400)
    roster.seat(person, 'U1', post, from)
    leaders.set(portfolio, [{ person, from, until: null }])
  }
  const [before, after] = [roster.person('副处', 50, 57), roster.person('副处', 40, 46)]
  roster.seat(before, 'U1', '副县长（教卫）', 1600, SCHOOLS_CHANGED)
  roster.seat(after, 'U1', '副县长（教卫）', SCHOOLS_CHANGED)
  leaders.set('schools', handedOver(before, after, 1600, SCHOOLS_CHANGED))
  return leaders
}
