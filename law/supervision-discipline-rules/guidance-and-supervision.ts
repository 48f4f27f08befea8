import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

/** 第一章至第三章：领导体制和监督检查。 */
export const supervisionGuidanceProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/6',
    article: '第六条',
    says: '纪委监委合署办公，纪委审议决定监委依法履职中的重要事项',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/11',
    article: '第十一条',
    says: '监督检查、审查调查、案件监督管理、案件审理相互协调、相互制约',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/19',
    article: '第十九条',
    says: '监督中发现突出问题的，向有关党组织或者单位提出纪律检查建议或者监察建议',
    mark: 'C',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/19-kinds',
    article: '第十九条',
    says: '纪律检查建议对党组织，监察建议对监察对象所在单位；同一事项两者都有的，可以合在一起发',
    mark: 'C',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/suggestion-contents',
    article: '业务文章（2013年）',
    says: '建议书写明基本情况、查明的事实与依据、建议三部分',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
