import {
  all,
  any,
  aside,
  choice,
  day,
  forbidden,
  form,
  has,
  headed,
  letter,
  not,
  notBefore,
  number,
  person,
  signed,
  step,
  taken,
  tick,
  when,
} from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { accusation, product, supervision } from '../claims.ts'
import { HANDLER, NOT_WHO_WITHDREW } from '../supervision-discipline-rules/recusal.ts'
import { NAMED } from './petition-routing-steps.ts'

const ASSIGNED = has('source', 'assigned')
const NEW_EVIDENCE = has('objection', 'new-evidence')
const RESULT_DUE = all(NAMED, any(not({ taken: 'tell-result' }), NEW_EVIDENCE))
const UNDER_WAY = ['own', 'handed', 'handling', 'finished']

/** 属本级的: B1, B2 and B6 to B8. How the lead itself is handled stands in the procedure of the lead. */
export const handlingSteps: readonly Step[] = [
  step('tell-accepted', '告知实名人受理情况', UNDER_WAY, null, when(NAMED, 'petition-office'), {
    how: '自收到之日起十五个工作日内告知。这里只记告知的日期，不写告知了谁、怎样联系的。',
    fields: [day('toldAcceptedOn', '告知的日期')],
    gates: [
      notBefore('told-before-received', 'toldAcceptedOn', 'receivedOn', {
        says: '告知的日期早于收到的日期，请核对后再填。',
        under: accusation('real-name-acceptance'),
      }),
    ],
    ends: ['K10'],
    under: [accusation('real-name-acceptance'), accusation('real-name')],
  }),
  step('hand-over', '移送承办、通报案管', 'own', 'handed', 'petition-office', {
    how: '移送监督检查等承办部门的专人，同时通报案件监督管理部门。只有这里写明的承办人能看到这一件。',
    fields: [
      person('handler', '承办人', { hint: '承办部门指定的专人' }),
      day('handedOn', '移送的日期'),
      day('caseOfficeToldOn', '通报案管的日期'),
    ],
    gates: [NOT_WHO_WITHDREW],
    ends: ['K12'],
    documents: [
      form('hand-over-list', '信访件移送清单', {
        says: headed({ 编号: '{number}', 件数: '1件，密封移送', 移送日期: '{handedOn}', 承办人: '{handler}' }),
        signatures: signed('移交人', '接收人', '案管经手人'),
      }),
    ],
    opensTo: [HANDLER],
    under: [accusation('14-first'), accusation('14-ledger')],
  }),
  step('receive', '承办人签收', 'handed', 'handling', HANDLER, {
    how: '核对份数，在清单上签名后登记。与反映的人和事有回避关系的不要签收，办“申请回避”。',
    fields: [day('gotOn', '签收的日期'), tick('unrelated', '我与反映的人和事没有需要回避的关系')],
    under: [supervision('23-signatures'), supervision('65'), product('handed-to-named')],
  }),
  aside('recuse', '申请回避', ['handed', 'handling'], 'own', HANDLER, {
    how: '有回避关系的交回，由信访举报部门另派。不用写是什么关系。',
    under: [supervision('65')],
  }),
  aside('hand-to-another', '更换承办人', ['handed', 'handling'], 'handed', 'petition-office', {
    how: '承办人调离或者应当回避的，另派一人。时限接着算，不重新起算。',
    fields: [person('handler', '承办人')],
    gates: [NOT_WHO_WITHDREW],
    opensTo: [HANDLER],
    under: [supervision('23-signatures')],
  }),
  aside('return', '退回信访举报部门', ['handed', 'handling'], 'to-route', HANDLER, {
    how: '甄别后没有实质内容或者属他处受理的，沟通研究，经分管领导批准后退回。',
    fields: [
      choice('returnWhy', '退回的原因', { 'no-substance': '没有实质内容', elsewhere: '属他处受理' }),
      number('returnApproval', '分管领导的批准文号'),
    ],
    under: [accusation('17-return')],
  }),
  step('finish', '办结', 'handling', 'finished', HANDLER, {
    how: '需要按问题线索处置的，先由案管登记“问题线索”，处置完了再回来登记办结。',
    fields: [
      day('finishedOn', '办结的日期'),
      choice('finishedAs', '办结的方式', {
        closed: '予以了结',
        'first-form': '谈话提醒、批评教育、责令检查、诫勉',
        moved: '移送有关党组织处理',
        filed: '已转立案',
      }),
      number('leadNumber', '问题线索的编号', { optional: true }),
    ],
    gates: [
      notBefore('finished-before-got', 'finishedOn', 'gotOn', {
        says: '办结的日期早于签收的日期，请核对后再填。',
        under: accusation('14-ledger'),
      }),
    ],
    starts: [
      { clock: 'K14', when: NAMED, from: 'finishedOn' },
      { clock: 'K15', from: 'finishedOn' },
    ],
    under: [accusation('17-disposal'), supervision('21-1')],
  }),
  step('report-up', '向交办的上级报结果', ['handling', 'finished'], null, when(ASSIGNED, HANDLER), {
    how: '交办件三个月内办结并报送结果。要延长的，在页面上的办理时限旁办：本机关主要负责人批准延长三个月，再延要上级批准。',
    fields: [day('reportedUpOn', '报送的日期'), number('reportNumber', '报告的文号')],
    ends: ['K13'],
    documents: [
      letter('report-up', '关于交办件办理结果的报告', {
        numbered: '信报',
        to: '交办的上级纪检监察机关',
        says: [
          '你机关交办的检举控告1件（我单位编号{number}，{receivedOn}收到），已按规定办理。',
          '办理情况和结果见密封附件，不在本函中载明。',
        ],
      }),
    ],
    under: [accusation('21')],
  }),
  step('tell-result', '向实名人反馈结果', 'finished', [['handling', NEW_EVIDENCE]], when(RESULT_DUE, HANDLER), {
    how: '自办结之日起十五个工作日内反馈。只记日期和有没有异议；有异议的在原卷里如实记录并说明，提供新证据的核查后再反馈。',
    fields: [
      day('toldResultOn', '反馈的日期'),
      choice('objection', '有没有异议', {
        none: '没有异议',
        noted: '有异议，已如实记录并说明',
        'new-evidence': '提供了新证据，要核查',
      }),
    ],
    gates: [
      notBefore('told-before-finished', 'toldResultOn', 'finishedOn', {
        says: '反馈的日期早于办结的日期，请核对后再填。',
        under: accusation('real-name-feedback'),
      }),
    ],
    ends: ['K14'],
    under: [accusation('real-name-feedback'), accusation('real-name-objection'), accusation('confidentiality')],
  }),
  step('feed-back', '季度反馈', 'finished', null, HANDLER, {
    how: '当季末以前，把办结件的处理结果反馈信访举报部门。',
    fields: [day('fedBackOn', '反馈的日期')],
    ends: ['K15'],
    under: [accusation('18')],
  }),
  step('close', '归档，结束', 'finished', 'closed', 'petition-office', {
    how: '该告知的告知了，该报的报了，材料齐全，归档结束。',
    fields: [tick('archived', '材料已经齐全归档')],
    gates: [
      taken('not-fed-back', 'feed-back', {
        says: '承办部门还没有反馈处理结果，请先办“季度反馈”。',
        under: accusation('18'),
      }),
      taken('acceptance-untold', 'tell-accepted', {
        when: NAMED,
        says: '实名件还没有登记受理告知，请先补办“告知实名人受理情况”。',
        under: accusation('real-name-acceptance'),
      }),
      taken('result-untold', 'tell-result', {
        when: NAMED,
        says: '还没有向实名人反馈结果，请承办人先办。',
        under: accusation('real-name-feedback'),
      }),
      forbidden('evidence-open', all(NAMED, NEW_EVIDENCE), {
        says: '实名人提供了新证据，请核查后再反馈一次。',
        under: accusation('real-name-objection'),
      }),
      taken('not-reported-up', 'report-up', {
        when: ASSIGNED,
        says: '交办件还没有向上级报结果，请承办人先办。',
        under: accusation('21'),
      }),
    ],
    under: [supervision('24-25'), accusation('18')],
  }),
]
