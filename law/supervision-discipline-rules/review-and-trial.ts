import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

/** 第七章、第八章：审查调查和审理。本系统到立案为止，只收回结果。 */
export const reviewAndTrialProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/37-39',
    article: '第三十七条至第三十九条',
    says: '需要追究责任的立案审查；立案要已经掌握部分事实和证据，经纪检机关主要负责人审批、报同级党委（党组）主要负责人批准，并宣布立案决定',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/51',
    article: '第五十一条',
    says: '查明问题后写出事实材料，与被审查调查人见面，听取意见',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/53-56',
    article: '第五十三条至第五十六条',
    says: '审查与审理分离，原则上进行审理谈话；审理在一个月内完成，重大复杂的经批准可以延长',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/55-56',
    article: '第五十五条、第五十六条',
    says: '审理报告经纪检机关主要负责人批准后，提请纪委常委会审议',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/59',
    article: '第五十九条',
    says: '对处分不服的申诉由批准或者决定机关受理，成立复查组，原案审查、审理人员不得参与，复议复查三个月内办结',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/trial-version-review',
    article: '2017年试行稿',
    says: '审查时间九十日，经上一级批准可以延长一次，不超过九十日；2018年的规则是否沿用待核',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
