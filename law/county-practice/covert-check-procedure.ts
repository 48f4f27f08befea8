import {
  answers,
  aside,
  choice,
  day,
  dayAhead,
  form,
  has,
  headed,
  least,
  namedIn,
  not,
  notBefore,
  number,
  people,
  record,
  rows,
  signed,
  step,
  taken,
  text,
  tick,
  unit,
  within,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { burden, county, openness, product, supervisionLaw } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { countyPractice } from './instrument.ts'
import { PROBLEM_CLASSES } from './problem-classes.ts'

/** The unit puts it right itself, as a problem of its own. */
const TO_UNIT = has('way', 'problem')
const UNTRUE = has('stands', 'no')
const VISITORS = namedIn('team')
const SOME = has('found', 'some')

/** Who was in charge on the day of a finding is found by the program from unit and day; nobody types it in. */
export const covertCheckProcedure = {
  id: 'covert-check',
  title: '暗访',
  numbered: '暗访',
  purpose: '公开检查看不到真实情况，需要不打招呼去看的，从这里报计划、记发现、交整改；典型的经批准曝光。',
  inForce: countyPractice.inForce,
  calledBy: 'need',
  readers: ['commission-head'],
  states: [
    { id: 'planned', title: '计划待批准' },
    { id: 'dropped', title: '没有批准', ended: true },
    { id: 'approved', title: '已批准，待暗访' },
    { id: 'recorded', title: '已记录发现，待核对' },
    { id: 'nothing', title: '没有发现问题', ended: true },
    { id: 'verified', title: '问题属实，待移交' },
    { id: 'handed', title: '已移交，待结果' },
    { id: 'closed', title: '已办结', ended: true },
  ],
  steps: [
    step('plan', '报暗访计划', [], 'planned', 'supervision-office', {
      how: '先写为什么要暗访、用公开的办法为什么看不到；再写去哪里、看什么、谁去、哪几天。',
      fields: [
        text('need', '为什么要暗访', 500, { hint: '公开检查为什么看不到' }),
        rows('where', '去哪些单位', [unit('unit', '单位')]),
        text('what', '看什么', 500),
        dayAhead('fromOn', '从哪一天'),
        dayAhead('untilOn', '到哪一天'),
        people('team', '参加的人', { hint: '至少两人，不派与被查单位有关系的人' }),
      ],
      gates: [
        least('team-under-two', 'team', 2, { says: '暗访至少要有两人，请补充。', under: county('covert-check') }),
        notBefore('until-before-from', 'untilOn', 'fromOn', {
          says: '结束的日期早于开始的日期，请核对后再填。',
          under: county('covert-check'),
        }),
      ],
      documents: [
        form('plan', '暗访计划呈批表', {
          says: headed({
            为什么要暗访: '{need}',
            单位: '{where}',
            看什么: '{what}',
            日期: '{fromOn}至{untilOn}',
            参加的人: '{team}',
          }),
          signatures: signed('承办人', '审批人'),
        }),
      ],
      under: [county('covert-check'), burden('P18'), burden('P17')],
    }),
    step('approve', '批准暗访', 'planned', 'approved', 'commission-head', {
      how: '看有没有必要、单位和日子是不是合适。批准以前只有拟计划的人和审批人知道。',
      fields: [day('approvedOn', '批准的日期')],
      gates: [byAnother('approver-is-planner', 'plan', '报计划的人不能自己批准，请由另一位有权的负责人审批。')],
      opensTo: [VISITORS],
      under: [county('covert-check')],
    }),
    aside('drop', '不批准', 'planned', 'dropped', 'commission-head', {
      how: '没有必要暗访的，写明理由。',
      fields: [text('droppedWhy', '不批准的理由', 500)],
      under: [burden('P18')],
    }),
    step('record', '记录发现', 'approved', [['recorded', SOME], 'nothing'], VISITORS, {
      how: '回来当天记：哪个单位、哪一天、看到什么、证据在哪里。只记看到的，不下结论；当天由谁分管，程序会查出来，不用写。',
      fields: [
        day('checkedOn', '暗访的日期'),
        people('checkedBy', '到场的人'),
        tick('unrelated', '到场的人与被查单位没有需要回避的关系'),
        choice('found', '发现问题没有', { some: '发现了问题', none: '没有发现问题' }),
        rows(
          'findings',
          '发现的问题',
          [
            unit('unit', '单位'),
            day('seenOn', '看到的那一天'),
            text('what', '看到什么', 500),
            text('evidence', '证据是什么、在哪里', 200),
          ],
          { inCharge: { unit: 'unit', on: 'seenOn' }, when: SOME },
        ),
      ],
      gates: [
        least('checked-by-one', 'checkedBy', 2, {
          says: '到场要有两人以上，请补充；只有一人在场的，这次不算，重新去。',
          under: county('covert-check'),
        }),
        within('checked-by-others', 'checkedBy', 'team', {
          says: '到场的人里有不在计划里的人，请核对。',
          under: county('covert-check'),
        }),
        notBefore('checked-too-early', 'checkedOn', 'fromOn', {
          says: '暗访的日期早于批准的日期范围，请核对；没有批准的日子不能去。',
          under: county('covert-check'),
        }),
        notBefore('checked-too-late', 'untilOn', 'checkedOn', {
          says: '暗访的日期晚于批准的日期范围，请另报计划。',
          under: county('covert-check'),
        }),
      ],
      documents: [
        record('covert-record', '暗访记录', {
          says: headed({ 日期: '{checkedOn}', 到场的人: '{checkedBy}', 发现的问题: '{findings}' }),
          signatures: signed('到场人', '到场人'),
        }),
      ],
      under: [county('covert-check'), product('found-by-program'), supervisionLaw('67')],
    }),
    step('verify', '与当事单位核对', 'recorded', [['nothing', UNTRUE], 'verified'], [VISITORS, 'supervision-office'], {
      how: '把看到的事实说给当事单位听，听他们说明，再判断属实不属实。没有核对的不能移交，也不能曝光。',
      fields: [
        day('heardOn', '核对的日期'),
        text('heard', '当事单位的说明', 1000),
        choice('stands', '核对的结果', { yes: '问题属实', no: '说明成立，问题不属实' }),
      ],
      gates: [
        notBefore('heard-before-checked', 'heardOn', 'checkedOn', {
          says: '核对的日期早于暗访的日期，请核对后再填。',
          under: county('covert-check'),
        }),
      ],
      under: [product('exposed-after-verified')],
    }),
    step('hand-over', '移交问题', 'verified', 'handed', 'supervision-office', {
      how: '页面已经列出每个问题当天的主要负责人和分管领导。逐个移交：交单位整改的，选好类别，程序就登记成这个单位的问题；督办、转线索的填编号。',
      fields: [
        day('handedOn', '移交的日期'),
        answers('handedTo', '移交清单', 'findings', {
          said: 'what',
          columns: [
            choice('way', '怎样移交', { problem: '交单位整改', press: '督办', lead: '转问题线索' }),
            choice('class', '问题类别', PROBLEM_CLASSES, { hint: '交单位整改的要选', optional: not(TO_UNIT) }),
            number('number', '编号', { hint: '督办、转线索的要填；交单位整改的由程序编号', optional: TO_UNIT }),
          ],
        }),
      ],
      leaves: [{ what: 'findings-handed-over' }],
      under: [county('covert-check'), product('found-by-program')],
    }),
    aside('ask-exposure', '提出曝光', ['verified', 'handed'], null, 'supervision-office', {
      how: '典型的可以曝光。写拟曝光的内容：单位和事实，不写举报来源，不写没有核对过的事。',
      fields: [
        text('exposeWhat', '拟曝光的内容', 1000),
        choice('exposeWhere', '范围', { county: '县内通报', public: '向社会公开' }),
      ],
      under: [county('covert-check'), product('exposed-after-verified'), product('never-public')],
    }),
    step('approve-exposure', '批准曝光', ['verified', 'handed'], null, 'commission-head', {
      how: '看事实是不是核对过、该隐去的是不是隐去了。批准后到“通报”里办。',
      fields: [number('exposeApproval', '批准文号')],
      gates: [
        taken('exposure-unasked', 'ask-exposure', {
          says: '还没有人提出曝光，请先由党风政风监督室提出拟曝光的内容。',
          under: product('exposed-after-verified'),
        }),
        byAnother('exposer-is-asker', 'ask-exposure', '提出曝光的人不能自己批准，请由另一位有权的负责人审批。'),
      ],
      under: [product('exposed-after-verified'), openness('accountability-made-public')],
    }),
    step('close', '办结', 'handed', 'closed', 'supervision-office', {
      how: '移交的问题都有了结果，写明结果后办结。',
      fields: [text('results', '各个问题的结果', 1000)],
      under: [county('covert-check'), product('confirmed-by-another')],
    }),
  ],
  under: [county('covert-check'), burden('P18')],
} as const satisfies Procedure
