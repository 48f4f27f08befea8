import { makeAccount, makeLink } from '../modules/access/index.ts'
import { writeEntry } from '../modules/ledger/index.ts'
import { systemClock } from '../platform/clock.ts'
import { Complaint } from '../platform/complaint.ts'
import type { Hat } from '../platform/viewer.ts'
import { optionsIn } from './options.ts'
import { visitCounty } from './visit-county.ts'

const HATS: Readonly<Record<string, Hat>> = { 系统: 'system-admin', 安全: 'security-admin', 审计: 'audit-admin' }
const USAGE = '用法：npx liangze new-administrator 系统|安全|审计 新账号名'

/** A lost administrator is replaced on the machine itself: the old account is closed, a one-time link made, both in the ledger. */
export async function newAdministrator(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { data: 'text' })
  const [kind = '', login = ''] = rest
  const hat = HATS[kind.replace(/管理员$/, '')]
  if (!hat || login === '') throw new Complaint(USAGE)
  return visitCounty(values, async ({ db, county }) => {
    const { countyId } = county
    const now = systemClock.now()
    const by = { actor: 'system', now }
    const token = await db.inCounty(countyId, async (tx) => {
      const taken = await tx.row('select 1 from account where county_id = $1 and login = $2', [countyId, login])
      if (taken) throw new Complaint(`账号名“${login}”已有人用，请换一个`)
      await tx.run('update account set closed_at = $3 where county_id = $1 and hat = $2 and closed_at is null', [
        countyId,
        hat,
        now,
      ])
      const id = await makeAccount(tx, countyId, { login, hat, person: null }, by)
      await writeEntry(tx, countyId, {
        at: now,
        actor: 'system',
        act: 'administrator-replaced',
        subject: `account/${id}`,
        body: { hat },
      })
      return makeLink(tx, countyId, id, by)
    })
    console.log(
      `原${kind.replace(/管理员$/, '')}管理员账号已停用。请新任者在 72 小时内打开(在网址后面):/sign-in/link/${token}`,
    )
    return 0
  })
}
