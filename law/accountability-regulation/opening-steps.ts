import {
  all,
  any,
  aside,
  choice,
  choices,
  day,
  forbidden,
  form,
  freeOfSubject,
  has,
  headed,
  least,
  not,
  number,
  type Options,
  people,
  person,
  record,
  signed,
  step,
  text,
  tick,
  unit,
  when,
  within,
} from '../../engine/procedures/rows.ts'
import type { Field, Step } from '../../engine/procedures/vocabulary.ts'
import { accountability, product, supervision } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { REPORT_UP } from './outcomes.ts'

/** 第七条 */
const GROUNDS: Options = {
  W01: { title: 'W01 党的领导弱化', under: accountability('7-1') },
  W02: { title: 'W02 党的政治建设抓得不实', under: accountability('7-2') },
  W03: { title: 'W03 党的思想建设缺失', under: accountability('7-3') },
  W04: { title: 'W04 党的组织建设薄弱', under: accountability('7-4') },
  W05: { title: 'W05 党的作风建设松懈', under: accountability('7-5') },
  W06: { title: 'W06 党的纪律建设抓得不严', under: accountability('7-6') },
  W07: { title: 'W07 推进反腐败斗争不坚决、不扎实', under: accountability('7-7') },
  W08: { title: 'W08 全面从严治党主体责任、监督责任落实不到位', under: accountability('7-8') },
  W09: { title: 'W09 履行管理、监督职责不力，发生重大事故、事件', under: accountability('7-9') },
  W10: { title: 'W10 在涉及人民群众切身利益的问题上不作为、乱作为、慢作为、假作为', under: accountability('7-10') },
  W11: { title: 'W11 其他应当问责的失职失责情形', under: accountability('7-11') },
}

/** 有权批准的人: 第九条第一款, and one level up for W11 by a rule of this product. */
const OF_COMMITTEE = { trait: 'organ-is-committee' } as const
const RAISED = has('grounds', 'W11')
const SAME_LEVEL = all({ trait: 'led-by-peer-committee' }, not(OF_COMMITTEE))
const starters = [
  ...when(all(not(SAME_LEVEL), any(not(RAISED), OF_COMMITTEE)), 'organ-head'),
  ...when(any(SAME_LEVEL, all(RAISED, not(OF_COMMITTEE))), 'peer-committee-head'),
]

/** W11 where the ordinary approver is the committee's own head already: the level above is outside the program. */
const ABOVE_COUNTY = all(RAISED, any(SAME_LEVEL, OF_COMMITTEE))

const TEAM: readonly Field[] = [
  people('team', '调查组成员', { hint: '至少两人，含组长' }),
  person('leader', '调查组组长'),
]

const TEAM_GATES = [
  least('team-under-two', 'team', 2, { says: '调查组至少要有两人，请补充成员。', under: accountability('10-team') }),
  freeOfSubject('team-barred', 'team', {
    says: '调查组里有与对象存在回避关系的人（本人、近亲属、上下级或者同单位），请换人。',
    under: supervision('65'),
  }),
  within('leader-outside', 'leader', 'team', { says: '组长要在调查组成员里，请核对。', under: accountability('10') }),
] as const

/** A0 to A2: noted, approved or not, a team formed. */
export const openingSteps: readonly Step[] = [
  step('register', '登记问责线索', [], 'registered', 'organ-member', {
    how: '写明谁、在什么职责上、出了什么事，对应哪一种情形。先看页面上汇集的对象履责情况，再决定要不要问责。',
    fields: [
      unit('organ', '承办机关', { hint: '有权问责的党委、纪委或者党的工作机关', names: 'organ' }),
      choice('subjectKind', '对象', { person: '党的领导干部', organisation: '党组织' }),
      person('person', '领导干部', { when: has('subjectKind', 'person'), names: 'subject' }),
      unit('unit', '党组织所在单位', { when: has('subjectKind', 'organisation'), names: 'subject' }),
      choices('grounds', '情形', GROUNDS, { hint: '可以选几项' }),
      text('whyNotOthers', '为什么前十项都不适用', 1000, {
        hint: '选了“其他”的，逐项说明，并提高一级审批',
        when: RAISED,
      }),
      choice('source', '来源', {
        supervision: '日常监督',
        sign: '苗头',
        inspection: '巡视巡察',
        case: '审查调查中发现',
        accident: '事故、事件调查',
        superior: '上级交办',
      }),
      text('matter', '失职失责的主要事实', 2000, { carries: 'facts' }),
      text('dutyBasis', '职责依据', 500, { hint: '分工、责任清单或者有关规定' }),
      tick('performedRead', '已看过程序汇集的对象履责情况'),
    ],
    gates: [
      forbidden('not-a-leader', all(has('subjectKind', 'person'), not({ trait: 'leading-cadre' })), {
        says: '问责的对象是党组织和党的领导干部。普通党员和直接责任者的问题请按纪律处分程序办理。',
        under: accountability('5'),
      }),
    ],
    documents: [
      form('start-form', '问责启动呈批表', {
        says: headed({
          对象: '{subject}',
          情形: '{grounds}',
          为什么前十项都不适用: '{whyNotOthers}',
          主要事实: '{matter}',
          职责依据: '{dutyBasis}',
          来源: '{source}',
        }),
        signatures: signed('经办人', '审批人'),
      }),
    ],
    under: [accountability('5'), accountability('4'), accountability('6-1')],
  }),
  step('approve-start', '批准启动', 'registered', 'approved', starters, {
    how: '看对象、情形和职责依据是不是成立，批准启动调查。对同级党委直接领导的党组织及其主要负责人启动的，由同级党委主要负责人批准。',
    fields: [
      day('startApprovedOn', '批准的日期'),
      text('startApproval', '审批意见', 500),
      number('aboveApproval', '上级批准文号', {
        hint: '选了“其他”情形、本级已是党委主要负责人批准的，要有上一级的批准',
        when: ABOVE_COUNTY,
      }),
    ],
    gates: [
      forbidden('managed-above', { trait: 'managed-above' }, REPORT_UP),
      byAnother('approver-is-submitter', 'register', '登记的人不能自己批准，请由另一位有权的负责人审批。'),
    ],
    under: [
      accountability('9-1'),
      accountability('9-1-same-level'),
      accountability('23'),
      product('other-ground-one-level-up'),
    ],
  }),
  aside('refuse-start', '不启动', 'registered', 'not-started', starters, {
    how: '不够问责的，写明理由。上级可以责令启动。',
    fields: [text('refusedStartWhy', '不启动的理由', 1000)],
    gates: [byAnother('refuser-is-submitter', 'register', '登记的人不能自己决定不启动，请由另一位有权的负责人审批。')],
    under: [accountability('9-1')],
  }),
  aside('hand-up', '报上级', 'registered', 'handed-up', 'organ-head', {
    how: '对象由上级管理的，或者上级决定提级、指定其他党组织办理的，把材料报上级。',
    fields: [number('handedUpNumber', '报送文号')],
    under: [accountability('12-1'), accountability('9-2')],
  }),
  aside('ordered-start', '按上级责令启动', ['registered', 'not-started'], 'approved', 'organ-head', {
    how: '应启动而没有启动，上级责令启动的，登记督办指令的文号，进入调查。',
    fields: [number('orderNumber', '上级指令文号')],
    gates: [forbidden('managed-above-ordered', { trait: 'managed-above' }, REPORT_UP)],
    under: [accountability('9-2')],
  }),
  aside('join-review', '并入已立案的审查', 'registered', 'investigating', 'opener', {
    how: '对象已经立案审查的，不再另行启动问责调查，填立案号，由原审查组一并查清责任。',
    fields: [number('caseNumber', '立案号'), ...TEAM],
    gates: TEAM_GATES,
    under: [accountability('9-3')],
  }),
  step('form-team', '组成调查组', 'approved', 'investigating', ['opener', 'organ-head'], {
    how: '定调查组成员和方案。与对象有近亲属、上下级、同单位关系的人要回避。',
    fields: [...TEAM, text('plan', '调查方案', 2000, { hint: '查清哪些事、怎么查' })],
    gates: TEAM_GATES,
    documents: [
      record('plan', '问责调查方案', {
        says: headed({ 对象: '{subject}', 调查组: '{team}', 组长: '{leader}', 方案: '{plan}' }),
        signatures: signed('组长', '审批人'),
      }),
    ],
    under: [accountability('10'), accountability('10-team')],
  }),
]
