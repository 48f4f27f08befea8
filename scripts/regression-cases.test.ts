import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const MATTERS = 35
const NAMED = /`([\w./-]+\.test\.ts)` “([^”]+)”/g

const rows = readFileSync(join(ROOT, 'docs/regression-cases.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , tried = ''] = line.split('|').map((it) => it.trim())
    return /^\d+$/.test(number ?? '') ? [{ number: Number(number), tried }] : []
  })
const named = rows.flatMap(({ number, tried }) =>
  [...tried.matchAll(NAMED)].map(([, file = '', title = '']) => ({ number, file, title })),
)

/** As the first words of a call, by themselves or after a table: `it('…'` or `)('…'`. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(join(ROOT, file))) return false
  const words = title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?:\\bit\\(|\\)\\()\\s*(['\`])${words}\\1\\s*,`).test(readFileSync(join(ROOT, file), 'utf8'))
}

describe('the table of cases that broke elsewhere', () => {
  it('has every one of them once, in order', () =>
    expect(rows.map((it) => it.number)).toEqual(Array.from({ length: MATTERS }, (_, at) => at + 1)))

  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(MATTERS)
    expect(named.filter(({ file, title }) => !hasTest(file, title))).toEqual([])
  })

  it('says in words why there is no test, where it names none', () =>
    expect(
      rows
        .filter(({ number }) => !named.some((it) => it.number === number))
        .map(({ number, tried }) => [number, tried]),
    ).toEqual([[30, expect.stringMatching(/^No test looks at a clock: .+\.$/)]]))

  it('would notice a title that is not there', () => {
    expect(hasTest('server/doors.test.ts', 'is shut to one who has not signed in')).toBe(true)
    expect(hasTest('server/doors.test.ts', 'is shut to one who has signed in')).toBe(false)
    expect(hasTest('server/no-such.test.ts', 'is shut to one who has not signed in')).toBe(false)
  })
})
