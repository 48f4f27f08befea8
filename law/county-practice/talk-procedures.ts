import type { Procedure, Step } from '../../engine/procedures/vocabulary.ts'
import { instruments } from '../instruments.ts'
import { provisions } from '../provisions.ts'
import { talkBases } from '../talk-bases.ts'
import { countyPractice } from './instrument.ts'

type Kind = (typeof talkBases)[number]['kind']

const PURPOSE: Readonly<Record<Kind, string>> = {
  heart: '想了解干部的思想、工作和生活，有话当面说的，随时可以谈。不用审批，也没有次数要求。',
  ask: '上级主要负责人或者主管领导要了解下级主官履责情况、听他说明的，准备一次约谈，写清为什么要当面谈。',
  reminder: '有苗头性、倾向性问题的，由党组织负责人及时提醒。苗头页面上可以直接准备，程序会把事由填好。',
}

const BOTH = { any: [{ taken: 'sign' }, { field: 'signedOnPaper', has: 'true' }] } as const

/** 党内监督条例第二十一条 */
function cited(id: string): string {
  const provision = provisions.find((it) => it.id === id)
  return `${instruments.find((it) => it.id === provision?.instrument)?.shortTitle ?? ''}${provision?.article ?? ''}`
}

/** What the module of talks does, step by step: prepared, held, signed by both, revisited. */
const stepsOf = (kind: Kind, under: readonly string[]): readonly Step[] => [
  {
    id: 'prepare',
    title: '准备谈话',
    from: [],
    to: 'prepared',
    by: [{ relation: 'supervising-leader' }, { relation: 'subject-head' }],
    how: '选谈话依据，写明事由和要说的问题，定好日子。只能对自己负责的人谈；亲属等有回避关系的，由别人谈。',
    fields: [
      { id: 'to', label: '谈话对象', ask: { kind: 'person' }, names: 'subject' },
      {
        id: 'basis',
        label: '依据',
        ask: { kind: 'choice', options: under.map((it) => ({ value: it, title: cited(it) })) },
      },
      { id: 'reason', label: '谈话事由', hint: '为什么要当面谈', ask: { kind: 'text', most: 1000 } },
      { id: 'points', label: '要说的问题', ask: { kind: 'text', most: 2000 }, optional: true },
      { id: 'with', label: '参加谈话的人', ask: { kind: 'person' }, optional: true },
      { id: 'plannedOn', label: '打算哪一天谈', ask: { kind: 'day', ahead: true } },
      { id: 'place', label: '地点', ask: { kind: 'text', most: 100 }, optional: true },
    ],
    documents: [
      {
        id: 'notice',
        title: '谈话通知',
        layout: 'letter',
        to: '{to}',
        says: [
          '# 谈话事由',
          '{reason}',
          '# 请准备说明的问题',
          '{points}',
          '谈话中可以说明情况、陈述意见，都会如实记录。',
        ],
      },
    ],
    under,
  },
  ...(kind === 'reminder' ? [entrust(under)] : []),
  {
    id: 'hold',
    title: '谈话',
    from: ['prepared', 'held'],
    to: 'held',
    by: [{ relation: 'opener' }],
    how: '谈完记下指出的问题、本人怎么说、答应怎么改。有一方签字以前可以改。据以准备的事实都撤回了的，页面会注明不用再谈。',
    fields: [
      { id: 'heldOn', label: '谈话的日期', ask: { kind: 'day' } },
      { id: 'said', label: '指出的问题', ask: { kind: 'text', most: 2000 } },
      { id: 'reply', label: '本人说明', ask: { kind: 'text', most: 2000 } },
      { id: 'undertaking', label: '承诺和整改', ask: { kind: 'text', most: 1000 }, optional: true },
      { id: 'revisitOn', label: '打算哪一天回访', ask: { kind: 'day', ahead: true }, optional: true },
    ],
    documents: [
      {
        id: 'record',
        title: '谈话记录',
        layout: 'record',
        says: [
          '# 谈话事由',
          '{reason}',
          '# 指出的问题',
          '{said}',
          '# 本人说明',
          '{reply}',
          '# 承诺和整改',
          '{undertaking}',
        ],
        signatures: ['谈话对象（签字）', '谈话人（签字）', '记录人（签字）'],
      },
    ],
    opensTo: ['subject'],
    under,
  },
  {
    id: 'sign',
    title: '双方签字',
    from: ['held'],
    to: [{ state: 'signed', when: BOTH }],
    by: [{ relation: 'opener' }, { relation: 'subject' }],
    how: '谈话人和本人各自签字；本人签在纸上的，由谈话人注明。本人有不同看法的，签字时写上，附在说明后面。两人都签了才算数。',
    fields: [
      { id: 'signedOnPaper', label: '本人已在纸上签字', ask: { kind: 'tick' }, optional: true },
      { id: 'differs', label: '本人的不同看法', ask: { kind: 'text', most: 1000 }, optional: true },
    ],
    gates: [
      {
        id: 'signed-already',
        gate: 'other-hand',
        than: 'sign',
        says: '您已经签过字，等对方签字就可以了。',
        under: 'product-rules/talk-record',
      },
    ],
    under: ['product-rules/talk-record'],
  },
  {
    id: 'revisit',
    title: '回访',
    from: ['signed'],
    to: 'revisited',
    by: [{ relation: 'opener' }],
    how: '过一段时间去看看答应的事做了没有，把看到的写下来。',
    fields: [{ id: 'found', label: '看到的情况', ask: { kind: 'text', most: 1000 } }],
    under: ['county-practice/one-to-one'],
  },
]

const entrust = (under: readonly string[]): Step => ({
  id: 'entrust',
  title: '委托别人谈',
  from: ['prepared'],
  aside: true,
  by: [{ relation: 'opener' }],
  how: '主要负责人可以委托分管领导或者班子里的一名成员来谈，受委托的人不再转托。对象的亲属不能受委托。',
  fields: [{ id: 'entrustedTo', label: '委托谁', ask: { kind: 'person' } }],
  gates: [
    {
      id: 'entrusted-to-kin',
      gate: 'free-of-subject',
      field: 'entrustedTo',
      only: 'kin',
      says: '不能委托对象本人或者他的亲属，请换人。',
      under: 'supervision-discipline-rules/65',
    },
  ],
  under,
})

/** 谈心谈话, 约谈, 提醒谈话: kept by the module of talks, shown in the book like every other procedure. */
export const talkProcedures: readonly Procedure[] = talkBases.map(({ kind, title, under }) => ({
  id: `talk-${kind}`,
  title,
  numbered: title,
  purpose: PURPOSE[kind],
  inForce: countyPractice.inForce,
  keptBy: 'talks',
  readers: ['opener'],
  states: [
    { id: 'prepared', title: '已准备，还没谈' },
    { id: 'held', title: '已谈，等签字' },
    { id: 'signed', title: '已签字，等回访' },
    { id: 'revisited', title: '已回访', ended: true },
  ],
  steps: stepsOf(kind, under),
  under,
}))
