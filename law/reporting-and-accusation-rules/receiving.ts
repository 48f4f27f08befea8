import type { Provision } from '../../engine/vocabulary.ts'
import { reportingAndAccusationRules } from './instrument.ts'

const of = { instrument: 'reporting-and-accusation-rules', inForce: reportingAndAccusationRules.inForce } as const

/** 总则、受理和办理。 */
export const receivingProvisions = [
  {
    ...of,
    id: 'reporting-and-accusation-rules/4',
    article: '第四条',
    says: '任何组织和个人可以就党员、党组织违纪和监察对象职务违法犯罪等问题提出检举控告',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/14-first',
    article: '第十四条',
    says: '属本级受理的初次检举控告，移送监督检查等部门，并通报案件监督管理部门',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/14-repeated',
    article: '第十四条',
    says: '属本级受理的重复检举控告，登记后留存备查，定期通报',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/14-ledger',
    article: '第十四条',
    says: '承办部门由专人管理，逐件登记、建立台账',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/15',
    article: '第十五条',
    says: '属上级受理的，径送本机关主要负责人，自收到之日起五个工作日内报上一级信访举报部门',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/15-own-head',
    article: '第十五条',
    says: '反映本机关主要负责人的，径送上一级',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/15-not-entered',
    article: '第十五条',
    says: '属上级受理的检举控告不得瞒报、漏报、迟报，不得扩大知情范围，不得复制摘抄，不得录入检举举报平台',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/16',
    article: '第十六条',
    says: '下一级自收到转来的检举控告之日起五个工作日内完成受理或者转办',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/16-pass-on',
    article: '第十六条',
    says: '属下级受理的检举控告，及时转送',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/17-return',
    article: '第十七条',
    says: '监督检查部门甄别后，没有实质内容或者属他处受理的，经沟通研究、分管领导批准，按程序退回',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/17-disposal',
    article: '第十七条',
    says: '属本级的，经集体研究、履行报批手续后，按四类方式处置或者移送审查调查',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/18',
    article: '第十八条',
    says: '监督检查、审查调查部门每季度向信访举报部门反馈已办结检举控告的处理结果',
    mark: 'C',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/21',
    article: '第二十一条',
    says: '上级交办的检举控告一般在三个月内办结并报送结果',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/21-extension',
    article: '第二十一条',
    says: '经本机关主要负责人批准可以延长三个月，并向上级报告',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/21-further',
    article: '第二十一条',
    says: '延长后仍需再延的，报上级批准',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
