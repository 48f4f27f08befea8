import { setTimeout as pause } from 'node:timers/promises'
import { Complaint } from '../../complaint.ts'
import type { Postmaster } from './postmaster.ts'

/** Before each try; a server that does not stand after the last is given up. */
const WAITS_MS: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000, 16_000]
/** One that ends sooner than this after a start did not stand. */
const STANDS_AFTER_MS = 10_000

export type WhenItEnds = {
  /** The server ended by itself and serves again: one line for the log. */
  again(line: string): void
  /** It could not be started again: the program has nothing to stand on. */
  never(why: Complaint): void
  readonly waitsMs?: readonly number[]
}

export type KeptUp = {
  isUp(): boolean
  /** Nothing is started from now on, and nothing is being started once this is through. */
  letGo(): Promise<void>
}

/** Starts a server again that ended without being told to, a few times with growing pauses between. */
export function keepUp(first: Postmaster, start: () => Promise<Postmaster>, told: WhenItEnds): KeptUp {
  const { waitsMs = WAITS_MS } = told
  const cut = new AbortController()
  let running: Postmaster | null = first
  let tries = 0

  async function startedAgain(): Promise<Postmaster | null> {
    for (let why: unknown; ; ) {
      const wait = waitsMs[tries]
      if (wait === undefined) return gaveUp(why)
      tries += 1
      await pause(wait, undefined, { signal: cut.signal }).catch(() => {})
      if (cut.signal.aborted) return null
      const outcome = await start().catch((error: unknown) => ({ error }))
      if (!('error' in outcome)) return outcome
      why = outcome.error
    }
  }

  function gaveUp(why: unknown): null {
    const because = why instanceof Complaint ? `：${why.message}` : '，原因见 postgres.log'
    told.never(
      new Complaint(`自带的数据库停了，重新启动 ${waitsMs.length} 次都没有成功${because}。排除后请重新启动本程序`, {
        cause: why,
      }),
    )
    return null
  }

  async function watch(): Promise<void> {
    for (let server: Postmaster | null = first; server !== null; server = running) {
      const since = performance.now()
      await server.ended
      running = null
      if (cut.signal.aborted) return
      if (performance.now() - since > STANDS_AFTER_MS) tries = 0
      running = await startedAgain()
      if (cut.signal.aborted) return
      if (running !== null) told.again(`自带的数据库停了，已重新启动（第 ${tries} 次）`)
    }
  }

  const watching = watch()
  return {
    isUp: () => running !== null,
    letGo: async () => {
      cut.abort()
      // A server that stands is not waited for: whoever lets go of it stops it.
      if (running === null) await watching
    },
  }
}
