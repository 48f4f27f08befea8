import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第九条至第十一条：启动、调查、见面和报告。 */
export const enquiryProvisions = [
  {
    ...of,
    id: 'accountability-regulation/9-1',
    article: '第九条第一款',
    says: '发现第七条情形需要调查的，有管理权限的党委（党组）、纪委、党的工作机关经主要负责人审批，及时启动问责调查',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/9-1-same-level',
    article: '第九条第一款',
    says: '纪委、党的工作机关对同级党委直接领导的党组织及其主要负责人启动问责调查，报同级党委主要负责人批准',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/9-2',
    article: '第九条第二款',
    says: '应当启动而没有启动的，上级党组织责令启动，也可以直接启动或者指定其他党组织启动',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/9-3',
    article: '第九条第三款',
    says: '对已经立案审查的对象问责的，不再另行启动问责调查',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/10',
    article: '第十条',
    says: '问责调查应组成调查组，综合考虑主客观因素，区分执行不当、执行不力和不执行，防止问责不力，也防止泛化、简单化',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/10-team',
    article: '第十条',
    says: '调查组不少于二人',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'accountability-regulation/10-six',
    article: '第十条',
    says: '问责要做到事实清楚、证据确凿、依据充分、责任分明、程序合规、处理恰当',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/11-meeting',
    article: '第十一条',
    says: '调查组写出事实材料，与调查对象见面，听取陈述和申辩，并记录在案；合理的意见应当采纳',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/11-remarks',
    article: '第十一条',
    says: '调查对象在事实材料上签署意见；有不同意见或者拒绝签署的，由调查组作出说明或者注明',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/11-report',
    article: '第十一条',
    says: '调查组集体讨论形成调查报告，写明基本情况、依据、过程、事实、本人态度与申辩、处理意见，由组长和有关人员签名，履行审批手续',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
