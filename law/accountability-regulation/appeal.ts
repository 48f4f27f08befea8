import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第二十条至第二十三条：申诉、纠正和以后。 */
export const appealProvisions = [
  {
    ...of,
    id: 'accountability-regulation/20',
    article: '第二十条',
    says: '对问责决定不服的，可以自收到决定之日起一个月内，向作出决定的党组织书面申诉',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/20-reply',
    article: '第二十条',
    says: '作出决定的党组织收到书面申诉后一个月内作出申诉处理决定，书面告知申诉人及其所在党组织',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/20-not-suspended',
    article: '第二十条',
    says: '申诉期间，不停止问责决定的执行',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/21-1',
    article: '第二十一条第一款',
    says: '事实不清、证据不足、责任不清、程序不合规、处理不当或者不应当问责的，应当及时纠正；上级可以直接纠正或者责令纠正',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/21-2',
    article: '第二十一条第二款',
    says: '滥用问责，或者问责中严重不负责任、造成不良影响的，追究责任',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/22',
    article: '第二十二条',
    says: '正确对待被问责的干部，影响期满、表现好、符合条件的，按规定正常使用',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/23',
    article: '第二十三条',
    says: '条例写的审批权限都是最低的审批权限，可以报更高一级批准',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
