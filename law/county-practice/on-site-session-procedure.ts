import {
  answers,
  aside,
  choice,
  day,
  dayAhead,
  forbidden,
  has,
  headed,
  least,
  letter,
  minutes,
  namedIn,
  number,
  people,
  person,
  points,
  stances,
  step,
  taken,
  text,
  unit,
  when,
} from '../../engine/procedures/rows.ts'
import type { Procedure, When } from '../../engine/procedures/vocabulary.ts'
import { accountability, burden, county, primary, product } from '../claims.ts'
import { countyPractice } from './instrument.ts'

const AT_COMMISSION = has('kind', 'at-commission')
const AT_UNIT = has('kind', 'at-unit')

const PLANNERS = [
  'organ-member',
  ...when(AT_COMMISSION, 'peer-committee-head'),
  ...when(AT_UNIT, 'supervising-leader'),
] as const

/** Some matter is still open. */
const OPEN = { field: 'progress', column: 'standing', has: 'open' } as const

const invitation = (id: string, to: string, onlyWhen: When) =>
  letter(id, '现场办公通知', {
    heading: '关于开展现场办公的通知',
    numbered: '现办',
    to,
    when: onlyWhen,
    says: [
      '定于{plannedOn}开展现场办公：{kind}。',
      '到场：{coming}。',
      '# 为什么要当面办',
      '{why}',
      '# 请做的准备',
      '请有关人员事先报送要议的事项，一事一条。不用准备汇报材料，不安排陪同。',
    ],
  })

/** 现场办公: secretaries at work in the commission, or a supervising leader at work in a unit on his line. */
export const onSiteSessionProcedure = {
  id: 'on-site-session',
  title: '现场办公',
  numbered: '现办',
  purpose:
    '县乡党委书记到纪委一起议透几件重点、疑难事项，或者主管领导到单位当场解决难题，从这里办。没有要议的具体事项就不用办；一个电话能说清的，也不用办。',
  inForce: countyPractice.inForce,
  calledBy: 'why',
  readers: ['opener', 'organ-head', 'subject', namedIn('coming'), namedIn('stances')],
  states: [
    { id: 'planned', title: '已安排，等报送事项' },
    { id: 'prepared', title: '事项已报送，等现场办公' },
    { id: 'held', title: '已办公，落实中' },
    { id: 'closed', title: '每一项都有结果', ended: true },
    { id: 'called-off', title: '已取消', ended: true },
  ],
  steps: [
    step('plan', '安排现场办公', [], 'planned', PLANNERS, {
      how: '先写清为什么要当面办，再定日子和到场的人。只请与事项有关的人，不要求主要负责人陪同。',
      fields: [
        choice('kind', '哪一种', { 'at-commission': '党委书记到纪委现场办公', 'at-unit': '主管领导到单位现场办公' }),
        unit('organ', '到哪个纪委', { names: 'organ', when: AT_COMMISSION }),
        unit('unit', '到哪个单位', { names: 'subject', when: AT_UNIT }),
        text('why', '为什么要当面办', 500, { hint: '卡在哪里，为什么发文、电话解决不了' }),
        dayAhead('plannedOn', '打算哪一天'),
        people('coming', '到场的人'),
      ],
      documents: [
        invitation('invitation', '{organ}', AT_COMMISSION),
        invitation('invitation-to-unit', '{unit}', AT_UNIT),
      ],
      opensTo: ['subject'],
      under: [burden('P18'), primary('first-responsible'), county('secretaries-on-site'), county('supervisor-on-site')],
    }),
    step('put-in', '报送事项', ['planned', 'prepared'], 'prepared', [namedIn('coming'), 'organ-member', 'subject'], {
      how: '到场的人和承办单位各自报送要议的事，一事一条，写明卡在哪里、建议怎么办。可以分几次报，后报的接在后面。',
      fields: [points('matters', '要议的事项', { hint: '一条一行；涉及线索、信访件的只写编号，不写人名和内容' })],
      forSubject: 'all',
      under: [county('secretaries-on-site'), product('each-matter-a-result'), product('shells-hold-no-content')],
    }),
    aside('call-off', '取消', ['planned', 'prepared'], 'called-off', ['opener', 'organ-head'], {
      how: '事情已经解决，或者不用当面办的，写一句原因就取消。',
      fields: [text('calledOffWhy', '取消的原因', 300)],
      under: [burden('P18')],
    }),
    step('hold', '记下议定的结果', 'prepared', 'held', ['opener', 'organ-member'], {
      how: '办完公当天记。每一项都写清怎么定的、用什么办法办、谁牵头、什么时候办完。逐人记下同意、反对或者保留；反对和保留的意见以后可以作为他本人的依据。当场又提出的事，先到“报送事项”补上。',
      fields: [
        day('heldOn', '办公的日期'),
        answers('resolutions', '逐项议定', 'matters', {
          columns: [
            text('decision', '议定的意见', 500),
            choice('way', '怎么办理', {
              settled: '当场解决',
              assigned: '交办',
              'own-procedure': '按规定程序另行办理',
              'to-meeting': '提交会议研究',
            }),
            person('person', '牵头的人'),
            dayAhead('dueOn', '办完的日期'),
          ],
        }),
        stances('stances', '参加的人和意见', { hint: '反对、保留的写明对第几项、是什么意见' }),
        number('minutes', '纪要编号'),
      ],
      gates: [
        least('session-of-one', 'stances', 2, {
          says: '现场办公要两方当面议，参加的人至少两名，请补充。',
          under: county('secretaries-on-site'),
        }),
      ],
      documents: [
        minutes('minutes', '现场办公纪要', {
          says: [
            '@ 出席：{stances.person}',
            '{heldOn}，{kind}，议定下列事项。',
            ...headed({ 为什么要当面办: '{why}', 议定事项: '{resolutions}', 各人的意见: '{stances}' }),
          ],
        }),
      ],
      opensTo: [namedIn('resolutions')],
      forSubject: ['heldOn', 'resolutions', 'minutes'],
      under: [
        county('secretaries-on-site'),
        county('supervisor-on-site'),
        accountability('17-dissent'),
        product('each-matter-a-result'),
        product('dissent-by-name'),
      ],
    }),
    step('follow-up', '登记落实情况', 'held', null, [namedIn('resolutions'), 'opener', 'organ-member', 'subject'], {
      how: '逐项写现在的情况：有结果的写结果，还在办的写到了哪一步。可以多次登记，以最近一次为准。',
      fields: [
        answers('progress', '落实情况', 'matters', {
          columns: [
            choice('standing', '情况', { done: '有结果', open: '还在办' }),
            text('result', '结果或者进展', 300),
          ],
        }),
      ],
      forSubject: 'all',
      under: [county('secretaries-on-site'), product('each-matter-a-result')],
    }),
    step('close', '办结', 'held', 'closed', ['opener', 'organ-head'], {
      how: '看每一项是不是都有了结果，都有了就办结。',
      gates: [
        taken('not-followed-up', 'follow-up', {
          says: '还没有登记落实情况，请先办“登记落实情况”。',
          under: product('each-matter-a-result'),
        }),
        forbidden('matter-without-result', OPEN, {
          says: '还有事项没有结果，请等每一项都有了结果再办结。',
          under: product('each-matter-a-result'),
        }),
      ],
      under: [product('each-matter-a-result')],
    }),
  ],
  under: [county('secretaries-on-site'), county('supervisor-on-site'), burden('P18')],
} as const satisfies Procedure
