import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第十二条至第十六条：决定、宣布和执行。 */
export const decisionProvisions = [
  {
    ...of,
    id: 'accountability-regulation/12-1',
    article: '第十二条第一款',
    says: '问责决定由有管理权限的党组织作出',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/12-2',
    article: '第十二条第二款',
    says: '对同级党委直接领导的党组织，纪委、党的工作机关报同级党委或者其主要负责人批准，可以采取检查、通报方式问责',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/12-2-reorganise',
    article: '第十二条第二款',
    says: '对党组织采取改组方式问责的，按党章和有关规定执行',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/12-3',
    article: '第十二条第三款',
    says: '对同级党委管理的领导干部，纪委、党的工作机关报同级党委或者其主要负责人批准，可以采取通报、诫勉方式问责',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/12-3-suggest',
    article: '第十二条第三款',
    says: '对同级党委管理的领导干部需要组织调整或者组织处理的，纪委、党的工作机关只提出建议',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/12-3-sanction',
    article: '第十二条第三款',
    says: '采取纪律处分方式问责的，按党章和有关党内法规规定的权限和程序执行',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/13-1',
    article: '第十三条第一款',
    says: '问责决定作出后，及时向被问责的党组织、干部及其所在党组织宣布，并督促执行',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/13-1-filing',
    article: '第十三条第一款',
    says: '问责决定通报纪委和组织部门；纪委归入廉政档案，组织部门归入人事档案，并报上一级组织部门备案',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/13-1-formalities',
    article: '第十三条第一款',
    says: '采取组织调整或者组织处理方式问责的，一个月内办理完相应手续',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/13-2',
    article: '第十三条第二款',
    says: '被问责的干部向决定机关写出书面检讨，并在民主生活会等会议上作深刻检查',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/13-2-publish',
    article: '第十三条第二款',
    says: '建立典型问题通报曝光制度；采取组织处理、纪律处分方式问责的，以适当方式公开',
    mark: 'C-2',
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
    id: 'accountability-regulation/15',
    article: '第十五条',
    says: '需要给予政务处分或者其他处理的，通报相关单位；相关单位及时处理，并把结果通报或者报告决定机关',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'accountability-regulation/16',
    article: '第十六条',
    says: '实行终身问责：性质恶劣、后果严重的，不论是否已经调离、提拔或者退休，都要问责',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
