import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

export const accountabilityProvisions = [
  {
    ...of,
    id: 'accountability-regulation/3',
    article: '第三条',
    says: '问责要依规依纪、实事求是，失责必问，权责一致、错责相当，严管与厚爱结合，惩前毖后、治病救人，集体决定、分清责任',
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
    id: 'accountability-regulation/7-8',
    article: '第七条第八项',
    says: '主体责任、监督责任落实不到位，如监督制约不力、好人主义，该发现的没有发现，发现了不报告、不处理，该问责的不问责，应当问责',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-10',
    article: '第七条第十项',
    says: '民生领域不作为、乱作为、慢作为、假作为，侵害群众利益的问题得不到整治，群众身边的腐败和作风问题严重，应当问责',
    mark: 'R',
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
    id: 'accountability-regulation/14',
    article: '第十四条',
    says: '被问责的党组织、干部及其所在党组织要吸取教训、明确整改措施；决定机关督促检查，推动以案促改',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/20',
    article: '第二十条',
    says: '对问责决定不服的，可以自收到决定之日起一个月内向作出决定的党组织书面申诉；该党组织收到后一个月内作出处理决定；申诉期间不停止执行',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/21-1',
    article: '第二十一条第一款',
    says: '事实不清、证据不足、责任不清、程序不合规、处理不当或者不应当问责的，应当及时纠正；上级可以直接纠正或者责令纠正',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
