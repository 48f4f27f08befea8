import {
  aside,
  choice,
  day,
  forbidden,
  has,
  letter,
  not,
  points,
  step,
  text,
  unit,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { county, supervision, supervisionLaw } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { supervisionDisciplineRules } from './instrument.ts'
import { suggestionAnswerSteps } from './suggestion-answer-steps.ts'
import { DUE_ON, dueLater, LETTER_SAYS } from './suggestion-letter.ts'

const FACTS = text('facts', '基本情况和查明的事实', 3000)
const BASIS = text('basis', '依据', 500, { hint: '哪部法规、哪一条' })

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
    step('draft', '拟建议书', [], 'drafted', 'organ-member', {
      how: '对党组织发纪律检查建议，对监察对象所在单位发监察建议，两者都有的可以合发。写清事实、依据、建议和回复的最后一天。',
      fields: [
        unit('organ', '发出建议的机关', { hint: '纪委监委', names: 'organ' }),
        choice('kind', '哪一种建议', { discipline: '纪律检查建议', supervision: '监察建议', both: '两种合发' }),
        unit('unit', '发给哪个单位', { names: 'subject' }),
        FACTS,
        BASIS,
        points('suggestions', '建议', { hint: '一条一行，能做到、能检查' }),
        DUE_ON,
      ],
      gates: [
        forbidden('not-by-commission', not({ trait: 'organ-is-commission' }), {
          says: '纪律检查建议、监察建议由纪检监察机关提出，其他机关请发督办函。',
          under: supervision('19'),
        }),
      ],
      under: [supervision('19'), supervision('19-kinds'), supervision('suggestion-contents'), supervisionLaw('52-5')],
    }),
    aside('revise', '改稿', 'drafted', 'drafted', 'organ-member', {
      how: '批准以前可以改事实、依据和日子；建议写错了的，办“不发”，另拟一件。',
      fields: [FACTS, BASIS, DUE_ON],
      under: [supervision('suggestion-contents')],
    }),
    aside('drop', '不发', 'drafted', 'dropped', ['organ-head', 'opener'], {
      how: '不必提建议或者要重拟的，写明原因，这一件到此为止。',
      fields: [text('droppedWhy', '不发的原因', 200)],
      under: [supervision('19')],
    }),
    step('issue', '批准、发出', 'drafted', 'issued', 'organ-head', {
      how: '看事实是不是清楚、建议是不是能做到、日子是不是合理，批准后送达。',
      fields: [day('issuedOn', '送达的日期')],
      gates: [
        byAnother('issuer-is-drafter', 'draft', '拟稿的人不能自己批准，请由机关主要负责人批准。'),
        byAnother('issuer-revised', 'revise', '改稿的人不能自己批准，请由机关主要负责人批准。'),
        dueLater('due-before-issued', 'issuedOn', '送达'),
      ],
      documents: [
        letter('discipline-suggestion', '纪律检查建议书', {
          numbered: '纪建',
          to: '{unit}',
          when: has('kind', 'discipline'),
          says: LETTER_SAYS,
        }),
        letter('supervision-suggestion', '监察建议书', {
          issuedBy: 'supervisory',
          numbered: '监建',
          to: '{unit}',
          when: has('kind', 'supervision'),
          says: LETTER_SAYS,
        }),
        letter('joint-suggestion', '纪律检查建议书、监察建议书', {
          issuedBy: 'both',
          numbered: '纪监建',
          to: '{unit}',
          when: has('kind', 'both'),
          says: LETTER_SAYS,
        }),
      ],
      opensTo: ['subject'],
      under: [supervision('19'), county('suggestion-term')],
    }),
    ...suggestionAnswerSteps,
  ],
  under: [supervision('19'), supervisionLaw('52-5')],
} as const satisfies Procedure
