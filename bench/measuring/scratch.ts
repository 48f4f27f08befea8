import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../../server/platform/database/embedded/life.ts'
import { stopPostmaster } from '../../server/platform/database/embedded/postmaster.ts'

const MARK = `liangze-bench-${process.getuid?.() ?? 0}-`

/** Works in a temporary folder, gone afterwards; what a run that was killed has left behind goes first. */
export async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await clearEarlierRuns()
  const folder = mkdtempSync(join(tmpdir(), `${MARK}${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function clearEarlierRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((it) => it.startsWith(MARK))) {
    if (isAlive(Number(name.slice(MARK.length).split('-')[0]))) continue
    await stopPostmaster(join(tmpdir(), name, 'postgres/cluster'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
