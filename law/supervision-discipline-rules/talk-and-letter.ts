import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

/** 第五章：谈话函询。 */
export const talkAndLetterProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/26-plan',
    article: '第二十六条',
    says: '谈话函询要拟订方案和预案，按程序报批',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/26-lower-head',
    article: '第二十六条',
    says: '谈话函询下一级党委（党组）主要负责人的，报纪检机关主要负责人批准，必要时报同级党委主要负责人',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/27-28',
    article: '第二十七条、第二十八条',
    says: '谈话由纪检机关相关负责人或者承办部门负责人进行，可以由被谈话人所在党委（党组）或者纪委负责人陪同，经批准可以委托所在党委（党组）主要负责人；谈话形成工作记录，可以要求书面说明',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/29',
    article: '第二十九条',
    says: '函询以纪检机关办公厅（室）名义发函，抄送被函询人所在党委（党组）和派驻纪检监察组主要负责人；被函询人收到后十五个工作日内书面说明，经所在党委（党组）主要负责人签署意见后回复',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/trial-version-letter',
    article: '2017年试行稿',
    says: '函询的回复期限写的是十五日，不是十五个工作日',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/30',
    article: '第三十条',
    says: '谈话结束或者收到函询回复后一个月内写出情况报告和处置意见，履行报批手续',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/30-outcomes',
    article: '第三十条',
    says: '谈话函询后按情形处理：反映不实的采信了结，函告或者澄清；问题轻微的谈话提醒、批评教育、责令检查或者诫勉；否认理由不充分的再次谈话函询或者初步核实；涉嫌违纪违法的初步核实',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/30-31-file',
    article: '第三十条、第三十一条',
    says: '谈话函询材料存入廉政档案，对函询结果抽查核实，本人在民主生活会或者组织生活会上说明',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
