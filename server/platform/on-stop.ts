const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `stop` once when the process is asked to end: by a signal (Ctrl-C reaches us twice, from the terminal and from the script
 * that started us) or because that script is gone. Asked while still starting, it finishes that first: nothing is left behind.
 * Then the process ends, with code 0 where stopping went well.
 */
export function onStop(starting: Promise<() => Promise<void>>): void {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    const stopped = starting.then((stop) => stop())
    stopped.then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of STOPPING) process.on(signal, once)
  process.on('disconnect', once)
  // Being watched for its end is no reason to stay alive.
  process.channel?.unref()
}
