import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第八条：问责方式。 */
export const meansProvisions = [
  {
    ...of,
    id: 'accountability-regulation/8-1',
    article: '第八条第一款',
    says: '对党组织问责的方式有检查、通报、改组三种',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/8-2',
    article: '第八条第二款',
    says: '对党的领导干部问责的方式有通报、诫勉、组织调整或者组织处理、纪律处分四类；诫勉可以谈话，也可以书面；组织调整或者组织处理包括停职检查、调整职务、责令辞职、免职、降职',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/8-3',
    article: '第八条第三款',
    says: '问责方式可以单独使用，也可以依规合并使用',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/8-3-effect',
    article: '第八条第三款',
    says: '问责方式有影响期的，按有关规定执行',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
