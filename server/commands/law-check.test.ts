import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { book } from '../../law/index.ts'

const ROOT = join(import.meta.dirname, '../..')
type Ran = { code: number; out: string; err: string }

/** On a checkout as bare as it comes: nowhere to find a database, nowhere to keep anything. */
function liangze(...args: string[]): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', LIANGZE_DATA: '/nonexistent' }
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/liangze.js', ...args], { env, cwd: ROOT }, (error, out, err) =>
      done({ code: error === null ? 0 : Number((error as { code?: unknown }).code ?? 1), out, err }),
    )
  })
}

const marked = (mark: string) => book.provisions.filter((it) => it.mark === mark)

describe('liangze law check', () => {
  it('prints every provision still to be checked, with where it is used, and ends well without a database', async () => {
    const { code, out, err } = await liangze('law', 'check')
    expect([code, err]).toEqual([0, ''])
    for (const { id, says } of [...marked('R'), ...marked('C-2'), ...marked('L')]) {
      expect(out).toContain(id)
      expect(out).toContain(says)
    }
    expect(out).toContain(`待核 ${marked('R').length} 条，县定 ${marked('L').length} 条`)
    expect(out).toMatch(/用在 .*苗头“知道问题而没有处理、上报或者移交”/)
  })

  it('counts in JSON what it names', async () => {
    const { code, out } = await liangze('law', 'check', '--json')
    const { counts, instruments } = JSON.parse(out)
    const all = instruments.flatMap((it: any) => it.unconfirmed)
    expect(code).toBe(0)
    expect(counts).toMatchObject({
      provisions: book.provisions.length,
      unconfirmed: all.length,
      byMark: { 'C-2': marked('C-2').length, R: marked('R').length, L: marked('L').length },
      articleUnknown: all.filter((it: any) => it.articleUnknown).length,
    })
    expect(all.find((it: any) => it.id === 'accountability-regulation/7-8')).toMatchObject({
      article: '第七条第八项',
      mark: 'R',
      usedBy: expect.arrayContaining([expect.objectContaining({ kind: 'sign', id: 'known-not-acted' })]),
    })
  })

  it('says how it is written where it is written otherwise', async () => {
    for (const args of [['law'], ['law', 'chek'], ['law', 'check', '--all']]) {
      const { code, out, err } = await liangze(...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/[\u4e00-\u9fff]/)
    }
  })
})
