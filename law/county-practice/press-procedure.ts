import {
  after,
  answers,
  aside,
  choice,
  day,
  dayAhead,
  has,
  headed,
  letter,
  notBefore,
  number,
  otherHand,
  points,
  step,
  text,
  unit,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { accountability, burden, county, primary, product } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { countyPractice } from './instrument.ts'

const AGAIN = has('verdict', 'again')

const MATTER = text('matter', '督办什么事', 1000)
const DUE_ON = dayAhead('dueOn', '回复的最后一天', { hint: '当天回复仍算按期' })

const dueLater = (id: string, of: string) =>
  after(id, 'dueOn', of, { says: '回复的最后一天要晚于发函的日期，请重新定。', under: county('pressing') })

/** 督办函: a letter with a day, an answer to each point, closed by its result or pressed again. */
export const pressProcedure = {
  id: 'press',
  title: '督办',
  numbered: '督办',
  purpose: '交办过的事没有办、拖着办或者办得不实的，发督办函，定回复的日子，一直盯到有结果。',
  inForce: countyPractice.inForce,
  calledBy: 'matter',
  readers: ['organ-head'],
  states: [
    { id: 'drafted', title: '已拟稿，待签发' },
    { id: 'dropped', title: '没有发出', ended: true },
    { id: 'issued', title: '已发出，待回复' },
    { id: 'replied', title: '已回复，待核对' },
    { id: 'unsettled', title: '没有回复或者没有办好' },
    { id: 'closed', title: '已办结', ended: true },
    { id: 'escalated', title: '已提级', ended: true },
  ],
  steps: [
    step('draft', '拟督办函', [], 'drafted', 'organ-member', {
      how: '写清什么事、要求办到什么、最迟哪一天回复。要求写结果，不要求开会、发文、报材料。',
      fields: [
        unit('organ', '督办的机关', { names: 'organ' }),
        unit('unit', '被督办的单位', { names: 'subject' }),
        MATTER,
        points('wants', '要求办到什么', { hint: '一条一行，对方逐条回复' }),
        DUE_ON,
      ],
      under: [county('pressing'), burden('P17')],
    }),
    aside('revise', '改稿', 'drafted', 'drafted', 'organ-member', {
      how: '签发以前可以改事由和日子；要求写错了的，办“不发”，另拟一件。',
      fields: [MATTER, DUE_ON],
      under: [county('pressing')],
    }),
    aside('drop', '不发', 'drafted', 'dropped', ['organ-head', 'opener'], {
      how: '不必督办或者要重拟的，写明原因，这一件到此为止。',
      fields: [text('droppedWhy', '不发的原因', 200)],
      under: [county('pressing')],
    }),
    step('sign', '签发', 'drafted', 'issued', 'organ-head', {
      how: '看事由和要求是不是清楚、日子是不是合理，签发后发给对方单位主要负责人。',
      fields: [day('signedOn', '签发的日期')],
      gates: [
        byAnother('signer-is-drafter', 'draft', '拟稿的人不能自己签发，请由机关主要负责人签发。'),
        byAnother('signer-revised', 'revise', '改稿的人不能自己签发，请由机关主要负责人签发。'),
        dueLater('due-before-signed', 'signedOn'),
      ],
      documents: [
        letter('pressing-letter', '督办函', {
          numbered: '督',
          to: '{unit}',
          says: [
            ...headed({ 督办事项: '{matter}', 要求: '{wants}' }),
            '请于{dueOn}前（含当日）逐条书面回复办理结果，由主要负责人签字。只报结果，不需要另报会议记录、照片和台账。',
          ],
        }),
      ],
      opensTo: ['subject'],
      under: [county('pressing'), primary('first-responsible')],
    }),
    step('reply', '回复', ['issued', 'unsettled'], 'replied', ['subject', 'organ-member'], {
      how: '逐条写办到了什么。可以由被督办单位主要负责人在这里回复，也可以由督办机关把收到的书面回复登记进来。',
      fields: [
        day('repliedOn', '回复的日期', { hint: '书面回复填收到的那一天' }),
        answers('answers', '逐条回复', 'wants', {
          columns: [
            choice('standing', '办到哪一步', { done: '办好了', doing: '正在办', not: '没有办' }),
            text('result', '结果，没有办好的写原因', 500),
          ],
        }),
      ],
      gates: [
        notBefore('replied-before-signed', 'repliedOn', 'signedOn', {
          says: '回复的日期早于签发的日期，请核对后再填。',
          under: county('pressing'),
        }),
      ],
      under: [county('pressing')],
    }),
    aside('silent', '登记没有回复', 'issued', 'unsettled', 'organ-member', {
      how: '过了最后一天还没有回复的，从这里登记，再督办或者提级。',
      fields: [day('silentOn', '确认没有回复的日期')],
      gates: [
        after('reply-in-time', 'silentOn', 'dueOn', {
          says: '回复的最后一天还没有过，过了以后再登记没有回复。',
          under: product('last-day-counts'),
        }),
      ],
      under: [county('pressing'), product('last-day-counts')],
    }),
    step('check', '核对结果', 'replied', [['unsettled', AGAIN], 'closed'], 'organ-member', {
      how: '到现场看、问当事人、查账本，看事情办没办好；只有会议、文件和照片的不算办好。',
      fields: [
        day('checkedOn', '核对的日期'),
        text('checkedHow', '怎样核对的，看到什么', 500),
        choice('verdict', '结论', { closed: '办好了，办结', again: '没有办好' }),
      ],
      gates: [
        otherHand('checker-replied', 'reply', {
          says: '登记回复的人不能自己核对，请换一个人核对。',
          under: product('confirmed-by-another'),
        }),
      ],
      under: [product('confirmed-by-another'), burden('P17')],
    }),
    step('press-again', '再次督办', 'unsettled', 'issued', 'organ-head', {
      how: '写明还差什么，重新定最后一天。对方收到后还是逐条回复。',
      fields: [day('pressedOn', '再次发函的日期'), text('lacking', '还差什么', 500), DUE_ON],
      gates: [dueLater('due-before-pressed', 'pressedOn')],
      documents: [
        letter('pressing-letter-again', '再次督办函', {
          numbered: '督',
          to: '{unit}',
          says: [
            '{number}督办事项，仍未办结。',
            ...headed({ 督办事项: '{matter}', 还差什么: '{lacking}' }),
            '请于{dueOn}前（含当日）逐条书面回复办理结果，由主要负责人签字。',
          ],
        }),
      ],
      under: [county('pressing')],
    }),
    aside('escalate', '提级', 'unsettled', 'escalated', 'organ-head', {
      how: '督办以后仍然不办的，报上一级、约谈主要负责人或者转问责。',
      fields: [
        choice('escalation', '怎样提级', { above: '报上一级', talk: '约谈主要负责人', accountability: '转问责' }),
        number('escalationNumber', '报送文号或者转办的编号'),
      ],
      under: [county('pressing'), accountability('9-2')],
    }),
  ],
  under: [county('pressing')],
} as const satisfies Procedure
