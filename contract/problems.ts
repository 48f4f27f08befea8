import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, page, text, UnitRef, Version } from './endpoint.ts'

/** Closed: a class outside it could not come back in the same unit and be seen to. */
export const PROBLEM_CLASSES = {
  'private-fund': '私设小金库',
  'eight-rules': '违反中央八项规定精神',
  burden: '形式主义、加重基层负担',
  'mass-interests': '侵害群众利益',
  'funds-and-assets': '资金资产管理不规范',
  'works-and-purchases': '工程建设、采购不规范',
  personnel: '选人用人不规范',
  'collective-decision': '议事决策不规范',
  'party-life': '党内组织生活不规范',
  attendance: '外出不报备、在岗不在状态',
  delay: '推诿拖延、该办不办',
  'duty-not-led': '责任不落实、压力不传导',
  other: '其他',
} as const

/** Where it was found; one's own finding comes first. */
export const PROBLEM_SOURCES = {
  'self-found': '自查发现',
  superior: '上级检查',
  patrol: '巡察',
  audit: '审计',
  petition: '群众反映',
  'covert-check': '暗访',
  supervision: '日常监督',
  'case-lessons': '案件剖析',
} as const

type KeysOf<T> = [keyof T & string, ...(keyof T & string)[]]
const keysOf = <T extends object>(of: T) => Object.keys(of) as KeysOf<T>

export const ProblemClass = z.enum(keysOf(PROBLEM_CLASSES), { message: '请选择问题类别' })
export type ProblemClass = z.infer<typeof ProblemClass>
export const ProblemSource = z.enum(keysOf(PROBLEM_SOURCES), { message: '请选择从哪里发现的' })
export type ProblemSource = z.infer<typeof ProblemSource>

/** found → proposed → working → progressed → asked → closed; a list, progress or closing sent back goes one step back. */
export const ProblemState = z.enum(['found', 'proposed', 'working', 'progressed', 'asked', 'closed'])
export type ProblemState = z.infer<typeof ProblemState>

export const ProblemStep = z.enum([
  'known',
  'measures',
  'decide-measures',
  'progress',
  'decide-progress',
  'ask-closing',
  'decide-closing',
  'revisit',
])
export type ProblemStep = z.infer<typeof ProblemStep>

const Number_ = z.string({ message: '请从名单中选择' }).min(1, '请从名单中选择').max(50)
const agreed = z.enum(['yes', 'no'], { message: '请选择同意还是退回' })
const words = z.string().trim().max(2000, '说明太长，请控制在 2000 字以内').default('')
const OfProblem = z.object({ id: z.string().max(50) })

const Measure = z.object({ what: text('措施', 500), who: Number_, dueOn: DayField })

/** One step of the work on a problem. Yes goes on, no goes back with a reason. */
export const StepEntry = z.discriminatedUnion(
  'step',
  [
    z.object({ step: z.literal('known'), on: DayField }),
    z.object({
      step: z.literal('measures'),
      measures: z.array(Measure).min(1, '请至少写一条措施').max(20, '措施太多，请并成 20 条以内'),
    }),
    z.object({ step: z.literal('decide-measures'), agreed, words }),
    z.object({ step: z.literal('progress'), on: DayField, done: text('做了什么') }),
    z.object({ step: z.literal('decide-progress'), agreed, words }),
    z.object({
      step: z.literal('ask-closing'),
      changed: text('变了什么'),
      knownBy: text('怎么知道的'),
      evidence: words,
    }),
    z.object({ step: z.literal('decide-closing'), agreed, words }),
    z.object({
      step: z.literal('revisit'),
      on: DayField,
      holds: z.enum(['holds', 'back'], { message: '请选择回头看的结论' }),
      finding: text('看到了什么'),
    }),
  ],
  { message: '请选择要办的一步' },
)
export type StepEntry = z.infer<typeof StepEntry>

export const ProblemLine = z.object({
  id: z.string(),
  number: z.string(),
  unit: UnitRef,
  class: z.string(),
  source: z.string(),
  what: z.string(),
  foundOn: z.string(),
  state: ProblemState,
  /** The same class came back in the same unit after closing. */
  relapse: z.boolean(),
  /** The next step is the viewer's to take. */
  waitsForMe: z.boolean(),
  /** The nearest last day among the measures while they run. */
  dueOn: z.string().nullable(),
})
export type ProblemLine = z.infer<typeof ProblemLine>

/** The same class in the same unit before or after: who closed it and who approved what, as facts. */
const Neighbour = z.object({
  id: z.string(),
  number: z.string(),
  foundOn: z.string(),
  closedOn: z.string().nullable(),
  /** From the closing of the earlier to the finding of the later. */
  daysBetween: z.number(),
  signedOff: z.array(z.object({ step: ProblemStep, by: PersonRef, on: z.string() })),
})
export type Neighbour = z.infer<typeof Neighbour>

export const Problem = z.object({
  id: z.string(),
  version: Version,
  number: z.string(),
  unit: UnitRef,
  responsible: PersonRef.nullable(),
  /** Who answered for the unit on the day it was found. */
  onTheDay: z.array(z.object({ person: PersonRef, as: z.enum(['head', 'in-charge', 'supervising']) })),
  class: z.string(),
  source: z.string(),
  sourceNumber: z.string(),
  foundBy: z.string(),
  foundOn: z.string(),
  recordedOn: z.string(),
  raisedBy: PersonRef,
  what: z.string(),
  state: ProblemState,
  closedOn: z.string().nullable(),
  measures: z.array(z.object({ what: z.string(), who: PersonRef, dueOn: z.string() })),
  steps: z.array(
    z.object({
      nth: z.number(),
      step: ProblemStep,
      by: PersonRef,
      on: z.string(),
      recordedOn: z.string(),
      /** Of a decision; null for other steps. */
      agreed: z.boolean().nullable(),
      /** Of a revisit; null for other steps. */
      holds: z.boolean().nullable(),
      says: z.array(
        z.object({ label: z.enum(['done', 'words', 'changed', 'knownBy', 'evidence', 'finding']), text: z.string() }),
      ),
      measures: z.array(z.object({ what: z.string(), who: PersonRef, dueOn: z.string() })),
    }),
  ),
  /** What the viewer may do now. */
  may: z.array(ProblemStep),
  /** The step that waits, and by whom it may be taken where there are few: the people above, the raiser. */
  waiting: z.object({ step: ProblemStep, people: z.array(PersonRef) }).nullable(),
  /** Found and put right by the unit before anyone outside it is on record as knowing. */
  selfPutRight: z.boolean(),
  /** Of what others found: who in the unit is on record as having known before. */
  knownBefore: z.array(z.object({ by: PersonRef, on: z.string(), says: z.string() })),
  before: z.array(Neighbour),
  after: z.array(Neighbour),
})
export type Problem = z.infer<typeof Problem>

const refusals = {
  future: '还没到那一天，请填今天或以前的日期。',
  related: '与这个单位的主要负责人或者办理人有需要回避的关系，请交给别人办。',
} as const

export const raiseProblem = endpoint({
  method: 'POST',
  path: '/api/problems',
  body: z.object({
    unit: Number_,
    class: ProblemClass,
    source: ProblemSource,
    /** Number of the document it came with, or under which the county knew it before. */
    sourceNumber: z.string().trim().max(40, '编号太长').default(''),
    foundBy: text('谁发现的', 100),
    foundOn: DayField,
    what: text('问题内容'),
    /** The day on which the head of the unit was told, where he was. */
    headToldOn: DayField.nullable().default(null),
  }),
  reply: z.object({ id: z.string(), number: z.string() }),
  refusals: {
    ...refusals,
    'unknown-unit': '没有这个单位，请从名单中选择。',
    'not-entitled': '这个单位的问题不归您登记。请告诉这个单位的负责人或者党风政风监督室。',
  },
})

export const listProblems = endpoint({
  method: 'GET',
  path: '/api/problems',
  query: z.object({
    ...PageQuery,
    state: z.enum(['open', 'closed', 'all']).default('open'),
    unit: z.string().max(50).optional(),
  }),
  reply: page(ProblemLine),
})

export const seeProblem = endpoint({ method: 'GET', path: '/api/problems/:id', params: OfProblem, reply: Problem })

/** If-Match carries the version that was read. */
export const takeProblemStep = endpoint({
  method: 'POST',
  path: '/api/problems/:id/steps',
  params: OfProblem,
  body: StepEntry,
  reply: Problem,
  refusals: {
    ...refusals,
    'unknown-person': '没有这个人，请从名单中选择。',
    'not-now': '现在还不能办这一步，或者已经办过了。请查看最新内容。',
    'not-yours': '这一步不由您办，请看页面上写明由谁办。',
    'own-work': '自己办的事要由别人审。请由上级或者党风政风监督室审。',
    below: '审核的人不得是办理人的下级。请由上级或者党风政风监督室审。',
    'say-why': '退回要写明为什么，请补上。',
    'before-found': '这一天早于发现问题的日子，请核对。',
    'before-closed': '回头看的日子不能早于销号的日子，请核对。',
  },
})
