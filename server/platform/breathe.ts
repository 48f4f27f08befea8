import { setImmediate as othersFirst } from 'node:timers/promises'

const LONG_ENOUGH_MS = 15

/** For long reckoning on the one thread that also answers requests: called often, it lets them in when it has gone on long enough. */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < LONG_ENOUGH_MS) return undefined
    return othersFirst().then(() => {
      since = performance.now()
    })
  }
}
