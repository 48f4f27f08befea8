import {
  aside,
  choice,
  day,
  dayAhead,
  has,
  namedIn,
  number,
  otherHand,
  person,
  rows,
  step,
  text,
  unit,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { county, product } from '../claims.ts'
import { countyPractice } from './instrument.ts'

const LEVEL_BY_LEVEL = county('level-by-level')

/**
 * 任务: one task to one unit, followed to a result that somebody else has seen. The same task passed further down is another
 * matter that names this one: the chain is what `server/attenuation.ts` draws.
 */
export const taskProcedure = {
  id: 'task',
  title: '任务',
  numbered: '任务',
  purpose:
    '一件事要下面一级去办、办出结果的，从这里交下去。接到的单位再往下交，也从这里交，填上接到的那一件的编号；从县里到村里办到哪一级、在哪一级停下，一条线看得见。',
  inForce: countyPractice.inForce,
  passedDown: true,
  calledBy: 'task',
  readers: ['organ-head', 'opener', 'committee-head', 'supervision-office'],
  states: [
    { id: 'sent', title: '已交下，待接收' },
    { id: 'received', title: '已接收，待定自己的措施' },
    { id: 'planned', title: '措施已定，待动手' },
    { id: 'acting', title: '正在办' },
    { id: 'reported', title: '已报结果，待核实' },
    { id: 'confirmed', title: '结果已核实', ended: true },
    { id: 'withdrawn', title: '已收回', ended: true },
  ],
  steps: [
    step('send', '交下任务', [], 'sent', 'organ-member', {
      how: '写清要办成什么样，不写要开什么会、报什么材料。往下一级交的，写本级自己的要求，不要照抄上面那一件。',
      fields: [
        unit('organ', '交任务的单位', { names: 'organ' }),
        unit('unit', '交给哪个单位', { names: 'subject' }),
        number('parent', '承接哪一件任务的编号', {
          hint: '本单位接到的那一件，例如 任务〔2026〕3号；由本级提出的不填',
          optional: true,
        }),
        text('task', '什么任务', 100),
        text('wanted', '要办成什么样', 1000),
        dayAhead('by', '最迟哪一天见结果', { optional: true }),
      ],
      opensTo: ['subject'],
      forSubject: ['parent', 'task', 'wanted', 'by'],
      under: [LEVEL_BY_LEVEL, county('not-copied')],
    }),
    step('receive', '接收', 'sent', 'received', 'subject', {
      how: '看明白要办成什么样，有不清楚的当面问交任务的人，再接收。',
      forSubject: 'all',
      under: [LEVEL_BY_LEVEL],
    }),
    step(
      'plan',
      '定自己的措施',
      ['received', 'planned', 'acting'],
      [['acting', { taken: 'act' }], 'planned'],
      'subject',
      {
        how: '结合本单位的实际写：谁，做什么，什么时候。照抄上面的要求等于没有定。要再往下交的，另开一件，填上这一件的编号。',
        fields: [
          rows('measures', '措施', [
            text('what', '做什么', 300),
            person('person', '谁做'),
            dayAhead('by', '什么时候做完'),
          ]),
        ],
        opensTo: [namedIn('measures')],
        forSubject: 'all',
        under: [LEVEL_BY_LEVEL, county('not-copied')],
      },
    ),
    step('act', '动手', ['planned', 'acting'], 'acting', ['subject', namedIn('measures')], {
      how: '做了一件实事就记一条：到了哪里，找了谁，发现、改了什么。开会、发文、传达不记在这里。',
      fields: [day('actedOn', '哪一天'), text('did', '做了什么', 500)],
      forSubject: 'all',
      under: [LEVEL_BY_LEVEL, product('confirmed-by-another')],
    }),
    step('report', '报结果', 'acting', 'reported', 'subject', {
      how: '写变了什么、怎么知道变了。没有变化就如实写没有，不用附材料。',
      fields: [text('changed', '变了什么', 1000), text('known', '怎么知道的', 500)],
      forSubject: 'all',
      under: [LEVEL_BY_LEVEL],
    }),
    step('confirm', '核实结果', 'reported', [['confirmed', has('finding', 'true')], 'acting'], 'organ-member', {
      how: '去看、去问，再写属实不属实。只看材料的不算核实。',
      fields: [
        choice('finding', '结果', { true: '属实', 'not-true': '不属实，接着办' }),
        text('seen', '怎么核实的', 500),
        day('confirmedOn', '核实的日期'),
      ],
      gates: [
        otherHand('confirmed-by-reporter', 'report', {
          says: '报结果的人不能自己核实，请由交任务的单位另派人去看。',
          under: product('confirmed-by-another'),
        }),
      ],
      forSubject: 'all',
      under: [product('confirmed-by-another')],
    }),
    aside('withdraw', '收回', 'any', 'withdrawn', ['opener', 'organ-head'], {
      how: '不用办了，或者交错了单位的，写一句原因收回。',
      fields: [text('withdrawnWhy', '收回的原因', 300)],
      forSubject: 'all',
      under: [LEVEL_BY_LEVEL],
    }),
  ],
  under: [LEVEL_BY_LEVEL],
} as const satisfies Procedure
