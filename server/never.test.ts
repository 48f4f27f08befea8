import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book } from '../law/index.ts'
import { type CountyApp, openCountyApp } from '../testing/county-app.ts'

const root = join(import.meta.dirname, '..')
const FORBIDDEN =
  /打卡|签到|积分|排名|排行|红榜|黑榜|红黑榜|连续[^，。；]{0,6}天|在线时长|点赞|得分|评分|锁定录入|定位|拍照上传|上传照片/g
const SHAPES =
  /score|rank|streak|leaderboard|check-?in$|check-?ins|geolocation|latitude|longitude|likes|photo|picture|points?total/i
/** What reads like a forbidden shape and is none. */
const NO_SHAPES: Readonly<Record<string, string>> = { rank: '职级: the grade of a post, as the register has it' }
/** Sentences that say that we do not do it. */
const DENIALS = ['本系统没有一处要求上传照片、文件或者位置']
/** Identifiers that only one who scores, ranks or traces would have; the shorter words stand in libraries for other things. */
const CODE = /leaderboard|streak|geolocation\b|getCurrentPosition|watchPosition|capture="|accept="image/i

const withoutDenials = (text: string) => DENIALS.reduce((rest, it) => rest.replaceAll(it, ''), text)
const forbiddenIn = (text: string) => [...new Set(withoutDenials(text).match(FORBIDDEN) ?? [])]

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => name.test(it) && !/\.test\.|node_modules/.test(it))
    .map((it) => join(root, folder, it))
}
const found = (files: readonly string[], judge: (text: string) => string[]) =>
  files.flatMap((it) => judge(readFileSync(it, 'utf8')).map((word) => `${it.slice(root.length + 1)}: ${word}`))

/** Names, not comments: these may say what is not done. */
const named = (text: string) =>
  (text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(/[A-Za-z]+/g) ?? []).filter((it) => SHAPES.test(it))

let app: CountyApp
beforeAll(async () => {
  app = await openCountyApp()
})
afterAll(() => app.close())

describe('the screens as they are built', () => {
  const built = filesIn('dist/web', /\.(?:js|html|css)$/)

  it('hold the words of the pages: what is looked through is the program', () => {
    expect(built.length).toBeGreaterThan(20)
    expect(built.some((it) => readFileSync(it, 'utf8').includes('我的工作台'))).toBe(true)
  })

  it('have no word for a score, a rank, a streak, a check-in, a lock or a trace', () =>
    expect(found(built, forbiddenIn)).toEqual([]))

  it('ask no browser where it is, and for no picture', () =>
    expect(found(built, (text) => text.match(new RegExp(CODE, 'gi')) ?? [])).toEqual([]))
})

describe('the sources of the screens and of the contract', () => {
  const files = ['web', 'contract'].flatMap((it) => filesIn(it, /\.tsx?$/))

  it('know no score, streak, leader board, check-in, place or like by any name', () =>
    expect(found(files, (text) => named(text).filter((it) => !(it in NO_SHAPES)))).toEqual([]))

  it('would be found out', () => {
    expect(forbiddenIn('连续三天打卡，得分排行')).toEqual(['连续三天', '打卡', '得分', '排行'])
    expect(named('const unitScore = checkIn(rankOf(it.likes))')).toEqual(['unitScore', 'checkIn', 'rankOf', 'likes'])
    expect(forbiddenIn(`${DENIALS[0]}，但是要上传照片`)).toEqual(['上传照片'])
  })
})

describe('what the server says', () => {
  it('has none of these words, in whatever it writes or refuses', () =>
    expect(
      found(
        ['server', 'engine', 'contract'].flatMap((it) => filesIn(it, /\.ts$/)),
        forbiddenIn,
      ),
    ).toEqual([]))

  it('has them in no duty, form, sign or setting of the book; the provisions alone quote what they forbid', () => {
    const { provisions, instruments: _, ...rest } = book
    expect(forbiddenIn(JSON.stringify(rest))).toEqual([])
    const quoting = provisions.filter((it) => forbiddenIn(it.says).length > 0)
    // Each says that it must not be, or that it is not here.
    expect(quoting.length).toBeGreaterThan(3)
    expect(quoting.filter((it) => !/不|没有/.test(it.says)).map((it) => it.id)).toEqual([])
  })
})

describe('the API', () => {
  type Schema = { [key: string]: unknown }
  const names = (it: unknown): string[] => {
    if (Array.isArray(it)) return it.flatMap(names)
    if (typeof it !== 'object' || it === null) return []
    return Object.entries(it as Schema).flatMap(([key, inner]) => {
      const own = key === 'properties' && typeof inner === 'object' ? Object.keys(inner as Schema) : []
      const kinds = key === 'enum' && Array.isArray(inner) ? inner.map(String) : []
      const parameter = key === 'name' && typeof inner === 'string' ? [inner] : []
      return [...own, ...kinds, ...parameter, ...names(inner)]
    })
  }

  it('names no score, rank, streak, check-in, place, picture or like, in no path, field or kind', async () => {
    const { paths } = (await app.nobody.get('/api/openapi.json')).body as { paths: Record<string, unknown> }
    const wrong = [...Object.keys(paths), ...names(paths)].filter((it) => SHAPES.test(it) && !(it in NO_SHAPES))
    expect([...new Set(wrong)]).toEqual([])
    expect(forbiddenIn(JSON.stringify(paths))).toEqual([])
  })

  it('takes a file in one place alone: the county’s own registers', async () => {
    const { paths } = (await app.nobody.get('/api/openapi.json')).body as { paths: Record<string, unknown> }
    const taking = Object.keys(paths).filter((it) => /import|upload|file(?!s)/i.test(it))
    expect(taking.filter((it) => !it.startsWith('/api/import'))).toEqual([])
    const reading = filesIn('server', /\.ts$/).filter((it) =>
      /request\.(?:file|files|parts)\(/.test(readFileSync(it, 'utf8')),
    )
    expect(reading.map((it) => it.slice(root.length + 1))).toEqual(['server/import-routes.ts'])
  })

  it('lets nobody put a list in an order of his own: none can be asked for by load, count or lateness', async () => {
    const { paths } = (await app.nobody.get('/api/openapi.json')).body as { paths: Record<string, unknown> }
    expect(names(paths).filter((it) => /^(?:sort|order|orderBy|sortBy|top)$/.test(it))).toEqual([])
  })
})
