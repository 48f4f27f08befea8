import {
  any,
  aside,
  choice,
  day,
  dayAhead,
  has,
  headed,
  letter,
  namedIn,
  not,
  notAmong,
  notKin,
  person,
  record,
  signed,
  stands,
  step,
  text,
  tick,
  when,
} from '../../engine/procedures/rows.ts'
import type { Procedure, Relation, Step, When } from '../../engine/procedures/vocabulary.ts'
import { county, product, supervision } from '../claims.ts'
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

const NOT_YOURS =
  '只能和自己所在单位、分管或主管范围内的人谈，不能和自己谈，也不能和有需回避关系的人谈。请另选谈话对象，或者由别人谈。'

/** 党内监督条例第二十一条 */
function cited(id: string): string {
  const provision = provisions.find((it) => it.id === id)
  return `${instruments.find((it) => it.id === provision?.instrument)?.shortTitle ?? ''}${provision?.article ?? ''}`
}

const ENTRUSTED: When = { taken: 'entrust' }
/** Whoever it was entrusted to holds it; whoever entrusted it does not any more. */
const talkerOf = (kind: Kind) =>
  kind === 'reminder'
    ? [...when(ENTRUSTED, namedIn('entrustedTo')), ...when(not(ENTRUSTED), 'opener')]
    : ('opener' as const)

/** 谈话通知: of whoever will hold it. */
const noticeBy = (by: string, title: string) =>
  letter('notice', '谈话通知', {
    heading: `关于对{subject}进行${title}的通知`,
    to: '{subject}',
    says: [
      `根据{basis}，由${by}同志与你进行${title}。现将有关事项通知如下：`,
      '时间：{plannedOn}',
      '地点：{place}',
      ...headed({
        谈话事由: '{reason}',
        请准备说明的问题: '{points}',
        有关要求: '请按时参加。谈话中可以说明情况、陈述意见，说明和不同意见将如实记录。谈话记录经本人核对后签字。',
      }),
    ],
  })

const prepare = (kind: Kind, title: string, under: readonly string[]): Step =>
  step('prepare', '准备谈话', [], 'prepared', ['answers-for-subject', 'origin-addressee'], {
    otherwise: NOT_YOURS,
    how: '选谈话依据，写明事由和要说的问题，定好日子。只能对自己负责的人谈；亲属等有回避关系的，由别人谈。',
    fields: [
      person('to', '谈话对象', { names: 'subject' }),
      choice('basis', '依据', Object.fromEntries(under.map((it) => [it, cited(it)])), { carries: 'provision' }),
      text('reason', '谈话事由', 1000, { hint: '为什么要当面谈', carries: 'facts' }),
      text('points', '要说的问题', 2000, { optional: true, carries: 'points' }),
      person('with', '参加谈话的人', { optional: true }),
      dayAhead('plannedOn', '打算哪一天谈', { optional: true }),
      text('place', '地点', 100, { optional: true }),
    ],
    gates: [
      notKin('with-kin', 'with', {
        says: '参加谈话的人不能是谈话对象本人，也不能和他有需回避的关系，请换一人。',
        under: supervision('65'),
      }),
      notAmong('with-oneself', 'with', 'prepare', {
        says: '参加谈话的人要是另一个人，请换一人或者不填。',
        under: product('talk-record'),
      }),
    ],
    plans: 'plannedOn',
    documents: [noticeBy('{by}', title)],
    forSubject: 'all',
    under: kind === 'reminder' ? [...under, county('one-to-one')] : under,
  })

const entrust = (title: string, under: readonly string[]): Step =>
  aside('entrust', '委托别人谈', 'prepared', null, when(not(ENTRUSTED), 'opener'), {
    how: '主要负责人可以委托分管领导或者班子里的一名成员来谈，受委托的人不再转托。对象的亲属不能受委托。',
    fields: [person('entrustedTo', '受委托的人')],
    gates: [
      notKin('entrusted-to-kin', 'entrustedTo', {
        says: '不能委托对象本人或者他的亲属，请换人。',
        under: supervision('65'),
      }),
      stands('entrusted-outside', 'entrustedTo', ['opener-colleague', 'leader-in-charge'], {
        says: '只能委托本单位班子里的人，或者对象的分管领导，请换人。',
        under: county('one-to-one'),
      }),
    ],
    documents: [noticeBy('{entrustedTo}', title)],
    forSubject: 'all',
    under,
  })

const hold = (kind: Kind, under: readonly string[]): Step =>
  step('hold', '记下谈话', ['prepared', 'held', 'not-needed'], 'held', talkerOf(kind), {
    how: '谈完记下指出的问题、本人怎么说、答应怎么改。有一方签字以前可以改。据以准备的事实都撤回了的，页面会注明不用再谈。',
    fields: [
      day('heldOn', '谈话的日期', { begins: 'heldOn' }),
      text('said', '指出的问题', 2000, { begins: 'points' }),
      text('reply', '本人说明', 2000, { hint: '照他说的记', begins: 'reply' }),
      text('undertaking', '承诺和整改', 1000, { optional: true, begins: 'undertaking' }),
      dayAhead('revisitOn', '打算哪一天回访', { hint: '到那一天，工作台会提醒', optional: true, begins: 'revisitOn' }),
    ],
    plans: 'revisitOn',
    documents: [
      record('record', '谈话记录', {
        says: [
          '谈话人：{by}',
          '谈话对象：{to}',
          '参加谈话：{with}',
          '时间：{heldOn}',
          '地点：{place}',
          '依据：{basis}',
          ...headed({ 谈话事由: '{reason}', 指出的问题: '{said}', 本人说明: '{reply}', 承诺和整改: '{undertaking}' }),
        ],
        signatures: signed('谈话对象', '谈话人', '记录人'),
      }),
    ],
    opensTo: ['subject'],
    forSubject: 'all',
    leaves: [{ what: 'talk-recorded' }],
    under,
  })

const BOTH_SIGNED: When = any({ taken: 'sign-own' }, has('signedOnPaper', 'true'))

/** Two hands: neither signs for the other, and what the other signed on paper only the talker may note. */
const signing = (kind: Kind): readonly Step[] => [
  step('sign', '谈话人签字', ['held', 'own-signed'], [['signed', BOTH_SIGNED], 'talker-signed'], talkerOf(kind), {
    how: '核对记录后签字，签了就不能再改。本人签在纸上的，在这里注明。两人都签了才算数。',
    fields: [tick('signedOnPaper', '本人已在纸上签字', { optional: true, when: not({ taken: 'sign-own' }) })],
    leaves: [{ what: 'talk-held', in: 'signed' }],
    forSubject: 'all',
    under: [product('talk-record')],
  }),
  step('sign-own', '本人签字', ['held', 'talker-signed'], [['signed', { taken: 'sign' }], 'own-signed'], 'subject', {
    how: '核对记录后签字。和记录有不同看法的，签字时写上，附在说明后面。两人都签了才算数。',
    fields: [text('differs', '本人的不同看法', 1000, { optional: true })],
    leaves: [{ what: 'talk-held', in: 'signed' }],
    forSubject: 'all',
    under: [product('talk-record')],
  }),
]

const revisit = (kind: Kind): Step =>
  step('revisit', '回访', 'signed', 'revisited', talkerOf(kind), {
    whenPlanned: true,
    how: '过一段时间去看看答应的事做了没有，把看到的写下来。',
    fields: [text('found', '看到的情况', 1000, { hint: '写怎么看到的' })],
    forSubject: 'all',
    under: [county('one-to-one')],
  })

/** The program takes back what it prepared when all that it stood on was withdrawn, and takes it up when it stands again. */
const NEED: readonly Step[] = [
  aside('drop', '不用再谈', 'prepared', 'not-needed', 'program', {
    how: '据以准备谈话的事实都撤回了，程序注明不用再谈；已经谈了的，照样可以记下。',
    under: [product('talk-record')],
  }),
  aside('take-up', '恢复准备', 'not-needed', 'prepared', 'program', {
    how: '撤回又被撤回，事实重新算数，程序恢复这次谈话。',
    under: [product('talk-record')],
  }),
]

/** 谈心谈话, 约谈, 提醒谈话: prepared, held, signed by both, revisited. */
export const talkProcedures: readonly Procedure[] = talkBases.map(({ kind, title, under }) => ({
  id: `talk-${kind}`,
  title,
  numbered: title,
  purpose: PURPOSE[kind],
  inForce: countyPractice.inForce,
  group: 'talks',
  calledBy: 'reason',
  namesHands: true,
  readers: ['opener', namedIn('with'), ...(kind === 'reminder' ? [namedIn('entrustedTo')] : [])] satisfies Relation[],
  states: [
    { id: 'prepared', title: '已准备，还没谈' },
    { id: 'not-needed', title: '不用再谈', ended: true },
    { id: 'held', title: '已谈，等双方签字' },
    { id: 'talker-signed', title: '已谈，等本人签字' },
    { id: 'own-signed', title: '已谈，等谈话人签字' },
    { id: 'signed', title: '双方已签字' },
    { id: 'revisited', title: '已回访', ended: true },
  ],
  steps: [
    prepare(kind, title, under),
    ...(kind === 'reminder' ? [entrust(title, under)] : []),
    hold(kind, under),
    ...signing(kind),
    revisit(kind),
    ...NEED,
  ],
  under,
}))
