import type { UnitLevel } from '../../../contract/organisation.ts'
import type { UnitKind } from './records.ts'

export const unitLevels: readonly UnitLevel[] = ['county', 'town', 'village']

const LEVELS: Readonly<Record<UnitKind, UnitLevel>> = {
  'county-committee': 'county',
  'county-commission': 'county',
  department: 'town',
  'other-unit': 'town',
  'town-committee': 'town',
  'town-commission': 'town',
  'stationed-group': 'town',
  office: 'village',
  section: 'village',
  village: 'village',
}

export const levelOf = (kind: UnitKind): UnitLevel => LEVELS[kind]

export const kindsOf = (level: UnitLevel): UnitKind[] =>
  (Object.keys(LEVELS) as UnitKind[]).filter((it) => LEVELS[it] === level)
