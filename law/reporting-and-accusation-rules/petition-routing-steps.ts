import { all, any, aside, choice, day, has, not, type Options, step } from '../../engine/procedures/rows.ts'
import type { ClockUse, Field, Step, When } from '../../engine/procedures/vocabulary.ts'
import { accusation, petitionWork, product } from '../claims.ts'

const routed = (route: string): When => has('routing', route)

const from = (...sources: readonly string[]): When => any(...sources.map((it) => has('source', it)))
const ABOVE = routed('above')
const OWN = routed('own')
const FROM_BUREAU = all(routed('other'), from('bureau'))

/** 实名的初次检举控告: told whether it is accepted, and later the result. */
export const NAMED = has('named', 'named')
const FIRST = has('times', 'first')

/** 第十五条至第十七条 */
const ROUTES: Options = {
  own: '属本级受理',
  above: '属上级受理',
  below: '属下级受理',
  other: '不属检举控告的信访事项（申诉求决等）',
  'own-head': {
    title: '反映本机关主要负责人',
    never: {
      says: '反映本机关主要负责人的不在这里登记，请另办“径送上一级的信访件”，只有你自己看得到。',
      under: accusation('15-own-head'),
    },
  },
  'no-substance': {
    title: '没有实质内容，留存',
    when: { taken: 'return' },
    otherwise: {
      says: '没有实质内容的，要先由承办部门甄别、经分管领导批准退回，再留存。',
      under: accusation('17-return'),
    },
  },
}

const ROUTING: readonly Field[] = [
  choice('routing', '去向', ROUTES, {
    hint: '只判断归谁受理。属上级受理的，除收到日期外什么都不录入；反映本机关主要负责人的不在这里登记',
  }),
  choice(
    'source',
    '来源',
    {
      self: '自己收到的来信、来访、来电、网络',
      passed: '上级纪检监察机关转送',
      assigned: '上级纪检监察机关交办，要报结果',
      bureau: '信访部门转送、交办',
      unit: '其他单位移送',
    },
    { when: not(any(ABOVE, routed('no-substance'))) },
  ),
  choice(
    'named',
    '实名还是匿名',
    { named: '实名', anonymous: '匿名' },
    { hint: '有真实姓名或者单位名称和有效联系方式的，是实名。匿名的不得去核实是谁', when: OWN },
  ),
  choice('times', '初次还是重复', { first: '初次', repeated: '重复' }, { when: OWN }),
]

const WAYS = [
  ['to-go-up', ABOVE],
  ['to-go-down', routed('below')],
  ['to-keep', any(all(OWN, has('times', 'repeated')), routed('no-substance'))],
  ['own', OWN],
  ['to-check', FROM_BUREAU],
  'other',
] as const

const ROUTED = ['own', 'to-go-up', 'to-go-down', 'to-keep', 'to-check', 'other']

const FROM_RECEIPT = { from: 'receivedOn' } as const

/** What begins to run with the routing, always from the day it was received. */
const CLOCKS: readonly ClockUse[] = [
  { clock: 'K11', when: ABOVE, ...FROM_RECEIPT },
  { clock: 'K10', when: all(OWN, NAMED, FIRST, not({ taken: 'tell-accepted' })), ...FROM_RECEIPT },
  {
    clock: 'K12',
    when: all(any(OWN, routed('below')), from('passed', 'assigned'), not({ taken: 'hand-over' })),
    ...FROM_RECEIPT,
  },
  { clock: 'K13', when: all(OWN, from('assigned'), not({ taken: 'report-up' })), ...FROM_RECEIPT },
  { clock: 'K16', when: routed('other'), ...FROM_RECEIPT },
  { clock: 'K17', variant: 'objection', when: FROM_BUREAU, ...FROM_RECEIPT },
]

const ROUTED_UNDER = [
  accusation('14-first'),
  accusation('15'),
  accusation('15-not-entered'),
  accusation('16-pass-on'),
  petitionWork('22'),
] as const

/** 收件、初判、改判: B0. */
export const routingSteps: readonly Step[] = [
  step('register', '登记、初判去向', [], WAYS, 'petition-office', {
    how: '先看归谁受理，再选去向，时限从收到那天算。不写人名，不写内容，不上传扫描件；原件按规定另放。',
    fields: [day('receivedOn', '收到的日期'), ...ROUTING],
    starts: CLOCKS,
    under: [...ROUTED_UNDER, accusation('4'), product('shells-hold-no-content')],
  }),
  aside('withdraw-routing', '撤回初判', ROUTED, 'to-route', 'petition-office', {
    how: '发现去向判断错了的，先撤回，再重新判断。时限仍然从收到那天算，不会重新起算。',
    ends: ['K11', 'K12', 'K16', 'K17'],
    under: [accusation('15'), accusation('16-pass-on')],
  }),
  step('route-again', '重新判断去向', 'to-route', WAYS, 'petition-office', {
    how: '重新选去向。承办部门退回的，看退回的原因。',
    fields: ROUTING,
    starts: CLOCKS,
    under: ROUTED_UNDER,
  }),
]
