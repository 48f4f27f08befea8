import {
  aside,
  choice,
  day,
  form,
  has,
  headed,
  not,
  notBefore,
  number,
  person,
  signed,
  step,
  tick,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { product, supervision } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { supervisionDisciplineRules } from './instrument.ts'
import { closingSteps } from './lead-closing-steps.ts'
import { dispositionSteps } from './lead-disposition-steps.ts'
import { checkSteps, enquirySteps } from './lead-handling-steps.ts'
import { HANDLER, NOT_WHO_WITHDREW } from './recusal.ts'

const HANDLER_FIELD = person('handler', '承办人', { hint: '拟分给哪个部门的专人' })

const IN_HAND = ['enquiring', 'awaiting-reply', 'answered', 'forming', 'checking', 'held', 'to-file', 'to-close']

/** A shell: number, routing, state and clocks. Read by the case office, the handler and the team, each by being named. */
export const leadProcedure = {
  id: 'lead',
  title: '问题线索',
  numbered: '线索',
  purpose:
    '案件监督管理部门收到一件问题线索，从这里编号、分办、盯住时限。这里只有编号、去向、状态和时限，没有人名和内容；立案以后的事不在这里办。',
  inForce: supervisionDisciplineRules.inForce,
  shell: true,
  readers: ['case-office'],
  states: [
    { id: 'registered', title: '已提出分办意见，待批准' },
    { id: 'to-assign', title: '待重新提出分办意见' },
    { id: 'assigned', title: '已批准分办，待承办人签收' },
    { id: 'received', title: '承办人已签收，待提出处置意见' },
    { id: 'proposed', title: '处置意见待批准' },
    { id: 'enquiring', title: '谈话函询' },
    { id: 'awaiting-reply', title: '已发函，待回复' },
    { id: 'answered', title: '待写谈话函询情况报告' },
    { id: 'enquiry-reported', title: '谈话函询结果待批准' },
    { id: 'forming', title: '待成立核查组' },
    { id: 'checking', title: '初步核实中' },
    { id: 'check-reported', title: '初核报告待批准' },
    { id: 'held', title: '暂存待查' },
    { id: 'to-file', title: '已批准立案，待转立案' },
    { id: 'filed', title: '已转立案', ended: true },
    { id: 'to-close', title: '待了结' },
    { id: 'closed', title: '已了结', ended: true },
  ],
  steps: [
    step('register', '登记、提出分办意见', [], 'registered', 'case-office', {
      how: '登记收到的日期和来源，提出分给谁办，报主要负责人批准。不写人名，不写内容。',
      fields: [
        day('receivedOn', '案管收到的日期'),
        choice('source', '来源', {
          petition: '信访举报',
          supervision: '监督检查中发现',
          inspection: '巡视巡察移交',
          case: '审查调查中发现',
          'other-organ': '其他机关移送',
          superior: '上级交办',
        }),
        number('petitionNumber', '信访件的编号', { when: has('source', 'petition') }),
        HANDLER_FIELD,
      ],
      under: [supervision('20'), supervision('23-assignment'), product('shells-hold-no-content')],
    }),
    step('approve-assignment', '批准分办', 'registered', 'assigned', 'commission-head', {
      how: '看分给谁办是不是合适，有没有需要回避的，批准后移送。',
      fields: [day('assignedOn', '批准的日期')],
      gates: [
        byAnother('assigner-is-proposer', 'register', '提出分办意见的人不能自己批准，请由主要负责人审批。'),
        byAnother('reassigner-is-proposer', 'assign-again', '提出分办意见的人不能自己批准，请由主要负责人审批。'),
      ],
      documents: [
        form('assignment-list', '问题线索移送清单', {
          says: headed({ 编号: '{number}', 件数: '1件，密封移送', 承办人: '{handler}', 批准日期: '{assignedOn}' }),
          signatures: signed('案管移交人', '承办部门接收人'),
        }),
      ],
      opensTo: [HANDLER],
      under: [supervision('23-assignment'), supervision('23-signatures')],
    }),
    aside('send-back-assignment', '退回重提分办意见', 'registered', 'to-assign', 'commission-head', {
      how: '分给的人不合适的，退回另提。',
      under: [supervision('23-assignment')],
    }),
    step('assign-again', '重新提出分办意见', 'to-assign', 'registered', 'case-office', {
      how: '另提一位承办人，再报批准。',
      fields: [HANDLER_FIELD],
      gates: [NOT_WHO_WITHDREW],
      under: [supervision('23-assignment')],
    }),
    step('receive', '承办人签收', 'assigned', 'received', HANDLER, {
      how: '核对份数，在清单上签名后登记；一个月从承办部门第一次签收那天算。有回避关系的不要签收，办“申请回避”。',
      fields: [day('handlerGotOn', '签收的日期'), tick('unrelated', '我与反映的人和事没有需要回避的关系')],
      gates: [
        notBefore('got-before-assigned', 'handlerGotOn', 'assignedOn', {
          says: '签收的日期早于批准分办的日期，请核对后再填。',
          under: supervision('23-assignment'),
        }),
      ],
      starts: [{ clock: 'K01', when: not({ taken: 'receive' }), from: 'handlerGotOn' }],
      under: [supervision('23-ledger'), supervision('23-signatures'), supervision('65')],
    }),
    aside('recuse', '申请回避', ['assigned', 'received'], 'to-assign', HANDLER, {
      how: '有回避关系的交回案管另派。不用写是什么关系。',
      under: [supervision('65')],
    }),
    aside('hand-to-another', '更换承办人', IN_HAND, null, 'case-office', {
      how: '承办人调离或者应当回避的，经主要负责人批准另派一人，当面清点交接。时限接着算，不重新起算。',
      fields: [HANDLER_FIELD, number('handlerApproval', '批准更换的文号')],
      gates: [NOT_WHO_WITHDREW],
      opensTo: [HANDLER],
      under: [supervision('23-assignment'), supervision('23-signatures')],
    }),
    ...dispositionSteps,
    ...enquirySteps,
    ...checkSteps,
    ...closingSteps,
  ],
  under: [supervision('20'), product('shells-hold-no-content')],
} as const satisfies Procedure
