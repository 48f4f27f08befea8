import { type Day, day } from '../engine/dates/index.ts'
import type { CountyRecords, PersonRecord, UnitKind } from '../server/modules/organisation/index.ts'
import { matterCounty, also as people } from './matter-county.ts'

/** Those of the small county by whom supervising bodies are tried; of the second township nobody is tied to anybody. */
export const acting = {
  ...people,
  townDisciplineClerk: 'P31',
  secondSecretary: 'P32',
  secondDiscipline: 'P33',
  groupHead: 'P34',
  seatedDiscipline: 'P35',
} as const

const FROM = day('2024-01-01')
const units: [number: string, name: string, kind: UnitKind, superior: string][] = [
  ['T2', '柳河乡党委', 'town-committee', 'U1'],
  ['T2C', '柳河乡纪委', 'town-commission', 'T2'],
  ['T3', '高岭乡党委', 'town-committee', 'U1'],
  ['T3C', '高岭乡纪委', 'town-commission', 'T3'],
  ['G1', '派驻第一纪检监察组', 'stationed-group', 'U2'],
]
const seats: [person: string, name: string, unit: string, post: string, until: Day | null][] = [
  [acting.townDisciplineClerk, '石磊', 'T1C', '纪检专干', null],
  [acting.secondSecretary, '江流', 'T2', '党委书记', null],
  [acting.secondDiscipline, '何清', 'T2C', '纪委书记', null],
  [acting.groupHead, '段平', 'G1', '组长', null],
  [acting.seatedDiscipline, '范正', 'T3C', '纪委书记', null],
  [acting.seatedDiscipline, '范正', 'T3', '党委委员', null],
]

/** Three township commissions and a stationed group beside the county commission. `leaving`: the first day no longer held. */
export function actingCounty(
  relations: readonly (readonly [string, string])[] = [],
  leaving: Readonly<Record<string, Day>> = {},
): CountyRecords {
  const small = matterCounty(relations)
  const named = new Map(seats.map(([number, name]) => [number, name]))
  const until = (person: string, otherwise: Day | null) => leaving[person] ?? otherwise
  return {
    ...small,
    units: [...small.units, ...units.map(([number, name, kind, superior]) => ({ number, name, kind, superior }))],
    people: [
      ...small.people,
      ...[...named].map(
        ([number, name]): PersonRecord => ({ number, name, born: null, rank: null, managedBy: 'county' }),
      ),
    ],
    tenures: [
      ...small.tenures.map((it) => ({ ...it, held: { ...it.held, until: until(it.person, it.held.until) } })),
      ...seats.map(([person, , unit, post, ends]) => ({
        person,
        unit,
        post,
        held: { from: FROM, until: until(person, ends) },
      })),
    ],
  }
}
