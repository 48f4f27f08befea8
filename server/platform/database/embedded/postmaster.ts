import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { complaintOf } from '../../complaint-of.ts'
import type { Binaries } from './binaries.ts'
import { plainEnvironment } from './cluster.ts'
import { endsWithin, isAlive } from './life.ts'
import type { OrdinaryUser } from './ordinary-user.ts'

const LOG_AT_MOST = 10_000_000
const READY_WITHIN_MS = 120_000
/** Bytes without which a server does not start. */
const ROOM_TO_START = 1_000_000
const FAST_MS = 30_000
/** Server processes whose postmaster was killed hold its memory for a moment. */
const LEFTOVER = /pre-existing shared memory block|lock file "postmaster.pid" already exists/
const LEFTOVER_WITHIN_MS = 15_000

/** A server that takes connections, and when it does no longer. */
export type Postmaster = { readonly pid: number; readonly ended: Promise<void> }

/** Starts the server of a cluster and waits until it takes connections. */
export async function startPostmaster(
  user: OrdinaryUser,
  binaries: Binaries,
  cluster: string,
  port: number,
): Promise<Postmaster> {
  await stopPostmaster(cluster)
  const until = performance.now() + LEFTOVER_WITHIN_MS
  for (;;) {
    const outcome = await tryOnce(user, binaries, cluster, port)
    if (typeof outcome !== 'string') return outcome
    if (!LEFTOVER.test(outcome) || performance.now() > until)
      throw (
        complaintOf({ message: outcome }, { folder: user.home, port }) ??
        new Error(`PostgreSQL did not start: ${outcome}`)
      )
    await pause(200)
  }
}

/** Stops whatever server runs on the cluster, ours or one left behind: its clients are sent away, its work is written out. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const pid = postmasterOf(cluster)
  if (pid === null) return
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await endsWithin(pid, FAST_MS)) return
  }
}

/** The live server of a cluster as its `postmaster.pid` says, or null. A process number in use by another program is none. */
export function postmasterOf(cluster: string): number | null {
  const [first, folder] = pidFile(cluster)
  const pid = Number(first)
  if (folder !== cluster || !isAlive(pid)) return null
  const named = commandOf(pid)
  return named === null || named.includes(cluster) ? pid : null
}

/** The server, or what its log said when it ended without getting ready. */
async function tryOnce(
  user: OrdinaryUser,
  binaries: Binaries,
  cluster: string,
  port: number,
): Promise<Postmaster | string> {
  const logFile = join(user.home, 'postgres.log')
  if (sizeOf(logFile) > LOG_AT_MOST) renameSync(logFile, `${logFile}.old`)
  if (postmasterOf(cluster) === null) rmSync(join(cluster, 'postmaster.pid'), { force: true })
  const before = sizeOf(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const words = [...user.before, binaries.postgres, '-D', cluster, '-p', String(port)]
  // A group of its own: Ctrl-C at the terminal reaches us alone, and we stop it in order.
  const child = spawn(words[0] as string, words.slice(1), {
    detached: true,
    stdio: ['ignore', log, log],
    env: plainEnvironment(),
    ...user.account,
  })
  closeSync(log)
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', () => resolve(lastWords(logFile, before)))
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.unref()
  const outcome = await Promise.race([failed, ready(cluster, child.pid ?? 0)])
  return typeof outcome === 'string' ? outcome : { pid: outcome, ended }
}

/** On a full disk the server cannot even write down why it ended. It may also end in order, much later, its folder gone. */
function lastWords(logFile: string, before: number): string {
  if (!existsSync(logFile)) return ''
  const { bavail, bsize } = statfsSync(logFile)
  const full = bavail * bsize < ROOM_TO_START ? ' (No space left on device)' : ''
  return `${readFileSync(logFile).subarray(before).toString('utf8')}${full}`
}

async function ready(cluster: string, pid: number): Promise<number | string> {
  const until = performance.now() + READY_WITHIN_MS
  while (performance.now() < until) {
    const lines = pidFile(cluster)
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return pid
    await pause(10)
  }
  return `not ready within ${READY_WITHIN_MS} ms`
}

function pidFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return null
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
