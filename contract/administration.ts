import { z } from 'zod'
import { Hat } from './access.ts'
import { endpoint } from './define.ts'
import { DayField, text } from './endpoint.ts'

const Account = z.object({
  id: z.string(),
  login: z.string(),
  hat: Hat,
  person: z.string().nullable(),
  name: z.string().nullable(),
  locked: z.boolean(),
  closed: z.boolean(),
  hasPassword: z.boolean(),
})

/** System and security administrators. */
export const listAccounts = endpoint({
  method: 'GET',
  path: '/api/accounts',
  open: 'administrators',
  query: z.object({ q: z.string().max(50).optional(), after: z.string().max(200).optional() }),
  reply: z.object({ items: z.array(Account), next: z.string().nullable() }),
})

/** System administrator: an account for a person; the one-time link is shown once. */
export const openAccount = endpoint({
  method: 'POST',
  path: '/api/accounts',
  open: 'administrators',
  body: z.object({ person: text('干部编号', 50), login: text('账号', 50) }),
  shownOnce: true,
  reply: z.object({ id: z.string(), link: z.string() }),
  refusals: {
    'login-taken': '这个账号名已有人用，请换一个。',
    'has-account': '此人已有账号。',
    'unknown-person': '没有这个人，请先导入干部名册。',
  },
})

/** System administrator: a new one-time link (first password, forgotten password). */
export const newLink = endpoint({
  method: 'POST',
  path: '/api/accounts/:id/link',
  open: 'administrators',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({}),
  shownOnce: true,
  reply: z.object({ link: z.string() }),
})

/** Security administrator. */
export const unlockAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/:id/unlock',
  open: 'administrators',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({}),
  reply: z.object({ id: z.string() }),
})

export const closeAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/:id/close',
  open: 'administrators',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({ why: text('停用原因', 200) }),
  reply: z.object({ id: z.string() }),
})

export const seeNumbers = endpoint({
  method: 'GET',
  path: '/api/county/numbers',
  open: 'anyone-signed-in',
  reply: z.object({
    settings: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        unit: z.string(),
        governs: z.string(),
        suggested: z.number(),
        value: z.number().nullable(),
        document: z.string().nullable(),
        fromDay: z.string().nullable(),
      }),
    ),
    cadences: z.array(
      z.object({
        duty: z.string(),
        what: z.string(),
        every: z.string().nullable(),
        document: z.string().nullable(),
        fromDay: z.string().nullable(),
      }),
    ),
  }),
})

/** System administrator, on a document of the county. */
export const setNumber = endpoint({
  method: 'POST',
  path: '/api/county/numbers',
  open: 'administrators',
  body: z.object({
    name: z.string().max(50),
    value: z.number().int().min(1, '请填 1 以上的整数').max(365, '数字太大'),
    fromDay: DayField,
    document: text('文件依据', 200),
  }),
  reply: z.object({ id: z.string() }),
  refusals: { 'unknown-setting': '没有这一项县定数。' },
})

export const setCadence = endpoint({
  method: 'POST',
  path: '/api/county/cadences',
  open: 'administrators',
  body: z.object({
    duty: z.string().max(20),
    every: z.enum(['month', 'quarter', 'half-year', 'year']),
    fromDay: DayField,
    document: text('文件依据', 200),
  }),
  reply: z.object({ id: z.string() }),
  refusals: { 'unknown-duty': '没有这一条职责，或其期次由法规定死，县里不能另定。' },
})

/** The lists of the book a county adopts by a collective decision. */
export const seeLists = endpoint({
  method: 'GET',
  path: '/api/county/lists',
  open: 'anyone-signed-in',
  reply: z.object({
    lists: z.array(
      z.object({
        postKind: z.string(),
        title: z.string(),
        duties: z.array(z.object({ id: z.string(), what: z.string(), mark: z.string() })),
        adopted: z
          .object({ version: z.number(), document: z.string(), on: z.string(), duties: z.array(z.string()) })
          .nullable(),
      }),
    ),
  }),
})

export const adoptList = endpoint({
  method: 'POST',
  path: '/api/county/lists',
  open: 'administrators',
  body: z.object({
    postKind: z.string().max(50),
    duties: z.array(z.string().max(20)).min(1, '至少选一条').max(15, '一类岗位不超过 15 条'),
    fromDay: DayField,
    adoptedOn: DayField,
    document: text('审议文件', 200),
  }),
  reply: z.object({ id: z.string(), version: z.number() }),
  refusals: { 'unknown-duty': '所选条目不在法典目录里。' },
})

/** The first page of an empty real county: its name and its three administrators. Works once. */
export const setUpCounty = endpoint({
  method: 'POST',
  path: '/api/set-up',
  open: 'anyone',
  body: z.object({
    /** Printed on the console of the machine at the first start; shows that the caller is at the machine. */
    code: text('安装码', 50),
    name: text('县名', 30),
    letterHead: text('发文机关名称', 50),
    administrators: z.object({
      system: text('系统管理员账号', 50),
      security: text('安全管理员账号', 50),
      audit: text('审计管理员账号', 50),
    }),
  }),
  reply: z.object({ links: z.array(z.object({ hat: Hat, login: z.string(), link: z.string() })) }),
  refusals: {
    'wrong-code': '安装码不对。请看运行程序的窗口里显示的安装码。',
    paused: '安装码已连续输错 5 次。请 10 分钟后再试，或者在那台机器上重新启动程序，用新的安装码。',
    'same-login': '三个管理员要用三个不同的账号，由三个人分别担任。',
  },
})

export const seeSetUp = endpoint({
  method: 'GET',
  path: '/api/set-up',
  open: 'anyone-signed-in',
  reply: z.object({
    steps: z.array(
      z.object({
        key: z.enum(['county', 'administrators', 'workbook', 'lists', 'numbers', 'accounts']),
        title: z.string(),
        says: z.string(),
        done: z.boolean(),
        href: z.string().nullable(),
      }),
    ),
  }),
})

/** Audit administrator. */
export const checkLedger = endpoint({
  method: 'GET',
  path: '/api/ledger/check',
  open: 'administrators',
  reply: z.object({ whole: z.boolean(), entries: z.number(), head: z.string(), says: z.string() }),
})

export const listLedger = endpoint({
  method: 'GET',
  path: '/api/ledger',
  open: 'administrators',
  query: z.object({ after: z.coerce.number().int().optional() }),
  reply: z.object({
    items: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        act: z.string(),
        subject: z.string(),
        hash: z.string(),
      }),
    ),
    next: z.number().nullable(),
  }),
})

/** System administrator. */
export const seeSystem = endpoint({
  method: 'GET',
  path: '/api/system',
  open: 'administrators',
  reply: z.object({
    program: z.string(),
    node: z.string(),
    database: z.string(),
    embedded: z.boolean(),
    county: z.string(),
    kind: z.enum(['invented', 'real']),
    /** Last published day of the official working calendar. */
    calendarUntil: z.string(),
    ledgerEntries: z.number(),
    headsFile: z.string().nullable(),
  }),
})
