import type { Provision } from '../../engine/vocabulary.ts'
import { partyMembersRightsRegulation } from './instrument.ts'

const of = { instrument: 'party-members-rights-regulation', inForce: partyMembersRightsRegulation.inForce } as const

export const partyMembersRightsProvisions = [
  {
    ...of,
    id: 'party-members-rights-regulation/15',
    article: '第十五条',
    says: '党组织讨论决定对党员的处分时，本人有权参加和申辩，其他党员可以为他作证和辩护',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'party-members-rights-regulation/18',
    article: '第十八条',
    says: '党员对处分、处理、鉴定、审查结论不服的，都可以申诉；没有统一的期限',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'party-members-rights-regulation/33',
    article: '第三十三条',
    says: '实行“三个区分开来”：把先行先试的失误、探索性试验的失误、推动发展的无意过失，与明知故犯、我行我素、谋取私利区分开',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'party-members-rights-regulation/36',
    article: '第三十六条',
    says: '对受处理处分的党员跟踪回访，思想不到位的引导、包袱重的鼓励',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'party-members-rights-regulation/36-normal-use',
    article: '第三十六条',
    says: '影响期满、表现好、符合条件的，正常使用',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
