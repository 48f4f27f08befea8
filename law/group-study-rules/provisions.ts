import type { Provision } from '../../engine/vocabulary.ts'
import { groupStudyRules } from './instrument.ts'

const of = { instrument: 'group-study-rules', inForce: groupStudyRules.inForce } as const

export const groupStudyProvisions = [
  {
    ...of,
    id: 'group-study-rules/quarterly',
    article: '条号待核',
    says: '中心组以集体学习研讨为主要形式，每季度不少于一次',
    mark: 'R',
  },
  {
    ...of,
    id: 'group-study-rules/first-responsible',
    article: '条号待核',
    says: '党委（党组）书记是中心组学习的第一责任人',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
