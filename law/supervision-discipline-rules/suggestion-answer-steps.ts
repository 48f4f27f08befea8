import {
  after,
  answers,
  aside,
  choice,
  day,
  has,
  headed,
  letter,
  notBefore,
  number,
  otherHand,
  points,
  record,
  signed,
  step,
  text,
} from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { burden, county, product, supervision, supervisionLaw } from '../claims.ts'
import { DUE_ON, dueLater } from './suggestion-letter.ts'

const OBJECTS = has('answer', 'object')
const REFUSES = has('answer', 'refuse')
const AS_ANSWERED = [['objected', OBJECTS], ['refused', REFUSES], 'rectifying'] as const
const NOT_SUPPORTED = has('superiorDid', 'not-supported')
const SETTLED = has('settled', 'yes')
const STANDS = has('verdict', 'stands')
const FALLS = has('verdict', 'falls')

/** What becomes of a suggestion once it is out: adopted, objected to, refused, followed up. */
export const suggestionAnswerSteps: readonly Step[] = [
  step('answer', '回复采纳情况', ['issued', 'refused'], AS_ANSWERED, ['subject', 'organ-member'], {
    how: '采纳的，开始整改；有正当理由不采纳的，逐条写明理由。可以由对方主要负责人在这里回复，也可以把收到的书面回复登记进来。',
    fields: [
      day('repliedOn', '回复的日期', { hint: '书面回复填收到的那一天' }),
      choice('answer', '采纳不采纳', { adopt: '采纳', object: '有异议，说明理由', refuse: '不采纳，没有说明理由' }),
      points('objection', '异议的理由', { hint: '一条一行，每一条都会得到答复', when: OBJECTS }),
    ],
    gates: [
      notBefore('answered-before-issued', 'repliedOn', 'issuedOn', {
        says: '回复的日期早于送达的日期，请核对后再填。',
        under: supervision('19'),
      }),
    ],
    under: [supervisionLaw('71'), supervision('19')],
  }),
  aside('silent', '登记没有回复', 'issued', 'refused', 'organ-member', {
    how: '过了最后一天还没有回复的，从这里登记。',
    fields: [day('silentOn', '确认没有回复的日期')],
    gates: [
      after('answer-in-time', 'silentOn', 'dueOn', {
        says: '回复的最后一天还没有过，过了以后再登记没有回复。',
        under: product('last-day-counts'),
      }),
    ],
    under: [county('suggestion-term'), product('last-day-counts')],
  }),
  step('judge-objection', '审查异议', 'objected', [['withdrawn', STANDS], 'issued'], 'organ-head', {
    how: '逐条看理由是不是正当。理由正当的，撤回建议；要改建议的，撤回以后另发。理由不正当的，写明为什么，重新定回复的日子。',
    fields: [
      day('judgedOn', '审查的日期'),
      answers('objectionAnswers', '对异议的答复', 'objection'),
      choice('verdict', '结论', { stands: '理由正当，撤回建议', falls: '理由不正当，仍应采纳' }),
      { ...DUE_ON, when: FALLS },
    ],
    gates: [
      otherHand('judge-is-drafter', 'draft', {
        says: '拟建议的人不能审查对它的异议，请由机关主要负责人审查。',
        under: product('reviewer-not-handler'),
      }),
      dueLater('due-before-judged', 'judgedOn', '审查', FALLS),
    ],
    documents: [
      letter('objection-answer', '异议答复函', {
        numbered: '建复',
        to: '{unit}',
        when: FALLS,
        says: [
          '你单位对{number}建议提出的异议已经审查，理由不正当，建议仍应采纳。',
          '# 对异议的答复',
          '{objectionAnswers}',
          '请于{dueOn}前（含当日）回复采纳情况。',
        ],
      }),
      letter('withdrawal', '撤回建议通知', {
        numbered: '建复',
        to: '{unit}',
        when: STANDS,
        says: [
          '你单位对{number}建议提出的异议已经审查，理由正当，该建议自即日起撤回。',
          '# 对异议的答复',
          '{objectionAnswers}',
        ],
      }),
    ],
    under: [supervisionLaw('71')],
  }),
  step('report-refusal', '报告上级机关、主管部门', 'refused', 'with-superior', 'organ-head', {
    how: '没有正当理由拒不采纳，或者过了期限没有回复的，报告它的主管部门或者上级机关，由他们责令改正。',
    fields: [
      choice('reportedTo', '报告给谁', { superior: '上级机关', department: '主管部门' }),
      number('refusalReport', '报告的文号'),
    ],
    documents: [
      letter('refusal-report', '关于拒不采纳建议情况的报告', {
        numbered: '建报',
        to: '{reportedTo}',
        says: [
          '我机关向{unit}提出{number}建议，要求于{dueOn}前回复，该单位没有正当理由不予采纳或者逾期没有回复。',
          '请按规定责令改正，并将处理结果告知我机关。',
        ],
      }),
    ],
    under: [supervisionLaw('71')],
  }),
  step(
    'superior-answer',
    '登记上级的处理',
    'with-superior',
    [['withdrawn', NOT_SUPPORTED], 'rectifying'],
    'organ-member',
    {
      how: '收到上级机关、主管部门的处理结果后登记。',
      fields: [
        choice('superiorDid', '怎样处理的', {
          ordered: '责令改正',
          circular: '责令改正，并通报批评、处理有关人员',
          'not-supported': '认为不必采纳',
        }),
        number('superiorNumber', '处理的文号'),
      ],
      under: [supervisionLaw('71')],
    },
  ),
  step('report-result', '报整改结果', 'rectifying', 'rectified', ['subject', 'organ-member'], {
    how: '逐条写改到什么程度、补上了哪条制度。只写结果，不用附会议记录和照片。',
    fields: [
      day('resultOn', '报结果的日期', { hint: '书面报的填收到的那一天' }),
      answers('results', '逐条结果', 'suggestions', {
        columns: [choice('standing', '改到哪一步', { done: '改好了', doing: '正在改' }), text('result', '结果', 500)],
      }),
    ],
    gates: [
      notBefore('result-before-answer', 'resultOn', 'issuedOn', {
        says: '报结果的日期早于送达的日期，请核对后再填。',
        under: county('suggestion-term'),
      }),
    ],
    under: [county('suggestion-term'), burden('P17')],
  }),
  step('follow-up', '回访，看整改结果', 'rectified', [['closed', SETTLED], 'rectifying'], 'organ-member', {
    how: '去看一看改的是不是真的、问题有没有再发生。改好了的办结，没有改好的继续整改。',
    fields: [
      day('visitedOn', '回访的日期'),
      text('visitFound', '看到什么', 1000),
      choice('settled', '改好了没有', { yes: '改好了', no: '没有改好，继续整改' }),
    ],
    gates: [
      notBefore('visited-before-result', 'visitedOn', 'resultOn', {
        says: '回访的日期早于报结果的日期，请核对后再填。',
        under: county('suggestion-term'),
      }),
      otherHand('visitor-reported', 'report-result', {
        says: '登记整改结果的人不能自己回访，请换一个人。',
        under: product('confirmed-by-another'),
      }),
    ],
    documents: [
      record('follow-up-record', '建议整改回访记录', {
        says: headed({ 单位: '{unit}', 日期: '{visitedOn}', 看到什么: '{visitFound}', 改好了没有: '{settled}' }),
        signatures: signed('回访人', '被回访单位负责人'),
      }),
    ],
    under: [county('suggestion-term'), product('confirmed-by-another')],
  }),
]
