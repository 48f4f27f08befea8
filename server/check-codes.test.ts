import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, openTestApp, type TestApp } from '../testing/app.ts'
import { carryTalk, talksOf } from '../testing/talks.ts'
import { readCheckCode } from './modules/ledger/index.ts'
import { linesOf, partsOf } from './platform/documents/opened-document.ts'

let app: TestApp
let [talker, stranger]: Caller[] = []
let talk = ''
const at = (who: Caller | undefined) => who as Caller
const check = async (code: string) => (await at(stranger).get(`/api/check-codes/${encodeURIComponent(code)}`)).body

beforeAll(async () => {
  app = await openTestApp()
  talker = await app.as('market-head')
  stranger = await app.as('town-secretary')
  talk = (await talksOf(at(talker)))[0].id
})
afterAll(() => app.close())

/** The code on the notice of the talk, as it is printed. */
async function noticeCode(): Promise<string> {
  const { bytes } = await at(talker).get(`/api/matters/${talk}/documents/notice`)
  const text = linesOf(partsOf(bytes).get('word/document.xml') ?? '')
    .map((it) => it.text)
    .join('')
  return /校验码：([0-9A-F-]+)/.exec(text)?.[1] ?? ''
}

describe('the code on a paper', () => {
  it('tells any officer who holds the paper its title, number and day, and nothing else', async () => {
    const code = await noticeCode()
    expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect((await at(stranger).get(`/api/matters/${talk}`)).status).toBe(404)
    const answer = await check(code)
    expect(answer).toEqual({
      code,
      paper: { title: expect.stringContaining('通知'), number: '', madeOn: '2026-11-23' },
    })
  })

  it('may be typed in lower case, in full width, with spaces or with the words before it', async () => {
    const code = await noticeCode()
    const bare = code.replaceAll('-', '')
    const full = [...bare].map((it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)).join('')
    for (const typed of [bare.toLowerCase(), full, bare.match(/../g)?.join(' ') ?? '', `校验码：${code}`]) {
      expect([typed, (await check(typed)).paper?.madeOn]).toEqual([typed, '2026-11-23'])
    }
    expect(readCheckCode('oO1l-I000-abcd')).toBe('00111000ABCD')
  })

  it('is another when anything on the paper has changed, and the former paper remains known', async () => {
    const before = await noticeCode()
    const deputy = (await (await app.as('market-deputy')).get('/api/me')).body.person.number
    expect((await carryTalk(at(talker), talk, 'entrust', { entrustedTo: deputy })).status).toBe(200)
    const after = await noticeCode()
    expect(after).not.toBe(before)
    expect((await check(before)).paper).not.toBeNull()
    expect((await check(after)).paper).not.toBeNull()
  })

  it('that was never given out here is said to be unknown', async () => {
    expect(await check('0000-0000-0000')).toEqual({ code: '0000-0000-0000', paper: null })
  })

  it('that cannot be one is refused with what it looks like', async () => {
    const answer = await at(stranger).get('/api/check-codes/12345')
    expect([answer.status, answer.body.fields[0].field]).toEqual([400, 'code'])
    expect(answer.body.detail).toContain('12 位')
  })

  it('is not checked for administrators or for those who have not signed in', async () => {
    const code = await noticeCode()
    expect((await app.nobody.get(`/api/check-codes/${code}`)).status).toBe(401)
    expect((await (await app.as('system-admin')).get(`/api/check-codes/${code}`)).status).toBe(404)
  })
})
