import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const START = join(import.meta.dirname, '../../scripts/start.js')
const ASK_EVERY_MS = 5
const LONGEST_MS = 120_000

export type Running = {
  readonly address: string
  /** From the command to the first page with what it shows: `/` and the cards of `/api/sign-in`. */
  readonly servedMs: number
  stop(): Promise<void>
}

/** `npm start` without npm: the script it runs, with a data folder and a free port. */
export async function startProgram(folder: string): Promise<Running> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const from = performance.now()
  const child = spawn(process.execPath, [START, '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGINT'))
  await served(`${address}/`, child)
  await served(`${address}/api/sign-in`, child)
  const servedMs = performance.now() - from
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    await ended
  }
  return { address, servedMs, stop }
}

async function served(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + LONGEST_MS
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return void (await answer.arrayBuffer())
    await pause(ASK_EVERY_MS)
  }
  throw new Error(`${url} was not served (exit code ${child.exitCode})`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
