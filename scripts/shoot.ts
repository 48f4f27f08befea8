import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { openBrowser } from '../testing/browser.ts'
import { shootMatters } from './shoot-matters.ts'

/**
 * `npm run shoot -- [folder]`: opens the invented county as it stands on a fixed day, and an empty real one, and keeps a picture
 * of every screen at 1440 and 390 px in the folder (tmp/shots). Renews docs/sign.png, which the README shows.
 */
const root = join(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'tmp/shots'))
const TODAY = '2026-11-23'
const WIDTHS = [1440, 390] as const

type Shot = readonly [name: string, open: string | ((page: Page) => Promise<unknown>)]

const first = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first().click()

const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  '副县长（分管工商）': [
    ['desk', '/'],
    ['sign', (page) => first(page, '去处理')],
    ['talk-new', newTalk],
    ['talk-prepared', prepareTalk],
    ['talk-held', holdTalk],
    ['talks', '/talks'],
    ['signs', '/signs'],
    ['signs-answered', '/signs?state=answered'],
    ['duties', '/duties'],
    ['acts', '/acts'],
    ['act-new', '/acts/new'],
    ['book', '/book'],
    ['book-to-check', '/book?mark=R'],
    ['instrument', '/book/accountability-regulation#20'],
    ['units', '/units'],
    ['unit', '/units/D1'],
    ['person', personOf],
    ['facts', '/facts'],
    ['absent', '/nothing-here'],
  ],
  统计局局长: [
    ['desk-of-a-head', '/'],
    ['sign-of-his-own', (page) => first(page, '看事实并说明')],
  ],
  市场监督管理局局长: [['sign-about-a-deputy', (page) => first(page, '去处理')]],
  县纪委书记: [
    ['desk-of-the-commission', '/'],
    ['sign-known', (page) => first(page, '去处理')],
    ['replay', '/replay'],
    ['replay-run', replay],
    ['insight', '/insight'],
    ['dual-duty', '/insight/dual-duty'],
    ['leader', (page) => page.getByRole('main').getByRole('listitem').getByRole('link').first().click()],
    ['acting', '/insight/acting'],
    ['actions', '/insight/actions'],
    ['load', '/insight/load'],
    ['supervision', '/insight/supervision'],
    ['study', '/insight/study'],
    ['study-records', (page) => first(page, /看这些记录/)],
    ['problems', '/problems'],
  ],
  县委书记: [['in-person', '/acts/in-person']],
  系统管理员: [
    ['administration', '/administration'],
    ['accounts', '/administration/accounts'],
    ['import', '/import'],
    ['import-preview', previewImport],
    ['lists', '/set-up/lists'],
    ['numbers', '/set-up/numbers'],
  ],
  审计管理员: [['ledger', '/administration']],
}

async function newTalk(page: Page) {
  await first(page, '准备约谈')
  await page.getByRole('button', { name: '准备谈话' }).waitFor()
}

async function prepareTalk(page: Page) {
  await page.getByRole('button', { name: '准备谈话' }).click()
  await page.getByText('已准备，还没谈').first().waitFor()
}

async function personOf(page: Page) {
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/people\//)
  await page.getByRole('heading', { name: '任职' }).first().waitFor()
}

async function holdTalk(page: Page) {
  await page.getByRole('textbox', { name: '指出的问题' }).fill('两次知悉班子成员外出没有报备，都没有提醒。')
  await page.getByRole('textbox', { name: '本人说明' }).fill('以为事后说过就行。')
  await page.getByRole('button', { name: '记下谈话' }).click()
  await page.getByRole('button', { name: '谈话人签字' }).first().waitFor()
}

async function replay(page: Page) {
  await page.getByRole('spinbutton').last().fill('6')
  await page.getByRole('button', { name: '推演' }).click()
  await page
    .getByText(/共 \d+ 条/)
    .first()
    .waitFor()
}

async function previewImport(page: Page) {
  await page.goto(new URL('/import', page.url()).href)
  await page.getByLabel('选择 .xlsx 文件').setInputFiles(join(root, 'testing/data/qinghe.xlsx'))
  await page.getByRole('button', { name: '先看看' }).click()
  await page.getByRole('button', { name: '确认写入' }).waitFor()
}

async function setUp(page: Page, code: string) {
  const typed = { 安装码: code, 县名: '青禾县', 发文机关名称: '中共青禾县纪律检查委员会' }
  for (const [label, words] of Object.entries(typed)) await page.getByLabel(label).fill(words)
  const logins = { 系统管理员: 'xitong', 安全管理员: 'anquan', 审计管理员: 'shenji' }
  for (const [label, login] of Object.entries(logins)) await page.getByLabel(new RegExp(label)).fill(login)
  await page.getByRole('button', { name: '建立' }).click()
  await page.getByText('三个一次性链接').waitFor()
}

let count = 0

/** The page as it stands, from top to end, wide and narrow. */
async function keep(page: Page, name: string) {
  count += 1
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [aria-disabled="true"]') === null)
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    const path = join(folder, `${String(count).padStart(2, '0')}-${name}-${width}.png`)
    await page.screenshot({ path, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** The sign down to the day on which it became one. */
async function keepForReadme(page: Page) {
  const line = await page.getByRole('list', { name: '事实经过' }).boundingBox()
  const height = Math.ceil((line?.y ?? 0) + (line?.height ?? 0)) + 6
  const clip = { x: 0, y: 0, width: 1440, height }
  await page.screenshot({ path: join(root, 'docs/sign.png'), clip, fullPage: true })
}

async function seat(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1440, height: 900 })
  return page
}

async function shootInvented(browser: Browser, origin: string) {
  const visitor = await seat(browser)
  await visitor.goto(`${origin}/sign-in`)
  await keep(visitor, 'sign-in')
  for (const [role, shots] of Object.entries(SHOTS)) {
    const page = await seat(browser)
    await page.goto(`${origin}/sign-in`)
    await page
      .getByRole('button')
      .filter({ has: page.getByText(role, { exact: true }) })
      .click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    for (const [name, open] of shots) {
      if (typeof open === 'string') await page.goto(origin + open)
      else await open(page)
      await page.waitForLoadState('networkidle')
      await keep(page, name)
      if (name === 'sign') await keepForReadme(page)
    }
    await page.context().close()
  }
  await shootMatters(browser, origin, keep)
}

async function shootReal(browser: Browser, origin: string, said: string) {
  const page = await seat(browser)
  await page.goto(origin)
  await keep(page, 'not-set-up')
  await page.goto(`${origin}/set-up`)
  await keep(page, 'set-up')
  await setUp(page, /安装码 (\d+)/.exec(said)?.[1] ?? '')
  await keep(page, 'one-time-links')
  await page
    .getByRole('link', { name: /sign-in\/link/ })
    .first()
    .click()
  await keep(page, 'one-time-link')
}

/** The program as `npm start` runs it, in a folder of its own that goes away afterwards. */
async function running(
  flags: readonly string[],
  env: NodeJS.ProcessEnv,
  use: (origin: string, said: string) => Promise<void>,
) {
  const data = mkdtempSync(join(tmpdir(), 'liangze-shoot-'))
  const port = await freePort()
  const words = [join(root, 'server/main.ts'), '--data', data, '--port', String(port), ...flags]
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  let said = ''
  try {
    for await (const words of child.stdout) {
      said += words
      if (said.includes('两责已启动') && (flags.length === 0 || said.includes('安装码'))) break
    }
    await use(`http://127.0.0.1:${port}`, said)
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

await build({ configFile: join(root, 'vite.config.ts'), root: join(root, 'web'), logLevel: 'error' })
mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
try {
  await running([], { LIANGZE_TODAY: TODAY }, (origin) => shootInvented(browser, origin))
  await running(['--new'], {}, (origin, said) => shootReal(browser, origin, said))
} finally {
  await browser.close()
}
console.log(`${count * WIDTHS.length} 张图片在 ${folder}`)
