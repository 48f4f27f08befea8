import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, PersonRef, ProvisionRef, page, text, UnitRef } from './endpoint.ts'
import { UnitLevel } from './organisation.ts'

export const Occurrence = z.object({
  id: z.string(),
  duty: z.string(),
  what: z.string(),
  holder: PersonRef,
  unit: UnitRef,
  period: z.string(),
  dueOn: z.string(),
  provisional: z.boolean(),
  /** Working days left; negative when late; null when done. */
  workdaysLeft: z.number().nullable(),
  doneOn: z.string().nullable(),
})
export type Occurrence = z.infer<typeof Occurrence>

export const Act = z.object({
  id: z.string(),
  by: PersonRef,
  unit: UnitRef,
  /** The duty or the matter it was for, in words. */
  forWhat: z.string(),
  duty: z.string().nullable(),
  signId: z.string().nullable(),
  /** The problem or matter that an act in person was about: `problem:<id>` or `matter:<id>`. */
  matter: z.string().nullable(),
  /** To whom the matter was given then. */
  handedTo: UnitRef.nullable(),
  on: z.string(),
  done: z.string(),
  outcome: z.string(),
  nature: z.enum(['statement', 'action']),
  /** Entered on a later day than it happened: 补录. */
  late: z.boolean(),
  recordedOn: z.string(),
  /** 'confirmed' counts; 'not-true' was looked into and found otherwise; 'asked' waits. */
  standing: z.enum(['unasked', 'asked', 'confirmed', 'not-true']),
  confirmedBy: PersonRef.nullable(),
  confirmedOn: z.string().nullable(),
})
export type Act = z.infer<typeof Act>

/** M01: what is owed, how, where to start, by when, on which provision, what counts as done. */
export const seeDuties = endpoint({
  method: 'GET',
  path: '/api/duties',
  query: z.object({ person: z.string().max(50).optional() }),
  reply: z.object({
    holder: PersonRef,
    posts: z.array(z.object({ unit: UnitRef, post: z.string() })),
    lists: z.array(
      z.object({
        postKind: z.string(),
        title: z.string(),
        unit: UnitRef,
        /** The document and day by which the county adopted this list; null where it has not: then nothing of it falls due. */
        adopted: z.object({ document: z.string(), on: z.string(), version: z.number() }).nullable(),
        duties: z.array(
          z.object({
            id: z.string(),
            what: z.string(),
            /** One of the four in person, which have a page of their own. */
            inPerson: z.boolean(),
            how: z.string(),
            startFrom: z.string(),
            cadence: z.string(),
            /** Chinese sentence on when the next one falls due, or why none does. */
            due: z.string(),
            dueOn: z.string().nullable(),
            provisional: z.boolean(),
            derivation: z.array(z.string()),
            countsWhen: z.string(),
            confirmedBy: z.string(),
            under: z.array(ProvisionRef),
            /** The unit's own document, for an item of its own; null for a duty of the book. */
            ownUnder: z.string().nullable(),
            occurrence: z.string().nullable(),
            lastAct: Act.nullable(),
          }),
        ),
      }),
    ),
  }),
})

export const listOccurrences = endpoint({
  method: 'GET',
  path: '/api/occurrences',
  query: z.object({
    ...PageQuery,
    unit: z.string().max(50).optional(),
    state: z.enum(['open', 'late', 'all']).default('open'),
  }),
  reply: page(Occurrence),
})

export const ActNature = z.enum(['statement', 'action'])
/** What another found of the result; 'unconfirmed' covers unasked and asked. */
export const ActFinding = z.enum(['confirmed', 'not-true', 'unconfirmed'])

/** Acts of a unit, of the units of a level that the viewer answers for, or of a person; his own where none is named. */
export const listActs = endpoint({
  method: 'GET',
  path: '/api/acts',
  query: z.object({
    ...PageQuery,
    unit: z.string().max(50).optional(),
    level: UnitLevel.optional(),
    person: z.string().max(50).optional(),
    /** Held by the actor in that unit on the day of the act; '-' where he held none there. */
    post: z.string().max(200).optional(),
    nature: ActNature.optional(),
    finding: ActFinding.optional(),
    from: DayField.optional(),
    until: DayField.optional(),
  }),
  reply: page(Act),
})

/** 记一笔: at most four fields, one more where it was done in person. No file, no photo, no place is ever asked for. */
export const recordAct = endpoint({
  method: 'POST',
  path: '/api/acts',
  body: z.object({
    /** `duty:H01`, `occurrence:<id>` or `sign:<id>`. */
    forWhat: text('履责事项', 100),
    done: text('做了什么', 500),
    outcome: z.string().trim().max(500, '结果太长，请控制在 500 字以内').default(''),
    nature: z.enum(['statement', 'action'], { message: '请选择是“陈述”还是“行动”' }),
    /** The day it happened, today where absent; an earlier day shows as 补录. */
    on: z.string().optional(),
    /** Of the four in person: the matter, `problem:<id>` or `matter:<id>`. */
    matter: z.string().max(50).optional(),
    /** The unit to which he gave it, where he did. */
    handedTo: z.string().max(50).optional(),
  }),
  reply: Act,
  refusals: {
    'not-yours': '这项职责不在您的清单里，不能记在您名下。',
    future: '还没到那一天，请填今天或以前的日期。',
    'needs-matter': '请选这是哪一件事：一个登记在案的问题，或者一件任务、督办、现场办公。',
    'unknown-matter': '没有找到这件事，请从列表中选择。',
    'unknown-unit': '没有这个单位，请从名单中选择。',
  },
})

/** What this viewer may record for: his open occurrences, duties and signs, for the first field. */
export const listForWhat = endpoint({
  method: 'GET',
  path: '/api/acts/for-what',
  reply: z.object({
    choices: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        hint: z.string(),
        /** One of the four in person: it names its matter. */
        namesMatter: z.boolean(),
      }),
    ),
  }),
})

/** Acts whose result someone asked this viewer to confirm. */
export const listConfirmations = endpoint({
  method: 'GET',
  path: '/api/confirmations',
  query: z.object(PageQuery),
  reply: page(Act),
})

/** The actor asks someone to confirm an act about which nobody was asked when it was recorded. */
export const askToConfirm = endpoint({
  method: 'POST',
  path: '/api/acts/:id/ask',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ of: text('请谁核实', 50) }),
  reply: Act,
  refusals: {
    'already-asked': '这件事已经请人核实过，不用再请。',
    'no-outcome': '这件事还没有写结果，没有可核实的。有了结果，请再记一笔。',
    'unknown-person': '没有这个人，请从名单中选择。',
    concerned: '这个人与所办的事有关，不能请他核实。请换一个人。',
    'own-act': '自己做的事不能由自己核实。请换一个人。',
    below: '核实人不得是您的下级。请改请上级或纪检机构核实。',
  },
})

export const confirmAct = endpoint({
  method: 'POST',
  path: '/api/acts/:id/confirm',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ finding: z.enum(['true', 'not-true']), words: z.string().trim().max(500, '说明太长').default('') }),
  reply: Act,
  refusals: {
    'own-act': '自己做的事不能由自己核实。请由他人核实。',
    below: '核实人不得是行为人的下级。请由其上级或纪检机构核实。',
    'say-why': '认定不属实，请写明看到了什么。',
    already: '您已经核实过这件事。',
  },
})
