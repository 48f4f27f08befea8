import {
  answers,
  choice,
  choices,
  day,
  freeOfSubject,
  has,
  letter,
  notAmong,
  noWorse,
  number,
  type Options,
  onlyAfter,
  people,
  text,
} from '../../engine/procedures/rows.ts'
import { accountability, product, supervision } from '../claims.ts'

export const ADMITTED = has('admission', 'admitted')
export const LATE = has('admission', 'refused-late')
const CHANGED = has('appealResult', 'changed')

export const REFUSED_WHY = text('refusedWhy', '不受理的说明', 500, {
  hint: '写明收到申诉的日期和期限的最后一天，并告知本人仍可以请求纠正',
  when: LATE,
})

export const EXECUTION = choice('execution', '申诉期间的执行', {
  'goes-on': '照常执行',
  stopped: {
    title: '停止执行',
    never: {
      says: '申诉期间不停止执行决定，请选“照常执行”。决定确有不当的，请办“纠正”。',
      under: accountability('20-not-suspended'),
    },
  },
})

export const REVIEWERS = people('reviewers', '复核人', { when: ADMITTED })

export const NOT_IN_TIME = onlyAfter('appeal-in-time', ['admission', 'refused-late'], 'K20', 'lodgedOn', {
  says: '申诉在期限以内，不能以逾期为由不受理：最后一天是{day}，当天收到的都算按期。',
  under: accountability('20'),
})

export const REVIEWERS_FREE = freeOfSubject('reviewer-free', 'reviewers', {
  when: ADMITTED,
  says: '复核人里有与对象存在回避关系的人，请换人。',
  under: supervision('65'),
})

/** Reviewed by none of those who handled it, who are named in that field. */
export const reviewersNotAmong = (handlers: string, who: string) =>
  notAmong('reviewer-not-handler', 'reviewers', handlers, {
    when: ADMITTED,
    says: `${who}不参与复核，请换人。`,
    under: product('reviewer-not-handler'),
  })

/** The outcomes lightest first: an appeal never makes it worse. */
export const answerTo = (outcomes: Options) => ({
  fields: [
    day('appealDecidedOn', '作出处理决定的日期'),
    choice('appealResult', '处理结果', { upheld: '维持', changed: '变更', revoked: '撤销' }),
    choice('outcomeAfterAppeal', '变更后的处理', outcomes, { when: CHANGED }),
    answers('appealReasons', '理由', 'appealGrounds', { hint: '逐条回应申诉的理由' }),
    day('appealToldOn', '书面告知的日期'),
  ],
  noWorse: noWorse('worse-by-appeal', 'outcomeAfterAppeal', 'outcome', Object.keys(outcomes), {
    when: CHANGED,
    says: '不能因为申诉而加重处理，请选与原决定相同或者更轻的处理。',
    under: product('no-worse-by-appeal'),
  }),
})

export const appealDecision = (against: string) =>
  letter('appeal-decision', '申诉处理决定', {
    heading: '关于{subject}申诉的处理决定',
    forSubject: true,
    numbered: '申复',
    to: '{subject}',
    says: [
      `{you}对${against}提出的申诉，{lodgedOn}收到。`,
      '经复核，决定：{appealResult}。',
      '变更后的处理：{outcomeAfterAppeal}。',
      '# 对申诉理由的答复',
      '{appealReasons}',
      '本决定作出以前，原决定照常执行。认为处理仍不准确的，可以随时请求纠正。',
    ],
  })

export const CORRECTION = {
  how: '事实不清、证据不确凿、依据不充分、责任不清晰、程序不合规、处理不恰当，或者不应当问责的，任何时候都应当纠正，不受申诉期限限制。纠正以后恢复档案和待遇，在原来的范围内更正。',
  fields: [
    choices('correctionWhy', '为什么纠正', {
      facts: '事实不清',
      evidence: '证据不确凿',
      basis: '依据不充分',
      responsibility: '责任不清晰',
      procedure: '程序不合规',
      treatment: '处理不恰当',
      'should-not': '不应当问责',
    }),
    number('orderedBy', '上级责令纠正的文号', { optional: true }),
    text('corrected', '怎样纠正', 1000, { hint: '撤销还是变更、恢复什么、在什么范围内更正' }),
    day('correctedOn', '作出纠正决定的日期'),
  ],
  forSubject: ['correctionWhy', 'corrected', 'correctedOn'],
  under: [accountability('21-1')],
} as const

export const correctionDecision = (heading: string, decision: string) =>
  letter('correction-decision', '纠正决定', {
    heading,
    forSubject: true,
    numbered: '纠正',
    to: '{subject}',
    says: [
      `${decision}经查存在下列情形：{correctionWhy}。`,
      '现决定纠正如下：{corrected}',
      '原决定的影响自本决定作出之日起不再执行，档案和待遇按规定更正、恢复。',
    ],
  })
