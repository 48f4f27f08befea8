import { replaceAdministrator } from '../modules/access/index.ts'
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
    const by = { actor: 'system', now: systemClock.now() }
    const token = await db.inCounty(county.countyId, (tx) =>
      replaceAdministrator(tx, county.countyId, { login, hat }, by),
    )
    if (token === null) throw new Complaint(`账号名“${login}”已有人用，请换一个`)
    console.log(
      `原${kind.replace(/管理员$/, '')}管理员账号已停用。请新任者在 72 小时内打开(在网址后面):/sign-in/link/${token}`,
    )
    return 0
  })
}
