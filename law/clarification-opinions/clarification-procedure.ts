import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { clarificationOpinions } from './instrument.ts'

const ON_REQUEST = { field: 'way', has: 'on-request' } as const
const BY_HANDLER = { field: 'way', has: 'by-handler' } as const
const WANTED = { field: 'consent', has: 'yes' } as const

const MANNERS = [
  { value: 'in-writing', title: '书面澄清' },
  { value: 'face-to-face', title: '当面澄清' },
  { value: 'at-meeting', title: '在会议上澄清' },
  { value: 'in-public', title: '公开澄清' },
] as const

/** 澄清: the result alone, in set words, and only to whom the person wants it told. */
export const clarificationProcedure = {
  id: 'clarification',
  title: '澄清',
  numbered: '澄清',
  purpose:
    '检举控告经核实不属实，给本人造成了影响，需要还他清白的，从这里办。可以由承办部门提出，也可以由本人书面申请。只说结论，不说是谁反映、反映了什么。',
  inForce: clarificationOpinions.inForce,
  readers: ['organ-head'],
  states: [
    { id: 'asked', title: '已提出，待核对' },
    { id: 'checked', title: '已核对，待本人同意' },
    { id: 'consented', title: '本人同意，待批准' },
    { id: 'approved', title: '已批准，待澄清' },
    { id: 'clarified', title: '已澄清，待通报归档' },
    { id: 'closed', title: '办结', ended: true },
    { id: 'not-wanted', title: '本人不要求澄清', ended: true },
    { id: 'declined', title: '不予澄清', ended: true },
  ],
  steps: [
    {
      id: 'ask',
      title: '提出澄清',
      from: [],
      to: 'asked',
      by: [{ relation: 'organ-member' }, { relation: 'subject', when: ON_REQUEST }],
      how: '承办部门提出的，先征求本人的意见；本人申请的，本人可以在这里提出，收到纸质申请的由承办部门登记。不写反映的内容。',
      fields: [
        { id: 'organ', label: '核实的机关', hint: '谁核实，谁澄清', ask: { kind: 'unit' }, names: 'organ' },
        { id: 'person', label: '为谁澄清', ask: { kind: 'person' }, names: 'subject' },
        {
          id: 'way',
          label: '怎样提出',
          ask: {
            kind: 'choice',
            options: [
              { value: 'by-handler', title: '承办部门提出' },
              { value: 'on-request', title: '本人书面申请' },
            ],
          },
        },
        { id: 'viewSoughtOn', label: '征求本人意见的日期', ask: { kind: 'day' }, when: BY_HANDLER },
        { id: 'appliedOn', label: '本人申请的日期', ask: { kind: 'day' }, when: ON_REQUEST },
      ],
      opensTo: ['subject'],
      forSubject: ['way', 'viewSoughtOn', 'appliedOn'],
      under: ['clarification-opinions/start-by-handler', 'clarification-opinions/start-by-subject'],
    },
    {
      id: 'check',
      title: '核对结论',
      from: ['asked'],
      to: 'checked',
      by: [{ relation: 'organ-member' }],
      how: '对照核实结论，填文号和参加核实的人，结论从固定的说法里选一种。不抄报告内容。',
      fields: [
        { id: 'checkNumber', label: '核实结论的文号', ask: { kind: 'number' } },
        { id: 'checkedBy', label: '核实的人', hint: '以后由他们当中的人去澄清', ask: { kind: 'people' } },
        {
          id: 'result',
          label: '结论',
          ask: {
            kind: 'choice',
            options: [
              { value: 'untrue', title: '反映的问题不属实' },
              { value: 'no-breach', title: '不存在违纪违法问题' },
            ],
          },
        },
      ],
      gates: [
        {
          id: 'checker-barred',
          gate: 'free-of-subject',
          field: 'checkedBy',
          says: '核实的人里有本人或者与他存在回避关系的人，请核对；核实确有回避问题的，重新核实后再澄清。',
          under: 'supervision-discipline-rules/65',
        },
      ],
      forSubject: ['result'],
      under: ['clarification-opinions/who', 'clarification-opinions/result-only', 'product-rules/result-in-set-words'],
    },
    {
      id: 'decline',
      title: '不予澄清',
      from: ['asked', 'checked'],
      to: 'declined',
      aside: true,
      by: [{ relation: 'organ-head' }],
      how: '结论不是失实，或者还没有核实完的，把原因告诉本人。只写原因，不写反映的内容。',
      fields: [
        {
          id: 'declinedWhy',
          label: '原因',
          ask: {
            kind: 'choice',
            options: [
              { value: 'not-finished', title: '还没有核实完' },
              { value: 'not-untrue', title: '核实结论不是失实' },
              { value: 'elsewhere', title: '由其他机关核实，请向其申请' },
            ],
          },
        },
      ],
      documents: [
        {
          id: 'refusal',
          title: '不予澄清告知书',
          layout: 'letter',
          forSubject: true,
          numbered: '澄告',
          to: '{subject}',
          when: ON_REQUEST,
          says: ['{you}{appliedOn}提出的澄清申请收到。因{declinedWhy}，现不予澄清。', '有不同意见的，可以书面提出。'],
        },
      ],
      forSubject: ['declinedWhy'],
      under: ['clarification-opinions/who'],
    },
    {
      id: 'consent',
      title: '本人同意',
      from: ['checked'],
      to: [{ state: 'consented', when: WANTED }, { state: 'not-wanted' }],
      by: [{ relation: 'subject' }, { relation: 'organ-member' }],
      how: '由本人定要不要澄清、可以用哪些方式。本人没有账号或者当面答复的，由承办部门照他的意思登记。本人不同意的，不澄清。',
      fields: [
        {
          id: 'consent',
          label: '本人是不是同意澄清',
          ask: {
            kind: 'choice',
            options: [
              { value: 'yes', title: '同意' },
              { value: 'no', title: '不要求澄清' },
            ],
          },
        },
        { id: 'mannersWanted', label: '本人同意的方式', ask: { kind: 'choices', options: MANNERS }, when: WANTED },
        { id: 'consentedOn', label: '本人答复的日期', ask: { kind: 'day' } },
      ],
      forSubject: ['consent', 'mannersWanted', 'consentedOn'],
      under: ['clarification-opinions/start-by-handler', 'product-rules/clarified-with-consent'],
    },
    {
      id: 'approve',
      title: '批准',
      from: ['consented'],
      to: 'approved',
      by: [{ relation: 'organ-head' }],
      how: '在本人同意的方式里定一种，定好范围：当初传到哪里，就澄清到哪里。涉及重要岗位或者打算公开的，必要时报同级党委。',
      fields: [
        { id: 'manner', label: '澄清的方式', ask: { kind: 'choice', options: MANNERS } },
        { id: 'scope', label: '在什么范围', hint: '例如：本单位干部会', ask: { kind: 'text', most: 100 } },
        {
          id: 'committeeNumber',
          label: '同级党委的批复文号',
          hint: '报了同级党委的填',
          ask: { kind: 'number' },
          optional: true,
        },
      ],
      gates: [
        {
          id: 'manner-not-wanted',
          gate: 'within',
          field: 'manner',
          of: 'mannersWanted',
          says: '本人没有同意这种方式，请在他同意的方式里选，或者再征求他的意见。',
          under: 'product-rules/clarified-with-consent',
        },
        {
          id: 'approver-is-submitter',
          gate: 'other-hand',
          than: 'check',
          says: '核对结论的人不能自己批准，请由另一位有权的负责人审批。',
          under: 'product-rules/approver-not-submitter',
        },
      ],
      forSubject: ['manner', 'scope'],
      under: ['clarification-opinions/approval', 'clarification-opinions/means'],
    },
    {
      id: 'clarify',
      title: '澄清',
      from: ['approved'],
      to: 'clarified',
      by: [{ relation: { namedIn: 'checkedBy' } }],
      how: '由核实的人照批准的方式和范围去澄清。只讲结论，不讲细节，不讲从哪里来，不涉及别人的隐私。',
      fields: [{ id: 'clarifiedOn', label: '澄清的日期', ask: { kind: 'day' } }],
      documents: [
        {
          id: 'clarification',
          title: '澄清函',
          layout: 'letter',
          forSubject: true,
          numbered: '澄清',
          to: '{subject}',
          says: ['关于{you}的有关反映，经核实：{result}。', '特此澄清。澄清的范围：{scope}。'],
        },
        {
          id: 'clarification-record',
          title: '澄清记录',
          layout: 'form',
          says: [
            '# 对象',
            '{subject}',
            '# 结论',
            '{result}',
            '# 方式和范围',
            '{manner}',
            '{scope}',
            '# 日期',
            '{clarifiedOn}',
          ],
          signatures: ['本人（签字）', '澄清的人（签字）'],
        },
      ],
      forSubject: ['clarifiedOn'],
      under: ['clarification-opinions/who', 'clarification-opinions/result-only', 'clarification-opinions/means'],
    },
    {
      id: 'tell',
      title: '通报组织部门、归档',
      from: ['clarified'],
      to: 'closed',
      by: [{ relation: 'organ-member' }],
      how: '把澄清的结果告诉组织部门，归入廉政档案，本件就办结了。',
      fields: [
        { id: 'organisationReceipt', label: '组织部门的回执', ask: { kind: 'number' } },
        { id: 'integrityFile', label: '归入廉政档案的编号', ask: { kind: 'number' } },
      ],
      under: ['clarification-opinions/afterwards'],
    },
    {
      id: 'visit',
      title: '回访',
      from: ['clarified', 'closed'],
      aside: true,
      by: [{ relation: 'organ-member' }],
      how: '过一段时间去看看影响消除了没有，还有没有顾虑。',
      fields: [
        { id: 'visitedOn', label: '回访的日期', ask: { kind: 'day' } },
        { id: 'visitFound', label: '看到的情况', ask: { kind: 'text', most: 500 } },
      ],
      under: ['clarification-opinions/afterwards'],
    },
  ],
  under: [
    'clarification-opinions/start-by-handler',
    'clarification-opinions/start-by-subject',
    'clarification-opinions/who',
    'clarification-opinions/result-only',
  ],
} as const satisfies Procedure
