import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { claimFolder, kindOfFolder } from './folder-kind.ts'

const EXTERNAL = { DATABASE_URL: 'postgresql://a:b@db.example/liangze' }

describe('what the program starts as', () => {
  it('is an invented county on this machine alone, where nothing is said', () =>
    expect(readConfig([], {})).toMatchObject({
      county: 'invented',
      databaseUrl: null,
      host: '127.0.0.1',
      port: 8620,
      tls: undefined,
      today: null,
      folder: expect.stringMatching(/\.data\/invented$/),
    }))
  it('is a real county in a folder of its own with --new', () =>
    expect(readConfig(['--new'], {})).toMatchObject({
      county: 'real',
      folder: expect.stringMatching(/\.data\/county$/),
    }))
  it('is never invented in an external database', () => expect(readConfig([], EXTERNAL).county).toBe('real'))
  it('keeps the heads of two external databases apart', () => {
    const other = { DATABASE_URL: 'postgresql://a:b@db.example/other' }
    expect(readConfig([], other).folder).not.toBe(readConfig([], EXTERNAL).folder)
    expect(readConfig([], { DATABASE_URL: 'postgresql://a:new@db.example/liangze' }).folder).toBe(
      readConfig([], EXTERNAL).folder,
    )
  })
  it('unless that is asked for by name', () => expect(readConfig(['--invented'], EXTERNAL).county).toBe('invented'))
  it('takes a flag before the environment', () =>
    expect(readConfig(['--port', '9000', '--data', '/b'], { LIANGZE_PORT: '8000', LIANGZE_DATA: '/a' })).toMatchObject({
      port: 9000,
      folder: '/b',
    }))
  it('stands on a chosen day in an invented county', () =>
    expect(readConfig([], { LIANGZE_TODAY: '2026-03-05' }).today).toBe('2026-03-05'))
})

describe('a wrong value is refused with one sentence', () => {
  // prettier-ignore
  it.each([
    ['an unknown flag', ['--fast'], {}, '启动参数“--fast”有误'],
    ['a real and an invented county', ['--new', '--invented'], {}, '两者只能选一个'],
    ['a port that is none', ['--port', '8620x'], {}, '端口“8620x”不对'],
    ['a port too high', [], { LIANGZE_PORT: '65536' }, '端口“65536”不对'],
    ['a database of another make', [], { DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL 的写法不对'],
    ['a certificate without its key', [], { LIANGZE_TLS_CERT: '/c' }, '要一起给出'],
    [
      'a certificate that is not there',
      [],
      { LIANGZE_TLS_CERT: '/c', LIANGZE_TLS_KEY: '/k' },
      '读不到 LIANGZE_TLS_CERT',
    ],
    ['a day that is none', [], { LIANGZE_TODAY: '2026-02-30' }, '不是日期'],
    ['a chosen day in a real county', ['--new'], { LIANGZE_TODAY: '2026-03-05' }, '只能用于虚构的县'],
  ])('%s', (_what, args, env, sentence) => expect(() => readConfig(args, env)).toThrow(sentence))
})

describe('a data folder', () => {
  let folder: string
  const claim = (county: 'invented' | 'real') => claimFolder({ folder, county, databaseUrl: null })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'folder-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is what it was made as, at every start', () => {
    claim('invented')
    claim('invented')
    expect(kindOfFolder(folder)).toBe('invented')
  })
  it('of an invented county never becomes a real one', () => {
    claim('invented')
    expect(() => claim('real')).toThrow('里是虚构的县')
    expect(kindOfFolder(folder)).toBe('invented')
  })
  it('of a real county never becomes an invented one', () => {
    claim('real')
    expect(() => claim('invented')).toThrow('里是真实的县')
  })
  it('with somebody’s files in it is left alone', () => {
    writeFileSync(join(folder, '工资表.xlsx'), '')
    expect(() => claim('real')).toThrow('里已有别的文件（工资表.xlsx）')
    expect(kindOfFolder(folder)).toBe(null)
  })
  it('of a later format is not touched', () => {
    writeFileSync(join(folder, 'liangze.json'), '{"kind":"real","format":2}')
    expect(() => claim('real')).toThrow('由另一个版本写成')
  })
})
