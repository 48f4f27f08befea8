import type { Option, Procedure } from '../../engine/procedures/vocabulary.ts'
import { innerPartySupervisionRegulation } from './instrument.ts'

const OFFICER = { field: 'whoKind', has: 'officer' } as const
const OUTSIDE = { field: 'whoKind', has: 'outside' } as const

/** 重大事项 */
const CATEGORIES: readonly Option[] = [
  { value: 'appointment', title: '选人用人' },
  { value: 'discipline', title: '执纪执法' },
  { value: 'judiciary', title: '司法活动' },
  { value: 'works', title: '工程建设' },
  { value: 'purchase', title: '政府采购' },
  { value: 'land', title: '土地出让、规划' },
  { value: 'permit', title: '行政审批' },
  { value: 'assets', title: '国有、集体资产处置' },
  { value: 'money', title: '大额资金、金融' },
  { value: 'other', title: '其他' },
]

const PASS_UP = {
  says: '记录的是上级管理的干部，县里不能这样处理，请办“报上一级处理”。',
  under: 'inner-party-supervision-regulation/25',
} as const

/** Where it is about the commission's own head, the next free head above stands in for him. */
const HANDLERS = [{ relation: 'commission-head' }] as const

/**
 * Locked on entry: no later step asks for anything of the record again. What is to be added is a record of its own that names
 * the first. Neither the one recorded nor anyone under him reads it.
 */
export const interferenceProcedure = {
  id: 'interference',
  title: '说情干预登记',
  numbered: '干预',
  purpose:
    '有人来打听、说情、打招呼、施压，要你在公事上照顾谁或者不办谁的，当天在这里记下来。一分钟就够。记了就锁定，直接报上级，被记的人和他的下属都看不到。',
  inForce: innerPartySupervisionRegulation.inForce,
  hiddenBelow: true,
  readers: ['commission-head'],
  states: [
    { id: 'recorded', title: '已锁定并报上级，待处理' },
    { id: 'handled', title: '已处理', ended: true },
    { id: 'with-above', title: '已报上一级', ended: true },
  ],
  steps: [
    {
      id: 'record',
      title: '登记',
      from: [],
      to: [{ state: 'with-above', when: { trait: 'heads-committee' } }, { state: 'recorded' }],
      by: [{ relation: 'anyone' }],
      how: '照实记：谁、哪一天、为什么事、怎样说的、照办了没有。提交以后不能改；要补充的，再登记一件，填原来的编号。正在审查调查的，还要向组长和部门主要负责人报告。',
      fields: [
        { id: 'happenedOn', label: '哪一天', ask: { kind: 'day' } },
        {
          id: 'whoKind',
          label: '是什么人',
          ask: {
            kind: 'choice',
            options: [
              { value: 'officer', title: '县内在职干部' },
              { value: 'outside', title: '其他人' },
            ],
          },
        },
        {
          id: 'person',
          label: '是谁',
          hint: '只有上级看得到，本人和他的下属看不到',
          ask: { kind: 'person' },
          when: OFFICER,
          names: 'subject',
        },
        {
          id: 'outsideKind',
          label: '哪一类人',
          ask: {
            kind: 'choice',
            options: [
              { value: 'above', title: '上级机关干部' },
              { value: 'elsewhere', title: '外地、外单位干部' },
              { value: 'retired', title: '退休干部' },
              { value: 'friend', title: '当事人的亲友' },
              { value: 'business', title: '企业、社会人员' },
            ],
          },
          when: OUTSIDE,
        },
        {
          id: 'outsideWho',
          label: '姓名、单位、职务',
          hint: '知道多少写多少',
          ask: { kind: 'text', most: 60 },
          when: OUTSIDE,
        },
        {
          id: 'behalf',
          label: '本人还是授意',
          ask: {
            kind: 'choice',
            options: [
              { value: 'self', title: '本人直接说的' },
              { value: 'by-others', title: '授意别人来说的' },
            ],
          },
        },
        { id: 'category', label: '哪一类事', ask: { kind: 'choice', options: CATEGORIES } },
        {
          id: 'manner',
          label: '怎样说的',
          ask: {
            kind: 'choice',
            options: [
              { value: 'face', title: '当面' },
              { value: 'telephone', title: '电话' },
              { value: 'written', title: '书面、条子' },
              { value: 'message', title: '信息' },
              { value: 'meeting', title: '会上' },
            ],
          },
        },
        {
          id: 'said',
          label: '说了什么',
          hint: '写要点。涉及信访件、线索的，只写编号，不写里面的内容',
          ask: { kind: 'text', most: 500 },
        },
        {
          id: 'complied',
          label: '照办了没有',
          ask: {
            kind: 'choice',
            options: [
              { value: 'no', title: '没有照办' },
              { value: 'partly', title: '照办了一部分' },
              { value: 'yes', title: '照办了' },
            ],
          },
        },
        {
          id: 'earlier',
          label: '补充哪一件',
          hint: '补充以前登记的，填那一件的编号；新登记的不填',
          ask: { kind: 'number' },
          optional: true,
        },
        {
          id: 'sentAboveOn',
          label: '书面报上一级纪委的日期',
          hint: '记的是县委主要负责人，县里没有人看得到这一件；先书面报上一级，再填日期',
          ask: { kind: 'day' },
          when: { trait: 'heads-committee' },
        },
      ],
      documents: [
        {
          id: 'interference-record',
          title: '说情干预登记表',
          layout: 'form',
          says: [
            '# 编号',
            '{number}',
            '# 日期',
            '{happenedOn}',
            '# 说情干预的人',
            '{person}',
            '{outsideKind}',
            '{outsideWho}',
            '# 本人还是授意',
            '{behalf}',
            '# 哪一类事',
            '{category}',
            '# 怎样说的',
            '{manner}',
            '# 说了什么',
            '{said}',
            '# 照办了没有',
            '{complied}',
            '# 补充哪一件',
            '{earlier}',
          ],
          signatures: ['记录人（签字）'],
        },
      ],
      under: [
        'supervision-law/66',
        'inner-party-supervision-regulation/25',
        'supervision-discipline-rules/64',
        'supervision-discipline-rules/64-contact',
        'product-rules/interference-out-of-sight',
      ],
    },
    {
      id: 'handle',
      title: '处理',
      from: ['recorded'],
      to: 'handled',
      by: HANDLERS,
      how: '了解情况后写明怎样处理。不要向被记的人透露是谁登记的；照实登记的人受保护。',
      fields: [
        {
          id: 'result',
          label: '处理结果',
          ask: {
            kind: 'choice',
            options: [
              { value: 'normal', title: '正常了解工作，不属说情干预' },
              { value: 'reminded', title: '谈话提醒、批评教育' },
              {
                value: 'accountability',
                title: '转问责',
                when: { not: { trait: 'managed-above' } },
                otherwise: PASS_UP,
              },
              {
                value: 'discipline',
                title: '转问题线索',
                when: { not: { trait: 'managed-above' } },
                otherwise: PASS_UP,
              },
              {
                value: 'told-unit',
                title: '告知对方单位或者有关机关',
                when: OUTSIDE,
                otherwise: {
                  says: '记的是县内干部，请按干部管理权限处理，另选一项。',
                  under: 'inner-party-supervision-regulation/25',
                },
              },
            ],
          },
        },
        { id: 'handledWhy', label: '了解到的情况和理由', ask: { kind: 'text', most: 500 } },
        {
          id: 'resultNumber',
          label: '转办的编号',
          ask: { kind: 'number' },
          when: {
            any: [
              { field: 'result', has: 'accountability' },
              { field: 'result', has: 'discipline' },
              { field: 'result', has: 'told-unit' },
            ],
          },
        },
      ],
      gates: [
        {
          id: 'handler-is-recorder',
          gate: 'other-hand',
          than: 'record',
          says: '登记的人不能自己处理，请办“报上一级处理”。',
          under: 'product-rules/approver-not-submitter',
        },
      ],
      under: ['inner-party-supervision-regulation/25', 'product-rules/interference-out-of-sight'],
    },
    {
      id: 'pass-up',
      title: '报上一级处理',
      from: ['recorded'],
      to: 'with-above',
      aside: true,
      by: HANDLERS,
      how: '记的是上级管理的干部，或者自己就是登记的人的，书面报上一级处理。',
      fields: [{ id: 'passedUpNumber', label: '报送文号', ask: { kind: 'number' } }],
      documents: [
        {
          id: 'passed-up',
          title: '关于说情干预情况的报告',
          layout: 'letter',
          numbered: '干预报',
          to: '上一级纪委',
          says: ['现将{number}说情干预登记表1份随文报送，请按干部管理权限处理，并对登记人予以保护。'],
        },
      ],
      under: ['inner-party-supervision-regulation/25', 'supervision-law/66'],
    },
    {
      id: 'answer-from-above',
      title: '登记上一级的处理结果',
      from: ['with-above'],
      aside: true,
      by: HANDLERS,
      how: '收到上一级的处理结果后登记。',
      fields: [
        { id: 'aboveAnswerNumber', label: '上一级答复的文号', ask: { kind: 'number' } },
        { id: 'aboveAnswer', label: '处理结果', ask: { kind: 'text', most: 200 } },
      ],
      under: ['inner-party-supervision-regulation/25'],
    },
  ],
  under: ['inner-party-supervision-regulation/25', 'supervision-law/66'],
} as const satisfies Procedure
