import type { Step } from '../../engine/procedures/vocabulary.ts'
import { CHECK_OF_LOWER_HEAD, HANDLER, REVIEW_ON } from './lead-disposition-steps.ts'

const LETTER = { field: 'mode', has: 'letter' } as const
const TALK = { field: 'mode', has: 'talk' } as const
const SILENT = { field: 'reply', has: 'none' } as const
const REPLIED = { field: 'reply', has: 'replied' } as const
const TO_CHECK = { field: 'enquiryOutcome', has: 'check' } as const
const TO_FILE = { field: 'checkOutcome', has: 'file' } as const
const TO_HOLD = { field: 'checkOutcome', has: 'held' } as const

/** 谈话函询: B4a. */
export const enquirySteps = [
  {
    id: 'ask',
    title: '谈话或者发函',
    from: ['enquiring'],
    to: [{ state: 'awaiting-reply', when: LETTER }, { state: 'answered' }],
    by: [HANDLER],
    how: '谈话由纪检机关相关负责人或者承办部门负责人进行；函询以办公室名义发函，抄送所在党委（党组）和派驻组主要负责人。这里只记日期，谈话记录和说明放进原卷。',
    fields: [
      {
        id: 'mode',
        label: '方式',
        ask: {
          kind: 'choice',
          options: [
            { value: 'talk', title: '谈话' },
            { value: 'letter', title: '函询' },
          ],
        },
      },
      {
        id: 'talkedBy',
        label: '由谁谈的',
        ask: {
          kind: 'choice',
          options: [
            { value: 'leader', title: '纪检机关相关负责人' },
            { value: 'department', title: '承办部门负责人' },
            { value: 'entrusted', title: '委托所在党委（党组）主要负责人' },
          ],
        },
        when: TALK,
      },
      {
        id: 'entrustApproval',
        label: '批准委托的文号',
        ask: { kind: 'number' },
        when: { all: [TALK, { field: 'talkedBy', has: 'entrusted' }] },
      },
      { id: 'talkedOn', label: '谈话结束的日期', ask: { kind: 'day' }, when: TALK },
      {
        id: 'letterGotOn',
        label: '对方收到函件的日期',
        hint: '十五个工作日从这一天算',
        ask: { kind: 'day' },
        when: LETTER,
      },
      { id: 'copied', label: '已抄送所在党委（党组）和派驻组主要负责人', ask: { kind: 'tick' }, when: LETTER },
    ],
    starts: [
      { clock: 'K03', when: LETTER, from: 'letterGotOn' },
      { clock: 'K04', when: TALK, from: 'talkedOn' },
    ],
    documents: [
      {
        id: 'enquiry-letter',
        title: '函询通知书',
        layout: 'letter',
        numbered: '函询',
        to: '被函询人（姓名由承办人手工填写）',
        when: LETTER,
        says: [
          '根据有关规定，现就有关问题向你函询（编号{number}），问题见密封附页。',
          '请自收到本通知之日起十五个工作日内如实作出书面说明，经所在党委（党组）主要负责人签署意见后，密封回复。',
        ],
      },
    ],
    under: ['supervision-discipline-rules/27-28', 'supervision-discipline-rules/29'],
  },
  {
    id: 'reply',
    title: '登记函询回复',
    from: ['awaiting-reply'],
    to: 'answered',
    by: [HANDLER],
    how: '收到书面说明后登记；过了期限没有回复的，选“没有回复”。',
    fields: [
      {
        id: 'reply',
        label: '有没有回复',
        ask: {
          kind: 'choice',
          options: [
            { value: 'replied', title: '已回复' },
            { value: 'none', title: '没有回复' },
          ],
        },
      },
      { id: 'repliedOn', label: '收到回复的日期', ask: { kind: 'day' }, when: REPLIED },
      {
        id: 'unitHeadSigned',
        label: '说明已经所在党委（党组）主要负责人签署意见',
        ask: { kind: 'tick' },
        when: REPLIED,
      },
      { id: 'silentOn', label: '确认没有回复的日期', ask: { kind: 'day' }, when: SILENT },
    ],
    gates: [
      {
        id: 'replied-before-letter',
        gate: 'not-before',
        field: 'repliedOn',
        of: 'letterGotOn',
        when: REPLIED,
        says: '收到回复的日期早于对方收到函件的日期，请核对后再填。',
        under: 'supervision-discipline-rules/29',
      },
      {
        id: 'reply-in-time',
        gate: 'only-after',
        field: 'reply',
        value: 'none',
        clock: 'K03',
        day: 'silentOn',
        says: '回复的期限还没有过，最后一天是{day}，过了以后再按没有回复办。',
        under: 'supervision-discipline-rules/29',
      },
    ],
    starts: [
      { clock: 'K04', when: REPLIED, from: 'repliedOn' },
      { clock: 'K04', when: SILENT, from: 'silentOn' },
    ],
    ends: ['K03'],
    under: ['supervision-discipline-rules/29'],
  },
  {
    id: 'report-enquiry',
    title: '提交谈话函询情况报告',
    from: ['answered'],
    to: 'enquiry-reported',
    by: [HANDLER],
    how: '谈话结束或者收到回复后一个月内写出情况报告，提出意见。报告放进原卷，材料存廉政档案。',
    fields: [
      { id: 'enquiryReportedOn', label: '提交报告的日期', ask: { kind: 'day' } },
      {
        id: 'enquiryOutcome',
        label: '处置意见',
        ask: {
          kind: 'choice',
          options: [
            { value: 'accepted', title: '反映不实，采信了结' },
            { value: 'first-form', title: '问题轻微，谈话提醒、批评教育、责令检查或者诫勉' },
            { value: 'again', title: '否认的理由不充分，再次谈话函询' },
            { value: 'check', title: '初步核实' },
          ],
        },
      },
    ],
    ends: ['K04'],
    under: [
      'supervision-discipline-rules/30',
      'supervision-discipline-rules/30-outcomes',
      'supervision-discipline-rules/30-31-file',
    ],
  },
  {
    id: 'approve-enquiry',
    title: '批准谈话函询的处置意见',
    from: ['enquiry-reported'],
    to: [
      { state: 'enquiring', when: { field: 'enquiryOutcome', has: 'again' } },
      { state: 'forming', when: TO_CHECK },
      { state: 'to-close' },
    ],
    by: [{ relation: 'commission-head' }],
    how: '看情况报告和意见是不是成立，批准后才能办。',
    fields: [
      { id: 'enquiryApprovedOn', label: '批准的日期', ask: { kind: 'day' } },
      {
        id: 'committeeApproval',
        label: '同级党委主要负责人的批准文号',
        ask: { kind: 'number' },
        when: { all: [TO_CHECK, CHECK_OF_LOWER_HEAD] },
      },
    ],
    gates: [
      {
        id: 'enquiry-approver-is-reporter',
        gate: 'other-hand',
        than: 'report-enquiry',
        says: '提交报告的人不能自己批准，请由另一位有权的负责人审批。',
        under: 'product-rules/approver-not-submitter',
      },
    ],
    under: ['supervision-discipline-rules/30', 'supervision-discipline-rules/32-33'],
  },
] as const satisfies readonly Step[]

/** 初步核实: B4b. No statutory term. */
export const checkSteps = [
  {
    id: 'form-team',
    title: '成立核查组',
    from: ['forming'],
    to: 'checking',
    by: [HANDLER],
    how: '定核查组成员和方案，方案报批。与反映的人和事有回避关系的人不进核查组。',
    fields: [
      { id: 'team', label: '核查组成员', hint: '至少两人，含组长', ask: { kind: 'people' } },
      { id: 'leader', label: '核查组组长', ask: { kind: 'person' } },
      { id: 'planApproval', label: '初核方案的批准文号', ask: { kind: 'number' } },
      { id: 'teamUnrelated', label: '每位成员都没有需要回避的关系', ask: { kind: 'tick' } },
    ],
    gates: [
      {
        id: 'team-under-two',
        gate: 'least',
        field: 'team',
        count: 2,
        says: '核查组至少要有两人，请补充成员。',
        under: 'supervision-discipline-rules/32-33',
      },
      {
        id: 'leader-outside',
        gate: 'within',
        field: 'leader',
        of: 'team',
        says: '组长要在核查组成员里，请核对。',
        under: 'supervision-discipline-rules/32-33',
      },
      {
        id: 'team-withdrew',
        gate: 'not-among',
        field: 'team',
        of: 'recuse',
        says: '核查组里有已经申请回避的人，请换人。',
        under: 'supervision-discipline-rules/65',
      },
    ],
    opensTo: [{ namedIn: 'team' }],
    under: ['supervision-discipline-rules/32-33', 'supervision-discipline-rules/34', 'supervision-discipline-rules/65'],
  },
  {
    id: 'report-check',
    title: '提交初核报告',
    from: ['checking'],
    to: 'check-reported',
    by: [{ relation: { namedIn: 'leader' } }],
    how: '核查完了写情况报告，全体成员签名，从五种意见里选一种。报告放进原卷。',
    fields: [
      { id: 'checkReportedOn', label: '提交报告的日期', ask: { kind: 'day' } },
      { id: 'signedBy', label: '在报告上签名的人', ask: { kind: 'people' } },
      {
        id: 'checkOutcome',
        label: '处置建议',
        ask: {
          kind: 'choice',
          options: [
            { value: 'file', title: '拟立案' },
            { value: 'closed', title: '予以了结' },
            { value: 'reminder', title: '谈话提醒' },
            { value: 'held', title: '暂存待查' },
            { value: 'moved', title: '移送有关党组织处理' },
          ],
        },
      },
      { ...REVIEW_ON, when: TO_HOLD },
    ],
    gates: [
      {
        id: 'check-unsigned',
        gate: 'within',
        field: 'team',
        of: 'signedBy',
        says: '核查组成员要全部签名，请补齐。',
        under: 'supervision-discipline-rules/35-signed',
      },
      {
        id: 'signed-by-outsider',
        gate: 'within',
        field: 'signedBy',
        of: 'team',
        says: '签名的人里有不是核查组成员的，请核对。',
        under: 'supervision-discipline-rules/35-signed',
      },
      {
        id: 'check-review-in-the-past',
        gate: 'after',
        field: 'reviewOn',
        of: 'checkReportedOn',
        when: TO_HOLD,
        says: '复看的日期要晚于提交报告的日期，请重新填写。',
        under: 'county-practice/held-for-review',
      },
    ],
    documents: [
      {
        id: 'check-report',
        title: '初步核实情况报告（封面）',
        layout: 'record',
        says: ['# 编号', '{number}', '# 核查组', '{team}', '# 组长', '{leader}', '# 处置建议', '{checkOutcome}'],
        signatures: ['组长（签字）', '全体成员（签字）'],
      },
    ],
    under: ['supervision-discipline-rules/35-signed', 'supervision-discipline-rules/35-suggestions'],
  },
  {
    id: 'approve-check',
    title: '批准初核的处置建议',
    from: ['check-reported'],
    to: [{ state: 'to-file', when: TO_FILE }, { state: 'held', when: TO_HOLD }, { state: 'to-close' }],
    by: [{ relation: 'commission-head' }],
    how: '看报告和建议是不是成立。拟立案的，报同级党委（党组）主要负责人批准，填批准文号。',
    fields: [
      { id: 'checkApprovedOn', label: '批准的日期', ask: { kind: 'day' } },
      {
        id: 'filingApproval',
        label: '同级党委主要负责人批准立案的文号',
        ask: { kind: 'number' },
        when: TO_FILE,
      },
    ],
    gates: [
      {
        id: 'check-approver-is-reporter',
        gate: 'other-hand',
        than: 'report-check',
        says: '提交报告的人不能自己批准，请由另一位有权的负责人审批。',
        under: 'product-rules/approver-not-submitter',
      },
    ],
    under: ['supervision-discipline-rules/35-suggestions', 'supervision-discipline-rules/37-39'],
  },
  {
    id: 'check-more',
    title: '退回补充核实',
    from: ['check-reported'],
    to: 'checking',
    aside: true,
    by: [{ relation: 'commission-head' }],
    how: '事实还没有查清的，退回补充核实，重新签名提交。',
    fields: [],
    under: ['supervision-discipline-rules/35-signed'],
  },
] as const satisfies readonly Step[]
