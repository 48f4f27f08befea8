import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** What tells one life of a process number from another: boot and moment of birth; null where the system does not say. */
export function birthMark(pid: number): string | null {
  const fields = statFields(pid)
  if (fields === null) return null
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}:${fields[19]}`
}

/** A process that runs. One that has ended and only waits to be collected (state Z) does not. */
export function isAlive(pid: number, mark: string | null = null): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const fields = statFields(pid)
  if (fields === null) return process.platform !== 'linux'
  if (fields[0] === 'Z' || fields[0] === 'X') return false
  return mark === null || mark === birthMark(pid)
}

/** True once the process is gone; false where it still lives after `ms`. */
export async function endsWithin(pid: number, ms: number): Promise<boolean> {
  const until = performance.now() + ms
  while (isAlive(pid)) {
    if (performance.now() > until) return false
    await pause(10)
  }
  return true
}

/** Fields of /proc/PID/stat from the third (state) on: the name before them may hold blanks and brackets. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
