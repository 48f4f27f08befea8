import type { Provision } from '../../engine/vocabulary.ts'
import { cadreEducationRegulation } from './instrument.ts'

const of = { instrument: 'cadre-education-regulation', inForce: cadreEducationRegulation.inForce } as const

export const cadreEducationProvisions = [
  {
    ...of,
    id: 'cadre-education-regulation/county-level',
    article: '条号待核',
    says: '县处级党政领导干部和相当于四级调研员以上层次的，经组织选调，每五年参加脱产等集中培训累计不少于三个月或者五百五十学时',
    mark: 'C',
  },
  {
    ...of,
    id: 'cadre-education-regulation/section-level',
    article: '条号待核',
    says: '乡科级领导干部和相当于一级主任科员以下层次的，每年参加集中培训累计不少于十二天或者九十学时',
    mark: 'C',
  },
  {
    ...of,
    id: 'cadre-education-regulation/make-up-within-one-year',
    article: '条号待核',
    says: '提任前没有达到培训要求的，提任后一年内补足',
    mark: 'C',
  },
  {
    ...of,
    id: 'cadre-education-regulation/leave',
    article: '条号待核',
    says: '脱产培训请假累计超过总学时七分之一的，按退学处理',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
