import { aside, choice, day, notBefore, points, step, taken, when } from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { accountability } from '../claims.ts'
import {
  ADMITTED,
  answerTo,
  appealDecision,
  CORRECTION,
  correctionDecision,
  EXECUTION,
  LATE,
  NOT_IN_TIME,
  REFUSED_WHY,
  REVIEWERS,
  REVIEWERS_FREE,
  reviewersNotAmong,
} from './appeal-rows.ts'

/** Lightest first. */
const OUTCOMES = {
  'not-pursued': '不予问责',
  exempted: '免予问责',
  'self-examination': '检查',
  circular: '通报',
  admonition: '诫勉',
  'suggest-treatment': '建议组织处理',
  treatment: '组织处理',
  'suggest-sanction': '建议纪律处分',
  reorganise: '改组',
}

/** What an appeal, and what a defence, may never make worse. */
export const OUTCOMES_BY_WEIGHT = Object.keys(OUTCOMES)

const ANSWER = answerTo(OUTCOMES)

/**
 * 申诉与纠正, open from the day the decision was served: the same steps for every decision that the county's organs serve.
 * An appeal never stops the decision; a late one is registered and judged by the organ; a correction may come at any time.
 */
export const appealSteps: readonly Step[] = [
  aside('appeal', '申诉', 'always', null, ['subject', 'organ-member'], {
    how: '对决定不服的，自收到决定之日起一个月内向作出决定的党组织书面申诉。可以由本人在这里提出，也可以由承办机关把收到的纸质申诉登记进来。期限最后一天提出、之后才登记的，仍是按期。',
    fields: [
      day('lodgedOn', '收到申诉的日期', { hint: '纸质申诉填收到的那一天，不是登记的这一天' }),
      points('appealGrounds', '申诉的理由', { hint: '一条一行' }),
    ],
    gates: [
      taken('appeal-before-served', 'serve', {
        says: '决定还没有送达，等送达以后再提出或者登记申诉。',
        under: accountability('20'),
      }),
      notBefore('appeal-day-before-served', 'lodgedOn', 'servedOn', {
        says: '收到申诉的日期早于决定送达的日期，请核对后再填。',
        under: accountability('20'),
      }),
    ],
    starts: [{ clock: 'K20b', from: 'lodgedOn' }],
    forSubject: 'all',
    under: [accountability('20')],
  }),
  step('admit-appeal', '受理申诉', 'always', null, ['organ-head', 'organ-member'], {
    how: '看收到申诉的日期是不是在期限以内，确定复核的人。原调查组的人不参与复核。申诉期间不停止执行决定。',
    fields: [
      choice('admission', '是否受理', { admitted: '受理', 'refused-late': '逾期，不受理' }),
      REFUSED_WHY,
      EXECUTION,
      REVIEWERS,
    ],
    gates: [
      taken('nothing-appealed', 'appeal', { says: '还没有登记申诉，请先登记。', under: accountability('20') }),
      NOT_IN_TIME,
      REVIEWERS_FREE,
      reviewersNotAmong('team', '原调查组的人'),
    ],
    ends: [{ clock: 'K20b', when: LATE }],
    forSubject: ['admission', 'refusedWhy', 'execution'],
    under: [accountability('20'), accountability('20-not-suspended')],
  }),
  step('answer-appeal', '申诉处理决定', 'always', null, when(ADMITTED, 'organ-head'), {
    how: '收到申诉之日起一个月内作出维持、变更或者撤销的决定，书面告知申诉人和所在党组织。处理不能因为申诉而加重。',
    fields: ANSWER.fields,
    gates: [
      taken('appeal-not-admitted', 'admit-appeal', {
        says: '请先办“受理申诉”，确定复核的人。',
        under: accountability('20'),
      }),
      ANSWER.noWorse,
    ],
    ends: ['K20b'],
    documents: [appealDecision('问责决定（{no.decision}）')],
    forSubject: 'all',
    under: [accountability('20-reply')],
  }),
  aside('correct', '纠正', 'always', 'corrected', ['organ-head', 'peer-committee-head'], {
    ...CORRECTION,
    gates: [
      taken('nothing-to-correct', 'serve', {
        says: '决定还没有送达，没有可以纠正的决定。',
        under: accountability('21-1'),
      }),
    ],
    ends: ['K20b', 'K20c', 'K25'],
    documents: [correctionDecision('关于纠正对{subject}问责的决定', '问责决定（{no.decision}）')],
  }),
]
