import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { countyPractice } from './instrument.ts'

const AT_COMMISSION = { field: 'kind', has: 'at-commission' } as const
const AT_UNIT = { field: 'kind', has: 'at-unit' } as const

const INVITATION = [
  '定于{plannedOn}开展现场办公：{kind}。',
  '到场：{coming}。',
  '# 为什么要当面办',
  '{why}',
  '# 请做的准备',
  '请有关人员事先报送要议的事项，一事一条。不用准备汇报材料，不安排陪同。',
] as const

/** 现场办公: secretaries at work in the commission, or a supervising leader at work in a unit on his line. */
export const onSiteSessionProcedure = {
  id: 'on-site-session',
  title: '现场办公',
  numbered: '现办',
  purpose:
    '县乡党委书记到纪委一起议透几件重点、疑难事项，或者主管领导到单位当场解决难题，从这里办。没有要议的具体事项就不用办；一个电话能说清的，也不用办。',
  inForce: countyPractice.inForce,
  calledBy: 'why',
  readers: ['opener', 'organ-head', 'subject', { namedIn: 'coming' }, { namedIn: 'stances' }],
  states: [
    { id: 'planned', title: '已安排，等报送事项' },
    { id: 'prepared', title: '事项已报送，等现场办公' },
    { id: 'held', title: '已办公，落实中' },
    { id: 'closed', title: '每一项都有结果', ended: true },
    { id: 'called-off', title: '已取消', ended: true },
  ],
  steps: [
    {
      id: 'plan',
      title: '安排现场办公',
      from: [],
      to: 'planned',
      by: [
        { relation: 'organ-member' },
        { relation: 'peer-committee-head', when: AT_COMMISSION },
        { relation: 'supervising-leader', when: AT_UNIT },
      ],
      how: '先写清为什么要当面办，再定日子和到场的人。只请与事项有关的人，不要求主要负责人陪同。',
      fields: [
        {
          id: 'kind',
          label: '哪一种',
          ask: {
            kind: 'choice',
            options: [
              { value: 'at-commission', title: '党委书记到纪委现场办公' },
              { value: 'at-unit', title: '主管领导到单位现场办公' },
            ],
          },
        },
        {
          id: 'organ',
          label: '到哪个纪委',
          ask: { kind: 'unit' },
          names: 'organ',
          when: AT_COMMISSION,
        },
        { id: 'unit', label: '到哪个单位', ask: { kind: 'unit' }, names: 'subject', when: AT_UNIT },
        {
          id: 'why',
          label: '为什么要当面办',
          hint: '卡在哪里，为什么发文、电话解决不了',
          ask: { kind: 'text', most: 500 },
        },
        { id: 'plannedOn', label: '打算哪一天', ask: { kind: 'day', ahead: true } },
        { id: 'coming', label: '到场的人', ask: { kind: 'people' } },
      ],
      documents: [
        {
          id: 'invitation',
          title: '现场办公通知',
          heading: '关于开展现场办公的通知',
          layout: 'letter',
          numbered: '现办',
          to: '{organ}',
          when: AT_COMMISSION,
          says: INVITATION,
        },
        {
          id: 'invitation-to-unit',
          title: '现场办公通知',
          heading: '关于开展现场办公的通知',
          layout: 'letter',
          numbered: '现办',
          to: '{unit}',
          when: AT_UNIT,
          says: INVITATION,
        },
      ],
      opensTo: ['subject'],
      under: [
        'burden-relief-provisions/P18',
        'primary-responsibility-provisions/first-responsible',
        'county-practice/secretaries-on-site',
        'county-practice/supervisor-on-site',
      ],
    },
    {
      id: 'put-in',
      title: '报送事项',
      from: ['planned', 'prepared'],
      to: 'prepared',
      by: [{ relation: { namedIn: 'coming' } }, { relation: 'organ-member' }, { relation: 'subject' }],
      how: '到场的人和承办单位各自报送要议的事，一事一条，写明卡在哪里、建议怎么办。可以分几次报，后报的接在后面。',
      fields: [
        {
          id: 'matters',
          label: '要议的事项',
          hint: '一条一行；涉及线索、信访件的只写编号，不写人名和内容',
          ask: { kind: 'points' },
        },
      ],
      forSubject: ['matters'],
      under: [
        'county-practice/secretaries-on-site',
        'product-rules/each-matter-a-result',
        'product-rules/shells-hold-no-content',
      ],
    },
    {
      id: 'call-off',
      title: '取消',
      from: ['planned', 'prepared'],
      to: 'called-off',
      aside: true,
      by: [{ relation: 'opener' }, { relation: 'organ-head' }],
      how: '事情已经解决，或者不用当面办的，写一句原因就取消。',
      fields: [{ id: 'calledOffWhy', label: '取消的原因', ask: { kind: 'text', most: 300 } }],
      under: ['burden-relief-provisions/P18'],
    },
    {
      id: 'hold',
      title: '记下议定的结果',
      from: ['prepared'],
      to: 'held',
      by: [{ relation: 'opener' }, { relation: 'organ-member' }],
      how: '办完公当天记。每一项都写清怎么定的、用什么办法办、谁牵头、什么时候办完。逐人记下同意、反对或者保留；反对和保留的意见以后可以作为他本人的依据。当场又提出的事，先到“报送事项”补上。',
      fields: [
        { id: 'heldOn', label: '办公的日期', ask: { kind: 'day' } },
        {
          id: 'resolutions',
          label: '逐项议定',
          ask: {
            kind: 'answers',
            to: 'matters',
            columns: [
              { id: 'decision', label: '议定的意见', ask: { kind: 'text', most: 500 } },
              {
                id: 'way',
                label: '怎么办理',
                ask: {
                  kind: 'choice',
                  options: [
                    { value: 'settled', title: '当场解决' },
                    { value: 'assigned', title: '交办' },
                    { value: 'own-procedure', title: '按规定程序另行办理' },
                    { value: 'to-meeting', title: '提交会议研究' },
                  ],
                },
              },
              { id: 'person', label: '牵头的人', ask: { kind: 'person' } },
              { id: 'dueOn', label: '办完的日期', ask: { kind: 'day', ahead: true } },
            ],
          },
        },
        {
          id: 'stances',
          label: '参加的人和意见',
          hint: '反对、保留的写明对第几项、是什么意见',
          ask: { kind: 'stances' },
        },
        { id: 'minutes', label: '纪要编号', ask: { kind: 'number' } },
      ],
      gates: [
        {
          id: 'session-of-one',
          gate: 'least',
          field: 'stances',
          count: 2,
          says: '现场办公要两方当面议，参加的人至少两名，请补充。',
          under: 'county-practice/secretaries-on-site',
        },
      ],
      documents: [
        {
          id: 'minutes',
          title: '现场办公纪要',
          layout: 'minutes',
          says: [
            '@ 出席：{stances.person}',
            '{heldOn}，{kind}，议定下列事项。',
            '# 为什么要当面办',
            '{why}',
            '# 议定事项',
            '{resolutions}',
            '# 各人的意见',
            '{stances}',
          ],
        },
      ],
      opensTo: [{ namedIn: 'resolutions' }],
      forSubject: ['heldOn', 'resolutions', 'minutes'],
      under: [
        'county-practice/secretaries-on-site',
        'county-practice/supervisor-on-site',
        'accountability-regulation/17-dissent',
        'product-rules/each-matter-a-result',
        'product-rules/dissent-by-name',
      ],
    },
    {
      id: 'follow-up',
      title: '登记落实情况',
      from: ['held'],
      by: [
        { relation: { namedIn: 'resolutions' } },
        { relation: 'opener' },
        { relation: 'organ-member' },
        { relation: 'subject' },
      ],
      how: '逐项写现在的情况：有结果的写结果，还在办的写到了哪一步。可以多次登记，以最近一次为准。',
      fields: [
        {
          id: 'progress',
          label: '落实情况',
          ask: {
            kind: 'answers',
            to: 'matters',
            columns: [
              {
                id: 'standing',
                label: '情况',
                ask: {
                  kind: 'choice',
                  options: [
                    { value: 'done', title: '有结果' },
                    { value: 'open', title: '还在办' },
                  ],
                },
              },
              { id: 'result', label: '结果或者进展', ask: { kind: 'text', most: 300 } },
            ],
          },
        },
      ],
      forSubject: ['progress'],
      under: ['county-practice/secretaries-on-site', 'product-rules/each-matter-a-result'],
    },
    {
      id: 'close',
      title: '办结',
      from: ['held'],
      to: 'closed',
      by: [{ relation: 'opener' }, { relation: 'organ-head' }],
      how: '看每一项是不是都有了结果，都有了就办结。',
      fields: [],
      gates: [
        {
          id: 'not-followed-up',
          gate: 'taken',
          step: 'follow-up',
          says: '还没有登记落实情况，请先办“登记落实情况”。',
          under: 'product-rules/each-matter-a-result',
        },
        {
          id: 'matter-without-result',
          gate: 'forbidden',
          when: { field: 'progress', column: 'standing', has: 'open' },
          says: '还有事项没有结果，请等每一项都有了结果再办结。',
          under: 'product-rules/each-matter-a-result',
        },
      ],
      under: ['product-rules/each-matter-a-result'],
    },
  ],
  under: ['county-practice/secretaries-on-site', 'county-practice/supervisor-on-site', 'burden-relief-provisions/P18'],
} as const satisfies Procedure
