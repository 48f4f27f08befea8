import type { Step } from '../../engine/procedures/vocabulary.ts'

const OURS = { field: 'otherWay', has: 'ours' } as const

/** 不属检举控告的: sorted within fifteen days, and handled under the petition work regulation where it is this organ's to handle. */
export const otherPetitionSteps = [
  {
    id: 'check-competence',
    title: '核对是不是本机关的职责',
    from: ['to-check'],
    to: [{ state: 'passed-other', when: { field: 'competence', has: 'not-ours' } }, { state: 'other' }],
    by: [{ relation: 'petition-office' }],
    how: '信访部门转送、交办的，先看是不是本机关的职责；不是的，自收到之日起五个工作日内提出异议，原件交还。',
    fields: [
      {
        id: 'competence',
        label: '是不是本机关的职责',
        ask: {
          kind: 'choice',
          options: [
            { value: 'ours', title: '是' },
            { value: 'not-ours', title: '不是，提出异议并交还' },
          ],
        },
      },
      {
        id: 'objectedOn',
        label: '提出异议的日期',
        ask: { kind: 'day' },
        when: { field: 'competence', has: 'not-ours' },
      },
    ],
    ends: ['K17'],
    documents: [
      {
        id: 'objection',
        title: '信访事项异议函',
        layout: 'letter',
        numbered: '信异',
        to: '转送、交办的信访部门',
        when: { field: 'competence', has: 'not-ours' },
        says: [
          '你单位转来的信访事项1件（我单位编号{number}），{receivedOn}收到。经核对，不属于我机关的职责范围，现提出异议，原件随函交还。',
        ],
      },
    ],
    under: ['petition-work-regulation/23-objection'],
  },
  {
    id: 'sort-other',
    title: '分流',
    from: ['other'],
    to: [{ state: 'to-tell', when: OURS }, { state: 'passed-other' }],
    by: [{ relation: 'petition-office' }],
    how: '自收到之日起十五日内分流：属本机关职责的自己办，不属的转送有权处理的单位。',
    fields: [
      { id: 'sortedOn', label: '分流的日期', ask: { kind: 'day' } },
      {
        id: 'otherWay',
        label: '怎样分流',
        ask: {
          kind: 'choice',
          options: [
            { value: 'pass', title: '转送有权处理的单位' },
            { value: 'ours', title: '属本机关职责，自己办' },
          ],
        },
      },
      {
        id: 'otherNumber',
        label: '转送函文号',
        ask: { kind: 'number' },
        when: { field: 'otherWay', has: 'pass' },
      },
    ],
    gates: [
      {
        id: 'sorted-before-received',
        gate: 'not-before',
        field: 'sortedOn',
        of: 'receivedOn',
        says: '分流的日期早于收到的日期，请核对后再填。',
        under: 'petition-work-regulation/22',
      },
    ],
    starts: [{ clock: 'K17', when: OURS, from: 'receivedOn' }],
    ends: ['K16'],
    documents: [
      {
        id: 'passed-other',
        title: '信访事项转送函',
        layout: 'letter',
        numbered: '信转',
        to: '有权处理的单位',
        when: { field: 'otherWay', has: 'pass' },
        says: ['现将不属检举控告的信访事项1件（编号{number}）转去，请按信访工作条例办理并答复信访人。'],
      },
    ],
    under: ['petition-work-regulation/22'],
  },
  {
    id: 'tell-other',
    title: '书面告知是否受理',
    from: ['to-tell'],
    to: [{ state: 'other-refused', when: { field: 'acceptance', has: 'refused' } }, { state: 'other-handling' }],
    by: [{ relation: 'petition-office' }],
    how: '能当场告知的当场书面告知，不能的自收到之日起十五日内书面告知。受理的，六十日从受理那天算。',
    fields: [
      {
        id: 'acceptance',
        label: '是否受理',
        ask: {
          kind: 'choice',
          options: [
            { value: 'accepted', title: '受理' },
            { value: 'refused', title: '不予受理' },
          ],
        },
      },
      { id: 'toldOtherOn', label: '书面告知的日期', hint: '受理的，从这一天起算办结期限', ask: { kind: 'day' } },
    ],
    starts: [{ clock: 'K18', when: { field: 'acceptance', has: 'accepted' }, from: 'toldOtherOn' }],
    ends: ['K17'],
    documents: [
      {
        id: 'other-told',
        title: '信访事项受理告知书',
        layout: 'letter',
        numbered: '信告',
        to: '信访人',
        says: ['你提出的信访事项（编号{number}），{receivedOn}收到。经审查，决定：{acceptance}。'],
      },
    ],
    under: ['petition-work-regulation/23', 'petition-work-regulation/23-on-the-spot'],
  },
  {
    id: 'reply-other',
    title: '出具处理意见',
    from: ['other-handling'],
    to: 'replied',
    by: [{ relation: 'petition-office' }],
    how: '自受理之日起六十日内办结并书面答复；情况复杂要延长三十日的，在页面上的办理时限旁办。这里只记日期和文号。',
    fields: [
      { id: 'repliedOn', label: '书面答复的日期', ask: { kind: 'day' } },
      { id: 'replyNumber', label: '处理意见书文号', ask: { kind: 'number' } },
    ],
    gates: [
      {
        id: 'replied-before-told',
        gate: 'not-before',
        field: 'repliedOn',
        of: 'toldOtherOn',
        says: '答复的日期早于告知受理的日期，请核对后再填。',
        under: 'petition-work-regulation/34',
      },
    ],
    ends: ['K18'],
    documents: [
      {
        id: 'other-reply',
        title: '信访事项处理意见书',
        layout: 'letter',
        numbered: '信答',
        to: '信访人',
        says: [
          '你提出的信访事项（编号{number}）已经办结，处理意见见密封附页，不在本系统载明。',
          '对处理意见不服的，可以自收到本意见之日起三十日内请求复查。',
        ],
      },
    ],
    under: ['petition-work-regulation/34', 'petition-work-regulation/34-extension', 'petition-work-regulation/35'],
  },
] as const satisfies readonly Step[]
