import type { Field, Gate, Procedure, Step } from '../../engine/procedures/vocabulary.ts'
import { countyPractice } from './instrument.ts'
import { PROBLEM_CLASSES, PROBLEM_SOURCES } from './problem-classes.ts'

const SELF_FOUND = { field: 'source', has: 'self-found' } as const
const REMEDY = 'primary-responsibility-provisions/remedy'
const BY_ANOTHER = 'product-rules/confirmed-by-another'

/** The unit itself; its head is waited for, whoever has a seat in it may do it too. */
const OF_UNIT: Step['by'] = [{ relation: 'unit-head' }, { relation: 'unit-seat', waits: 0 }]
const OWNERS = { namedIn: 'measures' } as const
/** From above, whoever stands nearest first; or whoever raised it from outside. */
const FROM_ABOVE: Step['by'] = [
  { relation: 'above-subject', waits: 1 },
  { relation: 'opener-outside', waits: 0 },
]

const day = (id: string, label: string, hint?: string): Field => ({
  id,
  label,
  ask: { kind: 'day' },
  offers: { what: 'today' },
  ...(hint === undefined ? {} : { hint }),
})

const notBeforeFound = (field: string, column?: string): Gate => ({
  id: 'before-found',
  gate: 'not-before',
  field,
  of: 'foundOn',
  ...(column === undefined ? {} : { column }),
  says: '这一天早于发现问题的日子，请核对。',
  under: REMEDY,
})

/** Nobody decides on his own work, on that of someone he stands under, or of his kin. */
const byAnother = (of: string, more: { readonly ever?: true; readonly since?: string } = {}): Gate => ({
  id: 'own-work',
  gate: 'free-of-hands',
  of,
  ...more,
  says: '自己办的事要由别人审；审的人不能是办理人的下级，也不能和他有需回避的关系。请由上级或者党风政风监督室审。',
  under: BY_ANOTHER,
})

/** Yes goes on; no goes back with a reason. */
const decision = (id: string, what: string): readonly Field[] => [
  {
    id: `${id}Agreed`,
    label: `${what}：同意还是退回`,
    ask: {
      kind: 'choice',
      options: [
        { value: 'yes', title: '同意' },
        { value: 'no', title: '退回' },
      ],
    },
  },
  {
    id: `${id}Words`,
    label: `对${what}的意见`,
    hint: '退回的写明还缺什么',
    ask: { kind: 'text', most: 2000 },
    optional: { field: `${id}Agreed`, has: 'yes' },
  },
]

const decided = (id: string, yes: string, no: string): Step['to'] => [
  { state: yes, when: { field: `${id}Agreed`, has: 'yes' } },
  { state: no },
]

const raise: Step = {
  id: 'raise',
  title: '登记问题',
  from: [],
  to: 'found',
  by: [
    { relation: 'unit-member' },
    { relation: 'answers-for-subject', when: { not: SELF_FOUND } },
    { relation: 'commission-side', when: { not: SELF_FOUND } },
  ],
  otherwise:
    '自查发现由本单位的人登记；从外面发现的，由对这个单位负责的领导或者县纪委登记，和单位主要负责人有需回避关系的不登记。请另选来源，或者告诉他们。',
  how: '谁发现谁登记。写清是什么问题就行，不用附材料；当天由谁分管，程序会查出来。',
  fields: [
    { id: 'what', label: '是什么问题', ask: { kind: 'text', most: 2000 } },
    {
      id: 'source',
      label: '从哪里发现的',
      hint: '自查发现：本单位的人在别人发现之前自己查出来的。群众反映：只登编号，不写来信来访的内容和人。',
      ask: { kind: 'choice', options: PROBLEM_SOURCES },
    },
    {
      id: 'sourceNumber',
      label: '来文编号',
      hint: '报告、信访件的编号，或者这个问题以前用过的编号',
      ask: { kind: 'text', most: 40 },
      optional: { not: { field: 'source', has: 'petition' } },
    },
    {
      id: 'unit',
      label: '哪个单位的问题',
      ask: { kind: 'unit' },
      names: 'subject',
      offers: { what: 'own-unit', when: SELF_FOUND },
    },
    { id: 'class', label: '问题类别', ask: { kind: 'choice', options: PROBLEM_CLASSES } },
    {
      id: 'foundBy',
      label: '谁发现的',
      hint: '人或者机构，例如：县审计局',
      ask: { kind: 'text', most: 100 },
      offers: { what: 'own-name', when: SELF_FOUND },
    },
    day('foundOn', '哪天发现的', '早于今天的会注明补录'),
    {
      id: 'headToldOn',
      label: '哪天告诉单位主要负责人的',
      hint: '还没告诉的留空。您就是主要负责人的，不用填',
      ask: { kind: 'day' },
      optional: true,
    },
  ],
  gates: [
    {
      id: 'told-before-found',
      gate: 'not-before',
      field: 'headToldOn',
      of: 'foundOn',
      says: '告知的日子不能早于发现的日子，请核对。',
      under: REMEDY,
    },
  ],
  leaves: [{ what: 'problem-raised' }],
  under: [REMEDY, 'product-rules/found-by-program'],
}

/** 问题整改: found, measures approved once, progress approved apart, closed on a result, looked at again. */
export const problemProcedure: Procedure = {
  id: 'problem',
  title: '问题',
  numbered: 'WT',
  purpose: '发现的问题从这里登记，一直办到改好、销号、回头看。谁发现谁登记，自己查出来的也登。',
  inForce: countyPractice.inForce,
  group: 'problems',
  calledBy: 'what',
  arises: 'foundOn',
  readByPlace: true,
  readers: ['opener', 'answers-for-subject', OWNERS],
  states: [
    { id: 'found', title: '等写措施' },
    { id: 'proposed', title: '措施等审' },
    { id: 'working', title: '整改中', plans: 'measures.dueOn' },
    { id: 'reported', title: '进展等审', plans: 'measures.dueOn' },
    { id: 'progressed', title: '进展已认可', plans: 'measures.dueOn' },
    { id: 'asked', title: '等销号' },
    { id: 'closed', title: '已销号', ended: true },
  ],
  steps: [
    raise,
    {
      id: 'known',
      title: '主要负责人知悉',
      from: ['found', 'proposed', 'working', 'reported', 'progressed', 'asked'],
      aside: true,
      by: [{ relation: 'unit-head' }],
      how: '您是这个单位的主要负责人，已经知道这个问题的，记下哪天知道的。',
      fields: [day('knownOn', '哪天知悉的', '记下以后，从那天起处理的期限开始算')],
      gates: [
        {
          id: 'known-already',
          gate: 'other-hand',
          than: 'known',
          says: '您知悉已经记下了，不用再记。',
          under: REMEDY,
        },
        notBeforeFound('knownOn'),
      ],
      leaves: [{ what: 'problem-known' }],
      under: [REMEDY],
    },
    {
      id: 'measures',
      title: '写整改措施',
      from: ['found'],
      to: 'proposed',
      by: OF_UNIT,
      how: '写自己要做的事，不照抄来文。一次写全，由上面的人一起审。',
      fields: [
        {
          id: 'measures',
          label: '整改措施',
          ask: {
            kind: 'rows',
            columns: [
              { id: 'what', label: '措施', ask: { kind: 'text', most: 500 } },
              { id: 'person', label: '措施负责人', ask: { kind: 'person' } },
              { id: 'dueOn', label: '完成时限', ask: { kind: 'day', ahead: true } },
            ],
          },
        },
      ],
      gates: [
        notBeforeFound('measures', 'dueOn'),
        {
          id: 'related',
          gate: 'free-of-subject',
          field: 'measures',
          only: 'kin',
          says: '负责的人里有和这个单位的主要负责人需要回避的，请交给别人办。',
          under: BY_ANOTHER,
        },
      ],
      leaves: [{ what: 'problem-acted-on' }],
      under: [REMEDY, 'county-practice/not-copied'],
    },
    {
      id: 'decide-measures',
      title: '审措施',
      from: ['proposed'],
      to: decided('measures', 'working', 'found'),
      by: [{ relation: 'above-subject', waits: 1 }],
      how: '看措施是不是对着问题、能不能做到、时限合不合适。同意了就照着办，退回的写明还缺什么。',
      fields: decision('measures', '措施'),
      gates: [byAnother('measures')],
      under: [REMEDY, BY_ANOTHER],
    },
    {
      id: 'progress',
      title: '记进展',
      from: ['working', 'reported', 'progressed'],
      to: 'reported',
      aside: ['reported', 'progressed'],
      by: [...OF_UNIT, { relation: OWNERS }],
      how: '写做成的事，不写开了什么会。',
      fields: [{ id: 'done', label: '做了什么', ask: { kind: 'text', most: 2000 } }, day('doneOn', '哪天做的')],
      gates: [notBeforeFound('doneOn')],
      leaves: [{ what: 'problem-acted-on' }],
      under: [REMEDY],
    },
    {
      id: 'decide-progress',
      title: '审进展',
      from: ['reported'],
      to: decided('progress', 'progressed', 'working'),
      by: [{ relation: 'opener' }, { relation: 'supervision-apart' }],
      how: '由提出问题的一方或者党风政风监督室看做的是不是真的、管不管用。',
      fields: decision('progress', '进展'),
      gates: [byAnother('progress', { since: 'decide-progress' })],
      under: [BY_ANOTHER],
    },
    {
      id: 'ask-closing',
      title: '提出销号',
      from: ['progressed'],
      to: 'asked',
      by: [...OF_UNIT, { relation: OWNERS, waits: 0 }],
      how: '说得出变了什么、怎么知道变了，才能销号；不用上传材料。',
      fields: [
        {
          id: 'changed',
          label: '变了什么',
          hint: '跟发现的时候比，哪里不一样了',
          ask: { kind: 'text', most: 2000 },
        },
        {
          id: 'knownBy',
          label: '怎么知道的',
          hint: '谁去看了、看了什么，别人照着也能看到',
          ask: { kind: 'text', most: 2000 },
        },
        {
          id: 'evidence',
          label: '凭据在哪里',
          hint: '有就写放在哪里，没有不用写，不用上传',
          ask: { kind: 'text', most: 2000 },
          optional: true,
        },
      ],
      leaves: [{ what: 'problem-acted-on' }],
      under: [REMEDY, BY_ANOTHER],
    },
    {
      id: 'decide-closing',
      title: '审销号',
      from: ['asked'],
      to: decided('closing', 'closed', 'progressed'),
      by: FROM_ABOVE,
      how: '看变了没有，凭什么知道。开了会、发了文、签了字不算改好。',
      fields: decision('closing', '销号'),
      gates: [byAnother('progress', { ever: true }), byAnother('ask-closing')],
      under: [BY_ANOTHER, REMEDY],
    },
    {
      id: 'revisit',
      title: '回头看',
      from: ['closed'],
      aside: true,
      by: FROM_ABOVE,
      how: '销号以后过一段时间去看，问题还在不在。又出现了的，另登记一个问题。',
      fields: [
        {
          id: 'holds',
          label: '回头看的结论',
          ask: {
            kind: 'choice',
            options: [
              { value: 'holds', title: '没有再出现' },
              { value: 'back', title: '又出现了' },
            ],
          },
        },
        { id: 'finding', label: '看到了什么', ask: { kind: 'text', most: 2000 } },
        day('lookedOn', '哪天看的'),
      ],
      gates: [
        {
          id: 'before-closed',
          gate: 'not-before',
          field: 'lookedOn',
          of: 'decide-closing',
          says: '回头看的日子不能早于销号的日子，请核对。',
          under: REMEDY,
        },
        byAnother('ask-closing'),
      ],
      under: [REMEDY, BY_ANOTHER],
    },
  ],
  under: [REMEDY, BY_ANOTHER],
}
