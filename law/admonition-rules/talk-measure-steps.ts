import {
  answers,
  any,
  aside,
  choice,
  day,
  has,
  headed,
  letter,
  not,
  notKin,
  noWorse,
  number,
  onlyAfter,
  otherHand,
  person,
  points,
  record,
  signed,
  step,
  taken,
  text,
  when,
} from '../../engine/procedures/rows.ts'
import type { Field, Step } from '../../engine/procedures/vocabulary.ts'
import { admonition, innerParty, membersRights, product, treatment } from '../claims.ts'

export const ADMONITION = has('measure', 'admonition')
/** Both leave a paper that the person writes himself. */
export const WRITTEN = any(has('measure', 'ordered-self-criticism'), ADMONITION)

/** Lightest first. */
const MEASURES_BY_WEIGHT = ['revoked', 'reminder', 'criticism', 'ordered-self-criticism', 'admonition'] as const

export const LIGHTER = { reminder: '谈话提醒', criticism: '批评教育', 'ordered-self-criticism': '责令检查' }

export const MANAGED_ABOVE = {
  says: '对象由上级管理，县里不能诫勉，请另选诫勉以外的方式，或者报上级。',
  under: admonition('managed-from-above'),
} as const

const UNLESS_ADMONISHED = {
  when: not(ADMONITION),
  otherwise: {
    says: '已经诫勉的，不再加更轻的措施，请另选，或者继续督促整改。',
    under: admonition('order-of-measures'),
  },
}

const differs: Field = points('objections', '不同意见和理由', { hint: '一条一行，每一条都会得到答复' })

/** From the signed record on: paper, receipts, rectification, follow-up. */
export const afterTalkSteps: readonly Step[] = [
  step('self-criticism', '书面检查', 'signed', null, when(WRITTEN, 'subject', 'subject-head', 'organ-member'), {
    how: '本人写书面检查；诫勉的，还要请所在党组织主要负责人签字。这里只记日期和签字的人，检查本身留在纸上。',
    fields: [
      day('writtenOn', '交书面检查的日期'),
      person('headSigner', '签字的党组织主要负责人', {
        hint: '对象自己是主要负责人的，由上级党组织负责人签',
        when: ADMONITION,
      }),
      day('headSignedOn', '签字的日期', { when: ADMONITION }),
    ],
    gates: [
      notKin('signed-by-himself', 'headSigner', {
        when: ADMONITION,
        says: '签字的人不能是对象本人或者他的亲属，请由上级党组织负责人签字。',
        under: innerParty('21-admonition-report'),
      }),
    ],
    forSubject: 'all',
    under: [innerParty('21-admonition'), innerParty('21-admonition-report')],
  }),
  step('report-up', '报送上级纪委和组织部门', 'signed', null, when(ADMONITION, 'organ-member', 'subject-head'), {
    how: '把诫勉的情况和本人签过字的检查报上级纪委、组织部门，两份回执都收到了再登记。',
    fields: [
      number('commissionReceipt', '上级纪委的回执', { hint: '归入廉政档案的编号' }),
      number('organisationReceipt', '组织部门的回执'),
    ],
    gates: [
      taken('nothing-to-report', 'self-criticism', {
        says: '还没有登记本人的书面检查和签字，请先办“书面检查”。',
        under: innerParty('21-admonition-report'),
      }),
    ],
    documents: [
      letter('report-letter', '诫勉情况报告', {
        heading: '关于对{subject}诫勉情况的报告',
        numbered: '诫报',
        to: '上级纪委、组织部门',
        says: [
          '{heldOn}，我单位对{subject}进行诫勉，谈话人：{talkers}。',
          '本人{writtenOn}交书面检查，{headSignedOn}经所在党组织主要负责人{headSigner}签字，现一并报送。',
        ],
      }),
    ],
    under: [innerParty('21-admonition-report')],
  }),
  step('rectify', '登记整改', 'signed', null, ['subject', 'subject-head', 'organ-member'], {
    how: '写明改了什么、结果怎样。',
    fields: [text('rectified', '整改的措施和结果', 1000), day('rectifiedOn', '完成的日期')],
    forSubject: 'all',
    under: [innerParty('21-reminder')],
  }),
  step('follow-up', '跟踪了解', 'signed', null, ['organ-member', 'organisation-department'], {
    how: '看看问题改了没有，人有没有包袱。诫勉满六个月的，要再了解一次。不打分、不分档。',
    fields: [
      choice(
        'followUp',
        '什么时候了解的',
        { meanwhile: '诫勉影响期内', 'after-period': '诫勉影响期满后' },
        { when: ADMONITION },
      ),
      day('followedUpOn', '了解的日期'),
      text('found', '了解到的情况', 1000),
    ],
    gates: [
      onlyAfter('period-not-over', ['followUp', 'after-period'], 'K25', 'followedUpOn', {
        when: ADMONITION,
        says: '诫勉影响期还没有满，最后一天是{day}。请改选“诫勉影响期内”，或者期满以后再了解。',
        under: admonition('follow-up'),
      }),
    ],
    documents: [
      record('follow-up-report', '跟踪了解报告', {
        when: ADMONITION,
        says: headed({ 对象: '{subject}', 日期: '{followedUpOn}', 整改: '{rectified}', 了解到的情况: '{found}' }),
        signatures: signed('了解情况的人'),
      }),
    ],
    under: [admonition('follow-up'), membersRights('36')],
  }),
  aside('escalate', '转办', 'signed', null, 'organ-head', {
    how: '不改或者再犯的，由人决定转到哪里办。诫勉以后不再加更轻的措施。',
    fields: [
      choice('further', '转到哪里', {
        ...Object.fromEntries(
          Object.entries(LIGHTER).map(([value, title]) => [value, { title, ...UNLESS_ADMONISHED }]),
        ),
        'suggest-treatment': '建议组织处理',
        accountability: '转问责',
      }),
      text('furtherWhy', '为什么', 500),
    ],
    under: [admonition('order-of-measures'), treatment('6')],
  }),
]

const answerer = otherHand('answerer-is-submitter', 'register', {
  says: '登记的人不能自己处理异议，请由另一位有权的负责人办。',
  under: product('reviewer-not-handler'),
})

/** 异议: open without a term, and never a reason to make it heavier. */
export const objectionSteps: readonly Step[] = [
  aside('object', '提出异议', ['held', 'signed', 'closed'], null, ['subject', 'organ-member'], {
    how: '不服的，本人可以在这里提出，没有期限；收到纸质的，由承办机关登记。不会因为提出异议而加重。要正式申诉的，办“申诉与纠正”。',
    fields: [differs],
    forSubject: 'all',
    under: [membersRights('18')],
  }),
  aside('answer-objection', '答复异议', ['held', 'signed', 'closed'], null, ['organ-head', 'peer-committee-head'], {
    how: '逐条答复。意见成立的，答复以后再办“变更、撤销”。',
    fields: [answers('objectionAnswers', '对异议的答复', 'objections')],
    gates: [
      taken('nothing-objected', 'object', { says: '还没有登记异议，没有要答复的。', under: membersRights('18') }),
      answerer,
    ],
    documents: [
      letter('objection-reply', '异议答复', {
        heading: '关于对{measure}异议的答复',
        forSubject: true,
        numbered: '异复',
        to: '{subject}',
        says: [
          '{you}对{heldOn}的{measure}提出的异议收到，答复如下：',
          '{objectionAnswers}',
          '仍有不同意见的，可以申诉。',
        ],
      }),
    ],
    forSubject: 'all',
    under: [membersRights('18')],
  }),
  aside('amend', '变更、撤销', ['held', 'signed', 'closed'], 'amended', ['organ-head', 'peer-committee-head'], {
    how: '发现不当的，随时改成更轻的或者撤销，诫勉的影响期同时结束。在原来知道的范围里更正。',
    fields: [choice('amendedTo', '改成什么', { revoked: '撤销', ...LIGHTER }), text('amendedWhy', '为什么', 500)],
    gates: [
      noWorse('amended-heavier', 'amendedTo', 'measure', MEASURES_BY_WEIGHT, {
        says: '变更只能更轻，不能加重，请另选。',
        under: product('no-worse-by-appeal'),
      }),
      answerer,
    ],
    ends: ['K25'],
    documents: [
      letter('amendment', '变更（撤销）决定', {
        heading: '关于变更（撤销）{measure}的决定',
        forSubject: true,
        numbered: '谈变',
        to: '{subject}',
        says: ['{heldOn}对{you}的{measure}，现变更为：{amendedTo}。', '理由：{amendedWhy}', '在原来的范围内更正。'],
      }),
    ],
    forSubject: 'all',
    under: [membersRights('18')],
  }),
]
