import type { Day } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { chanceFrom } from './chance.ts'
import { seatCommission } from './county/commission.ts'
import { seatLeaders } from './county/leaders.ts'
import { COUNTY } from './county/places.ts'
import { openRoster, type Roster } from './county/roster.ts'
import { seatDepartments } from './county/seat-department.ts'
import { declareTies } from './county/ties.ts'
import { seatTowns } from './county/towns.ts'

const SEED = 20_240_607

/**
 * The invented county: 60 departments, 11 towns, 130 villages, about a thousand posts, with two years of changes before
 * `today`. The people and their numbers are the same for every `today`; only the days move.
 */
export function inventCounty(today: Day): CountyRecords {
  const roster = openRoster(chanceFrom(SEED), today)
  const leaders = seatLeaders(roster)
  seatCommission(roster)
  seatDepartments(roster, leaders)
  seatTowns(roster, leaders)
  shareNames(roster)
  declareRelations(roster)
  declareTies(roster)
  const { units, people, tenures, charges, supervisionLines, relations } = roster
  return { county: COUNTY, units, people, tenures, charges, supervisionLines, relations }
}

/** Five pairs of section members carry the same name, as happens in a county: the number tells them apart. */
function shareNames(roster: Roster): void {
  const numbers = ordinaryStaff(roster, 41)
  for (let pair = 0; pair < 5; pair += 1) {
    const [one, other] = [numbers[pair], numbers[pair + 20]]
    const name = roster.people.find((it) => it.number === one)?.name
    const at = roster.people.findIndex((it) => it.number === other)
    const found = roster.people[at]
    if (name && found) roster.people[at] = { ...found, name }
  }
}

const KINDS = ['夫妻', '儿女亲家', '表兄弟', '连襟', '表姐妹']

function declareRelations(roster: Roster): void {
  const numbers = ordinaryStaff(roster, 29)
  for (let pair = 0; pair < 14; pair += 1)
    roster.relate(numbers[pair] ?? '', numbers[pair + 14] ?? '', KINDS[pair % KINDS.length] ?? '夫妻')
}

/** Members of sections far from one another: every `step`th from a later start, so that no case rests on them. */
function ordinaryStaff(roster: Roster, step: number): string[] {
  const staff = roster.tenures.filter((it) => it.post === '科员' && !/^D(1|2)S/.test(it.unit)).map((it) => it.person)
  return staff.map((_, at) => staff[(at * step) % staff.length] ?? '').slice(0, 40)
}
