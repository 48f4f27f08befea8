import {
  answers,
  aside,
  choice,
  choices,
  day,
  dissentAnswered,
  headed,
  least,
  namedIn,
  oneOf,
  people,
  person,
  points,
  record,
  rows,
  signed,
  step,
  taken,
  text,
  within,
} from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { accountability } from '../claims.ts'
import { OUTCOMES } from './outcomes.ts'

/** 第六条第一款; 无责 must be said with its reason too (第六条第二款). */
const RESPONSIBILITY = { overall: '全面领导责任', principal: '主要领导责任', important: '重要领导责任', none: '无责' }

/** A3 to A5: the facts, the meeting with the subject, the report. */
export const enquirySteps: readonly Step[] = [
  step('find-facts', '查清事实和责任', 'investigating', 'facts-found', namedIn('team'), {
    how: '综合主客观因素，区分执行不当、执行不力、不执行；逐人认定责任；逐项回应可以不予、免予和从轻、从重的情形。对象在集体决策中明确反对过或者保留过意见的，页面会列出来，必须回应。',
    fields: [
      text('facts', '查明的事实', 4000),
      points('evidence', '证据', { hint: '一条一行' }),
      choice('manner', '属于哪一种', { improper: '执行不当', weak: '执行不力', 'not-done': '不执行' }),
      rows(
        'responsibility',
        '责任认定',
        [person('person', '姓名'), choice('level', '责任', RESPONSIBILITY), text('why', '职责范围依据和理由', 500)],
        { hint: '领导干部只填本人；党组织要对班子成员逐一判定，无责也要写理由' },
      ),
      text('exploring', '是不是先行先试、探索性试验或者为推动发展的无意过失', 500),
      text('dissentAnswer', '集体决策中是不是明确反对或者保留过意见', 500, {
        hint: '页面列出有记录的反对和保留意见',
        optional: true,
      }),
      text('diligent', '是不是已经履职尽责，因不可抗力、难以预见造成损失', 500),
      choices(
        'circumstances',
        '从轻减轻、从重加重的情节',
        {
          remedied: '及时采取补救措施，挽回损失、消除影响',
          cooperated: '积极配合，主动承担责任',
          defied: '对党中央、上级三令五申的指示要求不执行或者执行不力',
          obstructed: '调查处理中不如实报告、推卸责任、弄虚作假、阻扰调查',
          defended: {
            title: '陈述申辩、提出申诉',
            never: { says: '陈述申辩和申诉是权利，不能作为从重加重的情节，请去掉。', under: accountability('19') },
          },
        },
        { optional: true },
      ),
    ],
    gates: [
      dissentAnswered('dissent-unanswered', 'dissentAnswer', {
        says: '对象在集体决策中有记名的反对或者保留意见，请逐条回应后再提交。',
        under: accountability('17-dissent'),
      }),
    ],
    forSubject: ['facts', 'evidence', 'manner', 'responsibility'],
    under: [
      accountability('10'),
      accountability('10-six'),
      accountability('6-1'),
      accountability('6-2'),
      accountability('17-exempt'),
      accountability('17-dissent'),
      accountability('17-diligent'),
      accountability('18'),
      accountability('19'),
    ],
  }),
  step('meet-subject', '见面，听取陈述申辩', 'facts-found', 'met', namedIn('team'), {
    how: '把事实材料交对象看，当面告知拟给予的处理，听取陈述申辩并逐条记下来，请对象在材料上签署意见；拒绝签署的写明情况。',
    fields: [
      day('metOn', '见面的日期'),
      people('metBy', '见面的调查组成员', { hint: '至少两人' }),
      choices('proposed', '告知的拟处理方式', OUTCOMES),
      points('defence', '陈述申辩的意见', { hint: '一条一行；没有意见的留空', optional: true }),
      text('remarks', '对象签署的意见', 1000, { optional: true }),
      text('refusalNote', '拒绝签署的说明', 500, { optional: true }),
    ],
    gates: [
      least('met-by-one', 'metBy', 2, {
        says: '见面要有两名以上调查组成员在场，请补充。',
        under: accountability('10-team'),
      }),
      within('met-by-others', 'metBy', 'team', {
        says: '见面的人要是调查组成员，请核对。',
        under: accountability('11-meeting'),
      }),
      oneOf('no-remarks', ['remarks', 'refusalNote'], {
        says: '请填对象签署的意见；拒绝签署的，写明情况。',
        under: accountability('11-remarks'),
      }),
    ],
    documents: [
      record('facts-shown', '问责事实材料', {
        forSubject: true,
        says: headed({
          对象: '{subject}',
          事实: '{facts}',
          责任: '{responsibility}',
          拟处理: '{proposed}',
          对象签署的意见: '{remarks}',
          拒绝签署的说明: '{refusalNote}',
        }),
        signatures: signed('对象', '调查组成员', '调查组成员'),
      }),
      record('defence-record', '陈述申辩记录', {
        forSubject: true,
        says: headed({ 对象: '{subject}', 日期: '{metOn}', 在场: '{metBy}', 陈述申辩: '{defence}' }),
        signatures: signed('对象', '调查组成员', '记录人'),
      }),
    ],
    opensTo: ['subject'],
    forSubject: 'all',
    under: [accountability('11-meeting'), accountability('11-remarks')],
  }),
  aside('defend', '本人补充陈述申辩', 'met', null, 'subject', {
    how: '对事实、责任和拟处理有意见的，在这里写，一条一行。每一条都会得到答复，也不会因此加重处理。',
    fields: [points('ownDefence', '补充的意见')],
    forSubject: 'all',
    under: [accountability('11-meeting')],
  }),
  aside('look-again', '补充调查', ['met', 'reported'], 'investigating', [namedIn('team'), 'organ-head'], {
    how: '申辩有道理，或者发现新的事实需要查清的，回到调查，查清以后重新见面。',
    fields: [text('lookAgainWhy', '还要查清什么', 500)],
    under: [accountability('11-meeting'), accountability('10-six')],
  }),
  step('report', '提交调查报告', 'met', 'reported', namedIn('leader'), {
    how: '集体讨论，逐条答复申辩意见，形成调查报告，组长和成员签名。六项要件都要成立。',
    fields: [
      day('discussedOn', '集体讨论的日期'),
      answers('answers', '对申辩意见的答复', 'defence'),
      answers('ownAnswers', '对本人补充意见的答复', 'ownDefence'),
      choices('six', '六项要件', {
        facts: '事实清楚',
        evidence: '证据确凿',
        basis: '依据充分',
        responsibility: '责任清晰',
        procedure: '程序合规',
        treatment: '处理恰当',
      }),
      text('opinion', '处理意见', 2000),
      people('signedBy', '在报告上签名的人'),
    ],
    gates: [
      taken('report-before-meeting', 'meet-subject', {
        says: '还没有和对象见面，请先办“见面，听取陈述申辩”。',
        under: accountability('11-meeting'),
      }),
      least('six-incomplete', 'six', 6, {
        says: '六项要件要全部成立才能提交；有一项不成立的，请补充调查。',
        under: accountability('10-six'),
      }),
      within('report-unsigned', 'team', 'signedBy', {
        says: '调查组成员要全部签名，请补齐。',
        under: accountability('11-report'),
      }),
      within('signed-by-outsider', 'signedBy', 'team', {
        says: '签名的人里有不是调查组成员的，请核对。',
        under: accountability('11-report'),
      }),
    ],
    documents: [
      record('report', '问责调查报告', {
        says: headed({
          对象: '{subject}',
          情形: '{grounds}',
          查明的事实: '{facts}',
          证据: '{evidence}',
          责任: '{responsibility}',
          对问责条例第十七条各项的回应: [
            '先行先试、探索性试验或者无意过失：{exploring}',
            '集体决策中反对或者保留意见：{dissentAnswer}',
            '已经履职尽责，因不可抗力、难以预见造成损失：{diligent}',
          ],
          情节: '{circumstances}',
          陈述申辩和答复: ['{answers}', '{ownAnswers}'],
          处理意见: '{opinion}',
        }),
        signatures: signed('组长', '成员'),
      }),
    ],
    forSubject: ['answers', 'ownAnswers'],
    under: [accountability('11-report'), accountability('10-six')],
  }),
]
