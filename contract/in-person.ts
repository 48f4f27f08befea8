import { z } from 'zod'
import { endpoint } from './define.ts'
import { Act } from './duties.ts'
import { DayField, PersonRef, UnitRef } from './endpoint.ts'

/** 四个亲自: 部署、过问、协调、督办. */
export const InPersonKind = z.enum(['deploy', 'ask', 'coordinate', 'supervise'])
export type InPersonKind = z.infer<typeof InPersonKind>

/** A matter as it stands now. */
export const NamedMatter = z.object({
  /** `matter:<id>`. */
  key: z.string(),
  number: z.string(),
  title: z.string(),
  /** What it is about, in its own words; empty where it has none that the viewer may read. */
  what: z.string(),
  /** In words. */
  state: z.string(),
  endedOn: z.string().nullable(),
  /** How it is known that a problem was put right; empty where nobody said. */
  knownBy: z.string(),
})
export type NamedMatter = z.infer<typeof NamedMatter>

const Done = z.object({ kind: InPersonKind, act: Act })

/** M02: what a secretary did in person, matter by matter, with what came of each. No count, no order but that of days. */
export const seeInPerson = endpoint({
  method: 'GET',
  path: '/api/in-person',
  query: z.object({
    /** A secretary whose unit the viewer answers for; himself where absent. */
    person: z.string().max(50).optional(),
    from: DayField.optional(),
    until: DayField.optional(),
  }),
  reply: z.object({
    holder: PersonRef,
    units: z.array(UnitRef),
    from: z.string(),
    until: z.string(),
    /**
     * What waits for him: open problems of his unit without an act of his, tasks of his that nobody has begun; `duty` is
     * the one for which an act about it is recorded.
     */
    now: z.array(
      z.object({ why: z.enum(['untouched', 'not-begun']), since: z.string(), duty: z.string(), matter: NamedMatter }),
    ),
    /** There is more of it than is listed. */
    nowMore: z.boolean(),
    matters: z.array(
      z.object({
        matter: NamedMatter,
        acts: z.array(Done),
        /** Since when it lies with a discipline body; `afterwards` is the first thing he did in person afterwards. */
        handed: z
          .object({
            on: z.string(),
            to: UnitRef.nullable(),
            afterwards: z.object({ kind: InPersonKind, on: z.string() }).nullable(),
          })
          .nullable(),
      }),
    ),
    /** Recorded before an act in person had to name its matter. */
    withoutMatter: z.array(Done),
  }),
})

/** Secretaries whose page the viewer may open: himself first, then those of units he answers for. */
export const listSecretaries = endpoint({
  method: 'GET',
  path: '/api/in-person/secretaries',
  reply: z.object({ secretaries: z.array(z.object({ person: PersonRef, unit: UnitRef })) }),
})

/** Open matters before the viewer that an act in person may be about, those that hold what is typed first found last. */
export const listMattersToName = endpoint({
  method: 'GET',
  path: '/api/in-person/matters',
  query: z.object({
    q: z.string().trim().max(50).default(''),
    /** Listed in any case: the one that is chosen. */
    chosen: z.string().max(50).default(''),
  }),
  reply: z.object({ matters: z.array(z.object({ key: z.string(), label: z.string(), hint: z.string() })) }),
})
