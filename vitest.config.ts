import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { testsByKind } from './testing/kinds-of-tests.ts'

const { pure, database, journeys } = testsByKind()
/** The built pages, where somebody reads them; the server that every test of the run shares. */
const globalSetup = ['testing/built-web.ts', 'testing/row-types-once.ts', 'testing/database-server.ts']
/** Every row that a statement brings is held against its type. */
const setupFiles = ['testing/check-rows.ts']

/** Three projects in one run; what a test takes from `testing/` says which is its own. Files share a worker: none leaves anything behind. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    isolate: false,
    // A file waits for the database and the browser as long as it reckons: two at a time on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: [...pure], pool: 'threads' } },
      { extends: true, test: { name: 'database', include: [...database], pool: 'forks', globalSetup, setupFiles } },
      { extends: true, test: { name: 'journeys', include: [...journeys], pool: 'forks', globalSetup, setupFiles } },
    ],
  },
})
