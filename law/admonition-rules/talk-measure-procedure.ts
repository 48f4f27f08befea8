import {
  all,
  any,
  aside,
  choice,
  choices,
  day,
  dayAhead,
  forbidden,
  form,
  has,
  headed,
  least,
  letter,
  not,
  notKin,
  number,
  oneOf,
  people,
  person,
  points,
  record,
  signed,
  step,
  taken,
  text,
  unit,
  when,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import {
  admonition,
  burden,
  civilServant,
  innerParty,
  membersRights,
  primary,
  product,
  sanction,
  supervision,
  supervisionLaw,
} from '../claims.ts'
import { innerPartySupervisionRegulation } from '../inner-party-supervision-regulation/instrument.ts'
import { byAnother } from '../product-rules/gates.ts'
import { ADMONITION, afterTalkSteps, LIGHTER, MANAGED_ABOVE, objectionSteps, WRITTEN } from './talk-measure-steps.ts'

/** What it rests on; the value is the provision. 主管约谈主官 has no name in statute, so one is always chosen. */
const BASES = {
  [innerParty('21-reminder')]: '党内监督条例第二十一条：苗头性、倾向性问题',
  [innerParty('21-admonition')]: '党内监督条例第二十一条：轻微违纪，诫勉',
  [supervision('30-outcomes')]: '监督执纪工作规则第三十条：谈话函询以后',
  [sanction('19-1')]: '纪律处分条例第十九条第一款：免予处分',
  [sanction('19-2')]: '纪律处分条例第十九条第二款：不予处分',
  [supervisionLaw('52-1')]: '监察法第五十二条第一项：情节较轻的职务违法',
  [civilServant('57')]: '公务员法第五十七条：监督中发现问题',
  [primary('talk-and-remind')]: '主体责任规定：约谈提醒下级书记和班子成员',
}

/** 有管理权限的上级负责人: for 诫勉 the committee that manages him, never his own unit alone. */
const approvers = [
  ...when(any(not(ADMONITION), { trait: 'organ-is-committee' }), 'organ-head'),
  ...when(any(not(ADMONITION), not({ trait: 'organ-is-committee' })), 'peer-committee-head'),
]

const BY_ANOTHER = '登记的人不能自己审批，请由另一位有权的负责人审批。'

export const talkMeasureProcedure = {
  id: 'talk-measure',
  title: '谈话提醒、批评教育、责令检查、诫勉',
  numbered: '谈措',
  purpose:
    '日常监督、清单检查、巡察或者线索处置中发现领导干部有苗头、有轻微问题，要由组织正式提醒、批评、责令检查或者诫勉的，从这里办。平时谈心、约谈、提醒谈话在“谈话”里办。',
  inForce: innerPartySupervisionRegulation.inForce,
  readers: ['organ-head', 'opener'],
  states: [
    { id: 'registered', title: '已登记，待审批' },
    { id: 'not-taken', title: '不采取措施', ended: true },
    { id: 'handed-up', title: '已报上级', ended: true },
    { id: 'approved', title: '已批准，待谈话' },
    { id: 'held', title: '已谈话，待核对签字' },
    { id: 'signed', title: '已签字，整改和后续' },
    { id: 'closed', title: '办结', ended: true },
    { id: 'amended', title: '已变更或者撤销', ended: true },
  ],
  steps: [
    step('register', '登记', [], 'registered', 'organ-member', {
      how: '写清什么事、从哪里发现、依据哪一条，由轻到重选够用的那一种。为什么要谈、为什么选这一种，都要写。',
      fields: [
        unit('organ', '承办机关', { names: 'organ' }),
        person('person', '对谁', { names: 'subject' }),
        choice('source', '从哪里发现', {
          supervision: '日常监督',
          list: '责任清单没有办',
          inspection: '巡视巡察',
          lead: '线索处置结果',
          sign: '苗头',
        }),
        choice('basis', '依据哪一条', BASES),
        text('matter', '什么事', 1000, { hint: '不写反映人，不写信访件的内容', carries: 'facts' }),
        choices(
          'measure',
          '哪一种',
          {
            ...LIGHTER,
            admonition: { title: '诫勉', when: not({ trait: 'managed-above' }), otherwise: MANAGED_ABOVE },
          },
          { hint: '由轻到重；可以合并，但诫勉不和更轻的并用' },
        ),
        text('measureWhy', '为什么选这一种、为什么要当面谈', 500),
        points('evidence', '证据', { hint: '一条一行；诫勉的证据按处分案件的标准把握', when: ADMONITION }),
      ],
      gates: [
        forbidden(
          'lighter-beside-admonition',
          all(ADMONITION, has('measure', 'reminder', 'criticism', 'ordered-self-criticism')),
          { says: '已经选了诫勉，不再加更轻的措施，请只留诫勉。', under: admonition('order-of-measures') },
        ),
      ],
      documents: [
        form('approval-form', '谈话措施呈批表', {
          says: headed({
            对象: '{subject}',
            来源: '{source}',
            依据: '{basis}',
            什么事: '{matter}',
            拟采取的措施: '{measure}',
            理由: '{measureWhy}',
            证据: '{evidence}',
          }),
          signatures: signed('经办人', '审批人'),
        }),
      ],
      forSubject: ['basis', 'matter', 'measure'],
      under: [
        civilServant('57'),
        supervisionLaw('52-1'),
        innerParty('21-reminder'),
        innerParty('21-admonition'),
        admonition('order-of-measures'),
        admonition('evidence'),
        burden('P18'),
      ],
    }),
    step('approve', '批准', 'registered', 'approved', approvers, {
      how: '看事实、依据和轻重是不是合适。诫勉由有管理权限的党委负责人批准。',
      fields: [text('approval', '审批意见', 500)],
      gates: [
        forbidden('admonition-managed-above', all(ADMONITION, { trait: 'managed-above' }), MANAGED_ABOVE),
        byAnother('approver-is-submitter', 'register', BY_ANOTHER),
      ],
      under: [innerParty('21-admonition'), product('approver-not-submitter')],
    }),
    aside('refuse', '不采取措施', 'registered', 'not-taken', approvers, {
      how: '不够采取措施的，写明理由。',
      fields: [text('refusedWhy', '不采取的理由', 500)],
      gates: [byAnother('refuser-is-submitter', 'register', BY_ANOTHER)],
      under: [product('approver-not-submitter')],
    }),
    aside('hand-up', '报上级', 'registered', 'handed-up', 'organ-head', {
      how: '对象由上级管理、应当诫勉的，把材料报上级。',
      fields: [number('handedUpNumber', '报送文号')],
      under: [admonition('managed-from-above')],
    }),
    step('hold', '谈话', 'approved', 'held', ['organ-member', 'organ-head'], {
      how: '两人以上当面谈：先告知为什么谈，再听本人说明，最后讲清要求。谈完当场记录。',
      fields: [
        day('heldOn', '谈话的日期'),
        people('talkers', '谈话的人', { hint: '至少两人；诫勉由上级党组织负责人谈' }),
        text('told', '告知的事由和指出的问题', 1000),
        text('said', '本人的说明', 2000, { hint: '本人没有说明的，写“没有说明”' }),
        text('asked', '提出的要求', 500),
        dayAhead('rectifyBy', '整改的期限'),
      ],
      gates: [
        least('held-by-one', 'talkers', 2, { says: '谈话要由两人以上进行，请补充。', under: product('talk-record') }),
        notKin('talker-is-kin', 'talkers', {
          says: '谈话的人里有对象本人或者与他有亲属等回避关系的人，请换人。',
          under: supervision('65'),
        }),
      ],
      starts: [{ clock: 'K25', when: ADMONITION, from: 'heldOn' }],
      documents: [
        record('talk-record', '谈话记录', {
          forSubject: true,
          says: headed({
            对象: '{subject}',
            日期: '{heldOn}',
            谈话的人: '{talkers}',
            依据: '{basis}',
            告知的事由和指出的问题: '{told}',
            本人的说明: '{said}',
            要求: '{asked}',
            整改期限: '{rectifyBy}',
          }),
          signatures: signed('本人核对后', '谈话人', '谈话人'),
        }),
        letter('admonition-letter', '诫勉书', {
          forSubject: true,
          numbered: '诫勉',
          to: '{subject}',
          when: ADMONITION,
          says: [
            ...headed({ 事由: '{told}', 依据: '{basis}', 要求: '{asked}' }),
            '请在{rectifyBy}前完成整改，写出书面检查，经所在党组织主要负责人签字后报送。',
            '诫勉的影响期为六个月，期满自动解除。对诫勉不服的，可以提出异议或者申诉。',
          ],
        }),
        letter('ordered-letter', '责令检查通知书', {
          forSubject: true,
          numbered: '责检',
          to: '{subject}',
          when: has('measure', 'ordered-self-criticism'),
          says: [
            ...headed({ 事由: '{told}', 依据: '{basis}', 要求: '{asked}' }),
            '请写出书面检查，在{rectifyBy}前完成整改。',
          ],
        }),
      ],
      opensTo: ['subject', 'subject-head'],
      forSubject: 'all',
      under: [
        innerParty('21-reminder'),
        innerParty('21-admonition'),
        admonition('effect-six-months'),
        admonition('no-effect-period'),
        product('talk-record'),
      ],
    }),
    step('sign', '核对、签字', 'held', 'signed', ['subject', 'organ-member'], {
      how: '本人核对记录后签字；纸上签的，由承办机关登记。拒绝签字的，写明情况。有不同意见的，本人办“写不同意见”。',
      fields: [
        day('signedOn', '本人签字的日期', { optional: true }),
        text('refusedToSign', '拒绝签字的情况', 300, { optional: true }),
      ],
      gates: [
        oneOf('not-signed', ['signedOn', 'refusedToSign'], {
          says: '请填本人签字的日期；拒绝签字的，写明情况。',
          under: product('talk-record'),
        }),
      ],
      forSubject: 'all',
      under: [product('talk-record')],
    }),
    aside('differ', '写不同意见', ['held', 'signed'], null, 'subject', {
      how: '对记录有不同看法的，本人在这里写，原样附在记录后面，别人改不了。',
      fields: [text('differentView', '不同意见', 2000)],
      forSubject: 'all',
      under: [product('talk-record')],
    }),
    ...afterTalkSteps,
    step('close', '办结', 'signed', 'closed', ['opener', 'organ-member'], {
      how: '该交的交了、该改的改了，就办结。诫勉的影响期到期自动解除，不用再办。',
      gates: [
        taken('no-self-criticism', 'self-criticism', {
          when: WRITTEN,
          says: '还没有登记书面检查，请先办。',
          under: innerParty('21-admonition'),
        }),
        taken('without-both-receipts', 'report-up', {
          when: ADMONITION,
          says: '上级纪委和组织部门的回执还没有登记，请先办“报送上级纪委和组织部门”。',
          under: innerParty('21-admonition-report'),
        }),
        taken('not-rectified', 'rectify', { says: '还没有登记整改，请先办。', under: innerParty('21-reminder') }),
        forbidden('not-followed-up', all(ADMONITION, not(has('followUp', 'after-period'))), {
          says: '诫勉满六个月以后要再了解一次，请先办“跟踪了解”。',
          under: admonition('follow-up'),
        }),
        taken('objection-unanswered', 'answer-objection', {
          when: { taken: 'object' },
          says: '本人提出的异议还没有答复，请先办“答复异议”。',
          under: membersRights('18'),
        }),
      ],
      under: [admonition('follow-up'), product('effect-mark-ends')],
    }),
    ...objectionSteps,
  ],
  under: [
    civilServant('57'),
    supervisionLaw('52-1'),
    innerParty('21-reminder'),
    innerParty('21-admonition'),
    admonition('order-of-measures'),
  ],
} as const satisfies Procedure
