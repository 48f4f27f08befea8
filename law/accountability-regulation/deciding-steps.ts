import type { Step } from '../../engine/procedures/vocabulary.ts'
import { OUTCOMES_BY_WEIGHT } from './appeal-steps.ts'
import { OUTCOMES, REPORT_UP } from './outcomes.ts'

/** A6: approved where the regulation requires it, decided together. */
export const decidingSteps = [
  {
    id: 'approve-decision',
    title: '同级党委主要负责人批准',
    from: ['reported'],
    to: 'decision-approved',
    by: [{ relation: 'peer-committee-head', when: { trait: 'organ-is-commission' } }],
    how: '纪委对同级党委直接领导的党组织、同级党委管理的领导干部作决定前，报同级党委或者其主要负责人批准。',
    fields: [
      { id: 'decisionApprovedOn', label: '批准的日期', ask: { kind: 'day' } },
      { id: 'decisionApproval', label: '审批意见', ask: { kind: 'text', most: 500 } },
    ],
    gates: [
      {
        id: 'decision-approver-is-submitter',
        gate: 'other-hand',
        than: 'report',
        says: '提交调查报告的人不能自己批准，请由另一位有权的人批准。',
        under: 'product-rules/approver-not-submitter',
      },
      {
        id: 'nothing-to-approve',
        gate: 'forbidden',
        when: { all: [{ not: { trait: 'led-by-peer-committee' } }, { not: { trait: 'managed-by-peer-committee' } }] },
        says: '这个对象不需要同级党委批准，请由承办机关直接决定。',
        under: 'accountability-regulation/12-1',
      },
    ],
    under: ['accountability-regulation/12-2', 'accountability-regulation/12-3'],
  },
  {
    id: 'decide',
    title: '集体决定',
    from: ['reported', 'decision-approved'],
    to: [
      {
        state: 'exempted',
        when: {
          any: [
            { field: 'outcome', has: 'not-pursued' },
            { field: 'outcome', has: 'exempted' },
          ],
        },
      },
      { state: 'decided' },
    ],
    by: [{ relation: 'organ-head' }],
    how: '由有管理权限的党组织集体讨论决定。逐人记下同意、反对或者保留；反对和保留的意见以后可以作为他本人的依据。',
    fields: [
      { id: 'meetingOn', label: '会议日期', ask: { kind: 'day' } },
      { id: 'minutes', label: '会议纪要编号', ask: { kind: 'number' } },
      { id: 'stances', label: '各人的意见', ask: { kind: 'stances' } },
      {
        id: 'outcome',
        label: '决定的方式',
        hint: '可以单独使用，也可以依规合并',
        ask: { kind: 'choices', options: OUTCOMES },
      },
      {
        id: 'exemptWhy',
        label: '不予或者免予的理由',
        ask: { kind: 'text', most: 1000 },
        when: {
          any: [
            { field: 'outcome', has: 'not-pursued' },
            { field: 'outcome', has: 'exempted' },
          ],
        },
      },
      {
        id: 'effectFrom',
        label: '诫勉决定生效的日期',
        ask: { kind: 'day' },
        when: { field: 'outcome', has: 'admonition' },
      },
      {
        id: 'form',
        label: '属于四种形态的哪一种',
        ask: {
          kind: 'choice',
          options: [
            { value: '1', title: '第一种形态' },
            { value: '2', title: '第二种形态' },
            { value: '3', title: '第三种形态' },
            { value: '4', title: '第四种形态' },
          ],
        },
        when: {
          not: {
            any: [
              { field: 'outcome', has: 'not-pursued' },
              { field: 'outcome', has: 'exempted' },
            ],
          },
        },
      },
    ],
    gates: [
      { id: 'managed-above-decide', gate: 'forbidden', when: { trait: 'managed-above' }, ...REPORT_UP },
      {
        id: 'decided-before-meeting',
        gate: 'taken',
        step: 'meet-subject',
        says: '还没有和对象见面、听取陈述申辩，不能作决定。',
        under: 'accountability-regulation/11-meeting',
      },
      {
        id: 'decision-unapproved',
        gate: 'taken',
        step: 'approve-decision',
        when: {
          all: [
            { trait: 'organ-is-commission' },
            { any: [{ trait: 'led-by-peer-committee' }, { trait: 'managed-by-peer-committee' }] },
          ],
        },
        says: '纪委对这个对象作决定前，要报同级党委或者其主要负责人批准，请先办批准。',
        under: 'accountability-regulation/12-2',
      },
      {
        id: 'not-collective',
        gate: 'least',
        field: 'stances',
        count: 3,
        says: '问责要集体决定，请把参加讨论的人逐一填上，至少三人。',
        under: 'accountability-regulation/3',
      },
      {
        id: 'decider-barred',
        gate: 'free-of-subject',
        field: 'stances',
        only: 'kin',
        says: '参加讨论的人里有对象本人或者与他有回避关系的人，请回避后重新讨论。',
        under: 'supervision-discipline-rules/65',
      },
      {
        id: 'worse-by-defence',
        gate: 'no-worse',
        field: 'outcome',
        than: 'proposed',
        order: OUTCOMES_BY_WEIGHT,
        says: '决定不能重于见面时告知的拟处理，不能因为申辩而加重。有新的事实的，请补充调查后重新见面。',
        under: 'product-rules/no-worse-by-defence',
      },
    ],
    starts: [
      { clock: 'K20c', when: { field: 'outcome', has: 'treatment' }, from: 'meetingOn' },
      { clock: 'K25', when: { field: 'outcome', has: 'admonition' }, from: 'effectFrom' },
    ],
    documents: [
      {
        id: 'decision',
        title: '问责决定',
        heading: '关于对{subject}问责的决定',
        layout: 'letter',
        forSubject: true,
        numbered: '问责决',
        to: '{subject}',
        when: {
          not: {
            any: [
              { field: 'outcome', has: 'not-pursued' },
              { field: 'outcome', has: 'exempted' },
            ],
          },
        },
        says: [
          '# 查明的事实',
          '{facts}',
          '# 问责的情形和责任',
          '上述事实属于《中国共产党问责条例》第七条规定的情形：{grounds}。',
          '{responsibility}',
          '# 处理决定',
          '经{meetingOn}会议集体研究，决定给予{subject}以下问责：{outcome}。',
          '影响期自{effectFrom}起计算。',
          '# 申诉的权利',
          '对本决定不服的，可以自收到本决定之日起一个月内，向{organ}书面申诉。申诉期间不停止本决定的执行。',
        ],
      },
      {
        id: 'exempt-conclusion',
        title: '不予（免予）问责结论',
        heading: '关于对{subject}{outcome}的结论',
        layout: 'letter',
        forSubject: true,
        numbered: '问责结',
        to: '{subject}',
        when: {
          any: [
            { field: 'outcome', has: 'not-pursued' },
            { field: 'outcome', has: 'exempted' },
          ],
        },
        says: [
          '# 查明的事实',
          '{facts}',
          '# 结论',
          '经{meetingOn}会议集体研究，决定对{subject}{outcome}。',
          '# 理由',
          '{exemptWhy}',
        ],
      },
    ],
    forSubject: ['meetingOn', 'outcome', 'exemptWhy', 'effectFrom'],
    under: [
      'accountability-regulation/12-1',
      'accountability-regulation/8-1',
      'accountability-regulation/8-2',
      'accountability-regulation/8-3',
      'accountability-regulation/3',
    ],
  },
  {
    id: 'tell-exempt',
    title: '告知本人',
    from: ['exempted'],
    to: 'told',
    by: [{ relation: 'organ-member' }],
    how: '把不予或者免予的结论告知本人和所在党组织。',
    fields: [{ id: 'toldOn', label: '告知的日期', ask: { kind: 'day' } }],
    opensTo: ['subject'],
    forSubject: ['toldOn'],
    under: ['accountability-regulation/17-exempt'],
  },
] as const satisfies readonly Step[]
