import {
  all,
  any,
  choice,
  choices,
  day,
  forbidden,
  has,
  headed,
  least,
  letter,
  not,
  notKin,
  noWorse,
  number,
  stances,
  step,
  taken,
  text,
  when,
} from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { accountability, product, supervision } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { OUTCOMES_BY_WEIGHT } from './appeal-steps.ts'
import { OUTCOMES, REPORT_UP } from './outcomes.ts'

const EXEMPT = has('outcome', 'not-pursued', 'exempted')
const OF_COMMISSION = { trait: 'organ-is-commission' } as const
/** 同级党委直接领导的党组织、同级党委管理的领导干部 */
const LED = { trait: 'led-by-peer-committee' } as const
const MANAGED = { trait: 'managed-by-peer-committee' } as const

/** A6: approved where the regulation requires it, decided together. */
export const decidingSteps: readonly Step[] = [
  step(
    'approve-decision',
    '同级党委主要负责人批准',
    'reported',
    'decision-approved',
    when(OF_COMMISSION, 'peer-committee-head'),
    {
      how: '纪委对同级党委直接领导的党组织、同级党委管理的领导干部作决定前，报同级党委或者其主要负责人批准。',
      fields: [day('decisionApprovedOn', '批准的日期'), text('decisionApproval', '审批意见', 500)],
      gates: [
        byAnother('decision-approver-is-submitter', 'report', '提交调查报告的人不能自己批准，请由另一位有权的人批准。'),
        forbidden('nothing-to-approve', all(not(LED), not(MANAGED)), {
          says: '这个对象不需要同级党委批准，请由承办机关直接决定。',
          under: accountability('12-1'),
        }),
      ],
      under: [accountability('12-2'), accountability('12-3')],
    },
  ),
  step('decide', '集体决定', ['reported', 'decision-approved'], [['exempted', EXEMPT], 'decided'], 'organ-head', {
    how: '由有管理权限的党组织集体讨论决定。逐人记下同意、反对或者保留；反对和保留的意见以后可以作为他本人的依据。',
    fields: [
      day('meetingOn', '会议日期'),
      number('minutes', '会议纪要编号'),
      stances('stances', '各人的意见'),
      choices('outcome', '决定的方式', OUTCOMES, { hint: '可以单独使用，也可以依规合并' }),
      text('exemptWhy', '不予或者免予的理由', 1000, { when: EXEMPT }),
      day('effectFrom', '诫勉决定生效的日期', { when: has('outcome', 'admonition') }),
      choice(
        'form',
        '属于四种形态的哪一种',
        { '1': '第一种形态', '2': '第二种形态', '3': '第三种形态', '4': '第四种形态' },
        { when: not(EXEMPT) },
      ),
    ],
    gates: [
      forbidden('managed-above-decide', { trait: 'managed-above' }, REPORT_UP),
      taken('decided-before-meeting', 'meet-subject', {
        says: '还没有和对象见面、听取陈述申辩，不能作决定。',
        under: accountability('11-meeting'),
      }),
      taken('decision-unapproved', 'approve-decision', {
        when: all(OF_COMMISSION, any(LED, MANAGED)),
        says: '纪委对这个对象作决定前，要报同级党委或者其主要负责人批准，请先办批准。',
        under: accountability('12-2'),
      }),
      least('not-collective', 'stances', 3, {
        says: '问责要集体决定，请把参加讨论的人逐一填上，至少三人。',
        under: accountability('3'),
      }),
      notKin('decider-barred', 'stances', {
        says: '参加讨论的人里有对象本人或者与他有回避关系的人，请回避后重新讨论。',
        under: supervision('65'),
      }),
      noWorse('worse-by-defence', 'outcome', 'proposed', OUTCOMES_BY_WEIGHT, {
        says: '决定不能重于见面时告知的拟处理，不能因为申辩而加重。有新的事实的，请补充调查后重新见面。',
        under: product('no-worse-by-defence'),
      }),
    ],
    starts: [
      { clock: 'K20c', when: has('outcome', 'treatment'), from: 'meetingOn' },
      { clock: 'K25', when: has('outcome', 'admonition'), from: 'effectFrom' },
    ],
    documents: [
      letter('decision', '问责决定', {
        heading: '关于对{subject}问责的决定',
        forSubject: true,
        numbered: '问责决',
        to: '{subject}',
        when: not(EXEMPT),
        says: headed({
          查明的事实: '{facts}',
          问责的情形和责任: ['上述事实属于《中国共产党问责条例》第七条规定的情形：{grounds}。', '{responsibility}'],
          处理决定: [
            '经{meetingOn}会议集体研究，决定给予{subject}以下问责：{outcome}。',
            '影响期自{effectFrom}起计算。',
          ],
          申诉的权利: '对本决定不服的，可以自收到本决定之日起一个月内，向{organ}书面申诉。申诉期间不停止本决定的执行。',
        }),
      }),
      letter('exempt-conclusion', '不予（免予）问责结论', {
        heading: '关于对{subject}{outcome}的结论',
        forSubject: true,
        numbered: '问责结',
        to: '{subject}',
        when: EXEMPT,
        says: headed({
          查明的事实: '{facts}',
          结论: '经{meetingOn}会议集体研究，决定对{subject}{outcome}。',
          理由: '{exemptWhy}',
        }),
      }),
    ],
    forSubject: ['meetingOn', 'outcome', 'exemptWhy', 'effectFrom'],
    under: [
      accountability('12-1'),
      accountability('8-1'),
      accountability('8-2'),
      accountability('8-3'),
      accountability('3'),
    ],
  }),
  step('tell-exempt', '告知本人', 'exempted', 'told', 'organ-member', {
    how: '把不予或者免予的结论告知本人和所在党组织。',
    fields: [day('toldOn', '告知的日期')],
    opensTo: ['subject'],
    forSubject: 'all',
    under: [accountability('17-exempt')],
  }),
]
