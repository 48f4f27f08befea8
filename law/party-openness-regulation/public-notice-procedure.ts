import type { Field, Gate, Procedure } from '../../engine/procedures/vocabulary.ts'
import { partyOpennessRegulation } from './instrument.ts'

const level = (has: string) => ({ field: 'level', has })
/** Levels that are meant to hide who it is. */
const NAMELESS = { any: [level('public'), level('role-only'), level('statistics')] } as const

/** Below this many of one post in one place, a reader knows who is meant. */
const FEW = 5

const TEXT: readonly Field[] = [
  {
    id: 'level',
    label: '隐名到哪一层',
    hint: '范围越大，隐得越多',
    ask: {
      kind: 'choice',
      options: [
        { value: 'internal', title: '内部：写全名' },
        { value: 'county', title: '县内通报：经批准写全名' },
        { value: 'public', title: '对外公开：姓加“某”' },
        { value: 'role-only', title: '教学用：只写职务' },
        { value: 'statistics', title: '只用数字' },
      ],
    },
  },
  { id: 'headline', label: '标题', ask: { kind: 'text', most: 60 } },
  { id: 'draft', label: '通报稿', hint: '只写查实的事实、处理结果和教训', ask: { kind: 'text', most: 4000 } },
  {
    id: 'peers',
    label: '稿子里的地方和职务合起来，一共有几个人',
    hint: '只用数字的，填最小一格的人数',
    ask: { kind: 'count', least: 1, most: 10000 },
    when: NAMELESS,
  },
  {
    id: 'fewAnswer',
    label: '不足五人，一看就知道是谁：怎么办',
    hint: '写明怎样改得认不出来，或者为什么仍要这样写',
    ask: { kind: 'text', most: 500 },
    when: { all: [NAMELESS, { field: 'peers', below: FEW }] },
  },
]

const never = (id: string, label: string): Field => ({ id, label, ask: { kind: 'tick' } })

const byAnother = (id: string, than: string, says: string) =>
  ({ id, gate: 'other-hand', than, says, under: 'product-rules/approver-not-submitter' }) as const satisfies Gate

const CHECK = '写稿的人不能自己核对，请由另一个人核对。'
const APPROVE = '写稿、核对的人不能自己批准，请由另一位有权的负责人审批。'

/** 通报曝光: drafted, checked by another, approved by a third, out for a time, taken down. */
export const publicNoticeProcedure = {
  id: 'public-notice',
  title: '通报曝光',
  numbered: '通曝',
  purpose: '已经作出处理决定的典型问题要通报、公开，或者用来教育干部的，从这里办。还没有查实、没有作决定的，不能通报。',
  inForce: partyOpennessRegulation.inForce,
  calledBy: 'headline',
  readers: ['organ-head', 'opener'],
  states: [
    { id: 'drafted', title: '已拟稿，待核对' },
    { id: 'checked', title: '已核对，待批准' },
    { id: 'approved', title: '已批准，待发布' },
    { id: 'published', title: '通报中' },
    { id: 'taken-down', title: '已撤下', ended: true },
    { id: 'dropped', title: '不通报', ended: true },
  ],
  steps: [
    {
      id: 'draft',
      title: '拟稿',
      from: [],
      to: 'drafted',
      by: [{ relation: 'organ-member' }],
      how: '先定发到哪里、隐名到哪一层，再写稿。人数太少、一看就知道是谁的，要写明怎么办。',
      fields: [
        { id: 'organ', label: '通报的机关', ask: { kind: 'unit' }, names: 'organ' },
        {
          id: 'about',
          label: '通报谁的问题',
          ask: {
            kind: 'choice',
            options: [
              { value: 'person', title: '一个人' },
              { value: 'organisation', title: '一个单位' },
              { value: 'several', title: '几件一起' },
            ],
          },
        },
        {
          id: 'person',
          label: '当事人',
          hint: '只用来核对回避，不会自动写进稿子',
          ask: { kind: 'person' },
          names: 'subject',
          when: { field: 'about', has: 'person' },
        },
        {
          id: 'unit',
          label: '单位',
          ask: { kind: 'unit' },
          names: 'subject',
          when: { field: 'about', has: 'organisation' },
        },
        { id: 'decisionNumber', label: '依据的处理决定文号', ask: { kind: 'number' } },
        ...TEXT,
      ],
      under: ['party-openness-regulation/accountability-made-public', 'product-rules/anonymity-levels'],
    },
    {
      id: 'redraft',
      title: '改稿',
      from: ['drafted', 'checked', 'approved'],
      to: 'drafted',
      aside: true,
      by: [{ relation: 'organ-member' }],
      how: '稿子改过一个字，也要重新核对、重新批准。',
      fields: TEXT,
      under: ['product-rules/anonymity-levels'],
    },
    {
      id: 'check',
      title: '核对不该公开的内容',
      from: ['drafted'],
      to: 'checked',
      by: [{ relation: 'organ-member' }],
      how: '由没有写稿的人逐项看一遍，确实没有的才勾。有一项拿不准，就退回去改稿。',
      fields: [
        never('noInformant', '没有检举控告的人'),
        never('noWitness', '没有证人'),
        never('noMinor', '没有未成年人'),
        never('noBystander', '没有与案情无关的人'),
        never('noSource', '没有线索来源'),
        never('noUnproven', '没有尚未查实的内容'),
        never('noPrivate', '没有身份证号、电话、住址和家属情况'),
        never('namedAsLevel', '姓名、地名、职务都隐到了所选的层次'),
      ],
      gates: [byAnother('checker-is-drafter', 'draft', CHECK), byAnother('checker-is-redrafter', 'redraft', CHECK)],
      under: ['product-rules/never-public', 'product-rules/anonymity-levels'],
    },
    {
      id: 'approve',
      title: '批准',
      from: ['checked'],
      to: 'approved',
      by: [{ relation: 'organ-head' }],
      how: '看该不该通报、范围和隐名合不合适，定到哪一天撤下。',
      fields: [
        { id: 'approvalNumber', label: '批准文号', ask: { kind: 'number' } },
        { id: 'scope', label: '发到哪里', ask: { kind: 'text', most: 200 } },
        { id: 'expiresOn', label: '到哪一天撤下', ask: { kind: 'day', ahead: true } },
      ],
      gates: [
        byAnother('approver-is-drafter', 'draft', APPROVE),
        byAnother('approver-is-redrafter', 'redraft', APPROVE),
        byAnother('approver-is-checker', 'check', APPROVE),
      ],
      under: [
        'accountability-regulation/13-2-publish',
        'party-openness-regulation/accountability-made-public',
        'product-rules/anonymity-levels',
        'product-rules/notice-comes-down',
      ],
    },
    {
      id: 'drop',
      title: '不通报',
      from: ['drafted', 'checked', 'approved'],
      to: 'dropped',
      aside: true,
      by: [{ relation: 'organ-head' }],
      how: '不适合通报的，写一句原因。',
      fields: [{ id: 'droppedWhy', label: '原因', ask: { kind: 'text', most: 300 } }],
      under: ['product-rules/never-public'],
    },
    {
      id: 'publish',
      title: '发布',
      from: ['approved'],
      to: 'published',
      by: [{ relation: 'organ-member' }],
      how: '照批准的稿子和范围发布，填发布的日期。',
      fields: [{ id: 'publishedOn', label: '发布的日期', ask: { kind: 'day' } }],
      gates: [
        {
          id: 'expired-before-published',
          gate: 'not-before',
          field: 'expiresOn',
          of: 'publishedOn',
          says: '批准的撤下日期已经过了，请改稿后重新批准。',
          under: 'product-rules/notice-comes-down',
        },
      ],
      documents: [
        {
          id: 'notice',
          title: '通报',
          heading: '关于{headline}的通报',
          layout: 'letter',
          numbered: '通报',
          to: '{scope}',
          says: ['{draft}'],
        },
      ],
      under: ['party-openness-regulation/accountability-made-public'],
    },
    {
      id: 'take-down',
      title: '撤下',
      from: ['published'],
      to: 'taken-down',
      by: [{ relation: 'organ-member' }],
      how: '到了批准的日期就撤下；提前撤也可以。撤下后填日期。',
      fields: [{ id: 'takenDownOn', label: '撤下的日期', ask: { kind: 'day' } }],
      gates: [
        {
          id: 'taken-down-before-published',
          gate: 'not-before',
          field: 'takenDownOn',
          of: 'publishedOn',
          says: '撤下的日期早于发布的日期，请核对。',
          under: 'product-rules/notice-comes-down',
        },
      ],
      under: ['product-rules/notice-comes-down'],
    },
    {
      id: 'mend',
      title: '更正',
      from: ['published', 'taken-down'],
      aside: true,
      by: [{ relation: 'organ-head' }],
      how: '依据的决定后来变更、撤销的，在原来的范围内更正。',
      fields: [
        { id: 'mendedNumber', label: '变更、撤销决定的文号', ask: { kind: 'number' } },
        { id: 'mended', label: '更正的内容', ask: { kind: 'text', most: 1000 } },
      ],
      documents: [
        {
          id: 'mended-notice',
          title: '更正通报',
          heading: '关于更正一件通报的通知',
          layout: 'letter',
          numbered: '通报',
          to: '{scope}',
          says: ['{publishedOn}通报的“{headline}”，现更正如下：', '{mended}'],
        },
      ],
      under: ['accountability-regulation/21-1'],
    },
  ],
  under: [
    'accountability-regulation/13-2-publish',
    'party-openness-regulation/accountability-made-public',
    'product-rules/anonymity-levels',
    'product-rules/never-public',
  ],
} as const satisfies Procedure
