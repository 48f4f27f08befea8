import type { Portfolio } from './departments.ts'
import type { Leaders } from './leaders.ts'
import { TOWNS, type TownPlan, VILLAGES } from './places.ts'
import type { Roster } from './roster.ts'
import { drawLines, handedOver, type Term } from './terms.ts'

/** Towns by their place in the list, 1 to 11; days in days ago. */
const SECRETARY_CHANGED: Readonly<Record<number, number>> = { 3: 270, 10: 540 }
const DISCIPLINE_CHANGED: Readonly<Record<number, number>> = { 2: 365, 7: 600 }
const SUPERVISED_BY: readonly Portfolio[] = [
  'standing',
  'deputy-secretary',
  'organisation',
  'publicity',
  'law',
  'united-front',
  'farming',
  'building',
  'chief',
  'trade',
  'schools',
]

export function seatTowns(roster: Roster, leaders: Leaders): void {
  let village = 0
  TOWNS.forEach((plan, at) => {
    seatTown(roster, plan, at + 1, leaders.get(SUPERVISED_BY[at] ?? 'chief') ?? [])
    for (let count = 0; count < plan.villages; count += 1, village += 1) seatVillage(roster, plan, at + 1, village)
  })
}

function seatTown(roster: Roster, plan: TownPlan, place: number, supervisors: readonly Term[]): void {
  const unit = roster.unit(`T${place}`, `${plan.name}党委`, 'town-committee', 'U1')
  drawLines(roster, unit, supervisors, passedOn(roster, unit, '党委书记', SECRETARY_CHANGED[place]))
  const posts = [
    `党委副书记、${plan.chief}`,
    '党委副书记',
    '组织委员',
    '宣传委员',
    `党委委员、副${plan.chief}`,
    `党委委员、副${plan.chief}`,
  ]
  for (const post of posts) roster.seat(roster.person('副科', 32, 52), unit, post, roster.longAgo())
  const commission = roster.unit(`TJ${place}`, `${plan.name}纪委`, 'town-commission', unit)
  passedOn(roster, commission, '纪委书记', DISCIPLINE_CHANGED[place])
  roster.seat(roster.person('一般干部', 28, 46), commission, '纪委副书记', roster.longAgo())
  roster.seat(roster.person('一般干部', 24, 38), commission, '纪检专干', roster.chance.between(300, 1200))
}

/** A single seat, with its change of holder if there was one. */
function passedOn(roster: Roster, unit: string, post: string, changed: number | undefined): Term[] {
  const person = roster.person('正科', 36, 52)
  const from = roster.longAgo()
  roster.seat(person, unit, post, from, changed ?? null)
  if (changed === undefined) return [{ person, from, until: null }]
  const next = roster.person('正科', 33, 42)
  roster.seat(next, unit, post, changed)
  return handedOver(person, next, from, changed)
}

function seatVillage(roster: Roster, plan: TownPlan, place: number, order: number): void {
  const unit = roster.unit(`V${order + 1}`, `${plan.name}${VILLAGES[order]}`, 'village', `T${place}`)
  const changed = roster.chance.happens(0.09) ? roster.chance.between(100, 700) : null
  roster.seat(roster.person(null, 35, 62), unit, '村党组织书记', roster.longAgo(), changed)
  if (changed !== null) roster.seat(roster.person(null, 30, 48), unit, '村党组织书记', changed)
}
