import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第三条至第六条：原则、主体、对象、责任。 */
export const subjectAndResponsibilityProvisions = [
  {
    ...of,
    id: 'accountability-regulation/3',
    article: '第三条',
    says: '问责要依规依纪、实事求是，失责必问，权责一致、错责相当，严管与厚爱结合，惩前毖后、治病救人，集体决定、分清责任',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/4',
    article: '第四条',
    says: '党组织按管理权限，追究失职失责的党组织和领导干部的主体责任、监督责任和领导责任',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'accountability-regulation/4-division',
    article: '第四条',
    says: '党委统一领导，纪委协助党委并履行专责，派驻机构和党的工作机关各按职责开展问责',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/5',
    article: '第五条',
    says: '问责对象是党组织、党的领导干部，重点是党委（党组）、党的工作机关及其领导成员，纪委、派驻派出机构及其领导成员',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/6-1',
    article: '第六条第一款',
    says: '领导班子在职责范围内负全面领导责任；主要负责人和直接主管的成员负主要领导责任；参与决策和工作的其他成员负重要领导责任',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'accountability-regulation/6-2',
    article: '第六条第二款',
    says: '追究领导班子集体责任的，同时追究负有责任的班子成员',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
