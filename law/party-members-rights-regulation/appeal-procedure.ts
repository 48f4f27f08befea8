import {
  aside,
  choice,
  choices,
  day,
  has,
  notBefore,
  number,
  people,
  person,
  points,
  step,
  unit,
  when,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import {
  ADMITTED,
  answerTo,
  appealDecision,
  CORRECTION,
  correctionDecision,
  EXECUTION,
  NOT_IN_TIME,
  REFUSED_WHY,
  REVIEWERS,
  REVIEWERS_FREE,
  reviewersNotAmong,
} from '../accountability-regulation/appeal-rows.ts'
import { accountability, administrativeSanction, membersRights, product, supervision } from '../claims.ts'
import { partyMembersRightsRegulation } from './instrument.ts'

const ACCOUNTABILITY = has('decisionKind', 'accountability')

/** Lightest first. */
const OUTCOMES = {
  none: '不作处理',
  exempted: '免予问责',
  reminder: '谈话提醒',
  criticism: '批评教育',
  'ordered-self-criticism': '责令检查',
  'self-examination': '检查（对党组织）',
  circular: '通报',
  admonition: '诫勉',
  treatment: '组织处理',
  reorganise: '改组（对党组织）',
}

const ANSWER = answerTo(OUTCOMES)

/**
 * 申诉与纠正 of decisions that were made outside the program, or by a talk-measure: the rows of the accountability
 * procedure, with a door of their own.
 */
export const appealProcedure = {
  id: 'appeal',
  title: '申诉与纠正',
  numbered: '申诉',
  purpose:
    '对谈话提醒、批评教育、责令检查、诫勉、组织处理，或者没有在本系统办的问责决定不服的，从这里申诉。在本系统办的问责，直接在那一件里申诉。',
  inForce: partyMembersRightsRegulation.inForce,
  readers: ['organ-head'],
  states: [
    { id: 'lodged', title: '已提出，待受理' },
    { id: 'admitted', title: '已受理，复核中' },
    { id: 'refused', title: '不受理', ended: true },
    { id: 'answered', title: '已答复', ended: true },
    { id: 'corrected', title: '已纠正', ended: true },
  ],
  steps: [
    step('lodge', '提出申诉', [], 'lodged', ['subject', 'organ-member'], {
      how: '照着决定书填。本人可以在这里提出；收到纸质申诉的，由作出决定的机关登记。对问责决定的申诉自收到决定之日起一个月内提出，晚了也照样登记。',
      fields: [
        unit('organ', '作出决定的机关', { names: 'organ' }),
        choice('subjectKind', '谁申诉', { person: '个人', organisation: '党组织' }),
        person('person', '申诉人', { names: 'subject', when: has('subjectKind', 'person') }),
        unit('unit', '申诉的党组织所在单位', { names: 'subject', when: has('subjectKind', 'organisation') }),
        choice('decisionKind', '对什么不服', {
          accountability: '问责决定',
          'talk-measure': '谈话提醒、批评教育、责令检查、诫勉',
          treatment: '组织处理',
          'party-sanction': {
            title: '党纪处分',
            never: {
              says: '对党纪处分的申诉由批准或者决定处分的机关复议、复查，请向该机关书面提出。',
              under: supervision('59'),
            },
          },
          'administrative-sanction': {
            title: '政务处分',
            never: {
              says: '对政务处分不服的，请向监察机关申请复审、复核；结果在“处理结果与回访”登记。',
              under: administrativeSanction('55-56'),
            },
          },
        }),
        number('decisionNumber', '决定的文号'),
        choices('outcome', '原来的处理', OUTCOMES),
        day('servedOn', '收到决定的日期'),
        day('lodgedOn', '收到申诉的日期', { hint: '本人在这里提出的填今天；纸质申诉填收到的那一天' }),
        points('appealGrounds', '申诉的理由', { hint: '一条一行' }),
      ],
      gates: [
        notBefore('lodged-before-served', 'lodgedOn', 'servedOn', {
          says: '收到申诉的日期早于收到决定的日期，请核对后再填。',
          under: membersRights('18'),
        }),
      ],
      starts: [
        { clock: 'K20', when: ACCOUNTABILITY, from: 'servedOn' },
        { clock: 'K20b', when: ACCOUNTABILITY, from: 'lodgedOn' },
      ],
      opensTo: ['subject'],
      forSubject: ['decisionKind', 'decisionNumber', 'outcome', 'servedOn', 'lodgedOn', 'appealGrounds'],
      under: [membersRights('18'), accountability('20'), product('late-appeal-kept')],
    }),
    step('admit', '受理申诉', 'lodged', [['admitted', ADMITTED], 'refused'], ['organ-head', 'organ-member'], {
      how: '看收到申诉的日期，确定复核的人；原来承办的人不参与复核。申诉期间不停止执行决定。',
      fields: [
        choice('admission', '是否受理', {
          admitted: '受理',
          'refused-late': {
            title: '逾期，不受理',
            when: ACCOUNTABILITY,
            otherwise: {
              says: '对这类处理的申诉没有统一的期限，不能以逾期为由不受理，请选“受理”。',
              under: membersRights('18'),
            },
          },
        }),
        REFUSED_WHY,
        EXECUTION,
        people('handlers', '原来承办的人', { when: ADMITTED }),
        REVIEWERS,
      ],
      gates: [NOT_IN_TIME, REVIEWERS_FREE, reviewersNotAmong('handlers', '原来承办的人')],
      forSubject: ['admission', 'refusedWhy', 'execution'],
      under: [membersRights('18'), accountability('20'), accountability('20-not-suspended')],
    }),
    step('answer', '申诉处理决定', 'admitted', 'answered', when(ADMITTED, 'organ-head'), {
      how: '逐条答复申诉的理由，作出维持、变更或者撤销的决定，书面告知申诉人和所在党组织。处理不能因为申诉而加重。原来的措施在本系统办的，还要到那一件里办“变更、撤销”。',
      fields: ANSWER.fields,
      gates: [ANSWER.noWorse],
      ends: ['K20b'],
      documents: [appealDecision('{decisionNumber}决定')],
      forSubject: 'all',
      under: [membersRights('18'), accountability('20-reply')],
    }),
    aside('correct', '纠正', 'always', 'corrected', ['organ-head', 'peer-committee-head'], {
      ...CORRECTION,
      ends: ['K20', 'K20b'],
      documents: [correctionDecision('关于纠正{decisionNumber}决定的决定', '{decisionNumber}决定，')],
    }),
  ],
  under: [accountability('21-1'), membersRights('18'), accountability('20')],
} as const satisfies Procedure
