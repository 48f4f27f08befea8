import { execFile } from 'node:child_process'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const env = { ...process.env, DATABASE_URL: '', LIANGZE_DATA: '/nowhere/at-all' }

/** Says at the end what Node was asked to load. */
const TELLING = `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
  process.on('exit', () => console.error(JSON.stringify(loaded)))`

/** The files that a command loads, from the top of the repository. */
function loadedBy(...args: string[]): Promise<string[]> {
  const telling = ['--import', `data:text/javascript,${encodeURIComponent(TELLING)}`]
  return new Promise((done) => {
    execFile(process.execPath, [...telling, 'server/commands/main.ts', ...args], { env, cwd: ROOT }, (_, __, err) => {
      const urls: string[] = JSON.parse(err.trimEnd().split('\n').at(-1) ?? '')
      done(urls.filter((it) => it.startsWith('file:')).map((it) => relative(ROOT, fileURLToPath(it))))
    })
  })
}

const LITTLE = /^(law|engine|server\/commands)\/|^server\/platform\/complaint\.ts$/

describe('what a command loads', () => {
  it.each([
    ['clock', '--list'],
    ['law', 'check'],
    ['help', ''],
  ])('is the book and itself for %s %s: no server, no database, no package', async (...args) => {
    const loaded = await loadedBy(...args.filter((it) => it !== ''))
    expect(loaded).toContain('server/commands/main.ts')
    expect(loaded.filter((it) => !LITTLE.test(it))).toEqual([])
  })

  it('is the driver of the database too for one that visits a county', async () => {
    const loaded = await loadedBy('verify')
    expect(loaded).toContain('server/platform/database/database.ts')
    expect(loaded.filter((it) => it.startsWith('node_modules/pg/'))).not.toEqual([])
  })
})
