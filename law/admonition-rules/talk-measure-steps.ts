import type { Field, Gate, Option, Step } from '../../engine/procedures/vocabulary.ts'

export const ADMONITION = { field: 'measure', has: 'admonition' } as const
/** Both leave a paper that the person writes himself. */
export const WRITTEN = { any: [{ field: 'measure', has: 'ordered-self-criticism' }, ADMONITION] } as const

/** Lightest first. */
const MEASURES_BY_WEIGHT = ['revoked', 'reminder', 'criticism', 'ordered-self-criticism', 'admonition'] as const

export const LIGHTER: readonly Option[] = [
  { value: 'reminder', title: '谈话提醒' },
  { value: 'criticism', title: '批评教育' },
  { value: 'ordered-self-criticism', title: '责令检查' },
]

export const MANAGED_ABOVE = {
  says: '对象由上级管理，县里不能诫勉，请另选诫勉以外的方式，或者报上级。',
  under: 'admonition-rules/managed-from-above',
} as const

const differs: Field = {
  id: 'objections',
  label: '不同意见和理由',
  hint: '一条一行，每一条都会得到答复',
  ask: { kind: 'points' },
}

/** From the signed record on: paper, receipts, rectification, follow-up. */
export const afterTalkSteps = [
  {
    id: 'self-criticism',
    title: '书面检查',
    from: ['signed'],
    by: [
      { relation: 'subject', when: WRITTEN },
      { relation: 'subject-head', when: WRITTEN },
      { relation: 'organ-member', when: WRITTEN },
    ],
    how: '本人写书面检查；诫勉的，还要请所在党组织主要负责人签字。这里只记日期和签字的人，检查本身留在纸上。',
    fields: [
      { id: 'writtenOn', label: '交书面检查的日期', ask: { kind: 'day' } },
      {
        id: 'headSigner',
        label: '签字的党组织主要负责人',
        hint: '对象自己是主要负责人的，由上级党组织负责人签',
        ask: { kind: 'person' },
        when: ADMONITION,
      },
      { id: 'headSignedOn', label: '签字的日期', ask: { kind: 'day' }, when: ADMONITION },
    ],
    gates: [
      {
        id: 'signed-by-himself',
        gate: 'free-of-subject',
        field: 'headSigner',
        only: 'kin',
        when: ADMONITION,
        says: '签字的人不能是对象本人或者他的亲属，请由上级党组织负责人签字。',
        under: 'inner-party-supervision-regulation/21-admonition-report',
      },
    ],
    forSubject: ['writtenOn', 'headSigner', 'headSignedOn'],
    under: [
      'inner-party-supervision-regulation/21-admonition',
      'inner-party-supervision-regulation/21-admonition-report',
    ],
  },
  {
    id: 'report-up',
    title: '报送上级纪委和组织部门',
    from: ['signed'],
    by: [
      { relation: 'organ-member', when: ADMONITION },
      { relation: 'subject-head', when: ADMONITION },
    ],
    how: '把诫勉的情况和本人签过字的检查报上级纪委、组织部门，两份回执都收到了再登记。',
    fields: [
      { id: 'commissionReceipt', label: '上级纪委的回执', hint: '归入廉政档案的编号', ask: { kind: 'number' } },
      { id: 'organisationReceipt', label: '组织部门的回执', ask: { kind: 'number' } },
    ],
    gates: [
      {
        id: 'nothing-to-report',
        gate: 'taken',
        step: 'self-criticism',
        says: '还没有登记本人的书面检查和签字，请先办“书面检查”。',
        under: 'inner-party-supervision-regulation/21-admonition-report',
      },
    ],
    documents: [
      {
        id: 'report-letter',
        title: '诫勉情况报告',
        heading: '关于对{subject}诫勉情况的报告',
        layout: 'letter',
        numbered: '诫报',
        to: '上级纪委、组织部门',
        says: [
          '{heldOn}，我单位对{subject}进行诫勉，谈话人：{talkers}。',
          '本人{writtenOn}交书面检查，{headSignedOn}经所在党组织主要负责人{headSigner}签字，现一并报送。',
        ],
      },
    ],
    under: ['inner-party-supervision-regulation/21-admonition-report'],
  },
  {
    id: 'rectify',
    title: '登记整改',
    from: ['signed'],
    by: [{ relation: 'subject' }, { relation: 'subject-head' }, { relation: 'organ-member' }],
    how: '写明改了什么、结果怎样。',
    fields: [
      { id: 'rectified', label: '整改的措施和结果', ask: { kind: 'text', most: 1000 } },
      { id: 'rectifiedOn', label: '完成的日期', ask: { kind: 'day' } },
    ],
    forSubject: ['rectified', 'rectifiedOn'],
    under: ['inner-party-supervision-regulation/21-reminder'],
  },
  {
    id: 'follow-up',
    title: '跟踪了解',
    from: ['signed'],
    by: [{ relation: 'organ-member' }, { relation: 'organisation-department' }],
    how: '看看问题改了没有，人有没有包袱。诫勉满六个月的，要再了解一次。不打分、不分档。',
    fields: [
      {
        id: 'followUp',
        label: '什么时候了解的',
        ask: {
          kind: 'choice',
          options: [
            { value: 'meanwhile', title: '诫勉影响期内' },
            { value: 'after-period', title: '诫勉影响期满后' },
          ],
        },
        when: ADMONITION,
      },
      { id: 'followedUpOn', label: '了解的日期', ask: { kind: 'day' } },
      { id: 'found', label: '了解到的情况', ask: { kind: 'text', most: 1000 } },
    ],
    gates: [
      {
        id: 'period-not-over',
        gate: 'only-after',
        field: 'followUp',
        value: 'after-period',
        clock: 'K25',
        day: 'followedUpOn',
        when: ADMONITION,
        says: '诫勉影响期还没有满，最后一天是{day}。请改选“诫勉影响期内”，或者期满以后再了解。',
        under: 'admonition-rules/follow-up',
      },
    ],
    documents: [
      {
        id: 'follow-up-report',
        title: '跟踪了解报告',
        layout: 'record',
        when: ADMONITION,
        says: ['# 对象', '{subject}', '# 日期', '{followedUpOn}', '# 整改', '{rectified}', '# 了解到的情况', '{found}'],
        signatures: ['了解情况的人（签字）'],
      },
    ],
    under: ['admonition-rules/follow-up', 'party-members-rights-regulation/36'],
  },
  {
    id: 'escalate',
    title: '转办',
    from: ['signed'],
    aside: true,
    by: [{ relation: 'organ-head' }],
    how: '不改或者再犯的，由人决定转到哪里办。诫勉以后不再加更轻的措施。',
    fields: [
      {
        id: 'further',
        label: '转到哪里',
        ask: {
          kind: 'choice',
          options: [
            ...LIGHTER.map((it) => ({
              ...it,
              when: { not: ADMONITION },
              otherwise: {
                says: '已经诫勉的，不再加更轻的措施，请另选，或者继续督促整改。',
                under: 'admonition-rules/order-of-measures',
              },
            })),
            { value: 'suggest-treatment', title: '建议组织处理' },
            { value: 'accountability', title: '转问责' },
          ],
        },
      },
      { id: 'furtherWhy', label: '为什么', ask: { kind: 'text', most: 500 } },
    ],
    under: ['admonition-rules/order-of-measures', 'organisational-treatment-provisions/6'],
  },
] as const satisfies readonly Step[]

const answerer = {
  id: 'answerer-is-submitter',
  gate: 'other-hand',
  than: 'register',
  says: '登记的人不能自己处理异议，请由另一位有权的负责人办。',
  under: 'product-rules/reviewer-not-handler',
} as const satisfies Gate

/** 异议: open without a term, and never a reason to make it heavier. */
export const objectionSteps = [
  {
    id: 'object',
    title: '提出异议',
    from: ['held', 'signed', 'closed'],
    aside: true,
    by: [{ relation: 'subject' }, { relation: 'organ-member' }],
    how: '不服的，本人可以在这里提出，没有期限；收到纸质的，由承办机关登记。不会因为提出异议而加重。要正式申诉的，办“申诉与纠正”。',
    fields: [differs],
    forSubject: ['objections'],
    under: ['party-members-rights-regulation/18'],
  },
  {
    id: 'answer-objection',
    title: '答复异议',
    from: ['held', 'signed', 'closed'],
    aside: true,
    by: [{ relation: 'organ-head' }, { relation: 'peer-committee-head' }],
    how: '逐条答复。意见成立的，答复以后再办“变更、撤销”。',
    fields: [{ id: 'objectionAnswers', label: '对异议的答复', ask: { kind: 'answers', to: 'objections' } }],
    gates: [
      {
        id: 'nothing-objected',
        gate: 'taken',
        step: 'object',
        says: '还没有登记异议，没有要答复的。',
        under: 'party-members-rights-regulation/18',
      },
      answerer,
    ],
    documents: [
      {
        id: 'objection-reply',
        title: '异议答复',
        heading: '关于对{measure}异议的答复',
        layout: 'letter',
        forSubject: true,
        numbered: '异复',
        to: '{subject}',
        says: [
          '{you}对{heldOn}的{measure}提出的异议收到，答复如下：',
          '{objectionAnswers}',
          '仍有不同意见的，可以申诉。',
        ],
      },
    ],
    forSubject: ['objectionAnswers'],
    under: ['party-members-rights-regulation/18'],
  },
  {
    id: 'amend',
    title: '变更、撤销',
    from: ['held', 'signed', 'closed'],
    to: 'amended',
    aside: true,
    by: [{ relation: 'organ-head' }, { relation: 'peer-committee-head' }],
    how: '发现不当的，随时改成更轻的或者撤销，诫勉的影响期同时结束。在原来知道的范围里更正。',
    fields: [
      {
        id: 'amendedTo',
        label: '改成什么',
        ask: { kind: 'choice', options: [{ value: 'revoked', title: '撤销' }, ...LIGHTER] },
      },
      { id: 'amendedWhy', label: '为什么', ask: { kind: 'text', most: 500 } },
    ],
    gates: [
      {
        id: 'amended-heavier',
        gate: 'no-worse',
        field: 'amendedTo',
        than: 'measure',
        order: MEASURES_BY_WEIGHT,
        says: '变更只能更轻，不能加重，请另选。',
        under: 'product-rules/no-worse-by-appeal',
      },
      answerer,
    ],
    ends: ['K25'],
    documents: [
      {
        id: 'amendment',
        title: '变更（撤销）决定',
        heading: '关于变更（撤销）{measure}的决定',
        layout: 'letter',
        forSubject: true,
        numbered: '谈变',
        to: '{subject}',
        says: ['{heldOn}对{you}的{measure}，现变更为：{amendedTo}。', '理由：{amendedWhy}', '在原来的范围内更正。'],
      },
    ],
    forSubject: ['amendedTo', 'amendedWhy'],
    under: ['party-members-rights-regulation/18'],
  },
] as const satisfies readonly Step[]
