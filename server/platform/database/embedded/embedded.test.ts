import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Complaint } from '../../complaint.ts'
import { type Embedded, reachEmbedded, startEmbedded } from './index.ts'
import { isAlive } from './life.ts'
import { postmasterOf } from './postmaster.ts'

const folder = mkdtempSync(join(tmpdir(), 'embedded-'))
const cluster = join(folder, 'postgres/cluster')
const others: ChildProcess[] = []
const servers: Embedded[] = []

async function started(): Promise<Embedded> {
  const server = await startEmbedded(folder)
  servers.push(server)
  return server
}

/** Another process on the same folder, once it serves: its connection string. */
async function otherProcess(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-server.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  others.push(child)
  for await (const said of child.stdout as AsyncIterable<Buffer>) return { child, url: said.toString().trim() }
  throw new Error(await text(child.stderr as Readable))
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
    .query(sql)
    .then((it) => it.rows)
    .finally(() => client.end().catch(() => {}))
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

beforeAll(async () => {
  const server = await startEmbedded(folder)
  await ask(server.connectionString, 'create table kept (n serial primary key)')
  await server.stop()
})
afterEach(async () => {
  for (const it of servers.splice(0)) await it.stop()
  for (const it of others.splice(0)) {
    if (it.exitCode !== null || it.signalCode !== null) continue
    it.kill('SIGKILL')
    await ended(it)
  }
})
afterAll(async () => {
  await (await startEmbedded(folder)).stop()
  rmSync(folder, { recursive: true })
})

describe('the server that is brought along', () => {
  it('serves an ordinary owner who is under row-level security, and knows Chinese characters as letters', async () => {
    const server = await started()
    const [found] = await ask(
      server.connectionString,
      `select rolsuper or rolbypassrls as above, current_setting('fsync') as fsync,
      '㛃' ~ '^\\w$' as letter, current_setting('listen_addresses') as listens
      from pg_roles where rolname = current_user`,
    )
    expect(found).toEqual({ above: false, fsync: 'on', letter: true, listens: '127.0.0.1' })
    expect(await ask(server.adminConnectionString, 'show unix_socket_directories')).toEqual([
      { unix_socket_directories: '' },
    ])
    expect(server.version).toMatch(/^18\./)
  })

  it('lets nobody in without the password', async () => {
    const server = await started()
    const url = new URL(server.adminConnectionString)
    url.password = 'guessed'
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect(statSync(join(folder, 'postgres/keys.json')).mode & 0o077).toBe(0)
  })

  it('is gone once stopped', async () => {
    const server = await started()
    const pid = postmasterOf(cluster) ?? 0
    await server.stop()
    expect(isAlive(pid)).toBe(false)
    expect(postmasterOf(cluster)).toBe(null)
  })

  it('takes another port where its own was taken meanwhile', async () => {
    const port = JSON.parse(readFileSync(join(folder, 'postgres/keys.json'), 'utf8')).port as number
    const thief = createServer().listen(port, '127.0.0.1')
    const server = await started()
    expect(new URL(server.connectionString).port).not.toBe(String(port))
    thief.close()
  })
})

describe('after kill -9', () => {
  it.each([1, 2, 3, 4, 5])('of our process, what was acknowledged is there (%i)', async () => {
    const { child, url } = await otherProcess()
    const [row] = await ask(url, 'insert into kept default values returning n')
    child.kill('SIGKILL')
    await ended(child)
    const server = await started()
    expect(await ask(server.connectionString, `select n from kept where n = ${row?.n}`)).toHaveLength(1)
  })

  it.each([1, 2, 3, 4, 5])('of the server and our process, what was acknowledged is there (%i)', async () => {
    const { child, url } = await otherProcess()
    const [row] = await ask(url, 'insert into kept default values returning n')
    process.kill(postmasterOf(cluster) ?? 0, 'SIGKILL')
    child.kill('SIGKILL')
    await ended(child)
    const server = await started()
    expect(await ask(server.connectionString, `select n from kept where n = ${row?.n}`)).toHaveLength(1)
  })

  it('a process number that another program uses now is not taken for the server', async () => {
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n1\n\n127.0.0.1\n\nready\n`)
    expect(await ask((await started()).connectionString, 'select 1 as n')).toEqual([{ n: 1 }])
  })
})

describe('a server that ends by itself', () => {
  const told = () => {
    const lines: string[] = []
    const heard = Promise.withResolvers<string>()
    const hear = (line: string) => {
      lines.push(line)
      heard.resolve(line)
    }
    const whenItEnds = { again: hear, never: (why: Complaint) => hear(`never: ${why.message}`), waitsMs: [0, 20, 20] }
    return { lines, heard: heard.promise, whenItEnds }
  }
  const kill = () => process.kill(postmasterOf(cluster) ?? 0, 'SIGKILL')

  it('is started again at the same address with what it had acknowledged, and says one line', async () => {
    const { lines, heard, whenItEnds } = told()
    const server = await startEmbedded(folder, { whenItEnds })
    servers.push(server)
    const [row] = await ask(server.connectionString, 'insert into kept default values returning n')
    kill()
    expect(await heard).toBe('自带的数据库停了，已重新启动（第 1 次）')
    expect(server.isUp()).toBe(true)
    expect(await ask(server.connectionString, `select n from kept where n = ${row?.n}`)).toHaveLength(1)
    expect(lines).toHaveLength(1)
  })

  it('is given up after a few tries, with one sentence that says why', async () => {
    const { heard, whenItEnds } = told()
    const server = await startEmbedded(folder, { whenItEnds })
    servers.push(server)
    const control = join(cluster, 'global/pg_control')
    renameSync(control, `${control}.away`)
    kill()
    expect(await heard).toMatch(/^never: 自带的数据库停了，重新启动 3 次都没有成功，.*请重新启动本程序$/)
    expect(server.isUp()).toBe(false)
    renameSync(`${control}.away`, control)
  })

  it('is let rest where the program stops meanwhile', async () => {
    const { lines, whenItEnds } = told()
    const server = await startEmbedded(folder, { whenItEnds })
    kill()
    await server.stop()
    expect(postmasterOf(cluster)).toBe(null)
    expect(lines).toEqual([])
  })
})

describe('a folder is used by one process', () => {
  it('a second start says who uses it and where, and does no harm', async () => {
    const { child, url } = await otherProcess()
    const refusal = await startEmbedded(folder).catch((error: Error) => error)
    expect(refusal).toBeInstanceOf(Complaint)
    expect((refusal as Error).message).toBe(
      `本数据文件夹正在使用中（进程 ${child.pid}，地址 http://127.0.0.1:8620），请直接打开该地址，或先停止它`,
    )
    expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it('of two started at once exactly one serves', async () => {
    const outcomes = await Promise.allSettled([otherProcess(), otherProcess(), otherProcess()])
    expect(outcomes.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const it of outcomes) if (it.status === 'rejected') expect(it.reason.message).toContain('正在使用中')
  })

  it('a command reaches the server that runs, and leaves it running', async () => {
    const { url } = await otherProcess()
    const reached = await reachEmbedded(folder)
    expect(reached.connectionString).toBe(url)
    await reached.stop()
    expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it('a command starts one for itself where none runs', async () => {
    const reached = await reachEmbedded(folder)
    expect(await ask(reached.connectionString, 'select 1 as n')).toEqual([{ n: 1 }])
    await reached.stop()
    expect(postmasterOf(cluster)).toBe(null)
  })
})
