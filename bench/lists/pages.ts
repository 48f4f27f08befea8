import { type Caller, callerOn } from './ask-http.ts'
import type { Asker, Role } from './people.ts'
import type { Listener, Spoken } from './statements.ts'

/** One page for one role: what each of its people asks for, and what the program then says to the database. */
export type Page = {
  readonly title: string
  readonly role: string
  readonly asked: readonly { readonly cookie: string; readonly paths: readonly string[] }[]
  readonly spoken: readonly Spoken[]
  /** Most that one of them takes. */
  readonly statements: number
}

const PAGES: readonly { readonly title: string; paths(asker: Asker): string[] }[] = [
  { title: 'desk', paths: () => ['/api/desk'] },
  { title: 'signs', paths: () => ['/api/signs'] },
  {
    title: 'unit',
    paths: ({ unit }) => [`/api/units/${unit}`, `/api/occurrences?unit=${unit}`, `/api/acts?unit=${unit}`],
  },
]

const ADMINISTRATOR: Role = { title: 'system administrator', askers: [{ key: 'system-admin', unit: '' }] }

/** Signs everybody in, opens each page once to warm it, and listens the second time. */
export async function pagesOf(port: number, roles: readonly Role[], listener: Listener): Promise<Page[]> {
  const caller = await callerOn(port)
  const cookies = new Map<string, string>()
  for (const { key } of [...roles, ADMINISTRATOR].flatMap((it) => it.askers)) {
    if (!cookies.has(key)) cookies.set(key, await signIn(port, key))
  }
  const page = async (title: string, role: Role, paths: (asker: Asker) => string[]) => {
    const asked = role.askers.map((it) => ({ cookie: cookies.get(it.key) ?? '', paths: paths(it) }))
    const spoken: Spoken[] = []
    for (const it of asked) {
      await ask(caller, it)
      spoken.push(await listener.listen(() => ask(caller, it)))
    }
    return { title, role: role.title, asked, spoken, statements: Math.max(...spoken.map((it) => it.bare.length)) }
  }
  const found: Page[] = []
  for (const { title, paths } of PAGES) for (const role of roles) found.push(await page(title, role, paths))
  found.push(await page('accounts', ADMINISTRATOR, () => ['/api/accounts']))
  caller.close()
  return found
}

async function ask(caller: Caller, { cookie, paths }: Page['asked'][number]): Promise<void> {
  for (const path of paths) await caller.get(path, cookie)
}

/** @returns the cookie. */
export async function signIn(port: number, key: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/sign-in/role`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  })
  if (!answer.ok) throw new Error(`${key} could not sign in: ${answer.status} ${await answer.text()}`)
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
