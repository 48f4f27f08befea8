import type { Provision } from '../../engine/vocabulary.ts'
import { clarificationOpinions } from './instrument.ts'

const of = { instrument: 'clarification-opinions', inForce: clarificationOpinions.inForce } as const

export const clarificationProvisions = [
  {
    ...of,
    id: 'clarification-opinions/start-by-handler',
    article: '条号待核',
    says: '承办部门可以建议澄清，事先充分征求被检举控告人的意见',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'clarification-opinions/start-by-subject',
    article: '条号待核',
    says: '被检举控告人可以书面申请澄清',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'clarification-opinions/who',
    article: '条号待核',
    says: '谁核实谁澄清',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'clarification-opinions/approval',
    article: '条号待核',
    says: '涉及重要岗位或者拟公开澄清的，必要时报同级党委',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'clarification-opinions/result-only',
    article: '条号待核',
    says: '只澄清结果，不涉及细节，不泄密，不涉及隐私',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'clarification-opinions/means',
    article: '条号待核',
    says: '澄清可以书面、当面、在会议上或者公开进行',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'clarification-opinions/afterwards',
    article: '条号待核',
    says: '澄清后通报组织部门，入廉政档案，可以回访',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
