import { z } from 'zod'
import { HalfDay } from './absences.ts'
import { endpoint } from './define.ts'
import { Act, Occurrence } from './duties.ts'
import { PersonRef, UnitRef } from './endpoint.ts'

/** One thing to do now: what, why in a few words, by when, and the one place to do it. */
export const DeskItem = z.object({
  kind: z.enum([
    'sign',
    'occurrence',
    'confirmation',
    'absence',
    'reply',
    'explanation',
    'matter',
    'effect-over',
    'objection',
    'absence-report',
    'in-person',
  ]),
  id: z.string(),
  title: z.string(),
  why: z.string(),
  dueOn: z.string().nullable(),
  workdaysLeft: z.number().nullable(),
  /** Short name of the provision it rests on, with its mark. */
  under: z.string().nullable(),
  go: z.object({ label: z.string(), href: z.string() }),
})
export type DeskItem = z.infer<typeof DeskItem>

export const seeDesk = endpoint({
  method: 'GET',
  path: '/api/desk',
  reply: z.object({
    today: z.string(),
    now: z.array(DeskItem),
    /** How many more there are than shown. */
    more: z.number(),
    lately: z.array(Act),
    coming: z.array(Occurrence),
    /** By what was seen and by what was reported. `until`: when he means to be back; null where there is no report. */
    away: z.array(
      z.object({
        person: PersonRef,
        unit: UnitRef,
        on: z.string(),
        reported: z.boolean(),
        until: z.string().nullable(),
        untilHalf: HalfDay.nullable(),
        report: z.string().nullable(),
      }),
    ),
  }),
})
