import type { Step } from '../../engine/procedures/vocabulary.ts'
import { DUE_LATER, DUE_ON } from './suggestion-letter.ts'

const OBJECTS = { field: 'answer', has: 'object' } as const
const REFUSES = { field: 'answer', has: 'refuse' } as const
const STANDS = { field: 'verdict', has: 'stands' } as const
const FALLS = { field: 'verdict', has: 'falls' } as const

/** What becomes of a suggestion once it is out: adopted, objected to, refused, followed up. */
export const suggestionAnswerSteps = [
  {
    id: 'answer',
    title: '回复采纳情况',
    from: ['issued', 'refused'],
    to: [{ state: 'objected', when: OBJECTS }, { state: 'refused', when: REFUSES }, { state: 'rectifying' }],
    by: [{ relation: 'subject' }, { relation: 'organ-member' }],
    how: '采纳的，开始整改；有正当理由不采纳的，逐条写明理由。可以由对方主要负责人在这里回复，也可以把收到的书面回复登记进来。',
    fields: [
      { id: 'repliedOn', label: '回复的日期', hint: '书面回复填收到的那一天', ask: { kind: 'day' } },
      {
        id: 'answer',
        label: '采纳不采纳',
        ask: {
          kind: 'choice',
          options: [
            { value: 'adopt', title: '采纳' },
            { value: 'object', title: '有异议，说明理由' },
            { value: 'refuse', title: '不采纳，没有说明理由' },
          ],
        },
      },
      {
        id: 'objection',
        label: '异议的理由',
        hint: '一条一行，每一条都会得到答复',
        ask: { kind: 'points' },
        when: OBJECTS,
      },
    ],
    gates: [
      {
        id: 'answered-before-issued',
        gate: 'not-before',
        field: 'repliedOn',
        of: 'issuedOn',
        says: '回复的日期早于送达的日期，请核对后再填。',
        under: 'supervision-discipline-rules/19',
      },
    ],
    under: ['supervision-law/71', 'supervision-discipline-rules/19'],
  },
  {
    id: 'silent',
    title: '登记没有回复',
    from: ['issued'],
    to: 'refused',
    aside: true,
    by: [{ relation: 'organ-member' }],
    how: '过了最后一天还没有回复的，从这里登记。',
    fields: [{ id: 'silentOn', label: '确认没有回复的日期', ask: { kind: 'day' } }],
    gates: [
      {
        id: 'answer-in-time',
        gate: 'after',
        field: 'silentOn',
        of: 'dueOn',
        says: '回复的最后一天还没有过，过了以后再登记没有回复。',
        under: 'product-rules/last-day-counts',
      },
    ],
    under: ['county-practice/suggestion-term', 'product-rules/last-day-counts'],
  },
  {
    id: 'judge-objection',
    title: '审查异议',
    from: ['objected'],
    to: [{ state: 'withdrawn', when: STANDS }, { state: 'issued' }],
    by: [{ relation: 'organ-head' }],
    how: '逐条看理由是不是正当。理由正当的，撤回建议；要改建议的，撤回以后另发。理由不正当的，写明为什么，重新定回复的日子。',
    fields: [
      { id: 'judgedOn', label: '审查的日期', ask: { kind: 'day' } },
      { id: 'objectionAnswers', label: '对异议的答复', ask: { kind: 'answers', to: 'objection' } },
      {
        id: 'verdict',
        label: '结论',
        ask: {
          kind: 'choice',
          options: [
            { value: 'stands', title: '理由正当，撤回建议' },
            { value: 'falls', title: '理由不正当，仍应采纳' },
          ],
        },
      },
      { ...DUE_ON, when: FALLS },
    ],
    gates: [
      {
        id: 'judge-is-drafter',
        gate: 'other-hand',
        than: 'draft',
        says: '拟建议的人不能审查对它的异议，请由机关主要负责人审查。',
        under: 'product-rules/reviewer-not-handler',
      },
      {
        id: 'due-before-judged',
        ...DUE_LATER,
        of: 'judgedOn',
        when: FALLS,
        says: '回复的最后一天要晚于审查的日期，请重新定。',
      },
    ],
    documents: [
      {
        id: 'objection-answer',
        title: '异议答复函',
        layout: 'letter',
        numbered: '建复',
        to: '{unit}',
        when: FALLS,
        says: [
          '你单位对{number}建议提出的异议已经审查，理由不正当，建议仍应采纳。',
          '# 对异议的答复',
          '{objectionAnswers}',
          '请于{dueOn}前（含当日）回复采纳情况。',
        ],
      },
      {
        id: 'withdrawal',
        title: '撤回建议通知',
        layout: 'letter',
        numbered: '建复',
        to: '{unit}',
        when: STANDS,
        says: [
          '你单位对{number}建议提出的异议已经审查，理由正当，该建议自即日起撤回。',
          '# 对异议的答复',
          '{objectionAnswers}',
        ],
      },
    ],
    under: ['supervision-law/71'],
  },
  {
    id: 'report-refusal',
    title: '报告上级机关、主管部门',
    from: ['refused'],
    to: 'with-superior',
    by: [{ relation: 'organ-head' }],
    how: '没有正当理由拒不采纳，或者过了期限没有回复的，报告它的主管部门或者上级机关，由他们责令改正。',
    fields: [
      {
        id: 'reportedTo',
        label: '报告给谁',
        ask: {
          kind: 'choice',
          options: [
            { value: 'superior', title: '上级机关' },
            { value: 'department', title: '主管部门' },
          ],
        },
      },
      { id: 'refusalReport', label: '报告的文号', ask: { kind: 'number' } },
    ],
    documents: [
      {
        id: 'refusal-report',
        title: '关于拒不采纳建议情况的报告',
        layout: 'letter',
        numbered: '建报',
        to: '{reportedTo}',
        says: [
          '我机关向{unit}提出{number}建议，要求于{dueOn}前回复，该单位没有正当理由不予采纳或者逾期没有回复。',
          '请按规定责令改正，并将处理结果告知我机关。',
        ],
      },
    ],
    under: ['supervision-law/71'],
  },
  {
    id: 'superior-answer',
    title: '登记上级的处理',
    from: ['with-superior'],
    to: [{ state: 'withdrawn', when: { field: 'superiorDid', has: 'not-supported' } }, { state: 'rectifying' }],
    by: [{ relation: 'organ-member' }],
    how: '收到上级机关、主管部门的处理结果后登记。',
    fields: [
      {
        id: 'superiorDid',
        label: '怎样处理的',
        ask: {
          kind: 'choice',
          options: [
            { value: 'ordered', title: '责令改正' },
            { value: 'circular', title: '责令改正，并通报批评、处理有关人员' },
            { value: 'not-supported', title: '认为不必采纳' },
          ],
        },
      },
      { id: 'superiorNumber', label: '处理的文号', ask: { kind: 'number' } },
    ],
    under: ['supervision-law/71'],
  },
  {
    id: 'report-result',
    title: '报整改结果',
    from: ['rectifying'],
    to: 'rectified',
    by: [{ relation: 'subject' }, { relation: 'organ-member' }],
    how: '逐条写改到什么程度、补上了哪条制度。只写结果，不用附会议记录和照片。',
    fields: [
      { id: 'resultOn', label: '报结果的日期', hint: '书面报的填收到的那一天', ask: { kind: 'day' } },
      {
        id: 'results',
        label: '逐条结果',
        ask: {
          kind: 'answers',
          to: 'suggestions',
          columns: [
            {
              id: 'standing',
              label: '改到哪一步',
              ask: {
                kind: 'choice',
                options: [
                  { value: 'done', title: '改好了' },
                  { value: 'doing', title: '正在改' },
                ],
              },
            },
            { id: 'result', label: '结果', ask: { kind: 'text', most: 500 } },
          ],
        },
      },
    ],
    gates: [
      {
        id: 'result-before-answer',
        gate: 'not-before',
        field: 'resultOn',
        of: 'issuedOn',
        says: '报结果的日期早于送达的日期，请核对后再填。',
        under: 'county-practice/suggestion-term',
      },
    ],
    under: ['county-practice/suggestion-term', 'burden-relief-provisions/P17'],
  },
  {
    id: 'follow-up',
    title: '回访，看整改结果',
    from: ['rectified'],
    to: [{ state: 'closed', when: { field: 'settled', has: 'yes' } }, { state: 'rectifying' }],
    by: [{ relation: 'organ-member' }],
    how: '去看一看改的是不是真的、问题有没有再发生。改好了的办结，没有改好的继续整改。',
    fields: [
      { id: 'visitedOn', label: '回访的日期', ask: { kind: 'day' } },
      { id: 'visitFound', label: '看到什么', ask: { kind: 'text', most: 1000 } },
      {
        id: 'settled',
        label: '改好了没有',
        ask: {
          kind: 'choice',
          options: [
            { value: 'yes', title: '改好了' },
            { value: 'no', title: '没有改好，继续整改' },
          ],
        },
      },
    ],
    gates: [
      {
        id: 'visited-before-result',
        gate: 'not-before',
        field: 'visitedOn',
        of: 'resultOn',
        says: '回访的日期早于报结果的日期，请核对后再填。',
        under: 'county-practice/suggestion-term',
      },
      {
        id: 'visitor-reported',
        gate: 'other-hand',
        than: 'report-result',
        says: '登记整改结果的人不能自己回访，请换一个人。',
        under: 'product-rules/confirmed-by-another',
      },
    ],
    documents: [
      {
        id: 'follow-up-record',
        title: '建议整改回访记录',
        layout: 'record',
        says: ['# 单位', '{unit}', '# 日期', '{visitedOn}', '# 看到什么', '{visitFound}', '# 改好了没有', '{settled}'],
        signatures: ['回访人（签字）', '被回访单位负责人（签字）'],
      },
    ],
    under: ['county-practice/suggestion-term', 'product-rules/confirmed-by-another'],
  },
] as const satisfies readonly Step[]
