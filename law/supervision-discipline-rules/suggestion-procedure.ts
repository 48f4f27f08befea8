import type { Field, Procedure } from '../../engine/procedures/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'
import { suggestionAnswerSteps } from './suggestion-answer-steps.ts'
import { DUE_LATER, DUE_ON, LETTER_SAYS } from './suggestion-letter.ts'

const FACTS: Field = { id: 'facts', label: '基本情况和查明的事实', ask: { kind: 'text', most: 3000 } }
const BASIS: Field = { id: 'basis', label: '依据', hint: '哪部法规、哪一条', ask: { kind: 'text', most: 500 } }

/** 纪律检查建议、监察建议: its term stands in each letter; no statute gives one. */
export const suggestionProcedure = {
  id: 'suggestion',
  title: '纪律检查建议、监察建议',
  numbered: '建议',
  purpose: '监督中发现一个单位有突出问题、制度漏洞或者监管缺失的，向它提出书面建议，限期回复，回访整改。',
  inForce: supervisionDisciplineRules.inForce,
  readers: ['organ-head'],
  states: [
    { id: 'drafted', title: '已拟稿，待批准' },
    { id: 'dropped', title: '没有发出', ended: true },
    { id: 'issued', title: '已发出，待回复' },
    { id: 'objected', title: '对方有异议，待审查' },
    { id: 'refused', title: '没有正当理由不采纳，或者没有回复' },
    { id: 'with-superior', title: '已报上级，待处理' },
    { id: 'rectifying', title: '已采纳，整改中' },
    { id: 'rectified', title: '已报整改结果，待回访' },
    { id: 'closed', title: '已办结', ended: true },
    { id: 'withdrawn', title: '已撤回', ended: true },
  ],
  steps: [
    {
      id: 'draft',
      title: '拟建议书',
      from: [],
      to: 'drafted',
      by: [{ relation: 'organ-member' }],
      how: '对党组织发纪律检查建议，对监察对象所在单位发监察建议，两者都有的可以合发。写清事实、依据、建议和回复的最后一天。',
      fields: [
        { id: 'organ', label: '发出建议的机关', hint: '纪委监委', ask: { kind: 'unit' }, names: 'organ' },
        {
          id: 'kind',
          label: '哪一种建议',
          ask: {
            kind: 'choice',
            options: [
              { value: 'discipline', title: '纪律检查建议' },
              { value: 'supervision', title: '监察建议' },
              { value: 'both', title: '两种合发' },
            ],
          },
        },
        { id: 'unit', label: '发给哪个单位', ask: { kind: 'unit' }, names: 'subject' },
        FACTS,
        BASIS,
        { id: 'suggestions', label: '建议', hint: '一条一行，能做到、能检查', ask: { kind: 'points' } },
        DUE_ON,
      ],
      gates: [
        {
          id: 'not-by-commission',
          gate: 'forbidden',
          when: { not: { trait: 'organ-is-commission' } },
          says: '纪律检查建议、监察建议由纪检监察机关提出，其他机关请发督办函。',
          under: 'supervision-discipline-rules/19',
        },
      ],
      under: [
        'supervision-discipline-rules/19',
        'supervision-discipline-rules/19-kinds',
        'supervision-discipline-rules/suggestion-contents',
        'supervision-law/52-5',
      ],
    },
    {
      id: 'revise',
      title: '改稿',
      from: ['drafted'],
      to: 'drafted',
      aside: true,
      by: [{ relation: 'organ-member' }],
      how: '批准以前可以改事实、依据和日子；建议写错了的，办“不发”，另拟一件。',
      fields: [FACTS, BASIS, DUE_ON],
      under: ['supervision-discipline-rules/suggestion-contents'],
    },
    {
      id: 'drop',
      title: '不发',
      from: ['drafted'],
      to: 'dropped',
      aside: true,
      by: [{ relation: 'organ-head' }, { relation: 'opener' }],
      how: '不必提建议或者要重拟的，写明原因，这一件到此为止。',
      fields: [{ id: 'droppedWhy', label: '不发的原因', ask: { kind: 'text', most: 200 } }],
      under: ['supervision-discipline-rules/19'],
    },
    {
      id: 'issue',
      title: '批准、发出',
      from: ['drafted'],
      to: 'issued',
      by: [{ relation: 'organ-head' }],
      how: '看事实是不是清楚、建议是不是能做到、日子是不是合理，批准后送达。',
      fields: [{ id: 'issuedOn', label: '送达的日期', ask: { kind: 'day' } }],
      gates: [
        {
          id: 'issuer-is-drafter',
          gate: 'other-hand',
          than: 'draft',
          says: '拟稿的人不能自己批准，请由机关主要负责人批准。',
          under: 'product-rules/approver-not-submitter',
        },
        {
          id: 'issuer-revised',
          gate: 'other-hand',
          than: 'revise',
          says: '改稿的人不能自己批准，请由机关主要负责人批准。',
          under: 'product-rules/approver-not-submitter',
        },
        { id: 'due-before-issued', ...DUE_LATER, of: 'issuedOn' },
      ],
      documents: [
        {
          id: 'discipline-suggestion',
          title: '纪律检查建议书',
          layout: 'letter',
          numbered: '纪建',
          to: '{unit}',
          when: { field: 'kind', has: 'discipline' },
          says: LETTER_SAYS,
        },
        {
          id: 'supervision-suggestion',
          title: '监察建议书',
          layout: 'letter',
          issuedBy: 'supervisory',
          numbered: '监建',
          to: '{unit}',
          when: { field: 'kind', has: 'supervision' },
          says: LETTER_SAYS,
        },
        {
          id: 'joint-suggestion',
          title: '纪律检查建议书、监察建议书',
          layout: 'letter',
          issuedBy: 'both',
          numbered: '纪监建',
          to: '{unit}',
          when: { field: 'kind', has: 'both' },
          says: LETTER_SAYS,
        },
      ],
      opensTo: ['subject'],
      under: ['supervision-discipline-rules/19', 'county-practice/suggestion-term'],
    },
    ...suggestionAnswerSteps,
  ],
  under: ['supervision-discipline-rules/19', 'supervision-law/52-5'],
} as const satisfies Procedure
