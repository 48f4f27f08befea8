import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Complaint } from '../../complaint.ts'
import { complaintOf } from '../../complaint-of.ts'
import { ownConnection } from '../own-connection.ts'
import { binariesIn } from './binaries.ts'
import { ADMIN, clusterIn } from './cluster.ts'
import { holderOf, lockFolder } from './folder-lock.ts'
import { keepUp, type WhenItEnds } from './keep-up.ts'
import { type Keys, makeKeys, readKeys, withFreePort } from './keys.ts'
import { ordinaryUserFor } from './ordinary-user.ts'
import { postmasterOf, startPostmaster, stopPostmaster } from './postmaster.ts'

export type { WhenItEnds }

const OWNER = 'liangze'
const RUNNER = 'liangze_run'
const DATABASE = 'liangze'

export type Embedded = {
  /** To database `liangze` as its owner: no superuser, and subject to row-level security. */
  readonly connectionString: string
  connectionStringFor(database: string): string
  /** To database `liangze` as the role that the program runs as: it owns nothing. */
  readonly runnerConnectionString: string
  /** The superuser, for tests and for making databases; never for the program's own work. */
  readonly adminConnectionString: string
  /** `18.4` */
  readonly version: string
  /** Whether it takes connections; false while it is started again. */
  isUp(): boolean
  /** Told to whoever starts a second time. */
  servesAt(address: string): void
  /** Sends the connections away, writes everything out, gives the folder free. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that is brought along, in a folder that one process uses at a time. A server left behind by a killed process
 * is stopped first; what it had acknowledged is there. With `whenItEnds` one that ends by itself is started again.
 * @throws Complaint where the folder is in use, unwritable or full, or the system unknown.
 */
export async function startEmbedded(
  place: string,
  { durable = true, whenItEnds }: { durable?: boolean; whenItEnds?: WhenItEnds | undefined } = {},
): Promise<Embedded> {
  try {
    const folder = made(place)
    const lock = await lockFolder(folder)
    try {
      const { keys, isUp, stop } = await start(folder, durable, whenItEnds)
      const version = await furnish(keys)
      return { ...connections(keys), version, isUp, servesAt: lock.servesAt, stop: () => stop().finally(lock.release) }
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw complaintOf(error, { folder: resolve(place) }) ?? error
  }
}

/** The server of the folder where one runs already (then `stop` leaves it running), or one started for this process alone. */
export async function reachEmbedded(place: string): Promise<Embedded> {
  const folder = existsSync(place) ? realpathSync(place) : resolve(place)
  const home = ordinaryUserFor(folder).home
  const keys = readKeys(home)
  if (holderOf(folder) === null || keys === null) return startEmbedded(folder)
  if (postmasterOf(join(home, 'cluster')) === null) throw new Complaint('本数据文件夹的程序正在启动或停止，请稍后再试')
  const version = await furnish(keys)
  return { ...connections(keys), version, isUp: () => true, servesAt: () => {}, stop: async () => {} }
}

function made(place: string): string {
  mkdirSync(place, { recursive: true, mode: 0o700 })
  return realpathSync(place)
}

async function start(folder: string, durable: boolean, whenItEnds: WhenItEnds | undefined) {
  const user = ordinaryUserFor(folder)
  mkdirSync(user.home, { recursive: true, mode: 0o711 })
  if (user.account) chmodSync(user.home, 0o711)
  const binaries = binariesIn(user.home)
  const kept = readKeys(user.home) ?? (await makeKeys(user.home))
  const cluster = clusterIn(user, binaries, kept, durable)
  await stopPostmaster(cluster)
  const keys = await withFreePort(user.home, kept)
  const again = () => startPostmaster(user, binaries, cluster, keys.port)
  const server = await again()
  const upkeep = whenItEnds === undefined ? null : keepUp(server, again, whenItEnds)
  // The last resort when our own process ends without `stop`: the server is told to end in order.
  const atExit = () => {
    const pid = postmasterOf(cluster)
    if (pid !== null) process.kill(pid, 'SIGINT')
  }
  process.once('exit', atExit)
  const stop = async () => {
    await upkeep?.letGo()
    await stopPostmaster(cluster)
    process.off('exit', atExit)
  }
  return { keys, isUp: () => upkeep?.isUp() ?? true, stop }
}

function connections(keys: Keys) {
  const at = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${keys.port}/${database}`
  const connectionStringFor = (database: string) => at(OWNER, keys.ownerPassword, database)
  return {
    connectionStringFor,
    connectionString: connectionStringFor(DATABASE),
    runnerConnectionString: at(RUNNER, keys.runnerPassword, DATABASE),
    adminConnectionString: at(ADMIN, keys.adminPassword, 'postgres'),
  }
}

/** Sees to it that owner, runner and database are there. @returns the server's version. */
async function furnish(keys: Keys): Promise<string> {
  const admin = ownConnection(connections(keys).adminConnectionString)
  await admin.connect()
  try {
    const { rows } = await admin.query<{ version: string; owner: boolean; runner: boolean; database: boolean }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version,
         exists (select from pg_roles where rolname = $1) as owner,
         exists (select from pg_roles where rolname = $2) as runner,
         exists (select from pg_database where datname = $3) as database`,
      [OWNER, RUNNER, DATABASE],
    )
    const [found] = rows
    const make = (role: string, password: string) =>
      admin.query(`create role ${role} login nosuperuser nobypassrls password '${password}'`)
    if (!found?.owner) await make(OWNER, keys.ownerPassword)
    if (!found?.runner) await make(RUNNER, keys.runnerPassword)
    if (!found?.database) await admin.query(`create database ${DATABASE} owner ${OWNER}`)
    return found?.version ?? ''
  } finally {
    await admin.end()
  }
}
