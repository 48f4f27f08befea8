import { z } from 'zod'
import { endpoint } from './define.ts'
import { PersonRef, text, UnitRef } from './endpoint.ts'

export const Hat = z.enum(['officer', 'system-admin', 'security-admin', 'audit-admin'])

const Me = z.object({
  county: z.string(),
  kind: z.enum(['invented', 'real']),
  today: z.string(),
  hat: Hat,
  login: z.string(),
  /** Null for the three administrators. */
  person: PersonRef.nullable(),
  posts: z.array(z.object({ unit: UnitRef, post: z.string() })),
  /** What the menu shows; the doors themselves are on the server. */
  may: z.object({
    enterFacts: z.boolean(),
    seeCounty: z.boolean(),
    replay: z.boolean(),
    importWorkbook: z.boolean(),
  }),
})
export type Me = z.infer<typeof Me>

export const seeSignIn = endpoint({
  method: 'GET',
  path: '/api/sign-in',
  open: 'anyone',
  reply: z.object({
    county: z.string(),
    kind: z.enum(['invented', 'real']),
    /** A real county not yet set up: the first page is the wizard. */
    setUp: z.boolean(),
    /** Roles as cards: only in a database made as the invented county; empty elsewhere. */
    roles: z.array(z.object({ key: z.string(), title: z.string(), name: z.string(), finds: z.string() })),
  }),
})

const wrong = '账号或密码不对。请核对后再试；连续输错会暂时锁定。'

export const signIn = endpoint({
  method: 'POST',
  path: '/api/sign-in',
  open: 'anyone',
  body: z.object({ login: text('账号', 100), password: z.string().min(1, '请填写密码').max(200, '密码太长') }),
  reply: Me,
  refusals: { wrong, locked: '连续输错次数过多，账号已暂时锁定。请 30 分钟后再试，或请安全管理员解锁。' },
})

/** The open door of the invented county; absent elsewhere. */
export const signInAsRole = endpoint({
  method: 'POST',
  path: '/api/sign-in/role',
  open: 'anyone',
  body: z.object({ key: z.string().max(50) }),
  reply: Me,
})

/** A one-time link sets the first or a new password and signs in. */
export const useLink = endpoint({
  method: 'POST',
  path: '/api/sign-in/link',
  open: 'anyone',
  body: z.object({
    token: z.string().max(200),
    password: z.string().min(10, '密码至少 10 个字符').max(200, '密码太长'),
  }),
  reply: Me,
  refusals: { 'link-spent': '这个链接已经用过或已过期。请向管理员要一个新的。' },
})

export const seeLink = endpoint({
  method: 'GET',
  path: '/api/sign-in/link/:token',
  open: 'anyone',
  params: z.object({ token: z.string().max(200) }),
  reply: z.object({ login: z.string(), hat: Hat, county: z.string() }),
})

export const signOut = endpoint({ method: 'POST', path: '/api/sign-out', open: 'anyone', reply: z.object({}) })

export const seeMe = endpoint({ method: 'GET', path: '/api/me', open: 'anyone-signed-in', reply: Me })
