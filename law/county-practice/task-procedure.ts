import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { countyPractice } from './instrument.ts'

const LEVEL_BY_LEVEL = 'county-practice/level-by-level'

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
    {
      id: 'send',
      title: '交下任务',
      from: [],
      to: 'sent',
      by: [{ relation: 'organ-member' }],
      how: '写清要办成什么样，不写要开什么会、报什么材料。往下一级交的，写本级自己的要求，不要照抄上面那一件。',
      fields: [
        { id: 'organ', label: '交任务的单位', ask: { kind: 'unit' }, names: 'organ' },
        { id: 'unit', label: '交给哪个单位', ask: { kind: 'unit' }, names: 'subject' },
        {
          id: 'parent',
          label: '承接哪一件任务的编号',
          hint: '本单位接到的那一件，例如 任务〔2026〕3号；由本级提出的不填',
          ask: { kind: 'number' },
          optional: true,
        },
        { id: 'task', label: '什么任务', ask: { kind: 'text', most: 100 } },
        { id: 'wanted', label: '要办成什么样', ask: { kind: 'text', most: 1000 } },
        { id: 'by', label: '最迟哪一天见结果', ask: { kind: 'day', ahead: true }, optional: true },
      ],
      opensTo: ['subject'],
      forSubject: ['parent', 'task', 'wanted', 'by'],
      under: [LEVEL_BY_LEVEL, 'county-practice/not-copied'],
    },
    {
      id: 'receive',
      title: '接收',
      from: ['sent'],
      to: 'received',
      by: [{ relation: 'subject' }],
      how: '看明白要办成什么样，有不清楚的当面问交任务的人，再接收。',
      fields: [],
      forSubject: [],
      under: [LEVEL_BY_LEVEL],
    },
    {
      id: 'plan',
      title: '定自己的措施',
      from: ['received', 'planned', 'acting'],
      to: [{ state: 'acting', when: { taken: 'act' } }, { state: 'planned' }],
      by: [{ relation: 'subject' }],
      how: '结合本单位的实际写：谁，做什么，什么时候。照抄上面的要求等于没有定。要再往下交的，另开一件，填上这一件的编号。',
      fields: [
        {
          id: 'measures',
          label: '措施',
          ask: {
            kind: 'rows',
            columns: [
              { id: 'what', label: '做什么', ask: { kind: 'text', most: 300 } },
              { id: 'person', label: '谁做', ask: { kind: 'person' } },
              { id: 'by', label: '什么时候做完', ask: { kind: 'day', ahead: true } },
            ],
          },
        },
      ],
      opensTo: [{ namedIn: 'measures' }],
      forSubject: ['measures'],
      under: [LEVEL_BY_LEVEL, 'county-practice/not-copied'],
    },
    {
      id: 'act',
      title: '动手',
      from: ['planned', 'acting'],
      to: 'acting',
      by: [{ relation: 'subject' }, { relation: { namedIn: 'measures' } }],
      how: '做了一件实事就记一条：到了哪里，找了谁，发现、改了什么。开会、发文、传达不记在这里。',
      fields: [
        { id: 'actedOn', label: '哪一天', ask: { kind: 'day' } },
        { id: 'did', label: '做了什么', ask: { kind: 'text', most: 500 } },
      ],
      forSubject: ['actedOn', 'did'],
      under: [LEVEL_BY_LEVEL, 'product-rules/confirmed-by-another'],
    },
    {
      id: 'report',
      title: '报结果',
      from: ['acting'],
      to: 'reported',
      by: [{ relation: 'subject' }],
      how: '写变了什么、怎么知道变了。没有变化就如实写没有，不用附材料。',
      fields: [
        { id: 'changed', label: '变了什么', ask: { kind: 'text', most: 1000 } },
        { id: 'known', label: '怎么知道的', ask: { kind: 'text', most: 500 } },
      ],
      forSubject: ['changed', 'known'],
      under: [LEVEL_BY_LEVEL],
    },
    {
      id: 'confirm',
      title: '核实结果',
      from: ['reported'],
      to: [{ state: 'confirmed', when: { field: 'finding', has: 'true' } }, { state: 'acting' }],
      by: [{ relation: 'organ-member' }],
      how: '去看、去问，再写属实不属实。只看材料的不算核实。',
      fields: [
        {
          id: 'finding',
          label: '结果',
          ask: {
            kind: 'choice',
            options: [
              { value: 'true', title: '属实' },
              { value: 'not-true', title: '不属实，接着办' },
            ],
          },
        },
        { id: 'seen', label: '怎么核实的', ask: { kind: 'text', most: 500 } },
        { id: 'confirmedOn', label: '核实的日期', ask: { kind: 'day' } },
      ],
      gates: [
        {
          id: 'confirmed-by-reporter',
          gate: 'other-hand',
          than: 'report',
          says: '报结果的人不能自己核实，请由交任务的单位另派人去看。',
          under: 'product-rules/confirmed-by-another',
        },
      ],
      forSubject: ['finding', 'seen', 'confirmedOn'],
      under: ['product-rules/confirmed-by-another'],
    },
    {
      id: 'withdraw',
      title: '收回',
      from: 'any',
      to: 'withdrawn',
      aside: true,
      by: [{ relation: 'opener' }, { relation: 'organ-head' }],
      how: '不用办了，或者交错了单位的，写一句原因收回。',
      fields: [{ id: 'withdrawnWhy', label: '收回的原因', ask: { kind: 'text', most: 300 } }],
      forSubject: ['withdrawnWhy'],
      under: [LEVEL_BY_LEVEL],
    },
  ],
  under: [LEVEL_BY_LEVEL],
} as const satisfies Procedure
