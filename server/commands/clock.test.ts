import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const env = { ...process.env, DATABASE_URL: '', LIANGZE_DATA: '/nowhere/at-all' }

function clock(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['server/commands/main.ts', 'clock', ...args], { env, cwd: ROOT }, (error, out, err) =>
      done({ code: error === null ? 0 : Number((error as { code?: unknown }).code ?? 1), out, err }),
    )
  })
}

describe('a clock on the command line', () => {
  it('prints the last day, whether it may still move, and the derivation in Chinese, and nothing else', async () => {
    const { code, out, err } = await clock('--id', 'K10', '--from', '2026-02-03', '--json')
    const said = JSON.parse(out)
    expect([code, err, Object.keys(said)]).toEqual([0, '', ['dueOn', 'provisional', 'derivation']])
    expect(said).toMatchObject({ dueOn: '2026-03-02', provisional: false })
    for (const sentence of said.derivation) expect(sentence).toMatch(/^[^a-z]*。$/)
    expect(said.derivation.at(-1)).toBe('最后一天是2026年3月2日，当日24时前办结都算按期。')
  })

  it('says the same in plain words without --json', async () => {
    const [plain, json] = await Promise.all([
      clock('--id', 'K25', '--from', '2026-04-02'),
      clock('--id', 'K25', '--from', '2026-04-02', '--json'),
    ])
    expect(plain.out.trimEnd().split('\n')).toEqual(JSON.parse(json.out).derivation)
  })

  it('prints null, not the word, for a day that the superior has not named, and the day once he has', async () => {
    const waiting = JSON.parse((await clock('--id', 'K33', '--from', '2026-01-05', '--json')).out)
    expect(waiting).toMatchObject({ dueOn: null, provisional: false })
    expect(waiting.derivation.join('')).toContain('上级还没有定日')
    const named = await clock('--id', 'K33', '--from', '2026-01-05', '--set-day', '2026-03-14', '--json')
    expect(JSON.parse(named.out)).toMatchObject({ dueOn: '2026-03-14' })
  })

  it('takes another term of the same clock by its name', async () => {
    const { out } = await clock('--id', 'K17', '--variant', 'objection', '--from', '2026-02-13', '--json')
    expect(JSON.parse(out)).toMatchObject({ dueOn: '2026-02-27' })
  })

  it('lists every clock with its terms', async () => {
    const [plain, json] = await Promise.all([clock('--list'), clock('--list', '--json')])
    const ids = (JSON.parse(json.out) as { id: string }[]).map((it) => it.id)
    expect(ids.length).toBe(35)
    for (const id of ids) expect(plain.out).toContain(`${id} `)
    expect(plain.out).toContain('--variant probation-one-year：留党察看一年')
  })

  it.each([
    ['a clock that is none', ['--id', 'K99', '--from', '2026-02-03']],
    ['a term that is none', ['--id', 'K10', '--from', '2026-02-03', '--variant', 'longest']],
    ['a day that is none', ['--id', 'K10', '--from', '2026-02-30']],
    ['a day before 2011', ['--id', 'K10', '--from', '2010-12-31']],
    [
      'a day set above for a clock that knows its own',
      ['--id', 'K10', '--from', '2026-02-03', '--set-day', '2026-03-01'],
    ],
    ['a set day that is none', ['--id', 'K33', '--from', '2026-02-03', '--set-day', 'soon']],
    ['a set day before the clock starts', ['--id', 'K33', '--from', '2026-02-03', '--set-day', '2026-02-02']],
    ['no day', ['--id', 'K10']],
    ['an option that is none', ['--id', 'K10', '--form', '2026-02-03']],
  ])('refuses %s with one Chinese sentence and no output', async (_what, args) => {
    const { code, out, err } = await clock(...args, '--json')
    expect([code, out]).toEqual([2, ''])
    expect(err.trimEnd()).toMatch(/^[^\n]*[一-鿿][^\n]*$/)
  })
})
