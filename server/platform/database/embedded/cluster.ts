import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../../complaint.ts'
import { complaintOf } from '../../complaint-of.ts'
import type { Binaries } from './binaries.ts'
import type { Keys } from './keys.ts'
import type { OrdinaryUser } from './ordinary-user.ts'

export const ADMIN = 'liangze_admin'
const UTF8 = /\.utf-?8$/i

/** Settings for one small office machine. fsync stays on: what was acknowledged is kept. */
const SETTINGS = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
shared_buffers = '256MB'
effective_cache_size = '1GB'
work_mem = '16MB'
maintenance_work_mem = '128MB'
max_wal_size = '1GB'
random_page_cost = 1.1
jit = off
timezone = 'Asia/Shanghai'
log_timezone = 'Asia/Shanghai'
lc_messages = 'C'
password_encryption = 'scram-sha-256'
log_line_prefix = '%m [%p] '
`
/** For tests alone: quick, and lost when the machine stops. */
const FLEETING = `
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = '64MB'
max_connections = 200
`

/** Makes the cluster where there is none; one half made by an earlier start that was cut off is made anew. Gives its folder. */
export function clusterIn(user: OrdinaryUser, binaries: Binaries, keys: Keys, durable: boolean): string {
  const cluster = join(user.home, 'cluster')
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherMajor(cluster, binaries)
  } else {
    const half = `${cluster}.half`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { mode: 0o700 })
    if (user.account) chownSync(half, user.account.uid, user.account.gid)
    initialise(half, user, binaries, keys, durable)
    renameSync(half, cluster)
  }
  writeFileSync(join(cluster, 'postgresql.auto.conf'), durable ? SETTINGS : SETTINGS + FLEETING)
  return cluster
}

function initialise(cluster: string, user: OrdinaryUser, binaries: Binaries, keys: Keys, durable: boolean): void {
  const passwordFile = join(user.home, 'password.half')
  writeFileSync(passwordFile, keys.adminPassword, { mode: 0o600 })
  if (user.account) chownSync(passwordFile, user.account.uid, user.account.gid)
  const words = [
    ...user.before,
    binaries.initdb,
    ...['-D', cluster, '-U', ADMIN, '-L', binaries.share, '--encoding=UTF8', '--auth=scram-sha-256'],
    ...[
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${utf8Locale()}`,
      `--pwfile=${passwordFile}`,
    ],
    ...(durable ? [] : ['--no-sync']),
  ]
  const ran = spawnSync(words[0] as string, words.slice(1), {
    encoding: 'utf8',
    env: plainEnvironment(),
    ...user.account,
  })
  rmSync(passwordFile, { force: true })
  if (ran.status === 0) return
  const said = `${ran.stderr}\n${ran.stdout}\n${ran.error?.message ?? ''}`
  rmSync(cluster, { recursive: true, force: true })
  throw complaintOf({ message: said }, { folder: user.home }) ?? new Error(`initdb failed: ${said}`)
}

/** `--locale=C` would make character classes blind to Chinese, without a word. */
function utf8Locale(): string {
  const listed = spawnSync('locale', ['-a'], { encoding: 'utf8' })
  const all = (listed.stdout ?? '').split('\n').filter((it) => UTF8.test(it))
  return all.find((it) => it.startsWith('C.')) ?? all[0] ?? 'C.UTF-8'
}

/** Nothing of the user's surroundings (PGDATA, LC_ALL, …) reaches the server. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: '/', LC_ALL: utf8Locale(), TZ: 'Asia/Shanghai' }
}

function refuseOtherMajor(cluster: string, binaries: Binaries): void {
  const [made, runs] = [readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim(), binaries.version.split('.')[0]]
  if (made === runs) return
  throw new Complaint(
    `数据由 PostgreSQL ${made} 写成，本版自带的是 ${runs}，不能直接打开：请先用原来的版本备份（npx liangze backup 文件），再恢复到新的文件夹`,
  )
}
