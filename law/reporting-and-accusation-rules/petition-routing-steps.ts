import type { ClockUse, Field, Option, Step, When } from '../../engine/procedures/vocabulary.ts'

const routed = (route: string): When => ({ field: 'routing', has: route })
const from = (...sources: readonly string[]): When => ({ any: sources.map((has) => ({ field: 'source', has })) })
const ABOVE = routed('above')
const OWN = routed('own')

/** 实名的初次检举控告: told whether it is accepted, and later the result. */
export const NAMED = { field: 'named', has: 'named' } as const
const FIRST = { field: 'times', has: 'first' } as const

/** 第十五条至第十七条 */
const ROUTES: readonly Option[] = [
  { value: 'own', title: '属本级受理' },
  { value: 'above', title: '属上级受理' },
  { value: 'below', title: '属下级受理' },
  { value: 'other', title: '不属检举控告的信访事项（申诉求决等）' },
  {
    value: 'own-head',
    title: '反映本机关主要负责人',
    never: {
      says: '反映本机关主要负责人的不在这里登记，请另办“径送上一级的信访件”，只有你自己看得到。',
      under: 'reporting-and-accusation-rules/15-own-head',
    },
  },
  {
    value: 'no-substance',
    title: '没有实质内容，留存',
    when: { taken: 'return' },
    otherwise: {
      says: '没有实质内容的，要先由承办部门甄别、经分管领导批准退回，再留存。',
      under: 'reporting-and-accusation-rules/17-return',
    },
  },
]

const ROUTING: readonly Field[] = [
  {
    id: 'routing',
    label: '去向',
    hint: '只判断归谁受理。属上级受理的，除收到日期外什么都不录入；反映本机关主要负责人的不在这里登记',
    ask: { kind: 'choice', options: ROUTES },
  },
  {
    id: 'source',
    label: '来源',
    ask: {
      kind: 'choice',
      options: [
        { value: 'self', title: '自己收到的来信、来访、来电、网络' },
        { value: 'passed', title: '上级纪检监察机关转送' },
        { value: 'assigned', title: '上级纪检监察机关交办，要报结果' },
        { value: 'bureau', title: '信访部门转送、交办' },
        { value: 'unit', title: '其他单位移送' },
      ],
    },
    when: { not: { any: [ABOVE, routed('no-substance')] } },
  },
  {
    id: 'named',
    label: '实名还是匿名',
    hint: '有真实姓名或者单位名称和有效联系方式的，是实名。匿名的不得去核实是谁',
    ask: {
      kind: 'choice',
      options: [
        { value: 'named', title: '实名' },
        { value: 'anonymous', title: '匿名' },
      ],
    },
    when: OWN,
  },
  {
    id: 'times',
    label: '初次还是重复',
    ask: {
      kind: 'choice',
      options: [
        { value: 'first', title: '初次' },
        { value: 'repeated', title: '重复' },
      ],
    },
    when: OWN,
  },
]

const WAYS = [
  { state: 'to-go-up', when: ABOVE },
  { state: 'to-go-down', when: routed('below') },
  { state: 'to-keep', when: { any: [{ all: [OWN, { field: 'times', has: 'repeated' }] }, routed('no-substance')] } },
  { state: 'own', when: OWN },
  { state: 'to-check', when: { all: [routed('other'), from('bureau')] } },
  { state: 'other' },
] as const

const FROM_RECEIPT = { from: 'receivedOn' } as const

/** What begins to run with the routing, always from the day it was received. */
const CLOCKS: readonly ClockUse[] = [
  { clock: 'K11', when: ABOVE, ...FROM_RECEIPT },
  {
    clock: 'K10',
    when: { all: [OWN, NAMED, FIRST, { not: { taken: 'tell-accepted' } }] },
    ...FROM_RECEIPT,
  },
  {
    clock: 'K12',
    when: { all: [{ any: [OWN, routed('below')] }, from('passed', 'assigned'), { not: { taken: 'hand-over' } }] },
    ...FROM_RECEIPT,
  },
  { clock: 'K13', when: { all: [OWN, from('assigned'), { not: { taken: 'report-up' } }] }, ...FROM_RECEIPT },
  { clock: 'K16', when: routed('other'), ...FROM_RECEIPT },
  { clock: 'K17', variant: 'objection', when: { all: [routed('other'), from('bureau')] }, ...FROM_RECEIPT },
]

const ROUTED_UNDER = [
  'reporting-and-accusation-rules/14-first',
  'reporting-and-accusation-rules/15',
  'reporting-and-accusation-rules/15-not-entered',
  'reporting-and-accusation-rules/16-pass-on',
  'petition-work-regulation/22',
] as const

/** 收件、初判、改判: B0. */
export const routingSteps = [
  {
    id: 'register',
    title: '登记、初判去向',
    from: [],
    to: WAYS,
    by: [{ relation: 'petition-office' }],
    how: '先看归谁受理，再选去向，时限从收到那天算。不写人名，不写内容，不上传扫描件；原件按规定另放。',
    fields: [{ id: 'receivedOn', label: '收到的日期', ask: { kind: 'day' } }, ...ROUTING],
    starts: CLOCKS,
    under: [...ROUTED_UNDER, 'reporting-and-accusation-rules/4', 'product-rules/shells-hold-no-content'],
  },
  {
    id: 'withdraw-routing',
    title: '撤回初判',
    from: ['own', 'to-go-up', 'to-go-down', 'to-keep', 'to-check', 'other'],
    to: 'to-route',
    aside: true,
    by: [{ relation: 'petition-office' }],
    how: '发现去向判断错了的，先撤回，再重新判断。时限仍然从收到那天算，不会重新起算。',
    fields: [],
    ends: ['K11', 'K12', 'K16', 'K17'],
    under: ['reporting-and-accusation-rules/15', 'reporting-and-accusation-rules/16-pass-on'],
  },
  {
    id: 'route-again',
    title: '重新判断去向',
    from: ['to-route'],
    to: WAYS,
    by: [{ relation: 'petition-office' }],
    how: '重新选去向。承办部门退回的，看退回的原因。',
    fields: ROUTING,
    starts: CLOCKS,
    under: ROUTED_UNDER,
  },
] as const satisfies readonly Step[]
