import {
  aside,
  choice,
  choices,
  day,
  form,
  freeOfSubject,
  has,
  headed,
  letter,
  namedIn,
  number,
  people,
  person,
  signed,
  step,
  text,
  unit,
  when,
  within,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { clarification, product, supervision } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { clarificationOpinions } from './instrument.ts'

const ON_REQUEST = has('way', 'on-request')
const BY_HANDLER = has('way', 'by-handler')
const WANTED = has('consent', 'yes')

const MANNERS = {
  'in-writing': '书面澄清',
  'face-to-face': '当面澄清',
  'at-meeting': '在会议上澄清',
  'in-public': '公开澄清',
}

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
    step('ask', '提出澄清', [], 'asked', ['organ-member', ...when(ON_REQUEST, 'subject')], {
      how: '承办部门提出的，先征求本人的意见；本人申请的，本人可以在这里提出，收到纸质申请的由承办部门登记。不写反映的内容。',
      fields: [
        unit('organ', '核实的机关', { hint: '谁核实，谁澄清', names: 'organ' }),
        person('person', '为谁澄清', { names: 'subject' }),
        choice('way', '怎样提出', { 'by-handler': '承办部门提出', 'on-request': '本人书面申请' }),
        day('viewSoughtOn', '征求本人意见的日期', { when: BY_HANDLER }),
        day('appliedOn', '本人申请的日期', { when: ON_REQUEST }),
      ],
      opensTo: ['subject'],
      forSubject: ['way', 'viewSoughtOn', 'appliedOn'],
      under: [clarification('start-by-handler'), clarification('start-by-subject')],
    }),
    step('check', '核对结论', 'asked', 'checked', 'organ-member', {
      how: '对照核实结论，填文号和参加核实的人，结论从固定的说法里选一种。不抄报告内容。',
      fields: [
        number('checkNumber', '核实结论的文号'),
        people('checkedBy', '核实的人', { hint: '以后由他们当中的人去澄清' }),
        choice('result', '结论', { untrue: '反映的问题不属实', 'no-breach': '不存在违纪违法问题' }),
      ],
      gates: [
        freeOfSubject('checker-barred', 'checkedBy', {
          says: '核实的人里有本人或者与他存在回避关系的人，请核对；核实确有回避问题的，重新核实后再澄清。',
          under: supervision('65'),
        }),
      ],
      forSubject: ['result'],
      under: [clarification('who'), clarification('result-only'), product('result-in-set-words')],
    }),
    aside('decline', '不予澄清', ['asked', 'checked'], 'declined', 'organ-head', {
      how: '结论不是失实，或者还没有核实完的，把原因告诉本人。只写原因，不写反映的内容。',
      fields: [
        choice('declinedWhy', '原因', {
          'not-finished': '还没有核实完',
          'not-untrue': '核实结论不是失实',
          elsewhere: '由其他机关核实，请向其申请',
        }),
      ],
      documents: [
        letter('refusal', '不予澄清告知书', {
          forSubject: true,
          numbered: '澄告',
          to: '{subject}',
          when: ON_REQUEST,
          says: ['{you}{appliedOn}提出的澄清申请收到。因{declinedWhy}，现不予澄清。', '有不同意见的，可以书面提出。'],
        }),
      ],
      forSubject: 'all',
      under: [clarification('who')],
    }),
    step('consent', '本人同意', 'checked', [['consented', WANTED], 'not-wanted'], ['subject', 'organ-member'], {
      how: '由本人定要不要澄清、可以用哪些方式。本人没有账号或者当面答复的，由承办部门照他的意思登记。本人不同意的，不澄清。',
      fields: [
        choice('consent', '本人是不是同意澄清', { yes: '同意', no: '不要求澄清' }),
        choices('mannersWanted', '本人同意的方式', MANNERS, { when: WANTED }),
        day('consentedOn', '本人答复的日期'),
      ],
      forSubject: 'all',
      under: [clarification('start-by-handler'), product('clarified-with-consent')],
    }),
    step('approve', '批准', 'consented', 'approved', 'organ-head', {
      how: '在本人同意的方式里定一种，定好范围：当初传到哪里，就澄清到哪里。涉及重要岗位或者打算公开的，必要时报同级党委。',
      fields: [
        choice('manner', '澄清的方式', MANNERS),
        text('scope', '在什么范围', 100, { hint: '例如：本单位干部会' }),
        number('committeeNumber', '同级党委的批复文号', { hint: '报了同级党委的填', optional: true }),
      ],
      gates: [
        within('manner-not-wanted', 'manner', 'mannersWanted', {
          says: '本人没有同意这种方式，请在他同意的方式里选，或者再征求他的意见。',
          under: product('clarified-with-consent'),
        }),
        byAnother('approver-is-submitter', 'check', '核对结论的人不能自己批准，请由另一位有权的负责人审批。'),
      ],
      forSubject: ['manner', 'scope'],
      under: [clarification('approval'), clarification('means')],
    }),
    step('clarify', '澄清', 'approved', 'clarified', namedIn('checkedBy'), {
      how: '由核实的人照批准的方式和范围去澄清。只讲结论，不讲细节，不讲从哪里来，不涉及别人的隐私。',
      fields: [day('clarifiedOn', '澄清的日期')],
      documents: [
        letter('clarification', '澄清函', {
          forSubject: true,
          numbered: '澄清',
          to: '{subject}',
          says: ['关于{you}的有关反映，经核实：{result}。', '特此澄清。澄清的范围：{scope}。'],
        }),
        form('clarification-record', '澄清记录', {
          says: headed({
            对象: '{subject}',
            结论: '{result}',
            方式和范围: ['{manner}', '{scope}'],
            日期: '{clarifiedOn}',
          }),
          signatures: signed('本人', '澄清的人'),
        }),
      ],
      forSubject: 'all',
      under: [clarification('who'), clarification('result-only'), clarification('means')],
    }),
    step('tell', '通报组织部门、归档', 'clarified', 'closed', 'organ-member', {
      how: '把澄清的结果告诉组织部门，归入廉政档案，本件就办结了。',
      fields: [number('organisationReceipt', '组织部门的回执'), number('integrityFile', '归入廉政档案的编号')],
      under: [clarification('afterwards')],
    }),
    aside('visit', '回访', ['clarified', 'closed'], null, 'organ-member', {
      how: '过一段时间去看看影响消除了没有，还有没有顾虑。',
      fields: [day('visitedOn', '回访的日期'), text('visitFound', '看到的情况', 500)],
      under: [clarification('afterwards')],
    }),
  ],
  under: [
    clarification('start-by-handler'),
    clarification('start-by-subject'),
    clarification('who'),
    clarification('result-only'),
  ],
} as const satisfies Procedure
