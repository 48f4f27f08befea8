import type { Provision } from '../../engine/vocabulary.ts'
import { reformDecision2013 } from './instrument.ts'

const of = { instrument: 'reform-decision-2013', inForce: reformDecision2013.inForce } as const

export const reformDecisionProvisions = [
  {
    ...of,
    id: 'reform-decision-2013/dual-report',
    article: '条号待核',
    says: '查办腐败案件以上级纪委领导为主，线索处置和案件查办在向同级党委报告的同时必须向上级纪委报告',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reform-decision-2013/nomination',
    article: '条号待核',
    says: '各级纪委书记、副书记的提名和考察以上级纪委会同组织部门为主',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reform-decision-2013/three-transformations',
    article: '条号待核',
    says: '纪检机关转职能、转方式、转作风，聚焦监督执纪问责的主业',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reform-decision-2013/three-transformations-matters',
    article: '条号待核',
    says: '纪检机关退出与主业无关的议事协调机构，纪委书记不分管主业以外的工作',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
