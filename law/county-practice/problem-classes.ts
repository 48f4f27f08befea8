import type { Option } from '../../engine/procedures/vocabulary.ts'

/** The classes in which the county keeps its problems; a finding that is handed to a unit gets one of them. */
export const PROBLEM_CLASSES = [
  { value: 'private-fund', title: '私设小金库' },
  { value: 'eight-rules', title: '违反中央八项规定精神' },
  { value: 'burden', title: '形式主义、加重基层负担' },
  { value: 'mass-interests', title: '侵害群众利益' },
  { value: 'funds-and-assets', title: '资金资产管理不规范' },
  { value: 'works-and-purchases', title: '工程建设、采购不规范' },
  { value: 'personnel', title: '选人用人不规范' },
  { value: 'collective-decision', title: '议事决策不规范' },
  { value: 'party-life', title: '党内组织生活不规范' },
  { value: 'attendance', title: '外出不报备、在岗不在状态' },
  { value: 'delay', title: '推诿拖延、该办不办' },
  { value: 'duty-not-led', title: '责任不落实、压力不传导' },
  { value: 'other', title: '其他' },
] as const satisfies readonly Option[]

/** Where it was found; one's own finding comes first. */
export const PROBLEM_SOURCES = [
  { value: 'self-found', title: '自查发现' },
  { value: 'superior', title: '上级检查' },
  { value: 'patrol', title: '巡察' },
  { value: 'audit', title: '审计' },
  { value: 'petition', title: '群众反映' },
  { value: 'covert-check', title: '暗访' },
  { value: 'supervision', title: '日常监督' },
  { value: 'case-lessons', title: '案件剖析' },
] as const satisfies readonly Option[]
