import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Two projects in one run: fast tests of pure code and tests on a real database; browser journeys. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts', 'journeys/*.journey.ts'],
    exclude: ['node_modules', 'dist', '.data'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // A file waits for the database and the browser as long as it reckons: two at a time on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['testing/database-server.ts'],
  },
})
