import type { Provision } from '../../engine/vocabulary.ts'
import { partyConstitution } from './instrument.ts'

const of = { instrument: 'party-constitution', inForce: partyConstitution.inForce } as const

export const partyConstitutionProvisions = [
  {
    ...of,
    id: 'party-constitution/dual-leadership',
    article: '条号待核',
    says: '党的地方各级纪委在同级党委和上级纪委双重领导下工作',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
