import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const DATA = join(ROOT, 'testing/data')
const place = mkdtempSync(join(tmpdir(), 'liangze-commands-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

type Ran = { code: number; out: string; err: string }

const env = { ...process.env, DATABASE_URL: '', LIANGZE_DATA: '' }

function run(args: string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, args, { env, cwd: ROOT, maxBuffer: 64_000_000 }, (error, out, err) =>
      done({ code: error === null ? 0 : Number((error as { code?: unknown }).code ?? 1), out, err }),
    )
  })
}

const liangze = (...args: string[]) => run(['scripts/liangze.js', ...args])

type Program = { address: string; port: number; code: string; stop(): Promise<number | null> }

async function startProgram(folder: string): Promise<Program> {
  const port = await freePort()
  const child = spawn(process.execPath, ['server/main.ts', '--new', '--data', folder, '--port', String(port)], {
    env,
    cwd: ROOT,
  })
  let said = ''
  child.stdout.on('data', (it) => {
    said += it
  })
  child.stderr.pipe(process.stderr)
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  const ready = async () => {
    while (!/已启动/.test(said)) {
      if (child.exitCode !== null) throw new Error(`did not start: ${said}`)
      await new Promise((done) => setTimeout(done, 50))
    }
    // The set-up code comes on the line after.
    await new Promise((done) => setTimeout(done, 50))
  }
  await ready()
  const stop = () => {
    if (child.exitCode === null) child.kill('SIGINT')
    return ended
  }
  return { address: `http://127.0.0.1:${port}`, port, code: /安装码\s*(\d+)/.exec(said)?.[1] ?? '', stop }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .filter((it) => it !== '')
const workbook = join(DATA, 'qinghe.xlsx')
type Sign = {
  on: string
  sign: string
  about: string
  to: string[]
  because: unknown[]
  under: string[]
  words: string
}

describe('replay on the command line', () => {
  it.each(['four-cases', 'four-twins', 'qinghe-registers'])(
    'gives %s exactly, with provisions and words',
    async (name) => {
      const { code, out } = await liangze('replay', '--workbook', workbook, join(DATA, `${name}.facts.jsonl`))
      const signs = lines(out).map((it): Sign => JSON.parse(it))
      const expected = lines(readFileSync(join(DATA, `${name}.signs.jsonl`), 'utf8')).map((it) => JSON.parse(it))
      expect(code).toBe(0)
      expect(signs.map(({ on, sign, about, to, because }) => ({ on, sign, about, to, because }))).toEqual(expected)
      expect(signs.filter((it) => it.under.length === 0 || it.words === '')).toEqual([])
    },
  )

  it('gives the same signs from the registers as an office keeps them, resting on sheet and row', async () => {
    const { out } = await liangze('replay', '--workbook', workbook, join(DATA, 'qinghe-registers.xlsx'))
    const signs = lines(out).map((it): Sign => JSON.parse(it))
    const expected = lines(readFileSync(join(DATA, 'qinghe-registers.signs.jsonl'), 'utf8')).map((it) => JSON.parse(it))
    const without = (list: Sign[]) => list.map(({ on, sign, about, to }) => ({ on, sign, about, to }))
    expect(without(signs)).toEqual(without(expected))
    expect(signs[0]?.because[0]).toMatch(/^\S+!\d+$/)
  })

  it('stops at a day, that day included', async () => {
    const { out } = await liangze(
      'replay',
      '--workbook',
      workbook,
      join(DATA, 'four-cases.facts.jsonl'),
      '--until',
      '2026-03-02',
    )
    expect(lines(out).length).toBe(3)
  })

  it('says every bad line in a sentence and prints nothing, code 2', async () => {
    const bad = join(place, 'bad.jsonl')
    writeFileSync(
      bad,
      '{"on":"2026-02-30","fact":"absence-recorded"}\nnot json\n{"on":"2026-03-01","fact":"no-such-fact"}\n',
    )
    const { code, out, err } = await liangze('replay', '--workbook', workbook, bad)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(lines(err).filter((it) => /^第[123]行/.test(it)).length).toBe(3)
  })

  it('refuses a missing file, a day that is none and an option that is none with one sentence', async () => {
    for (const args of [
      ['replay', '--workbook', workbook, join(place, 'absent.jsonl')],
      ['replay', '--workbook', workbook, join(DATA, 'four-cases.facts.jsonl'), '--until', 'soon'],
      ['replay', '--workboook', workbook],
      ['no-such-command'],
    ]) {
      const { code, out, err } = await liangze(...args)
      expect([args[0], code, out]).toEqual([args[0], 2, ''])
      expect(lines(err)[0]).toMatch(/[一-鿿]/)
    }
  })
})

describe('import on the command line', () => {
  it('says as JSON what a workbook holds and which rows were not taken', async () => {
    const { code, out } = await liangze('import', workbook, '--dry-run', '--json')
    const said = JSON.parse(out)
    const expected = JSON.parse(readFileSync(join(DATA, 'qinghe.expected.json'), 'utf8'))
    const { units, people, tenures, charges, supervisionLines, relations } = expected
    expect(code).toBe(0)
    expect(said.accepted).toEqual({ units, people, tenures, charges, supervisionLines, relations })
    const marks = (list: { sheet: string; marker: string }[]) => list.map((it) => `${it.sheet} ${it.marker}`).sort()
    expect(marks(said.faults)).toEqual(marks(expected.faults))
  })

  it('refuses what is no workbook, and writing without saying who', async () => {
    const text = join(place, 'notes.xlsx')
    writeFileSync(text, '这不是工作簿')
    expect((await liangze('import', text, '--dry-run', '--json')).code).toBe(2)
    expect((await liangze('import', workbook, '--yes')).err).toContain('--as')
  })
})

describe('a real county, from the machine’s own prompt', () => {
  const [home, copy, file] = [join(place, 'home'), join(place, 'copy'), join(place, 'kept.backup')]
  let program: Program

  beforeAll(async () => {
    program = await startProgram(home)
    const { status } = await fetch(`${program.address}/api/set-up`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        code: program.code,
        name: '青禾县',
        letterHead: '中共青禾县纪律检查委员会',
        administrators: { system: 'xitong', security: 'anquan', audit: 'shenji' },
      }),
    })
    expect(status).toBe(200)
  })
  afterAll(() => program.stop())

  it('has no role door and no account that opens with a default password', async () => {
    const seen = (await (await fetch(`${program.address}/api/sign-in`)).json()) as { roles: unknown[] }
    expect(seen.roles).toEqual([])
  })

  it('takes its workbook in the name of an account that may, and the second time changes nothing', async () => {
    const as = (login: string) => liangze('import', workbook, '--yes', '--as', login, '--data', home)
    expect((await as('xitong')).out).toMatch(/已写入 2\d{3} 条/)
    expect((await as('xitong')).out).toContain('已写入 0 条')
    expect((await as('shenji')).code).toBe(2)
  })

  it('refuses a second start on the same folder with one sentence, while the first goes on', async () => {
    const second = await run(['server/main.ts', '--new', '--data', home, '--port', String(program.port + 1)])
    expect(second.code).not.toBe(0)
    expect(lines(second.err)).toEqual([expect.stringMatching(/正在使用/)])
    expect((await fetch(`${program.address}/api/sign-in`)).status).toBe(200)
  })

  it('is backed up while it runs, restored into an empty place, and verified there', async () => {
    expect((await liangze('backup', file, '--data', home)).code).toBe(0)
    expect((await liangze('restore', file, '--data', copy)).code).toBe(0)
    const verified = await liangze('verify', '--data', copy)
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('台账完整')])
    expect((await liangze('restore', file, '--data', copy)).code).toBe(2)
    expect((await liangze('verify', '--data', copy, '--head', '0'.repeat(64))).code).toBe(1)
  })

  it('restores nothing from half a file', async () => {
    const half = join(place, 'half.backup')
    writeFileSync(half, readFileSync(file).subarray(0, 2000))
    expect((await liangze('restore', half, '--data', join(place, 'third'))).code).toBe(2)
  })

  it('replaces a lost administrator, in the ledger', async () => {
    const replace = () => liangze('new-administrator', '系统', 'xin-xitong', '--data', home)
    expect((await replace()).out).toContain('/sign-in/link/')
    expect((await replace()).code).toBe(2)
    expect((await liangze('verify', '--data', home)).code).toBe(0)
  })

  it('stops cleanly on Ctrl-C and starts again with everything there', async () => {
    expect(await program.stop()).toBe(0)
    program = await startProgram(home)
    const seen = (await (await fetch(`${program.address}/api/sign-in`)).json()) as { county: string; setUp: boolean }
    expect(seen).toMatchObject({ county: '青禾县', setUp: true })
  })
})
