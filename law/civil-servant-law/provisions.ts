import type { Provision } from '../../engine/vocabulary.ts'
import { civilServantLaw } from './instrument.ts'

const of = { instrument: 'civil-servant-law', inForce: civilServantLaw.inForce } as const

export const civilServantProvisions = [
  {
    ...of,
    id: 'civil-servant-law/57',
    article: '第五十七条',
    says: '机关在监督中发现问题的，区分情况谈话提醒、批评教育、责令检查、诫勉、组织调整、处分',
    mark: 'C',
  },
  {
    ...of,
    id: 'civil-servant-law/67-68',
    article: '第六十七条、第六十八条',
    says: '晋升领导职务的，在任职前或者任职后一年内参加任职培训；培训情况登记管理',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
