import type { Provision } from '../../engine/vocabulary.ts'
import { topLeadersSupervisionOpinions } from './instrument.ts'

const of = { instrument: 'top-leaders-supervision-opinions', inForce: topLeadersSupervisionOpinions.inForce } as const

export const topLeadersSupervisionProvisions = [
  {
    ...of,
    id: 'top-leaders-supervision-opinions/head-over-head',
    article: '条号待核',
    says: '加强上级“一把手”对下级“一把手”的监督，开展监督谈话',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
