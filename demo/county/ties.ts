import type { CountyRecords } from '../../server/modules/organisation/records.ts'
import type { Roster } from './roster.ts'

/** Township commissions whose secretary is tied to the secretary of a village; see `story/acting.ts`. */
export const TIED = ['TJ6', 'TJ10'] as const

/** Declared as the rules want it: a tie is no fault, it says only that someone else should take the matter. */
export function declareTies(roster: Roster): void {
  for (const commission of TIED) {
    const officer = roster.tenures.find((it) => it.unit === commission && it.post === '纪委书记')?.person
    const secretary = secretaryOfTiedVillage(roster, commission)?.person
    if (officer && secretary) roster.relate(officer, secretary, '连襟')
  }
}

/** The first village of the township whose secretary has not changed. */
export function secretaryOfTiedVillage(
  { units, tenures }: Pick<CountyRecords, 'units' | 'tenures'>,
  commission: string,
) {
  const town = units.find((it) => it.number === commission)?.superior
  const villages = units.filter((it) => it.kind === 'village' && it.superior === town)
  const held = villages.map((it) => tenures.filter((tenure) => tenure.unit === it.number))
  return held.find((it) => it.length === 1)?.[0]
}
