import type { Field, Step, When } from '../../engine/procedures/vocabulary.ts'

export const HANDLER = { relation: { namedIn: 'handler' } } as const
const HELD = { field: 'disposition', has: 'held' } as const
const CHECK = { field: 'disposition', has: 'check' } as const

/** 第三十二条、第三十三条: of a head one level down the committee's own head approves a check. */
export const CHECK_OF_LOWER_HEAD = { field: 'lowerHead', has: 'yes' } as const satisfies When

export const REVIEW_ON = {
  id: 'reviewOn',
  label: '复看的日期',
  hint: '到这一天再看一次有没有条件核查；县里定了月数的按县里的',
  ask: { kind: 'day', ahead: true },
} as const satisfies Field

/** 第二十一条第一款: four, and no fifth. */
const DISPOSITION: readonly Field[] = [
  { id: 'discussedOn', label: '集体研究的日期', ask: { kind: 'day' } },
  { id: 'proposedOn', label: '提出处置意见的日期', ask: { kind: 'day' } },
  {
    id: 'disposition',
    label: '处置方式',
    ask: {
      kind: 'choice',
      options: [
        { value: 'enquiry', title: '谈话函询' },
        { value: 'check', title: '初步核实' },
        { value: 'held', title: '暂存待查' },
        { value: 'closed', title: '予以了结' },
      ],
    },
  },
  {
    id: 'lowerHead',
    label: '是不是下一级党委（党组）主要负责人',
    hint: '初步核实下一级主要负责人的，要报同级党委主要负责人批准',
    ask: {
      kind: 'choice',
      options: [
        { value: 'yes', title: '是' },
        { value: 'no', title: '不是' },
      ],
    },
    when: { any: [CHECK, { field: 'disposition', has: 'enquiry' }] },
  },
  {
    id: 'heldWhy',
    label: '暂存的原因',
    ask: {
      kind: 'choice',
      options: [
        { value: 'conditions', title: '有可查性，但暂时没有条件核查' },
        { value: 'absent', title: '有关人员一时找不到' },
        { value: 'moment', title: '时机还不成熟' },
      ],
    },
    when: HELD,
  },
  { ...REVIEW_ON, when: HELD },
  {
    id: 'closedWhy',
    label: '了结的原因',
    ask: {
      kind: 'choice',
      options: [
        { value: 'untrue', title: '反映的问题失实' },
        { value: 'impossible', title: '没有可能开展核查' },
        { value: 'known', title: '已经查过，没有新内容' },
      ],
    },
    when: { field: 'disposition', has: 'closed' },
  },
]

const REVIEW_LATER = {
  id: 'review-in-the-past',
  gate: 'after',
  field: 'reviewOn',
  of: 'proposedOn',
  when: HELD,
  says: '复看的日期要晚于提出意见的日期，请重新填写。',
  under: 'county-practice/held-for-review',
} as const

/** 集体研究、处置意见、审批、双报告: B3, B4c. */
export const dispositionSteps = [
  {
    id: 'propose-disposition',
    title: '提出处置意见',
    from: ['received'],
    to: 'proposed',
    by: [HANDLER],
    how: '收到线索一个月内提出：先集体研究，从四种方式里选一种，写好方案报批。方案和理由写在原卷里，这里只选。',
    fields: DISPOSITION,
    gates: [
      {
        id: 'proposed-before-received',
        gate: 'not-before',
        field: 'proposedOn',
        of: 'handlerGotOn',
        says: '提出处置意见的日期早于签收的日期，请核对后再填。',
        under: 'supervision-discipline-rules/21-2',
      },
      {
        id: 'proposed-before-discussed',
        gate: 'not-before',
        field: 'proposedOn',
        of: 'discussedOn',
        says: '先集体研究，再提出处置意见，请核对日期。',
        under: 'reporting-and-accusation-rules/17-disposal',
      },
      REVIEW_LATER,
    ],
    ends: ['K01'],
    documents: [
      {
        id: 'disposition-form',
        title: '问题线索处置呈批表',
        layout: 'form',
        says: [
          '# 编号',
          '{number}',
          '# 集体研究日期',
          '{discussedOn}',
          '# 拟处置方式',
          '{disposition}',
          '# 暂存的原因和复看日期',
          '{heldWhy}',
          '{reviewOn}',
          '# 了结的原因',
          '{closedWhy}',
          '# 承办人',
          '{handler}',
        ],
        signatures: ['承办人（签字）', '承办部门负责人（签字）', '纪检机关主要负责人（签字）'],
      },
    ],
    under: [
      'supervision-discipline-rules/21-1',
      'supervision-discipline-rules/21-2',
      'reporting-and-accusation-rules/17-disposal',
    ],
  },
  {
    id: 'approve-disposition',
    title: '批准处置意见',
    from: ['proposed'],
    to: [
      { state: 'enquiring', when: { field: 'disposition', has: 'enquiry' } },
      { state: 'forming', when: CHECK },
      { state: 'held', when: HELD },
      { state: 'to-close' },
    ],
    by: [{ relation: 'commission-head' }],
    how: '看方式是不是合适，批准后才能办。批准的同时，承办人向同级党委和上级纪委报告，取回两张回执。',
    fields: [
      { id: 'approvedOn', label: '批准的日期', ask: { kind: 'day' } },
      {
        id: 'committeeApproval',
        label: '同级党委主要负责人的批准文号',
        ask: { kind: 'number' },
        when: { all: [CHECK, CHECK_OF_LOWER_HEAD] },
      },
    ],
    gates: [
      {
        id: 'approver-is-proposer',
        gate: 'other-hand',
        than: 'propose-disposition',
        says: '提出处置意见的人不能自己批准，请由另一位有权的负责人审批。',
        under: 'product-rules/approver-not-submitter',
      },
      {
        id: 'approver-looked-again',
        gate: 'other-hand',
        than: 'look-again',
        says: '提出处置意见的人不能自己批准，请由另一位有权的负责人审批。',
        under: 'product-rules/approver-not-submitter',
      },
      {
        id: 'approved-before-proposed',
        gate: 'not-before',
        field: 'approvedOn',
        of: 'proposedOn',
        says: '批准的日期早于提出意见的日期，请核对后再填。',
        under: 'supervision-discipline-rules/21-2',
      },
    ],
    under: [
      'supervision-discipline-rules/21-2',
      'supervision-discipline-rules/26-plan',
      'supervision-discipline-rules/32-33',
    ],
  },
  {
    id: 'send-back-disposition',
    title: '退回重提处置意见',
    from: ['proposed'],
    to: 'received',
    aside: true,
    by: [{ relation: 'commission-head' }],
    how: '方式不合适的，退回重新研究。期限不重新起算。',
    fields: [],
    under: ['supervision-discipline-rules/21-2'],
  },
  {
    id: 'report-to-committee',
    title: '报告同级党委',
    from: 'any',
    by: [HANDLER],
    how: '处置意见批准后，向同级党委报告，取回回执。',
    fields: [
      { id: 'committeeReportedOn', label: '报告的日期', ask: { kind: 'day' } },
      { id: 'committeeReceipt', label: '同级党委的回执编号', ask: { kind: 'number' } },
    ],
    gates: [
      {
        id: 'reported-unapproved',
        gate: 'taken',
        step: 'approve-disposition',
        says: '处置意见还没有批准，批准后再报告。',
        under: 'reform-decision-2013/dual-report',
      },
    ],
    documents: [
      {
        id: 'report-to-committee',
        title: '关于问题线索处置情况的报告',
        layout: 'letter',
        numbered: '线报',
        to: '{committee}',
        says: [
          '编号{number}的问题线索，经集体研究，拟处置方式为：{disposition}。有关情况见密封附件。收到后请退回回执。',
        ],
      },
    ],
    under: ['reform-decision-2013/dual-report'],
  },
  {
    id: 'report-above',
    title: '报告上级纪委',
    from: 'any',
    by: [HANDLER],
    how: '向同级党委报告的同时，向上级纪委报告，取回回执。',
    fields: [
      { id: 'aboveReportedOn', label: '报告的日期', ask: { kind: 'day' } },
      { id: 'aboveReceipt', label: '上级纪委的回执编号', ask: { kind: 'number' } },
    ],
    gates: [
      {
        id: 'reported-above-unapproved',
        gate: 'taken',
        step: 'approve-disposition',
        says: '处置意见还没有批准，批准后再报告。',
        under: 'reform-decision-2013/dual-report',
      },
    ],
    documents: [
      {
        id: 'report-above',
        title: '关于问题线索处置情况的报告',
        layout: 'letter',
        numbered: '线上报',
        to: '上级纪委',
        says: [
          '编号{number}的问题线索，经集体研究，拟处置方式为：{disposition}。有关情况见密封附件。收到后请退回回执。',
        ],
      },
    ],
    under: ['reform-decision-2013/dual-report'],
  },
  {
    id: 'look-again',
    title: '复看暂存的线索',
    from: ['held'],
    to: 'proposed',
    by: [HANDLER],
    how: '到了复看的日期，或者有了新情况，重新集体研究：可以继续暂存，也可以改为别的方式，报批。',
    fields: DISPOSITION,
    gates: [REVIEW_LATER],
    under: ['supervision-discipline-rules/20', 'county-practice/held-for-review'],
  },
] as const satisfies readonly Step[]
