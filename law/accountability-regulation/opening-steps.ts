import type { Field, Option, Step } from '../../engine/procedures/vocabulary.ts'
import { REPORT_UP } from './outcomes.ts'

/** 第七条 */
const GROUNDS: readonly Option[] = [
  { value: 'W01', title: 'W01 党的领导弱化', under: 'accountability-regulation/7-1' },
  { value: 'W02', title: 'W02 党的政治建设抓得不实', under: 'accountability-regulation/7-2' },
  { value: 'W03', title: 'W03 党的思想建设缺失', under: 'accountability-regulation/7-3' },
  { value: 'W04', title: 'W04 党的组织建设薄弱', under: 'accountability-regulation/7-4' },
  { value: 'W05', title: 'W05 党的作风建设松懈', under: 'accountability-regulation/7-5' },
  { value: 'W06', title: 'W06 党的纪律建设抓得不严', under: 'accountability-regulation/7-6' },
  { value: 'W07', title: 'W07 推进反腐败斗争不坚决、不扎实', under: 'accountability-regulation/7-7' },
  { value: 'W08', title: 'W08 全面从严治党主体责任、监督责任落实不到位', under: 'accountability-regulation/7-8' },
  { value: 'W09', title: 'W09 履行管理、监督职责不力，发生重大事故、事件', under: 'accountability-regulation/7-9' },
  {
    value: 'W10',
    title: 'W10 在涉及人民群众切身利益的问题上不作为、乱作为、慢作为、假作为',
    under: 'accountability-regulation/7-10',
  },
  { value: 'W11', title: 'W11 其他应当问责的失职失责情形', under: 'accountability-regulation/7-11' },
]

/** 有权批准的人: 第九条第一款, and one level up for W11 by a rule of this product. */
const RAISED = { field: 'grounds', has: 'W11' } as const
const SAME_LEVEL = {
  all: [{ trait: 'led-by-peer-committee' }, { not: { trait: 'organ-is-committee' } }],
} as const
const starters = [
  {
    relation: 'organ-head',
    when: { all: [{ not: SAME_LEVEL }, { any: [{ not: RAISED }, { trait: 'organ-is-committee' }] }] },
  },
  {
    relation: 'peer-committee-head',
    when: { any: [SAME_LEVEL, { all: [RAISED, { not: { trait: 'organ-is-committee' } }] }] },
  },
] as const

/** W11 where the ordinary approver is the committee's own head already: the level above is outside the program. */
const ABOVE_COUNTY = { all: [RAISED, { any: [SAME_LEVEL, { trait: 'organ-is-committee' }] }] } as const

const TEAM: readonly Field[] = [
  { id: 'team', label: '调查组成员', hint: '至少两人，含组长', ask: { kind: 'people' } },
  { id: 'leader', label: '调查组组长', ask: { kind: 'person' } },
]

const TEAM_GATES = [
  {
    id: 'team-under-two',
    gate: 'least',
    field: 'team',
    count: 2,
    says: '调查组至少要有两人，请补充成员。',
    under: 'accountability-regulation/10-team',
  },
  {
    id: 'team-barred',
    gate: 'free-of-subject',
    field: 'team',
    says: '调查组里有与对象存在回避关系的人（本人、近亲属、上下级或者同单位），请换人。',
    under: 'supervision-discipline-rules/65',
  },
  {
    id: 'leader-outside',
    gate: 'within',
    field: 'leader',
    of: 'team',
    says: '组长要在调查组成员里，请核对。',
    under: 'accountability-regulation/10',
  },
] as const

/** A0 to A2: noted, approved or not, a team formed. */
export const openingSteps = [
  {
    id: 'register',
    title: '登记问责线索',
    from: [],
    to: 'registered',
    by: [{ relation: 'organ-member' }],
    how: '写明谁、在什么职责上、出了什么事，对应哪一种情形。先看页面上汇集的对象履责情况，再决定要不要问责。',
    fields: [
      {
        id: 'organ',
        label: '承办机关',
        hint: '有权问责的党委、纪委或者党的工作机关',
        ask: { kind: 'unit' },
        names: 'organ',
      },
      {
        id: 'subjectKind',
        label: '对象',
        ask: {
          kind: 'choice',
          options: [
            { value: 'person', title: '党的领导干部' },
            { value: 'organisation', title: '党组织' },
          ],
        },
      },
      {
        id: 'person',
        label: '领导干部',
        ask: { kind: 'person' },
        when: { field: 'subjectKind', has: 'person' },
        names: 'subject',
      },
      {
        id: 'unit',
        label: '党组织所在单位',
        ask: { kind: 'unit' },
        when: { field: 'subjectKind', has: 'organisation' },
        names: 'subject',
      },
      { id: 'grounds', label: '情形', hint: '可以选几项', ask: { kind: 'choices', options: GROUNDS } },
      {
        id: 'whyNotOthers',
        label: '为什么前十项都不适用',
        hint: '选了“其他”的，逐项说明，并提高一级审批',
        ask: { kind: 'text', most: 1000 },
        when: RAISED,
      },
      {
        id: 'source',
        label: '来源',
        ask: {
          kind: 'choice',
          options: [
            { value: 'supervision', title: '日常监督' },
            { value: 'sign', title: '苗头' },
            { value: 'inspection', title: '巡视巡察' },
            { value: 'case', title: '审查调查中发现' },
            { value: 'accident', title: '事故、事件调查' },
            { value: 'superior', title: '上级交办' },
          ],
        },
      },
      { id: 'matter', label: '失职失责的主要事实', ask: { kind: 'text', most: 2000 }, carries: 'facts' },
      { id: 'dutyBasis', label: '职责依据', hint: '分工、责任清单或者有关规定', ask: { kind: 'text', most: 500 } },
      {
        id: 'performedRead',
        label: '已看过程序汇集的对象履责情况',
        ask: { kind: 'tick' },
      },
    ],
    gates: [
      {
        id: 'not-a-leader',
        gate: 'forbidden',
        when: { all: [{ field: 'subjectKind', has: 'person' }, { not: { trait: 'leading-cadre' } }] },
        says: '问责的对象是党组织和党的领导干部。普通党员和直接责任者的问题请按纪律处分程序办理。',
        under: 'accountability-regulation/5',
      },
    ],
    documents: [
      {
        id: 'start-form',
        title: '问责启动呈批表',
        layout: 'form',
        says: [
          '# 对象',
          '{subject}',
          '# 情形',
          '{grounds}',
          '# 为什么前十项都不适用',
          '{whyNotOthers}',
          '# 主要事实',
          '{matter}',
          '# 职责依据',
          '{dutyBasis}',
          '# 来源',
          '{source}',
        ],
        signatures: ['经办人（签字）', '审批人（签字）'],
      },
    ],
    under: ['accountability-regulation/5', 'accountability-regulation/4', 'accountability-regulation/6-1'],
  },
  {
    id: 'approve-start',
    title: '批准启动',
    from: ['registered'],
    to: 'approved',
    by: starters,
    how: '看对象、情形和职责依据是不是成立，批准启动调查。对同级党委直接领导的党组织及其主要负责人启动的，由同级党委主要负责人批准。',
    fields: [
      { id: 'startApprovedOn', label: '批准的日期', ask: { kind: 'day' } },
      { id: 'startApproval', label: '审批意见', ask: { kind: 'text', most: 500 } },
      {
        id: 'aboveApproval',
        label: '上级批准文号',
        hint: '选了“其他”情形、本级已是党委主要负责人批准的，要有上一级的批准',
        ask: { kind: 'number' },
        when: ABOVE_COUNTY,
      },
    ],
    gates: [
      { id: 'managed-above', gate: 'forbidden', when: { trait: 'managed-above' }, ...REPORT_UP },
      {
        id: 'approver-is-submitter',
        gate: 'other-hand',
        than: 'register',
        says: '登记的人不能自己批准，请由另一位有权的负责人审批。',
        under: 'product-rules/approver-not-submitter',
      },
    ],
    under: [
      'accountability-regulation/9-1',
      'accountability-regulation/9-1-same-level',
      'accountability-regulation/23',
      'product-rules/other-ground-one-level-up',
    ],
  },
  {
    id: 'refuse-start',
    title: '不启动',
    from: ['registered'],
    to: 'not-started',
    aside: true,
    by: starters,
    how: '不够问责的，写明理由。上级可以责令启动。',
    fields: [{ id: 'refusedStartWhy', label: '不启动的理由', ask: { kind: 'text', most: 1000 } }],
    gates: [
      {
        id: 'refuser-is-submitter',
        gate: 'other-hand',
        than: 'register',
        says: '登记的人不能自己决定不启动，请由另一位有权的负责人审批。',
        under: 'product-rules/approver-not-submitter',
      },
    ],
    under: ['accountability-regulation/9-1'],
  },
  {
    id: 'hand-up',
    title: '报上级',
    from: ['registered'],
    to: 'handed-up',
    aside: true,
    by: [{ relation: 'organ-head' }],
    how: '对象由上级管理的，或者上级决定提级、指定其他党组织办理的，把材料报上级。',
    fields: [{ id: 'handedUpNumber', label: '报送文号', ask: { kind: 'number' } }],
    under: ['accountability-regulation/12-1', 'accountability-regulation/9-2'],
  },
  {
    id: 'ordered-start',
    title: '按上级责令启动',
    from: ['registered', 'not-started'],
    to: 'approved',
    aside: true,
    by: [{ relation: 'organ-head' }],
    how: '应启动而没有启动，上级责令启动的，登记督办指令的文号，进入调查。',
    fields: [{ id: 'orderNumber', label: '上级指令文号', ask: { kind: 'number' } }],
    gates: [{ id: 'managed-above-ordered', gate: 'forbidden', when: { trait: 'managed-above' }, ...REPORT_UP }],
    under: ['accountability-regulation/9-2'],
  },
  {
    id: 'join-review',
    title: '并入已立案的审查',
    from: ['registered'],
    to: 'investigating',
    aside: true,
    by: [{ relation: 'opener' }],
    how: '对象已经立案审查的，不再另行启动问责调查，填立案号，由原审查组一并查清责任。',
    fields: [{ id: 'caseNumber', label: '立案号', ask: { kind: 'number' } }, ...TEAM],
    gates: TEAM_GATES,
    under: ['accountability-regulation/9-3'],
  },
  {
    id: 'form-team',
    title: '组成调查组',
    from: ['approved'],
    to: 'investigating',
    by: [{ relation: 'opener' }, { relation: 'organ-head' }],
    how: '定调查组成员和方案。与对象有近亲属、上下级、同单位关系的人要回避。',
    fields: [...TEAM, { id: 'plan', label: '调查方案', hint: '查清哪些事、怎么查', ask: { kind: 'text', most: 2000 } }],
    gates: TEAM_GATES,
    documents: [
      {
        id: 'plan',
        title: '问责调查方案',
        layout: 'record',
        says: ['# 对象', '{subject}', '# 调查组', '{team}', '# 组长', '{leader}', '# 方案', '{plan}'],
        signatures: ['组长（签字）', '审批人（签字）'],
      },
    ],
    under: ['accountability-regulation/10', 'accountability-regulation/10-team'],
  },
] as const satisfies readonly Step[]
