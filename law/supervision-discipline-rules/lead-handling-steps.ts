import {
  after,
  all,
  aside,
  choice,
  day,
  has,
  headed,
  least,
  letter,
  namedIn,
  notAmong,
  notBefore,
  number,
  onlyAfter,
  people,
  person,
  record,
  signed,
  step,
  tick,
  within,
} from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { county, supervision } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { CHECK_OF_LOWER_HEAD, REVIEW_ON } from './lead-disposition-steps.ts'
import { HANDLER } from './recusal.ts'

const LETTER = has('mode', 'letter')
const TALK = has('mode', 'talk')
const SILENT = has('reply', 'none')
const REPLIED = has('reply', 'replied')
const TO_CHECK = has('enquiryOutcome', 'check')
const TO_FILE = has('checkOutcome', 'file')
const TO_HOLD = has('checkOutcome', 'held')
const AS_ENQUIRED = [['enquiring', has('enquiryOutcome', 'again')], ['forming', TO_CHECK], 'to-close'] as const
const AS_CHECKED = [['to-file', TO_FILE], ['held', TO_HOLD], 'to-close'] as const

/** 谈话函询: B4a. */
export const enquirySteps: readonly Step[] = [
  step('ask', '谈话或者发函', 'enquiring', [['awaiting-reply', LETTER], 'answered'], HANDLER, {
    how: '谈话由纪检机关相关负责人或者承办部门负责人进行；函询以办公室名义发函，抄送所在党委（党组）和派驻组主要负责人。这里只记日期，谈话记录和说明放进原卷。',
    fields: [
      choice('mode', '方式', { talk: '谈话', letter: '函询' }),
      choice(
        'talkedBy',
        '由谁谈的',
        { leader: '纪检机关相关负责人', department: '承办部门负责人', entrusted: '委托所在党委（党组）主要负责人' },
        { when: TALK },
      ),
      number('entrustApproval', '批准委托的文号', { when: all(TALK, has('talkedBy', 'entrusted')) }),
      day('talkedOn', '谈话结束的日期', { when: TALK }),
      day('letterGotOn', '对方收到函件的日期', { hint: '十五个工作日从这一天算', when: LETTER }),
      tick('copied', '已抄送所在党委（党组）和派驻组主要负责人', { when: LETTER }),
    ],
    starts: [
      { clock: 'K03', when: LETTER, from: 'letterGotOn' },
      { clock: 'K04', when: TALK, from: 'talkedOn' },
    ],
    documents: [
      letter('enquiry-letter', '函询通知书', {
        numbered: '函询',
        to: '被函询人（姓名由承办人手工填写）',
        when: LETTER,
        says: [
          '根据有关规定，现就有关问题向你函询（编号{number}），问题见密封附页。',
          '请自收到本通知之日起十五个工作日内如实作出书面说明，经所在党委（党组）主要负责人签署意见后，密封回复。',
        ],
      }),
    ],
    under: [supervision('27-28'), supervision('29')],
  }),
  step('reply', '登记函询回复', 'awaiting-reply', 'answered', HANDLER, {
    how: '收到书面说明后登记；过了期限没有回复的，选“没有回复”。',
    fields: [
      choice('reply', '有没有回复', { replied: '已回复', none: '没有回复' }),
      day('repliedOn', '收到回复的日期', { when: REPLIED }),
      tick('unitHeadSigned', '说明已经所在党委（党组）主要负责人签署意见', { when: REPLIED }),
      day('silentOn', '确认没有回复的日期', { when: SILENT }),
    ],
    gates: [
      notBefore('replied-before-letter', 'repliedOn', 'letterGotOn', {
        when: REPLIED,
        says: '收到回复的日期早于对方收到函件的日期，请核对后再填。',
        under: supervision('29'),
      }),
      onlyAfter('reply-in-time', ['reply', 'none'], 'K03', 'silentOn', {
        says: '回复的期限还没有过，最后一天是{day}，过了以后再按没有回复办。',
        under: supervision('29'),
      }),
    ],
    starts: [
      { clock: 'K04', when: REPLIED, from: 'repliedOn' },
      { clock: 'K04', when: SILENT, from: 'silentOn' },
    ],
    ends: ['K03'],
    under: [supervision('29')],
  }),
  step('report-enquiry', '提交谈话函询情况报告', 'answered', 'enquiry-reported', HANDLER, {
    how: '谈话结束或者收到回复后一个月内写出情况报告，提出意见。报告放进原卷，材料存廉政档案。',
    fields: [
      day('enquiryReportedOn', '提交报告的日期'),
      choice('enquiryOutcome', '处置意见', {
        accepted: '反映不实，采信了结',
        'first-form': '问题轻微，谈话提醒、批评教育、责令检查或者诫勉',
        again: '否认的理由不充分，再次谈话函询',
        check: '初步核实',
      }),
    ],
    ends: ['K04'],
    under: [supervision('30'), supervision('30-outcomes'), supervision('30-31-file')],
  }),
  step('approve-enquiry', '批准谈话函询的处置意见', 'enquiry-reported', AS_ENQUIRED, 'commission-head', {
    how: '看情况报告和意见是不是成立，批准后才能办。',
    fields: [
      day('enquiryApprovedOn', '批准的日期'),
      number('committeeApproval', '同级党委主要负责人的批准文号', { when: all(TO_CHECK, CHECK_OF_LOWER_HEAD) }),
    ],
    gates: [
      byAnother(
        'enquiry-approver-is-reporter',
        'report-enquiry',
        '提交报告的人不能自己批准，请由另一位有权的负责人审批。',
      ),
    ],
    under: [supervision('30'), supervision('32-33')],
  }),
]

/** 初步核实: B4b. No statutory term. */
export const checkSteps: readonly Step[] = [
  step('form-team', '成立核查组', 'forming', 'checking', HANDLER, {
    how: '定核查组成员和方案，方案报批。与反映的人和事有回避关系的人不进核查组。',
    fields: [
      people('team', '核查组成员', { hint: '至少两人，含组长' }),
      person('leader', '核查组组长'),
      number('planApproval', '初核方案的批准文号'),
      tick('teamUnrelated', '每位成员都没有需要回避的关系'),
    ],
    gates: [
      least('team-under-two', 'team', 2, { says: '核查组至少要有两人，请补充成员。', under: supervision('32-33') }),
      within('leader-outside', 'leader', 'team', {
        says: '组长要在核查组成员里，请核对。',
        under: supervision('32-33'),
      }),
      notAmong('team-withdrew', 'team', 'recuse', {
        says: '核查组里有已经申请回避的人，请换人。',
        under: supervision('65'),
      }),
    ],
    opensTo: [namedIn('team')],
    under: [supervision('32-33'), supervision('34'), supervision('65')],
  }),
  step('report-check', '提交初核报告', 'checking', 'check-reported', namedIn('leader'), {
    how: '核查完了写情况报告，全体成员签名，从五种意见里选一种。报告放进原卷。',
    fields: [
      day('checkReportedOn', '提交报告的日期'),
      people('signedBy', '在报告上签名的人'),
      choice('checkOutcome', '处置建议', {
        file: '拟立案',
        closed: '予以了结',
        reminder: '谈话提醒',
        held: '暂存待查',
        moved: '移送有关党组织处理',
      }),
      { ...REVIEW_ON, when: TO_HOLD },
    ],
    gates: [
      within('check-unsigned', 'team', 'signedBy', {
        says: '核查组成员要全部签名，请补齐。',
        under: supervision('35-signed'),
      }),
      within('signed-by-outsider', 'signedBy', 'team', {
        says: '签名的人里有不是核查组成员的，请核对。',
        under: supervision('35-signed'),
      }),
      after('check-review-in-the-past', 'reviewOn', 'checkReportedOn', {
        when: TO_HOLD,
        says: '复看的日期要晚于提交报告的日期，请重新填写。',
        under: county('held-for-review'),
      }),
    ],
    documents: [
      record('check-report', '初步核实情况报告（封面）', {
        says: headed({ 编号: '{number}', 核查组: '{team}', 组长: '{leader}', 处置建议: '{checkOutcome}' }),
        signatures: signed('组长', '全体成员'),
      }),
    ],
    under: [supervision('35-signed'), supervision('35-suggestions')],
  }),
  step('approve-check', '批准初核的处置建议', 'check-reported', AS_CHECKED, 'commission-head', {
    how: '看报告和建议是不是成立。拟立案的，报同级党委（党组）主要负责人批准，填批准文号。',
    fields: [
      day('checkApprovedOn', '批准的日期'),
      number('filingApproval', '同级党委主要负责人批准立案的文号', { when: TO_FILE }),
    ],
    gates: [
      byAnother('check-approver-is-reporter', 'report-check', '提交报告的人不能自己批准，请由另一位有权的负责人审批。'),
    ],
    under: [supervision('35-suggestions'), supervision('37-39')],
  }),
  aside('check-more', '退回补充核实', 'check-reported', 'checking', 'commission-head', {
    how: '事实还没有查清的，退回补充核实，重新签名提交。',
    under: [supervision('35-signed')],
  }),
]
