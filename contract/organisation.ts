import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PersonRef, UnitRef } from './endpoint.ts'

export const UnitKind = z.enum([
  'county-committee',
  'county-commission',
  'department',
  'other-unit',
  'town-committee',
  'town-commission',
  'stationed-group',
  'office',
  'section',
  'village',
])

/** The county itself; its departments and towns; sections and villages below these. */
export const UnitLevel = z.enum(['county', 'town', 'village'])
export type UnitLevel = z.infer<typeof UnitLevel>

const Holding = z.object({
  person: PersonRef,
  post: z.string(),
  from: z.string(),
  /** The last day held; null while it runs. */
  to: z.string().nullable(),
})

/** 单位一览: the whole tree on one day, as one flat list in the order of the tree. */
export const seeUnits = endpoint({
  method: 'GET',
  path: '/api/units',
  query: z.object({ on: DayField.optional() }),
  reply: z.object({
    on: z.string(),
    units: z.array(
      UnitRef.extend({
        kind: UnitKind,
        superior: z.string().nullable(),
        depth: z.number(),
        head: PersonRef.nullable(),
        /** 'seated', 'acting' (主持工作), 'vacant'. */
        headship: z.enum(['seated', 'acting', 'vacant']),
        holders: z.number(),
      }),
    ),
  }),
})

export const seeUnit = endpoint({
  method: 'GET',
  path: '/api/units/:number',
  params: z.object({ number: z.string().max(50) }),
  query: z.object({ on: DayField.optional() }),
  reply: z.object({
    on: z.string(),
    unit: UnitRef.extend({ kind: UnitKind }),
    /** Whether the viewer answers for it: only then are its occurrences and acts there for him. */
    mayFollow: z.boolean(),
    above: z.array(UnitRef),
    below: z.array(UnitRef.extend({ kind: UnitKind, head: PersonRef.nullable() })),
    head: PersonRef.nullable(),
    headship: z.enum(['seated', 'acting', 'vacant']),
    supervisingLeader: PersonRef.nullable(),
    /** Who is in charge of this unit on the day, by a charge of its own or of a unit above. */
    leaderInCharge: PersonRef.nullable(),
    members: z.array(Holding),
    charges: z.array(z.object({ leader: PersonRef, unit: UnitRef, from: z.string(), to: z.string().nullable() })),
    /** A band per post: everyone who held it, in order, with the gaps between. */
    bands: z.array(z.object({ post: z.string(), single: z.boolean(), held: z.array(Holding) })),
  }),
})

export const seePerson = endpoint({
  method: 'GET',
  path: '/api/people/:number',
  params: z.object({ number: z.string().max(50) }),
  query: z.object({ on: DayField.optional() }),
  reply: z.object({
    on: z.string(),
    person: PersonRef,
    /** Only to himself and to those who answer for him. */
    born: z.string().nullable(),
    rank: z.string().nullable(),
    /** His list of duties is there for the viewer. */
    mayOpenDuties: z.boolean(),
    posts: z.array(z.object({ unit: UnitRef, post: z.string(), from: z.string(), to: z.string().nullable() })),
    charges: z.array(z.object({ unit: UnitRef, from: z.string(), to: z.string().nullable() })),
    supervises: z.array(z.object({ head: PersonRef, unit: UnitRef, from: z.string(), to: z.string().nullable() })),
    /** Who answered for him on the day: head of his unit, leader in charge, supervising leader. */
    answeredForBy: z.array(
      z.object({ as: z.enum(['head', 'leader-in-charge', 'supervising-leader']), person: PersonRef }),
    ),
  }),
})

export const findByName = endpoint({
  method: 'GET',
  path: '/api/search',
  query: z.object({ q: z.string().trim().min(1, '请输入要找的名字').max(50) }),
  reply: z.object({
    people: z.array(PersonRef.extend({ where: z.string() })),
    units: z.array(UnitRef),
  }),
})
