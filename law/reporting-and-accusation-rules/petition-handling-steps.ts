import type { Step } from '../../engine/procedures/vocabulary.ts'
import { NAMED } from './petition-routing-steps.ts'

const HANDLER = { relation: { namedIn: 'handler' } } as const
const ASSIGNED = { field: 'source', has: 'assigned' } as const
const NEW_EVIDENCE = { field: 'objection', has: 'new-evidence' } as const

const NOT_WHO_WITHDREW = {
  id: 'handler-withdrew',
  gate: 'not-among',
  field: 'handler',
  of: 'recuse',
  says: '这位承办人已经申请回避，请另派一人。',
  under: 'supervision-discipline-rules/65',
} as const

/** 属本级的: B1, B2 and B6 to B8. How the lead itself is handled stands in the procedure of the lead. */
export const handlingSteps = [
  {
    id: 'tell-accepted',
    title: '告知实名人受理情况',
    from: ['own', 'handed', 'handling', 'finished'],
    by: [{ relation: 'petition-office', when: NAMED }],
    how: '自收到之日起十五个工作日内告知。这里只记告知的日期，不写告知了谁、怎样联系的。',
    fields: [{ id: 'toldAcceptedOn', label: '告知的日期', ask: { kind: 'day' } }],
    gates: [
      {
        id: 'told-before-received',
        gate: 'not-before',
        field: 'toldAcceptedOn',
        of: 'receivedOn',
        says: '告知的日期早于收到的日期，请核对后再填。',
        under: 'reporting-and-accusation-rules/real-name-acceptance',
      },
    ],
    ends: ['K10'],
    under: ['reporting-and-accusation-rules/real-name-acceptance', 'reporting-and-accusation-rules/real-name'],
  },
  {
    id: 'hand-over',
    title: '移送承办、通报案管',
    from: ['own'],
    to: 'handed',
    by: [{ relation: 'petition-office' }],
    how: '移送监督检查等承办部门的专人，同时通报案件监督管理部门。只有这里写明的承办人能看到这一件。',
    fields: [
      { id: 'handler', label: '承办人', hint: '承办部门指定的专人', ask: { kind: 'person' } },
      { id: 'handedOn', label: '移送的日期', ask: { kind: 'day' } },
      { id: 'caseOfficeToldOn', label: '通报案管的日期', ask: { kind: 'day' } },
    ],
    gates: [NOT_WHO_WITHDREW],
    ends: ['K12'],
    documents: [
      {
        id: 'hand-over-list',
        title: '信访件移送清单',
        layout: 'form',
        says: ['# 编号', '{number}', '# 件数', '1件，密封移送', '# 移送日期', '{handedOn}', '# 承办人', '{handler}'],
        signatures: ['移交人（签字）', '接收人（签字）', '案管经手人（签字）'],
      },
    ],
    opensTo: [{ namedIn: 'handler' }],
    under: ['reporting-and-accusation-rules/14-first', 'reporting-and-accusation-rules/14-ledger'],
  },
  {
    id: 'receive',
    title: '承办人签收',
    from: ['handed'],
    to: 'handling',
    by: [HANDLER],
    how: '核对份数，在清单上签名后登记。与反映的人和事有回避关系的不要签收，办“申请回避”。',
    fields: [
      { id: 'gotOn', label: '签收的日期', ask: { kind: 'day' } },
      { id: 'unrelated', label: '我与反映的人和事没有需要回避的关系', ask: { kind: 'tick' } },
    ],
    under: [
      'supervision-discipline-rules/23-signatures',
      'supervision-discipline-rules/65',
      'product-rules/handed-to-named',
    ],
  },
  {
    id: 'recuse',
    title: '申请回避',
    from: ['handed', 'handling'],
    to: 'own',
    aside: true,
    by: [HANDLER],
    how: '有回避关系的交回，由信访举报部门另派。不用写是什么关系。',
    fields: [],
    under: ['supervision-discipline-rules/65'],
  },
  {
    id: 'hand-to-another',
    title: '更换承办人',
    from: ['handed', 'handling'],
    to: 'handed',
    aside: true,
    by: [{ relation: 'petition-office' }],
    how: '承办人调离或者应当回避的，另派一人。时限接着算，不重新起算。',
    fields: [{ id: 'handler', label: '承办人', ask: { kind: 'person' } }],
    gates: [NOT_WHO_WITHDREW],
    opensTo: [{ namedIn: 'handler' }],
    under: ['supervision-discipline-rules/23-signatures'],
  },
  {
    id: 'return',
    title: '退回信访举报部门',
    from: ['handed', 'handling'],
    to: 'to-route',
    aside: true,
    by: [HANDLER],
    how: '甄别后没有实质内容或者属他处受理的，沟通研究，经分管领导批准后退回。',
    fields: [
      {
        id: 'returnWhy',
        label: '退回的原因',
        ask: {
          kind: 'choice',
          options: [
            { value: 'no-substance', title: '没有实质内容' },
            { value: 'elsewhere', title: '属他处受理' },
          ],
        },
      },
      { id: 'returnApproval', label: '分管领导的批准文号', ask: { kind: 'number' } },
    ],
    under: ['reporting-and-accusation-rules/17-return'],
  },
  {
    id: 'finish',
    title: '办结',
    from: ['handling'],
    to: 'finished',
    by: [HANDLER],
    how: '需要按问题线索处置的，先由案管登记“问题线索”，处置完了再回来登记办结。',
    fields: [
      { id: 'finishedOn', label: '办结的日期', ask: { kind: 'day' } },
      {
        id: 'finishedAs',
        label: '办结的方式',
        ask: {
          kind: 'choice',
          options: [
            { value: 'closed', title: '予以了结' },
            { value: 'first-form', title: '谈话提醒、批评教育、责令检查、诫勉' },
            { value: 'moved', title: '移送有关党组织处理' },
            { value: 'filed', title: '已转立案' },
          ],
        },
      },
      { id: 'leadNumber', label: '问题线索的编号', ask: { kind: 'number' }, optional: true },
    ],
    gates: [
      {
        id: 'finished-before-got',
        gate: 'not-before',
        field: 'finishedOn',
        of: 'gotOn',
        says: '办结的日期早于签收的日期，请核对后再填。',
        under: 'reporting-and-accusation-rules/14-ledger',
      },
    ],
    starts: [
      { clock: 'K14', when: NAMED, from: 'finishedOn' },
      { clock: 'K15', from: 'finishedOn' },
    ],
    under: ['reporting-and-accusation-rules/17-disposal', 'supervision-discipline-rules/21-1'],
  },
  {
    id: 'report-up',
    title: '向交办的上级报结果',
    from: ['handling', 'finished'],
    by: [{ ...HANDLER, when: ASSIGNED }],
    how: '交办件三个月内办结并报送结果。要延长的，在页面上的办理时限旁办：本机关主要负责人批准延长三个月，再延要上级批准。',
    fields: [
      { id: 'reportedUpOn', label: '报送的日期', ask: { kind: 'day' } },
      { id: 'reportNumber', label: '报告的文号', ask: { kind: 'number' } },
    ],
    ends: ['K13'],
    documents: [
      {
        id: 'report-up',
        title: '关于交办件办理结果的报告',
        layout: 'letter',
        numbered: '信报',
        to: '交办的上级纪检监察机关',
        says: [
          '你机关交办的检举控告1件（我单位编号{number}，{receivedOn}收到），已按规定办理。',
          '办理情况和结果见密封附件，不在本函中载明。',
        ],
      },
    ],
    under: ['reporting-and-accusation-rules/21'],
  },
  {
    id: 'tell-result',
    title: '向实名人反馈结果',
    from: ['finished'],
    to: [{ state: 'handling', when: NEW_EVIDENCE }],
    by: [{ ...HANDLER, when: { all: [NAMED, { any: [{ not: { taken: 'tell-result' } }, NEW_EVIDENCE] }] } }],
    how: '自办结之日起十五个工作日内反馈。只记日期和有没有异议；有异议的在原卷里如实记录并说明，提供新证据的核查后再反馈。',
    fields: [
      { id: 'toldResultOn', label: '反馈的日期', ask: { kind: 'day' } },
      {
        id: 'objection',
        label: '有没有异议',
        ask: {
          kind: 'choice',
          options: [
            { value: 'none', title: '没有异议' },
            { value: 'noted', title: '有异议，已如实记录并说明' },
            { value: 'new-evidence', title: '提供了新证据，要核查' },
          ],
        },
      },
    ],
    gates: [
      {
        id: 'told-before-finished',
        gate: 'not-before',
        field: 'toldResultOn',
        of: 'finishedOn',
        says: '反馈的日期早于办结的日期，请核对后再填。',
        under: 'reporting-and-accusation-rules/real-name-feedback',
      },
    ],
    ends: ['K14'],
    under: [
      'reporting-and-accusation-rules/real-name-feedback',
      'reporting-and-accusation-rules/real-name-objection',
      'reporting-and-accusation-rules/confidentiality',
    ],
  },
  {
    id: 'feed-back',
    title: '季度反馈',
    from: ['finished'],
    by: [HANDLER],
    how: '当季末以前，把办结件的处理结果反馈信访举报部门。',
    fields: [{ id: 'fedBackOn', label: '反馈的日期', ask: { kind: 'day' } }],
    ends: ['K15'],
    under: ['reporting-and-accusation-rules/18'],
  },
  {
    id: 'close',
    title: '归档，结束',
    from: ['finished'],
    to: 'closed',
    by: [{ relation: 'petition-office' }],
    how: '该告知的告知了，该报的报了，材料齐全，归档结束。',
    fields: [{ id: 'archived', label: '材料已经齐全归档', ask: { kind: 'tick' } }],
    gates: [
      {
        id: 'not-fed-back',
        gate: 'taken',
        step: 'feed-back',
        says: '承办部门还没有反馈处理结果，请先办“季度反馈”。',
        under: 'reporting-and-accusation-rules/18',
      },
      {
        id: 'acceptance-untold',
        gate: 'taken',
        step: 'tell-accepted',
        when: NAMED,
        says: '实名件还没有登记受理告知，请先补办“告知实名人受理情况”。',
        under: 'reporting-and-accusation-rules/real-name-acceptance',
      },
      {
        id: 'result-untold',
        gate: 'taken',
        step: 'tell-result',
        when: NAMED,
        says: '还没有向实名人反馈结果，请承办人先办。',
        under: 'reporting-and-accusation-rules/real-name-feedback',
      },
      {
        id: 'evidence-open',
        gate: 'forbidden',
        when: { all: [NAMED, NEW_EVIDENCE] },
        says: '实名人提供了新证据，请核查后再反馈一次。',
        under: 'reporting-and-accusation-rules/real-name-objection',
      },
      {
        id: 'not-reported-up',
        gate: 'taken',
        step: 'report-up',
        when: ASSIGNED,
        says: '交办件还没有向上级报结果，请承办人先办。',
        under: 'reporting-and-accusation-rules/21',
      },
    ],
    under: ['supervision-discipline-rules/24-25', 'reporting-and-accusation-rules/18'],
  },
] as const satisfies readonly Step[]
