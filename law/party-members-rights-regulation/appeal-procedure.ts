import type { Option, Procedure } from '../../engine/procedures/vocabulary.ts'
import { appealSteps } from '../accountability-regulation/appeal-steps.ts'
import { partyMembersRightsRegulation } from './instrument.ts'

const [, admit, answer, correct] = appealSteps
const [, refusedWhy, execution, reviewers] = admit.fields
const [, inTime, reviewerFree, reviewerNotHandler] = admit.gates
const [decidedOn, result, outcomeAfter, reasons, toldOn] = answer.fields
const [, noWorse] = answer.gates

const ACCOUNTABILITY = { field: 'decisionKind', has: 'accountability' } as const
const ADMITTED = { field: 'admission', has: 'admitted' } as const

/** Lightest first. */
const OUTCOMES: readonly Option[] = [
  { value: 'none', title: '不作处理' },
  { value: 'exempted', title: '免予问责' },
  { value: 'reminder', title: '谈话提醒' },
  { value: 'criticism', title: '批评教育' },
  { value: 'ordered-self-criticism', title: '责令检查' },
  { value: 'self-examination', title: '检查（对党组织）' },
  { value: 'circular', title: '通报' },
  { value: 'admonition', title: '诫勉' },
  { value: 'treatment', title: '组织处理' },
  { value: 'reorganise', title: '改组（对党组织）' },
]

/**
 * 申诉与纠正 of decisions that were made outside the program, or by a talk-measure: the steps of the accountability
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
    {
      id: 'lodge',
      title: '提出申诉',
      from: [],
      to: 'lodged',
      by: [{ relation: 'subject' }, { relation: 'organ-member' }],
      how: '照着决定书填。本人可以在这里提出；收到纸质申诉的，由作出决定的机关登记。对问责决定的申诉自收到决定之日起一个月内提出，晚了也照样登记。',
      fields: [
        { id: 'organ', label: '作出决定的机关', ask: { kind: 'unit' }, names: 'organ' },
        {
          id: 'subjectKind',
          label: '谁申诉',
          ask: {
            kind: 'choice',
            options: [
              { value: 'person', title: '个人' },
              { value: 'organisation', title: '党组织' },
            ],
          },
        },
        {
          id: 'person',
          label: '申诉人',
          ask: { kind: 'person' },
          names: 'subject',
          when: { field: 'subjectKind', has: 'person' },
        },
        {
          id: 'unit',
          label: '申诉的党组织所在单位',
          ask: { kind: 'unit' },
          names: 'subject',
          when: { field: 'subjectKind', has: 'organisation' },
        },
        {
          id: 'decisionKind',
          label: '对什么不服',
          ask: {
            kind: 'choice',
            options: [
              { value: 'accountability', title: '问责决定' },
              { value: 'talk-measure', title: '谈话提醒、批评教育、责令检查、诫勉' },
              { value: 'treatment', title: '组织处理' },
              {
                value: 'party-sanction',
                title: '党纪处分',
                never: {
                  says: '对党纪处分的申诉由批准或者决定处分的机关复议、复查，请向该机关书面提出。',
                  under: 'supervision-discipline-rules/59',
                },
              },
              {
                value: 'administrative-sanction',
                title: '政务处分',
                never: {
                  says: '对政务处分不服的，请向监察机关申请复审、复核；结果在“处理结果与回访”登记。',
                  under: 'administrative-sanction-law/55-56',
                },
              },
            ],
          },
        },
        { id: 'decisionNumber', label: '决定的文号', ask: { kind: 'number' } },
        { id: 'outcome', label: '原来的处理', ask: { kind: 'choices', options: OUTCOMES } },
        { id: 'servedOn', label: '收到决定的日期', ask: { kind: 'day' } },
        {
          id: 'lodgedOn',
          label: '收到申诉的日期',
          hint: '本人在这里提出的填今天；纸质申诉填收到的那一天',
          ask: { kind: 'day' },
        },
        { id: 'appealGrounds', label: '申诉的理由', hint: '一条一行', ask: { kind: 'points' } },
      ],
      gates: [
        {
          id: 'lodged-before-served',
          gate: 'not-before',
          field: 'lodgedOn',
          of: 'servedOn',
          says: '收到申诉的日期早于收到决定的日期，请核对后再填。',
          under: 'party-members-rights-regulation/18',
        },
      ],
      starts: [
        { clock: 'K20', when: ACCOUNTABILITY, from: 'servedOn' },
        { clock: 'K20b', when: ACCOUNTABILITY, from: 'lodgedOn' },
      ],
      opensTo: ['subject'],
      forSubject: ['decisionKind', 'decisionNumber', 'outcome', 'servedOn', 'lodgedOn', 'appealGrounds'],
      under: ['party-members-rights-regulation/18', 'accountability-regulation/20', 'product-rules/late-appeal-kept'],
    },
    {
      id: 'admit',
      title: admit.title,
      from: ['lodged'],
      to: [{ state: 'admitted', when: ADMITTED }, { state: 'refused' }],
      by: admit.by,
      how: '看收到申诉的日期，确定复核的人；原来承办的人不参与复核。申诉期间不停止执行决定。',
      fields: [
        {
          id: 'admission',
          label: '是否受理',
          ask: {
            kind: 'choice',
            options: [
              { value: 'admitted', title: '受理' },
              {
                value: 'refused-late',
                title: '逾期，不受理',
                when: ACCOUNTABILITY,
                otherwise: {
                  says: '对这类处理的申诉没有统一的期限，不能以逾期为由不受理，请选“受理”。',
                  under: 'party-members-rights-regulation/18',
                },
              },
            ],
          },
        },
        refusedWhy,
        execution,
        { id: 'handlers', label: '原来承办的人', ask: { kind: 'people' }, when: ADMITTED },
        reviewers,
      ],
      gates: [
        inTime,
        reviewerFree,
        { ...reviewerNotHandler, of: 'handlers', says: '原来承办的人不参与复核，请换人。' },
      ],
      forSubject: admit.forSubject,
      under: ['party-members-rights-regulation/18', ...admit.under],
    },
    {
      id: 'answer',
      title: answer.title,
      from: ['admitted'],
      to: 'answered',
      by: answer.by,
      how: '逐条答复申诉的理由，作出维持、变更或者撤销的决定，书面告知申诉人和所在党组织。处理不能因为申诉而加重。原来的措施在本系统办的，还要到那一件里办“变更、撤销”。',
      fields: [decidedOn, result, { ...outcomeAfter, ask: { kind: 'choice', options: OUTCOMES } }, reasons, toldOn],
      gates: [{ ...noWorse, order: OUTCOMES.map((it) => it.value) }],
      ends: ['K20b'],
      documents: [
        {
          id: 'appeal-decision',
          title: '申诉处理决定',
          heading: '关于{subject}申诉的处理决定',
          layout: 'letter',
          forSubject: true,
          numbered: '申复',
          to: '{subject}',
          says: [
            '{you}对{decisionNumber}决定提出的申诉，{lodgedOn}收到。',
            '经复核，决定：{appealResult}。',
            '变更后的处理：{outcomeAfterAppeal}。',
            '# 对申诉理由的答复',
            '{appealReasons}',
            '本决定作出以前，原决定照常执行。认为处理仍不准确的，可以随时请求纠正。',
          ],
        },
      ],
      forSubject: answer.forSubject,
      under: ['party-members-rights-regulation/18', ...answer.under],
    },
    {
      id: 'correct',
      title: correct.title,
      from: 'always',
      to: 'corrected',
      aside: true,
      by: correct.by,
      how: correct.how,
      fields: correct.fields,
      ends: ['K20', 'K20b'],
      documents: [
        {
          id: 'correction-decision',
          title: '纠正决定',
          heading: '关于纠正{decisionNumber}决定的决定',
          layout: 'letter',
          forSubject: true,
          numbered: '纠正',
          to: '{subject}',
          says: [
            '{decisionNumber}决定，经查存在下列情形：{correctionWhy}。',
            '现决定纠正如下：{corrected}',
            '原决定的影响自本决定作出之日起不再执行，档案和待遇按规定更正、恢复。',
          ],
        },
      ],
      forSubject: correct.forSubject,
      under: correct.under,
    },
  ],
  under: ['accountability-regulation/21-1', 'party-members-rights-regulation/18', 'accountability-regulation/20'],
} as const satisfies Procedure
