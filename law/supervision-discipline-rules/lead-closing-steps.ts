import type { Gate, Step } from '../../engine/procedures/vocabulary.ts'
import { HANDLER } from './lead-disposition-steps.ts'

const UNTRUE = { field: 'closedAs', has: 'untrue' } as const
const ASK_CITY = { field: 'falseAccusation', has: 'ask-city' } as const

/** 双报告 */
const BOTH_RECEIPTS = [
  {
    id: 'no-committee-receipt',
    gate: 'taken',
    step: 'report-to-committee',
    says: '还没有同级党委的回执，不能办结，请先办“报告同级党委”。',
    under: 'product-rules/both-receipts',
  },
  {
    id: 'no-superior-receipt',
    gate: 'taken',
    step: 'report-above',
    says: '还没有上级纪委的回执，不能办结，请先办“报告上级纪委”。',
    under: 'product-rules/both-receipts',
  },
] as const satisfies readonly Gate[]

/** 结果: B5, B9. The county system stops where a case is filed. */
export const closingSteps = [
  {
    id: 'transfer',
    title: '转立案',
    from: ['to-file'],
    to: 'filed',
    by: [HANDLER],
    how: '立案以后的事在规定的专网里办，本系统到此为止。两张回执齐了才能转。',
    fields: [
      { id: 'filedOn', label: '立案的日期', ask: { kind: 'day' } },
      { id: 'filingNumber', label: '立案号', ask: { kind: 'number' } },
    ],
    gates: BOTH_RECEIPTS,
    under: ['supervision-discipline-rules/37-39', 'reform-decision-2013/dual-report'],
  },
  {
    id: 'close',
    title: '了结、归档',
    from: ['to-close'],
    to: 'closed',
    by: [HANDLER],
    how: '两张回执齐了，材料归档，再了结。反映失实、造成影响的，征求本人意见，转“澄清”办。来自信访件的，再到那一件里登记办结和反馈。',
    fields: [
      { id: 'closedOn', label: '了结的日期', ask: { kind: 'day' } },
      {
        id: 'closedAs',
        label: '结果',
        ask: {
          kind: 'choice',
          options: [
            { value: 'untrue', title: '反映失实' },
            { value: 'unproven', title: '没有查到实据' },
            { value: 'first-form', title: '问题轻微，已经谈话提醒、批评教育、责令检查或者诫勉' },
            { value: 'moved', title: '已移送有关党组织处理' },
          ],
        },
      },
      {
        id: 'clarification',
        label: '要不要澄清',
        ask: {
          kind: 'choice',
          options: [
            { value: 'handed', title: '已转澄清' },
            { value: 'declined', title: '征求过意见，本人不要求澄清' },
            { value: 'no-harm', title: '没有造成影响，不需要澄清' },
          ],
        },
        when: UNTRUE,
      },
      {
        id: 'clarificationNumber',
        label: '澄清的编号',
        ask: { kind: 'number' },
        when: { all: [UNTRUE, { field: 'clarification', has: 'handed' }] },
      },
      { id: 'archived', label: '材料已经齐全归档', ask: { kind: 'tick' } },
    ],
    gates: BOTH_RECEIPTS,
    documents: [
      {
        id: 'closing-form',
        title: '问题线索了结呈批表',
        layout: 'form',
        says: [
          '# 编号',
          '{number}',
          '# 结果',
          '{closedAs}',
          '# 澄清',
          '{clarification}',
          '# 回执',
          '{committeeReceipt}',
          '{aboveReceipt}',
        ],
        signatures: ['承办人（签字）', '承办部门负责人（签字）'],
      },
    ],
    under: [
      'supervision-discipline-rules/24-25',
      'supervision-discipline-rules/30-outcomes',
      'reform-decision-2013/dual-report',
      'clarification-opinions/start-by-handler',
    ],
  },
  {
    id: 'false-accusation',
    title: '涉嫌诬告的报请认定',
    from: ['to-close', 'closed'],
    aside: true,
    by: [HANDLER],
    how: '捏造事实、伪造材料，想让别人受到追究的，报设区的市级以上认定，县里不能认定。没有弄清事实而反映错的是错告，可以教育，不追究。',
    fields: [
      {
        id: 'falseAccusation',
        label: '怎样办',
        ask: {
          kind: 'choice',
          options: [
            { value: 'ask-city', title: '报请设区的市级以上认定' },
            { value: 'mistaken', title: '属于错告，教育，不追究' },
            {
              value: 'find',
              title: '本级认定诬告陷害',
              never: {
                says: '县里无权认定诬告陷害，请改选“报请设区的市级以上认定”。',
                under: 'reporting-and-accusation-rules/false-accusation-finding',
              },
            },
          ],
        },
      },
      { id: 'askedCityNumber', label: '报请的文号', ask: { kind: 'number' }, when: ASK_CITY },
    ],
    documents: [
      {
        id: 'ask-city',
        title: '关于报请认定诬告陷害的请示',
        layout: 'letter',
        numbered: '请认',
        to: '设区的市级纪检监察机关',
        when: ASK_CITY,
        says: ['编号{number}的问题线索在核查中发现涉嫌诬告陷害，有关事实和证据见密封附件，请予认定。'],
      },
    ],
    under: [
      'reporting-and-accusation-rules/false-accusation',
      'reporting-and-accusation-rules/false-accusation-finding',
      'reporting-and-accusation-rules/45',
    ],
  },
  {
    id: 'city-answer',
    title: '登记上级的认定结果',
    from: ['to-close', 'closed'],
    aside: true,
    by: [HANDLER],
    how: '收到上级的答复后登记。认定的，通过诬告得到的职务、奖励等，建议有关单位纠正。',
    fields: [
      {
        id: 'cityFinding',
        label: '上级的认定',
        ask: {
          kind: 'choice',
          options: [
            { value: 'false', title: '认定为诬告陷害' },
            { value: 'not-false', title: '不予认定' },
          ],
        },
      },
      { id: 'cityNumber', label: '上级答复的文号', ask: { kind: 'number' } },
    ],
    gates: [
      {
        id: 'city-not-asked',
        gate: 'forbidden',
        when: { not: ASK_CITY },
        says: '还没有报请上级认定，请先办“涉嫌诬告的报请认定”。',
        under: 'reporting-and-accusation-rules/false-accusation-finding',
      },
    ],
    under: [
      'reporting-and-accusation-rules/false-accusation-finding',
      'reporting-and-accusation-rules/false-accusation-gains',
    ],
  },
] as const satisfies readonly Step[]
