import {
  after,
  all,
  any,
  aside,
  choice,
  day,
  dayAhead,
  form,
  has,
  headed,
  letter,
  notBefore,
  number,
  signed,
  step,
  taken,
} from '../../engine/procedures/rows.ts'
import type { Field, Step } from '../../engine/procedures/vocabulary.ts'
import { accusation, county, reform, supervision } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { HANDLER } from './recusal.ts'

const ENQUIRY = has('disposition', 'enquiry')
const HELD = has('disposition', 'held')
const CHECK = has('disposition', 'check')

/** Where each way of disposing of it leads. */
const AS_DISPOSED = [['enquiring', ENQUIRY], ['forming', CHECK], ['held', HELD], 'to-close'] as const

/** 第三十二条、第三十三条: of a head one level down the committee's own head approves a check. */
export const CHECK_OF_LOWER_HEAD = has('lowerHead', 'yes')

export const REVIEW_ON = dayAhead('reviewOn', '复看的日期', {
  hint: '到这一天再看一次有没有条件核查；县里定了月数的按县里的',
})

/** 第二十一条第一款: four, and no fifth. */
const DISPOSITION: readonly Field[] = [
  day('discussedOn', '集体研究的日期'),
  day('proposedOn', '提出处置意见的日期'),
  choice('disposition', '处置方式', { enquiry: '谈话函询', check: '初步核实', held: '暂存待查', closed: '予以了结' }),
  choice(
    'lowerHead',
    '是不是下一级党委（党组）主要负责人',
    { yes: '是', no: '不是' },
    { hint: '初步核实下一级主要负责人的，要报同级党委主要负责人批准', when: any(CHECK, ENQUIRY) },
  ),
  choice(
    'heldWhy',
    '暂存的原因',
    { conditions: '有可查性，但暂时没有条件核查', absent: '有关人员一时找不到', moment: '时机还不成熟' },
    { when: HELD },
  ),
  { ...REVIEW_ON, when: HELD },
  choice(
    'closedWhy',
    '了结的原因',
    { untrue: '反映的问题失实', impossible: '没有可能开展核查', known: '已经查过，没有新内容' },
    { when: has('disposition', 'closed') },
  ),
]

const REVIEW_LATER = after('review-in-the-past', 'reviewOn', 'proposedOn', {
  when: HELD,
  says: '复看的日期要晚于提出意见的日期，请重新填写。',
  under: county('held-for-review'),
})

/** 集体研究、处置意见、审批、双报告: B3, B4c. */
export const dispositionSteps: readonly Step[] = [
  step('propose-disposition', '提出处置意见', 'received', 'proposed', HANDLER, {
    how: '收到线索一个月内提出：先集体研究，从四种方式里选一种，写好方案报批。方案和理由写在原卷里，这里只选。',
    fields: DISPOSITION,
    gates: [
      notBefore('proposed-before-received', 'proposedOn', 'handlerGotOn', {
        says: '提出处置意见的日期早于签收的日期，请核对后再填。',
        under: supervision('21-2'),
      }),
      notBefore('proposed-before-discussed', 'proposedOn', 'discussedOn', {
        says: '先集体研究，再提出处置意见，请核对日期。',
        under: accusation('17-disposal'),
      }),
      REVIEW_LATER,
    ],
    ends: ['K01'],
    documents: [
      form('disposition-form', '问题线索处置呈批表', {
        says: headed({
          编号: '{number}',
          集体研究日期: '{discussedOn}',
          拟处置方式: '{disposition}',
          暂存的原因和复看日期: ['{heldWhy}', '{reviewOn}'],
          了结的原因: '{closedWhy}',
          承办人: '{handler}',
        }),
        signatures: signed('承办人', '承办部门负责人', '纪检机关主要负责人'),
      }),
    ],
    under: [supervision('21-1'), supervision('21-2'), accusation('17-disposal')],
  }),
  step('approve-disposition', '批准处置意见', 'proposed', AS_DISPOSED, 'commission-head', {
    how: '看方式是不是合适，批准后才能办。批准的同时，承办人向同级党委和上级纪委报告，取回两张回执。',
    fields: [
      day('approvedOn', '批准的日期'),
      number('committeeApproval', '同级党委主要负责人的批准文号', { when: all(CHECK, CHECK_OF_LOWER_HEAD) }),
    ],
    gates: [
      byAnother(
        'approver-is-proposer',
        'propose-disposition',
        '提出处置意见的人不能自己批准，请由另一位有权的负责人审批。',
      ),
      byAnother('approver-looked-again', 'look-again', '提出处置意见的人不能自己批准，请由另一位有权的负责人审批。'),
      notBefore('approved-before-proposed', 'approvedOn', 'proposedOn', {
        says: '批准的日期早于提出意见的日期，请核对后再填。',
        under: supervision('21-2'),
      }),
    ],
    under: [supervision('21-2'), supervision('26-plan'), supervision('32-33')],
  }),
  aside('send-back-disposition', '退回重提处置意见', 'proposed', 'received', 'commission-head', {
    how: '方式不合适的，退回重新研究。期限不重新起算。',
    under: [supervision('21-2')],
  }),
  step('report-to-committee', '报告同级党委', 'any', null, HANDLER, {
    how: '处置意见批准后，向同级党委报告，取回回执。',
    fields: [day('committeeReportedOn', '报告的日期'), number('committeeReceipt', '同级党委的回执编号')],
    gates: [
      taken('reported-unapproved', 'approve-disposition', {
        says: '处置意见还没有批准，批准后再报告。',
        under: reform('dual-report'),
      }),
    ],
    documents: [
      letter('report-to-committee', '关于问题线索处置情况的报告', {
        numbered: '线报',
        to: '{committee}',
        says: [
          '编号{number}的问题线索，经集体研究，拟处置方式为：{disposition}。有关情况见密封附件。收到后请退回回执。',
        ],
      }),
    ],
    under: [reform('dual-report')],
  }),
  step('report-above', '报告上级纪委', 'any', null, HANDLER, {
    how: '向同级党委报告的同时，向上级纪委报告，取回回执。',
    fields: [day('aboveReportedOn', '报告的日期'), number('aboveReceipt', '上级纪委的回执编号')],
    gates: [
      taken('reported-above-unapproved', 'approve-disposition', {
        says: '处置意见还没有批准，批准后再报告。',
        under: reform('dual-report'),
      }),
    ],
    documents: [
      letter('report-above', '关于问题线索处置情况的报告', {
        numbered: '线上报',
        to: '上级纪委',
        says: [
          '编号{number}的问题线索，经集体研究，拟处置方式为：{disposition}。有关情况见密封附件。收到后请退回回执。',
        ],
      }),
    ],
    under: [reform('dual-report')],
  }),
  step('look-again', '复看暂存的线索', 'held', 'proposed', HANDLER, {
    how: '到了复看的日期，或者有了新情况，重新集体研究：可以继续暂存，也可以改为别的方式，报批。',
    fields: DISPOSITION,
    gates: [REVIEW_LATER],
    under: [supervision('20'), county('held-for-review')],
  }),
]
