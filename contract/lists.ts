import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PersonRef, text, UnitRef } from './endpoint.ts'

/** `once` by a set day; a period falls due by itself; `promptly` and `per-matter` never do. */
export const OwnCadence = z.enum(['promptly', 'per-matter', 'once', 'month', 'quarter', 'half-year', 'year'], {
  message: '请选择多久一次',
})
export type OwnCadence = z.infer<typeof OwnCadence>

const loose = (what: string) => z.string().trim().max(300, `${what}太长，请控制在 300 字以内`).default('')

/** One item of a unit's own; what is left empty is named as a weakness, never filled in by the program. */
export const OwnItemDraft = z.object({
  /** Kept from version to version; absent for a new one. */
  item: z.string().max(50).optional(),
  what: text('抓什么', 200),
  how: loose('怎么抓'),
  startFrom: loose('从哪里抓'),
  cadence: OwnCadence,
  /** With `once` only. */
  dueOn: z.string().max(10).default(''),
  countsWhen: loose('怎样算数'),
  confirmer: z.string().max(50).default(''),
  document: loose('本单位文件'),
})
export type OwnItemDraft = z.infer<typeof OwnItemDraft>

const OwnItem = z.object({
  item: z.string(),
  what: z.string(),
  how: z.string(),
  startFrom: z.string(),
  cadence: OwnCadence,
  dueOn: z.string().nullable(),
  when: z.string(),
  countsWhen: z.string(),
  confirmer: PersonRef.nullable(),
  document: z.string(),
})
export type OwnItem = z.infer<typeof OwnItem>

const Common = z.object({ id: z.string(), what: z.string(), cadence: z.string() })

const Stance = z.enum(['for', 'against', 'reserved'], { message: '请选择赞成、反对还是保留' })

const Version = z.object({
  version: z.number(),
  fromDay: z.string(),
  metOn: z.string(),
  minutes: z.string(),
  adoptedBy: PersonRef,
  recordedOn: z.string(),
  /** Entered on a later day than the meeting: 补录. */
  late: z.boolean(),
  common: z.array(Common),
  items: z.array(OwnItem),
  /** Who took part and how; for the members of the unit alone. */
  stances: z.array(z.object({ person: PersonRef, stance: Stance, words: z.string() })),
})

const Kind = z.object({
  postKind: z.string(),
  title: z.string(),
  holders: z.array(PersonRef),
  /** Newest first; the one in force today is named. */
  versions: z.array(Version),
  inForce: z.number().nullable(),
  drafted: z.boolean(),
  writer: PersonRef.nullable(),
  mayDraft: z.boolean(),
})

export const ArrangedItem = z.object({ item: z.string(), what: z.string(), who: z.array(z.string()), by: z.string() })

const params = z.object({ id: z.string().max(50) })
const postKind = text('岗位', 50)

/** Units whose lists the viewer may see: his own first. */
export const seeUnitLists = endpoint({
  method: 'GET',
  path: '/api/unit-lists',
  reply: z.object({
    own: z.array(z.object({ unit: UnitRef, mayAdopt: z.boolean(), adopted: z.number(), kinds: z.number() })),
    others: z.array(z.object({ unit: UnitRef, adopted: z.number(), kinds: z.number() })),
  }),
})

export const seeUnitList = endpoint({
  method: 'GET',
  path: '/api/unit-lists/:id',
  params,
  reply: z.object({
    unit: UnitRef,
    head: PersonRef.nullable(),
    mayAdopt: z.boolean(),
    /** Whether the study and the report can be prepared: only by those who answer for the unit. */
    mayReport: z.boolean(),
    members: z.array(PersonRef),
    kinds: z.array(Kind),
    arrangement: z
      .object({ year: z.number(), madeOn: z.string(), madeBy: PersonRef, items: z.array(ArrangedItem) })
      .nullable(),
  }),
})

/** Names an item by its place, from 1; null where it is about the whole list. */
export const Weakness = z.object({ nth: z.number().nullable(), says: z.string() })

const Draft = z.object({
  unit: UnitRef,
  postKind: z.string(),
  title: z.string(),
  holders: z.array(PersonRef),
  mayAdopt: z.boolean(),
  /** Those who sit in the unit itself, for the roll of the meeting. */
  members: z.array(PersonRef),
  writer: PersonRef.nullable(),
  common: z.array(Common),
  items: z.array(OwnItem),
  /** What the last year left, to be taken up or not: titles, never what is behind them. */
  proposed: z.array(z.object({ what: z.string(), because: z.string() })),
  weaknesses: z.array(Weakness),
  changedOn: z.string().nullable(),
})

export const seeListDraft = endpoint({
  method: 'GET',
  path: '/api/unit-lists/:id/draft',
  params,
  query: z.object({ postKind }),
  reply: Draft,
})

const entitled = { 'not-entitled': '只有本单位主要负责人或者受他委托的人可以起草。' }
const noSuchKind = { 'no-such-kind': '本单位没有这类岗位，请从本单位的清单中选择。' }

export const saveListDraft = endpoint({
  method: 'POST',
  path: '/api/unit-lists/:id/draft',
  params,
  body: z.object({ postKind, items: z.array(OwnItemDraft, { message: '请逐条填写' }).max(60, '最多 60 条') }),
  reply: Draft,
  refusals: {
    ...entitled,
    ...noSuchKind,
    'unknown-person': '没有这个核实人，请从名单中选择。',
    'no-day': '限期完成的事项要写明哪一天以前。',
  },
})

export const entrustList = endpoint({
  method: 'POST',
  path: '/api/unit-lists/:id/entrust',
  params,
  body: z.object({ postKind, to: text('受委托人', 50) }),
  reply: Draft,
  refusals: { ...noSuchKind, 'not-head': '只有本单位主要负责人可以委托起草。', 'not-member': '只能委托本单位的人。' },
})

/** The decision that adopts what stands in the draft. */
export const adoptUnitList = endpoint({
  method: 'POST',
  path: '/api/unit-lists/:id/adopt',
  params,
  body: z.object({
    postKind,
    metOn: DayField,
    minutes: text('纪要编号', 100),
    fromDay: DayField,
    present: z
      .array(
        z.object({
          person: text('参会人', 50),
          stance: Stance,
          words: z.string().trim().max(500, '意见太长，请控制在 500 字以内').default(''),
        }),
        { message: '请写明参会人和各人意见' },
      )
      .max(60, '最多 60 人'),
  }),
  reply: z.object({ version: z.number(), laid: z.number() }),
  refusals: {
    ...noSuchKind,
    'not-head': '只有本单位主要负责人可以登记审议通过。',
    future: '会议日期还没有到，请填今天或以前的日期。',
    'before-decision': '执行日期不能早于会议日期。',
    'rewrites-past': '执行日期不能早于今天，也不能早于上一版：以前应当做的，仍按以前的清单。',
    'not-collective': '集体审议至少要有两人参加，每人只写一次。',
    'not-member': '参会人要是本单位的人，请从名单中选择。',
    'say-why': '反对或者保留的，请写明意见。',
    'not-carried': '赞成的没有超过半数，清单没有通过。',
    unconfirmable: '有的事项由本人或者他的下级核实，核实不了。请先换核实人。',
  },
})

/** 年度任务安排, taken from the lists in force in one step: item, who, by when. */
export const arrangeYear = endpoint({
  method: 'POST',
  path: '/api/unit-lists/:id/arrangement',
  params,
  body: z.object({ year: z.number().int('请填写年份').min(2020, '请填写年份').max(2100, '请填写年份') }),
  reply: z.object({ items: z.number() }),
  refusals: {
    'not-entitled': '只有本单位主要负责人可以作年度安排。',
    'no-list': '本单位还没有审议通过的清单，先审议清单。',
  },
})

/** `2026`, `2026-1` or `2026-2`. */
const span = z.string().regex(/^20\d\d(-[12])?$/, '请选择年度或者半年')

/** 半年专题研究 or 年度报告 from the record: every figure with its base and where it opens. */
export const seeUnitRecord = endpoint({
  method: 'GET',
  path: '/api/unit-lists/:id/record',
  params,
  query: z.object({ span }),
  reply: z.object({
    title: z.string(),
    unit: UnitRef,
    sections: z.array(
      z.object({
        title: z.string(),
        lines: z.array(z.object({ says: z.string(), base: z.string(), link: z.string().nullable() })),
      }),
    ),
  }),
})

export const unitRecordFile = endpoint({
  method: 'GET',
  path: '/api/unit-lists/:id/record.docx',
  params,
  query: z.object({ span }),
  reply: z.any(),
})
