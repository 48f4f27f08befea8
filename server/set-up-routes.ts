import * as contract from '../contract/administration.ts'
import { type By, countAccounts, makeAccount, makeLink } from './modules/access/index.ts'
import { holdCounty, listCounties, listNumbers, nameCounty } from './modules/county/index.ts'
import { listAdopted } from './modules/duties/index.ts'
import { writeEntry } from './modules/ledger/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import type { Http } from './platform/http/http.ts'
import { absent, Refusal } from './platform/http/refusal.ts'
import { guardedCode } from './set-up-code.ts'
import { statuteBook } from './statute-book.ts'

export type SetUpOptions = { readonly countyId: number; readonly setUpCode: string | null }

/** The wizard of a real county. Its first page works once, and only with the code printed on the machine. */
export function setUpRoutes(http: Http, options: SetUpOptions): void {
  const { db, clock } = http
  const code = options.setUpCode === null ? null : guardedCode(options.setUpCode)

  http.serveRaw(contract.setUpCounty, async (request) => {
    const body = request.body as {
      code: string
      name: string
      letterHead: string
      administrators: Record<'system' | 'security' | 'audit', string>
    }
    const { system, security, audit } = body.administrators
    return db.whole(async (tx) => {
      // Of two forms sent at once the second waits here, and finds the county set up.
      await holdCounty(tx, options.countyId)
      const county = (await listCounties(tx)).find((it) => it.countyId === options.countyId)
      if (!county || county.setUp || county.kind !== 'real' || code === null) throw absent()
      const now = clock.now()
      const tried = code.try(body.code.trim(), now)
      if (tried === 'paused') throw new Refusal('paused', { status: 429 })
      if (tried === 'wrong') throw new Refusal('wrong-code', { status: 403 })
      if (new Set([system, security, audit].map((it) => it.toLowerCase())).size < 3)
        throw new Refusal('same-login', { status: 400 })
      const own: By = { actor: 'system', now }
      await nameCounty(tx, options.countyId, body.name, body.letterHead, now)
      await writeEntry(tx, options.countyId, {
        at: now,
        actor: 'system',
        act: 'county-set-up',
        subject: `county/${options.countyId}`,
        body: { name: body.name },
      })
      const links = []
      for (const [hat, login] of [
        ['system-admin', system],
        ['security-admin', security],
        ['audit-admin', audit],
      ] as const) {
        const id = await makeAccount(tx, options.countyId, { login, hat, person: null }, own)
        links.push({ hat, login, link: `/sign-in/link/${await makeLink(tx, options.countyId, id, own)}` })
      }
      return { links }
    })
  })

  http.serve(contract.seeSetUp, async ({ tx, viewer }) => {
    const { countyId } = viewer
    const people = (await countyInForce(tx, db, countyId)).records.people.length
    const lists = new Set((await listAdopted(tx, countyId)).map((it) => it.postKind)).size
    const set = new Set((await listNumbers(tx, countyId)).map((it) => it.name))
    const numbers = statuteBook.settings.filter((it) => set.has(it.name)).length
    const { officers: accounts, unset: links } = await countAccounts(tx, countyId)
    const settings = statuteBook.settings.length
    const step = (
      key: 'county' | 'administrators' | 'workbook' | 'lists' | 'numbers' | 'accounts',
      title: string,
      done: boolean,
      says: string,
      href: string | null,
    ) => ({ key, title, done, says, href })
    return {
      steps: [
        step('county', '县名和发文机关', true, '已定。', null),
        step(
          'administrators',
          '三个管理员',
          links === 0,
          links === 0 ? '三人都已设好密码。' : `还有 ${links} 人没有用一次性链接设密码。`,
          null,
        ),
        step(
          'workbook',
          '导入县里的工作簿',
          people > 0,
          people > 0 ? `已有干部 ${people} 人。` : '单位、干部、任职、分管、归口监督、回避关系，一个 .xlsx 即可。',
          '/import',
        ),
        step(
          'lists',
          '审议通过的责任清单',
          lists > 0,
          lists > 0 ? `已有 ${lists} 类岗位的清单。` : '从法典目录里选定，写明审议文件；没有清单的岗位不产生到期事项。',
          '/set-up/lists',
        ),
        step(
          'numbers',
          '县定数和文件',
          numbers >= settings,
          `已定 ${numbers} 项，共 ${settings} 项；没有定数的苗头不会产生。`,
          '/set-up/numbers',
        ),
        step(
          'accounts',
          '给干部开账号',
          accounts > 0,
          accounts > 0 ? `已开 ${accounts} 个账号。` : '为每人生成一次性链接，由本人设密码。',
          '/administration/accounts',
        ),
      ],
    }
  })
}
