import type { Provision } from '../../engine/vocabulary.ts'
import { groupStudyRules } from './instrument.ts'

const of = { instrument: 'group-study-rules', inForce: groupStudyRules.inForce } as const

export const groupStudyProvisions = [
  {
    ...of,
    id: 'group-study-rules/first-responsible',
    article: '条号待核',
    says: '党委（党组）书记是中心组学习的第一责任人',
    mark: 'C',
  },
  {
    ...of,
    id: 'group-study-rules/responsibility-system',
    article: '条号待核',
    says: '中心组学习列入党建工作责任制和意识形态工作责任制',
    mark: 'C',
  },
  {
    ...of,
    id: 'group-study-rules/quarterly',
    article: '条号待核',
    says: '中心组以集体学习研讨为主要形式，每季度不少于一次',
    mark: 'R',
  },
  {
    ...of,
    id: 'group-study-rules/yearly-plan',
    article: '条号待核',
    says: '年初报学习计划，年末报学习情况',
    mark: 'R',
  },
  {
    ...of,
    id: 'group-study-rules/archive',
    article: '条号待核',
    says: '建立学习档案，实行通报和巡听旁听',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
