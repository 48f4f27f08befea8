import { mkdtempSync } from 'node:fs'
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

/** What rows the program says it gets is read from its sources once a run. */
export default function rowTypesOnce(project: TestProject): void {
  const sentTo = join(process.env.SENT_TO ?? mkdtempSync(join(tmpdir(), 'statements-')), 'sent.txt')
  project.provide('assertedRows', { rows: assertedRows(), sentTo })
}
