import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

/** 第四章：线索处置。 */
export const leadProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/20',
    article: '第二十条',
    says: '问题线索集中管理、动态更新、分类处置、定期清理，信访举报由信访举报部门归口受理',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/21-1',
    article: '第二十一条第一款',
    says: '承办部门对问题线索按谈话函询、初步核实、暂存待查、予以了结四类方式处置',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/21-2',
    article: '第二十一条第二款',
    says: '线索不得拖延积压，处置意见应自收到线索之日起一个月内提出，并制定处置方案、履行审批手续',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/23-assignment',
    article: '第二十三条',
    says: '案件监督管理部门集中管理、动态更新、定期汇总核对问题线索，提出分办意见，报纪检机关主要负责人批准后移送承办部门',
    mark: 'C',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/23-ledger',
    article: '第二十三条',
    says: '承办部门由专人管理线索，逐件编号登记、建立台账',
    mark: 'C',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/23-signatures',
    article: '第二十三条',
    says: '线索办理各环节的经手人签名，全程登记备查',
    mark: 'C',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/24-25',
    article: '第二十四条、第二十五条',
    says: '定期召开专题会议分析线索总体情况，线索处置材料完整归档',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
