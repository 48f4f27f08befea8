import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export type KindOfTest = 'pure' | 'database' | 'journeys'

const ROOT = join(import.meta.dirname, '..')
const NO_SOURCES = /^(node_modules|dist|data|tmp|\..*)$/
const TEST = /\.(test|journey)\.ts$/
const IMPORT = /^\s*(?:import|export)\s(?!type\b)[^'"]*?from\s*['"]([^'"]+)['"]/gm
const A_BROWSER = ['testing/browser.ts']
/** Another program takes as long as a database, and a thread is no place to start it from. */
const A_DATABASE = ['testing/database.ts', 'node:child_process']

/** Every test of the house by what it stands on. A file is of one kind, for the kind is reckoned from the file. */
export function testsByKind(): Readonly<Record<KindOfTest, readonly string[]>> {
  const found: Record<KindOfTest, string[]> = { pure: [], database: [], journeys: [] }
  for (const file of testsIn('.')) found[kindOf(file)].push(file)
  return found
}

/** By what a test takes, itself or through what it takes from `testing/`: a browser, a database or another program, or nothing. */
export function kindOf(file: string): KindOfTest {
  const taken = takenBy(file)
  if (A_BROWSER.some((it) => taken.has(it))) return 'journeys'
  return A_DATABASE.some((it) => taken.has(it)) ? 'database' : 'pure'
}

function takenBy(file: string, taken = new Set<string>()): ReadonlySet<string> {
  for (const [, named = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
    const path = named.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), named)) : named
    if (taken.has(path)) continue
    taken.add(path)
    if (path.startsWith('testing/')) takenBy(path, taken)
  }
  return taken
}

function testsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((it) => {
    const path = join(folder, it.name)
    if (it.isDirectory()) return NO_SOURCES.test(it.name) ? [] : testsIn(path)
    return TEST.test(it.name) ? [path] : []
  })
}
