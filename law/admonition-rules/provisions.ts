import { day } from '../../engine/dates/index.ts'
import type { Provision } from '../../engine/vocabulary.ts'
import { admonitionRules } from './instrument.ts'

const of = { instrument: 'admonition-rules', inForce: admonitionRules.inForce } as const

export const admonitionProvisions = [
  {
    ...of,
    id: 'admonition-rules/order-of-measures',
    article: '业务文章归纳，条号待核',
    says: '由轻到重：提醒谈话、批评教育、责令检查、通报、诫勉；可以合并使用，诫勉以后不必再加明显更轻的措施',
    mark: 'C-2',
    inForce: { from: day('2016-01-01'), until: null },
  },
  {
    ...of,
    id: 'admonition-rules/effect-six-months',
    article: '业务文章归纳，条号待核',
    says: '诫勉的影响期为六个月',
    mark: 'C-2',
    inForce: { from: day('2016-01-01'), until: null },
  },
  {
    ...of,
    id: 'admonition-rules/evidence',
    article: '业务文章归纳，条号待核',
    says: '诫勉的证据标准按处分案件把握，提醒谈话的证据标准最低',
    mark: 'C-2',
    inForce: { from: day('2016-01-01'), until: null },
  },
  {
    ...of,
    id: 'admonition-rules/no-effect-period',
    article: '业务文章归纳，条号待核',
    says: '提醒谈话、批评教育没有影响期',
    mark: 'C-2',
    inForce: { from: day('2016-01-01'), until: null },
  },
  {
    ...of,
    id: 'admonition-rules/follow-up',
    article: '2015年实施细则，条号待核',
    says: '诫勉满六个月，由组织部门或者纪检机关跟踪了解改正情况',
    mark: 'R',
    inForce: { from: day('2016-01-01'), until: null },
  },
  {
    ...of,
    id: 'admonition-rules/managed-from-above',
    article: '业务文章归纳，条号待核',
    says: '对由上级管理、组织关系在本级的干部，同级党委可以给予诫勉以外的第一种形态处理；诫勉由有管理权限的上级负责人决定',
    mark: 'C-2',
    inForce: { from: day('2016-01-01'), until: null },
  },
  {
    ...of,
    id: 'admonition-rules/first-form-measures',
    article: '四种形态统计指标（试行）',
    says: '第一种形态有十二项：提醒谈话、警示谈话、批评教育、纠正或者停止、责成退出所得、限期整改、责令检查、民主生活会批评帮助、公开道歉或者检讨、通报、诫勉、其他',
    mark: 'C-2',
    inForce: { from: day('2016-01-01'), until: null },
  },
] as const satisfies readonly Provision[]
