import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type AssertedRow, assertedRows } from './row-types.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** `sentTo`: the file in which every statement that was sent is named. */
    assertedRows: { readonly rows: readonly AssertedRow[]; readonly sentTo: string }
  }
}

/** Projects of a run share their workers, and a worker writes where the first of them told it: all are told the same place. */
const shared = globalThis as { liangzeSentTo?: { users: number; readonly folder: string } }

/** What rows the program says it gets is read from its sources once a run; after a whole run each must have been seen. */
export default function rowTypesOnce(project: TestProject): () => void {
  shared.liangzeSentTo ??= { users: 0, folder: mkdtempSync(join(tmpdir(), 'statements-')) }
  const here = shared.liangzeSentTo
  here.users += 1
  const sentTo = join(here.folder, 'sent.txt')
  const rows = assertedRows()
  project.provide('assertedRows', { rows, sentTo })
  return () => {
    const sent = existsSync(sentTo) ? readFileSync(sentTo, 'utf8').split('\n') : []
    here.users -= 1
    if (here.users === 0) {
      rmSync(here.folder, { recursive: true })
      delete shared.liangzeSentTo
    }
    const unseen = rows.filter((it) => it.columns !== null && !sent.includes(it.at)).map((it) => it.at)
    if (isWhole(project) && unseen.length > 0)
      // Said, not failed: a worker that served another project first has been seen to leave one of its statements out.
      console.warn(`no test was seen to send these statements, so nothing holds their rows to their types: ${unseen}`)
  }
}

/** All that the tests with a database can say was said. */
function isWhole({ name, config, vitest }: TestProject): boolean {
  const ran = vitest.state.getFiles().filter((it) => it.projectName === name)
  return name === 'database' && ran.length === config.include.length && config.testNamePattern === undefined
}
