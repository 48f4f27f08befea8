import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { systemClock } from '../../server/platform/clock.ts'

const GIB = 2 ** 30

/** Day, processor, memory, system and Node on one line. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.replaceAll(/\s+/g, ' ').trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / GIB)} GiB`
  const system = `${platform()} ${arch()}`
  return `${systemClock.today()} · ${cpus().length} × ${model} · ${memory} · ${system} · Node ${process.versions.node}`
}

/** The load average of the last minute: what else the machine was doing. */
export function loadNow(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}
