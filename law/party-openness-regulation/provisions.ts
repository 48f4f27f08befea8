import type { Provision } from '../../engine/vocabulary.ts'
import { partyOpennessRegulation } from './instrument.ts'

const of = { instrument: 'party-openness-regulation', inForce: partyOpennessRegulation.inForce } as const

export const partyOpennessProvisions = [
  {
    ...of,
    id: 'party-openness-regulation/accountability-made-public',
    article: '条号待核',
    says: '以组织处理、纪律处分方式问责的，以适当方式公开；典型问题通报曝光',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
