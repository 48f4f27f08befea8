import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const BUILD = join(import.meta.dirname, '../scripts/build.js')

/** Builds the pages where they are missing or older than their sources, once for whoever asks at the same time. */
export default function builtWeb(): void {
  const { status } = spawnSync(process.execPath, [BUILD], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the pages could not be built')
}
