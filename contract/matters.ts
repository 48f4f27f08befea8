import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, ProvisionRef, page, text, UnitRef, Version } from './endpoint.ts'

export const MatterOption = z.object({ value: z.string(), title: z.string() })

const FieldShape = {
  id: z.string(),
  label: z.string(),
  hint: z.string(),
  kind: z.enum([
    'day',
    'text',
    'choice',
    'choices',
    'person',
    'people',
    'unit',
    'number',
    'count',
    'points',
    'answers',
    'stances',
    'rows',
    'tick',
  ]),
  optional: z.boolean(),
  /** Longest text, most counted; null where nothing bounds it. */
  most: z.number().nullable(),
  options: z.array(MatterOption),
  /** What has to be answered, one row each. */
  points: z.array(z.string()),
}
/** A column of a table field; columns have no columns. */
export const MatterColumn = z.object(FieldShape)
export const MatterField = z.object({ ...FieldShape, columns: z.array(MatterColumn) })
export type MatterColumn = z.infer<typeof MatterColumn>
export type MatterField = z.infer<typeof MatterField>

/** The form of one step as it stands with what was chosen so far. */
export const AskedStep = z.object({
  step: z.string(),
  title: z.string(),
  how: z.string(),
  /** Which matter it belongs to, and when one is begun. */
  procedure: z.object({ id: z.string(), title: z.string(), purpose: z.string() }),
  /** Who may take it, in words. */
  by: z.string(),
  fields: z.array(MatterField),
  /** What the program knows already, by field: filled in, and may be changed. */
  suggested: z.record(z.string(), z.union([z.string(), z.object({ key: z.string(), label: z.string() })])),
  /** What the program puts beside the form: what the subject did perform, where he is on record as having dissented. */
  beside: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  /** What must hold, one sentence each, with the provision. */
  mind: z.array(z.object({ says: z.string(), under: ProvisionRef })),
  under: z.array(ProvisionRef),
})
export type AskedStep = z.infer<typeof AskedStep>

export const MatterClock = z.object({
  id: z.string(),
  clock: z.string(),
  title: z.string(),
  /** term: owed by its last day; right: one may act until then; effect: holds until then. */
  kind: z.enum(['term', 'right', 'effect']),
  startedOn: z.string(),
  dueOn: z.string().nullable(),
  provisional: z.boolean(),
  /** null where it has ended. */
  workdaysLeft: z.number().nullable(),
  endedOn: z.string().nullable(),
  standing: z.boolean(),
  /** Each to its last day; null while it stands. */
  pauses: z.array(z.object({ from: z.string(), to: z.string().nullable() })),
  /** The day each extension was approved, and the last day before it. */
  lengthened: z.array(z.object({ on: z.string(), dueBefore: z.string().nullable() })),
  derivation: z.array(z.string()),
  /** Why it moved when a calendar changed. */
  moved: z.array(z.string()),
  /** How the viewer may lengthen it today: whose approval it needs, by how much at most, in which units. */
  extensions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      authority: z.string(),
      adds: z.number(),
      /** By so much and not otherwise. */
      fixed: z.boolean(),
      counts: z.array(z.enum(['months', 'working-days', 'calendar-days'])),
    }),
  ),
  /** The viewer may enter the day that the superior named. */
  waitsForDay: z.boolean(),
  under: z.array(ProvisionRef),
})
export type MatterClock = z.infer<typeof MatterClock>

const Entry = z.object({
  label: z.string(),
  text: z.string(),
  /** Rows of a table, a cell per column; empty where `text` says it all. */
  heads: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})

export const MatterStep = z.object({
  nth: z.number(),
  step: z.string(),
  title: z.string(),
  on: z.string(),
  /** Null where it is not for the viewer to know who did it. */
  by: PersonRef.nullable(),
  entries: z.array(Entry),
  documents: z.array(z.object({ id: z.string(), title: z.string() })),
  under: z.array(ProvisionRef),
})

export const NextStep = z.object({
  step: z.string(),
  title: z.string(),
  how: z.string(),
  /** Who may take it, in words: by post, and by name where there is one. */
  by: z.string(),
  people: z.array(PersonRef),
  mayTake: z.boolean(),
  /** Possible, but nobody waits for it. */
  aside: z.boolean(),
  /** Titles of the steps that have to be taken before; while there are any, it cannot be taken. */
  first: z.array(z.string()),
})

export const MatterGroup = z.enum(['talks', 'problems'])
export type MatterGroup = z.infer<typeof MatterGroup>

export const FromKind = z.enum(['sign', 'matter'])

/** What every matter is called by and where it stands. */
const Named = {
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  title: z.string(),
  state: z.string(),
  stateTitle: z.string(),
  ended: z.boolean(),
  openedOn: z.string(),
}

export const MatterLine = z.object({
  ...Named,
  /** Whom it is about; empty in a shell. */
  about: z.string(),
  /** What it is about, in a line; empty where the procedure has no such line, and to whom it is not for. */
  called: z.string(),
  /** What else a list says of one of its kind, in few words each. */
  notes: z.array(z.string()),
  waitsForMe: z.boolean(),
  dueOn: z.string().nullable(),
  /** The day that somebody means for the next step: no term. */
  plannedOn: z.string().nullable(),
})
export type MatterLine = z.infer<typeof MatterLine>

/** What only matters of a kind have, put beside the rest: facts about it, what came before, who knew. */
export const BesideMatter = z.object({
  id: z.string(),
  title: z.string(),
  lead: z.string(),
  /** Of what it is about, in the narrow column; everything else stands with what is to be done. */
  aside: z.boolean(),
  lines: z.array(
    z.object({
      label: z.string(),
      says: z.string(),
      notes: z.array(z.string()),
      /** The matter that a line is about, which the viewer may read. */
      matter: z.string().nullable(),
    }),
  ),
})
export type BesideMatter = z.infer<typeof BesideMatter>

export const ShownMatter = z.object({
  ...Named,
  version: Version,
  subject: z.object({ person: PersonRef.nullable(), unit: UnitRef.nullable() }),
  organ: UnitRef.nullable(),
  /** The states that were passed, the present one, and those it may still come to, in the order of the procedure. */
  line: z.array(z.object({ state: z.string(), title: z.string(), passed: z.boolean(), present: z.boolean() })),
  taken: z.array(MatterStep),
  next: z.array(NextStep),
  clocks: z.array(MatterClock),
  /** Effects that hold today, each to its last day and not longer. */
  effects: z.array(z.object({ title: z.string(), untilOn: z.string() })),
  beside: z.array(BesideMatter),
  /** What it grew from, where the viewer may read that. */
  from: z.object({ kind: FromKind, id: z.string(), nth: z.number().nullable(), title: z.string() }).nullable(),
  /** What grew from it, as far as the viewer may read it. */
  grown: z.array(MatterLine),
  /** It may be passed down the levels, and followed there. */
  passedDown: z.boolean(),
})
export type ShownMatter = z.infer<typeof ShownMatter>

const OfProcedure = z.object({ procedure: z.string().max(60) })
const OfMatter = z.object({ id: z.string().max(50) })
const OfStep = z.object({ id: z.string().max(50), step: z.string().max(60) })

/** Choices made so far, as JSON: `{"grounds":["W11"]}`; what they make necessary is asked for. */
const Chosen = z.object({ chosen: z.string().max(4000, '选的内容太多').optional() })

/** What a matter grows from: `sign:<id>`, `matter:<id>`, with `:<nth>` for one of its findings. */
const From = z.string().max(60)

const Inputs = z.record(z.string().max(60), z.unknown())

export const openingForm = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure/form',
  params: OfProcedure,
  query: Chosen.extend({ from: From.optional() }),
  reply: AskedStep,
})

/** What any step may be refused for; a gate of the procedure has its own code and says its own sentence. */
const refusals = {
  'not-entitled': '这一步要由有权的人办理，请看页面上写明的办理人。',
  'not-now': '现在还不能办这一步，或者已经办过了，请先办前面的步骤。',
  forbidden: '规定不允许这样办，请按页面上的说明改。',
} as const

export const openMatter = endpoint({
  method: 'POST',
  path: '/api/matters',
  body: z.object({ procedure: text('事项', 60), inputs: Inputs, from: From.optional() }),
  /** `id` is null where whoever opened it may not read it himself. */
  reply: z.object({ id: z.string().nullable(), number: z.string() }),
  refusals,
})

export const listMatters = endpoint({
  method: 'GET',
  path: '/api/matters',
  query: z.object({
    ...PageQuery,
    state: z.enum(['waiting', 'open', 'ended', 'all']).default('open'),
    procedure: z.string().max(60).optional(),
    /** Those that have a page of their own are listed there alone. */
    group: MatterGroup.optional(),
  }),
  reply: page(MatterLine),
})

export const seeMatter = endpoint({ method: 'GET', path: '/api/matters/:id', params: OfMatter, reply: ShownMatter })

export const stepForm = endpoint({
  method: 'GET',
  path: '/api/matters/:id/steps/:step',
  params: OfStep,
  query: Chosen,
  reply: AskedStep,
})

/** If-Match carries the version that was read. `readable` is false where the step took the matter out of his sight. */
export const takeStep = endpoint({
  method: 'POST',
  path: '/api/matters/:id/steps',
  params: OfMatter,
  body: z.object({ step: text('步骤', 60), inputs: Inputs }),
  reply: z.object({ version: Version, stateTitle: z.string(), readable: z.boolean() }),
  refusals: {
    ...refusals,
    related: '与有问题的单位的主要负责人有需要回避的关系，请交给别人移交。',
  },
})

const OfClock = z.object({ id: z.string().max(50), clock: z.string().max(50) })
/** Short, and no room for a story: shells have clocks too. */
const documentNumber = (what: string) =>
  text(what, 40).regex(
    /^[\p{Script=Han}A-Za-z0-9〔〕[\]()（）.\-_/号第]*$/u,
    `${what}只填编号或文号，例如 〔2026〕12号`,
  )
const notExtended = '这个期限不能这样延长，请按依据写明的次数和批准权限办理。'

/** A clock lengthened as its provision allows. `approvedOn` is the day of the approval, which counts, not the day of entry. */
export const extendClock = endpoint({
  method: 'POST',
  path: '/api/matters/:id/clocks/:clock/extensions',
  params: OfClock,
  body: z.object({
    extension: text('延长方式', 60),
    adds: z.number({ message: '请填写延长多久' }).int('请填写整数').min(0).max(9999, '延长的时间太长，请核对'),
    count: z.enum(['months', 'working-days', 'calendar-days'], { message: '请选择按月还是按天' }),
    approvedOn: DayField,
    document: documentNumber('批准文号'),
  }),
  reply: z.object({ version: Version, dueOn: z.string().nullable() }),
  refusals: { ...refusals, 'not-extended': notExtended },
})

/** The day that the superior named, entered for a clock that waits for it. */
export const setClockDay = endpoint({
  method: 'POST',
  path: '/api/matters/:id/clocks/:clock/set-day',
  params: OfClock,
  body: z.object({ setDay: DayField, document: documentNumber('上级文号') }),
  reply: z.object({ version: Version, dueOn: z.string().nullable() }),
  refusals: { ...refusals, 'not-extended': notExtended },
})

/** A document of the matter as .docx. */
export const matterDocument = endpoint({
  method: 'GET',
  path: '/api/matters/:id/documents/:document',
  params: z.object({ id: z.string().max(50), document: z.string().max(60) }),
  reply: z.any(),
})
