import type { Field, Procedure } from '../../engine/procedures/vocabulary.ts'
import { countyPractice } from './instrument.ts'

const AGAIN = { field: 'verdict', has: 'again' } as const

const MATTER: Field = { id: 'matter', label: '督办什么事', ask: { kind: 'text', most: 1000 } }
const DUE_ON: Field = {
  id: 'dueOn',
  label: '回复的最后一天',
  hint: '当天回复仍算按期',
  ask: { kind: 'day', ahead: true },
}

const DUE_LATER = (of: string) =>
  ({
    gate: 'after',
    field: 'dueOn',
    of,
    says: '回复的最后一天要晚于发函的日期，请重新定。',
    under: 'county-practice/pressing',
  }) as const

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
    {
      id: 'draft',
      title: '拟督办函',
      from: [],
      to: 'drafted',
      by: [{ relation: 'organ-member' }],
      how: '写清什么事、要求办到什么、最迟哪一天回复。要求写结果，不要求开会、发文、报材料。',
      fields: [
        { id: 'organ', label: '督办的机关', ask: { kind: 'unit' }, names: 'organ' },
        { id: 'unit', label: '被督办的单位', ask: { kind: 'unit' }, names: 'subject' },
        MATTER,
        { id: 'wants', label: '要求办到什么', hint: '一条一行，对方逐条回复', ask: { kind: 'points' } },
        DUE_ON,
      ],
      under: ['county-practice/pressing', 'burden-relief-provisions/P17'],
    },
    {
      id: 'revise',
      title: '改稿',
      from: ['drafted'],
      to: 'drafted',
      aside: true,
      by: [{ relation: 'organ-member' }],
      how: '签发以前可以改事由和日子；要求写错了的，办“不发”，另拟一件。',
      fields: [MATTER, DUE_ON],
      under: ['county-practice/pressing'],
    },
    {
      id: 'drop',
      title: '不发',
      from: ['drafted'],
      to: 'dropped',
      aside: true,
      by: [{ relation: 'organ-head' }, { relation: 'opener' }],
      how: '不必督办或者要重拟的，写明原因，这一件到此为止。',
      fields: [{ id: 'droppedWhy', label: '不发的原因', ask: { kind: 'text', most: 200 } }],
      under: ['county-practice/pressing'],
    },
    {
      id: 'sign',
      title: '签发',
      from: ['drafted'],
      to: 'issued',
      by: [{ relation: 'organ-head' }],
      how: '看事由和要求是不是清楚、日子是不是合理，签发后发给对方单位主要负责人。',
      fields: [{ id: 'signedOn', label: '签发的日期', ask: { kind: 'day' } }],
      gates: [
        {
          id: 'signer-is-drafter',
          gate: 'other-hand',
          than: 'draft',
          says: '拟稿的人不能自己签发，请由机关主要负责人签发。',
          under: 'product-rules/approver-not-submitter',
        },
        {
          id: 'signer-revised',
          gate: 'other-hand',
          than: 'revise',
          says: '改稿的人不能自己签发，请由机关主要负责人签发。',
          under: 'product-rules/approver-not-submitter',
        },
        { id: 'due-before-signed', ...DUE_LATER('signedOn') },
      ],
      documents: [
        {
          id: 'pressing-letter',
          title: '督办函',
          layout: 'letter',
          numbered: '督',
          to: '{unit}',
          says: [
            '# 督办事项',
            '{matter}',
            '# 要求',
            '{wants}',
            '请于{dueOn}前（含当日）逐条书面回复办理结果，由主要负责人签字。只报结果，不需要另报会议记录、照片和台账。',
          ],
        },
      ],
      opensTo: ['subject'],
      under: ['county-practice/pressing', 'primary-responsibility-provisions/first-responsible'],
    },
    {
      id: 'reply',
      title: '回复',
      from: ['issued', 'unsettled'],
      to: 'replied',
      by: [{ relation: 'subject' }, { relation: 'organ-member' }],
      how: '逐条写办到了什么。可以由被督办单位主要负责人在这里回复，也可以由督办机关把收到的书面回复登记进来。',
      fields: [
        { id: 'repliedOn', label: '回复的日期', hint: '书面回复填收到的那一天', ask: { kind: 'day' } },
        {
          id: 'answers',
          label: '逐条回复',
          ask: {
            kind: 'answers',
            to: 'wants',
            columns: [
              {
                id: 'standing',
                label: '办到哪一步',
                ask: {
                  kind: 'choice',
                  options: [
                    { value: 'done', title: '办好了' },
                    { value: 'doing', title: '正在办' },
                    { value: 'not', title: '没有办' },
                  ],
                },
              },
              { id: 'result', label: '结果，没有办好的写原因', ask: { kind: 'text', most: 500 } },
            ],
          },
        },
      ],
      gates: [
        {
          id: 'replied-before-signed',
          gate: 'not-before',
          field: 'repliedOn',
          of: 'signedOn',
          says: '回复的日期早于签发的日期，请核对后再填。',
          under: 'county-practice/pressing',
        },
      ],
      under: ['county-practice/pressing'],
    },
    {
      id: 'silent',
      title: '登记没有回复',
      from: ['issued'],
      to: 'unsettled',
      aside: true,
      by: [{ relation: 'organ-member' }],
      how: '过了最后一天还没有回复的，从这里登记，再督办或者提级。',
      fields: [{ id: 'silentOn', label: '确认没有回复的日期', ask: { kind: 'day' } }],
      gates: [
        {
          id: 'reply-in-time',
          gate: 'after',
          field: 'silentOn',
          of: 'dueOn',
          says: '回复的最后一天还没有过，过了以后再登记没有回复。',
          under: 'product-rules/last-day-counts',
        },
      ],
      under: ['county-practice/pressing', 'product-rules/last-day-counts'],
    },
    {
      id: 'check',
      title: '核对结果',
      from: ['replied'],
      to: [{ state: 'unsettled', when: AGAIN }, { state: 'closed' }],
      by: [{ relation: 'organ-member' }],
      how: '到现场看、问当事人、查账本，看事情办没办好；只有会议、文件和照片的不算办好。',
      fields: [
        { id: 'checkedOn', label: '核对的日期', ask: { kind: 'day' } },
        { id: 'checkedHow', label: '怎样核对的，看到什么', ask: { kind: 'text', most: 500 } },
        {
          id: 'verdict',
          label: '结论',
          ask: {
            kind: 'choice',
            options: [
              { value: 'closed', title: '办好了，办结' },
              { value: 'again', title: '没有办好' },
            ],
          },
        },
      ],
      gates: [
        {
          id: 'checker-replied',
          gate: 'other-hand',
          than: 'reply',
          says: '登记回复的人不能自己核对，请换一个人核对。',
          under: 'product-rules/confirmed-by-another',
        },
      ],
      under: ['product-rules/confirmed-by-another', 'burden-relief-provisions/P17'],
    },
    {
      id: 'press-again',
      title: '再次督办',
      from: ['unsettled'],
      to: 'issued',
      by: [{ relation: 'organ-head' }],
      how: '写明还差什么，重新定最后一天。对方收到后还是逐条回复。',
      fields: [
        { id: 'pressedOn', label: '再次发函的日期', ask: { kind: 'day' } },
        { id: 'lacking', label: '还差什么', ask: { kind: 'text', most: 500 } },
        DUE_ON,
      ],
      gates: [{ id: 'due-before-pressed', ...DUE_LATER('pressedOn') }],
      documents: [
        {
          id: 'pressing-letter-again',
          title: '再次督办函',
          layout: 'letter',
          numbered: '督',
          to: '{unit}',
          says: [
            '{number}督办事项，仍未办结。',
            '# 督办事项',
            '{matter}',
            '# 还差什么',
            '{lacking}',
            '请于{dueOn}前（含当日）逐条书面回复办理结果，由主要负责人签字。',
          ],
        },
      ],
      under: ['county-practice/pressing'],
    },
    {
      id: 'escalate',
      title: '提级',
      from: ['unsettled'],
      to: 'escalated',
      aside: true,
      by: [{ relation: 'organ-head' }],
      how: '督办以后仍然不办的，报上一级、约谈主要负责人或者转问责。',
      fields: [
        {
          id: 'escalation',
          label: '怎样提级',
          ask: {
            kind: 'choice',
            options: [
              { value: 'above', title: '报上一级' },
              { value: 'talk', title: '约谈主要负责人' },
              { value: 'accountability', title: '转问责' },
            ],
          },
        },
        { id: 'escalationNumber', label: '报送文号或者转办的编号', ask: { kind: 'number' } },
      ],
      under: ['county-practice/pressing', 'accountability-regulation/9-2'],
    },
  ],
  under: ['county-practice/pressing'],
} as const satisfies Procedure
