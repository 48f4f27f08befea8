import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Complaint } from '../../complaint.ts'

const NOBODY = 65534

/** How the server's programs are run: PostgreSQL refuses to run as root. */
export type OrdinaryUser = {
  /** Where binaries and cluster lie; the data folder itself unless the account could not reach it. */
  readonly home: string
  /** Program and first arguments put before the command. */
  readonly before: readonly string[]
  /** The account the files must belong to, where it is another than ours. */
  readonly account: { readonly uid: number; readonly gid: number } | null
}

/** As root: in a user namespace where we are `nobody`, or else as a system account. Otherwise: as we are. */
export function ordinaryUserFor(folder: string): OrdinaryUser {
  const home = join(folder, 'postgres')
  if (process.getuid?.() !== 0) return { home, before: [], account: null }
  if (process.env.LIANGZE_NO_NAMESPACE === undefined && namespacesWork())
    return { home, before: ['unshare', '--user', `--map-user=${NOBODY}`], account: null }
  const account = systemAccount()
  if (isReachable(folder)) {
    chmodSync(folder, 0o711)
    return { home, before: [], account }
  }
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const elsewhere = join('/var/lib/liangze', key)
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  return { home: join(elsewhere, 'postgres'), before: [], account }
}

function namespacesWork(): boolean {
  try {
    const id = execFileSync('unshare', ['--user', `--map-user=${NOBODY}`, 'id', '-u'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return id.toString().trim() === String(NOBODY)
  } catch {
    return false
  }
}

function systemAccount(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((it) => it.startsWith(`${name}:`))?.split(':') ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Complaint('自带的数据库不能以 root 身份运行，本机又没有可用的普通账号，请改用普通账号启动本程序')
}

/** Whether an account that is neither owner nor group gets through to the folder. Above it nothing is changed. */
function isReachable(folder: string): boolean {
  for (let at = dirname(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}
