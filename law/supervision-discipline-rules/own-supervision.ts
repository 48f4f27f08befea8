import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

/** 第九章：监督管理。 */
export const ownSupervisionProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/64',
    article: '第六十四条',
    says: '对纪检监察干部打听案情、过问案件、说情干预的，受请托人应当向审查调查组组长和有关部门主要负责人报告并登记备案',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/64-contact',
    article: '第六十四条',
    says: '发现未经批准接触涉案人员等情形的，同样报告、登记',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/65',
    article: '第六十五条',
    says: '与办理事项有近亲属、证人、利害等可能影响公正的关系的，应当主动申请回避',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/65-request',
    article: '第六十五条',
    says: '被审查调查人和检举人有权要求有关人员回避，借调人员、看护人员和场所也适用回避',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/67',
    article: '第六十七条',
    says: '控制知悉的范围和时间，不得私自留存、隐匿、查阅、摘抄、复制、携带问题线索和涉案资料',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/67-carrying',
    article: '第六十七条',
    says: '专用设备编号管理、用后收回，传递用加密设施，案卷由专人专车携带、不离身',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/68',
    article: '第六十八条',
    says: '涉密人员离岗离职实行脱密期管理，辞职、退休后三年内不得从事有利益冲突的职业',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/70',
    article: '第七十条前后，条号待核',
    says: '部门主要负责人和组长是安全第一责任人',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/70-report',
    article: '第七十条前后，条号待核',
    says: '发生安全事故二十四小时内逐级上报至中央纪委国家监委',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/72',
    article: '第七十二条前后，条号待核',
    says: '案件处置有重大失误、办案人员严重违纪违法的，实行“一案双查”',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
