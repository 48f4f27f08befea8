import { describe, expect, it } from 'vitest'
import { Complaint } from './complaint.ts'
import { complaintOf } from './complaint-of.ts'

const failed = (code: string, more: object = {}) => Object.assign(new Error(code), { code }, more)

describe('what the machine refuses is said in one sentence', () => {
  // prettier-ignore
  it.each([
    ['a full disk', failed('ENOSPC'), '磁盘已满'],
    [
      'a full disk, as PostgreSQL says it',
      new Error('could not extend file "base/5/1": No space left on device'),
      '磁盘已满',
    ],
    ['a full disk, by PostgreSQL’s code', failed('53100'), '磁盘已满'],
    ['a taken port', failed('EADDRINUSE', { port: 8620 }), '端口 8620 已被别的程序占用'],
    ['a port for administrators alone', failed('EACCES', { port: 80 }), '没有使用端口 80 的权限'],
    ['a folder that may not be written', failed('EACCES', { path: '/srv/x' }), '没有权限读写 /srv/x'],
    ['a disk that may not be written', failed('EROFS', { path: '/srv/x' }), '磁盘是只读的'],
    ['a file that is not there', failed('ENOENT', { path: '/srv/x' }), '找不到 /srv/x'],
    ['an address of another machine', failed('EADDRNOTAVAIL'), '本机没有'],
    ['a database that is not there', failed('ECONNREFUSED', { port: 5432 }), '连不上数据库'],
    ['a wrong password', failed('28P01'), '拒绝了账号或密码'],
    ['a database that was never made', failed('3D000'), '不存在'],
  ])('%s', (_what, error, sentence) => {
    expect(complaintOf(error)?.message).toContain(sentence)
    expect(complaintOf(error)?.message).not.toContain('\n')
  })

  it('and a complaint stays the complaint it is', () => {
    const complaint = new Complaint('请先停止它')
    expect(complaintOf(complaint)).toBe(complaint)
  })

  it('but a fault of our own is not dressed up', () => {
    expect(complaintOf(new TypeError('x is not a function'))).toBe(null)
    expect(complaintOf('text')).toBe(null)
  })
})
