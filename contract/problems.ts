import { z } from 'zod'

/** Closed: a class outside it could not come back in the same unit and be seen to. */
export const PROBLEM_CLASSES = {
  'private-fund': '私设小金库',
  'eight-rules': '违反中央八项规定精神',
  burden: '形式主义、加重基层负担',
  'mass-interests': '侵害群众利益',
  'funds-and-assets': '资金资产管理不规范',
  'works-and-purchases': '工程建设、采购不规范',
  personnel: '选人用人不规范',
  'collective-decision': '议事决策不规范',
  'party-life': '党内组织生活不规范',
  attendance: '外出不报备、在岗不在状态',
  delay: '推诿拖延、该办不办',
  'duty-not-led': '责任不落实、压力不传导',
  other: '其他',
} as const

/** Where it was found; one's own finding comes first. */
export const PROBLEM_SOURCES = {
  'self-found': '自查发现',
  superior: '上级检查',
  patrol: '巡察',
  audit: '审计',
  petition: '群众反映',
  'covert-check': '暗访',
  supervision: '日常监督',
  'case-lessons': '案件剖析',
} as const

type KeysOf<T> = [keyof T & string, ...(keyof T & string)[]]
const keysOf = <T extends object>(of: T) => Object.keys(of) as KeysOf<T>

export const ProblemClass = z.enum(keysOf(PROBLEM_CLASSES), { message: '请选择问题类别' })
export type ProblemClass = z.infer<typeof ProblemClass>
export const ProblemSource = z.enum(keysOf(PROBLEM_SOURCES), { message: '请选择从哪里发现的' })
export type ProblemSource = z.infer<typeof ProblemSource>
