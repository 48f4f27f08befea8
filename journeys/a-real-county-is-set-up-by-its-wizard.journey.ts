import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRealJourney, type RealJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const WORKBOOK = join(import.meta.dirname, '../testing/data/qinghe.xlsx')
const PASSWORD = '春江水暖鸭先知，三月'
const LOGINS = { system: 'xitong', security: 'anquan', audit: 'shenji' } as const
const DOCUMENT = '青县办发〔2026〕8号'
const known = [...Object.values(LOGINS), 'fangxiao']

let journey: RealJourney
let founder: Seat
let system: Seat
let links: string[] = []
beforeAll(async () => {
  journey = await openRealJourney()
  founder = await journey.someone()
})
afterAll(() => journey.close())

async function spendLink(seat: Seat, link: string) {
  await seat.open(link)
  expect(await seat.faults({ known })).toEqual([])
  await seat.fill('新密码', PASSWORD)
  await seat.fill('再输一次', PASSWORD)
  await seat.press('设好并登录')
}

describe('the first page', () => {
  it('leads to the wizard, and there are no role cards', async () => {
    await founder.open('/')
    await founder.sees('这个县还没有设置好。')
    expect(await founder.page.getByText('选一个角色进去看看').count()).toBe(0)
    expect(await founder.faults()).toEqual([])
    await founder.follow('开始设置')
    await founder.sees('第一步在这里做一次，以后不再出现。安装码显示在运行程序的窗口里。')
    expect(await founder.faults()).toEqual([])
  })

  it('opens only to whoever reads the code in the window of the program', async () => {
    await founder.fill('安装码', '00000000')
    await founder.fill('县名', '青禾县')
    await founder.fill('发文机关名称', '中共青禾县纪律检查委员会')
    await founder.fill(/系统管理员/, LOGINS.system)
    await founder.fill(/安全管理员/, LOGINS.security)
    await founder.fill(/审计管理员/, LOGINS.audit)
    await founder.press('建立')
    await founder.page.getByRole('alert').waitFor()
    expect(await founder.page.getByLabel('县名').inputValue()).toBe('青禾县')
    await founder.fill('安装码', journey.setUpCode)
    await founder.press('建立')
    await founder.sees('三个一次性链接')
  })

  it('gives each of the three administrators a link of his own, shown once', async () => {
    const shown = founder.page.getByRole('main').getByRole('link', { name: /sign-in\/link/ })
    links = await shown.evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''))
    expect(new Set(links).size).toBe(3)
    expect(await founder.faults({ known })).toEqual([])
    await founder.page.reload()
    expect(await founder.reads()).not.toContain('sign-in/link')
  })
})

describe('the three administrators', () => {
  it('set a password each; a link opens once', async () => {
    system = await journey.someone()
    await spendLink(system, links[0] ?? '')
    await system.sees('建立本县的步骤')
    for (const link of links.slice(1)) {
      const other = await journey.someone()
      await spendLink(other, link)
      await other.sees('管理')
      expect(await other.faults({ known })).toEqual([])
      await other.isRefused('/import')
      expect(other.complaints).toEqual([])
      await other.leave()
    }
    const late = await journey.someone()
    await late.isRefused(links[0] ?? '')
    await late.leave()
  })

  it('sign in with login and password, and not with a wrong one', async () => {
    const seat = await journey.someone()
    await seat.open('/sign-in')
    await seat.fill('账号', LOGINS.system)
    await seat.fill('密码', '不是这个密码')
    await seat.press('登录')
    await seat.sees(/账号或密码不对/)
    await seat.fill('密码', PASSWORD)
    await seat.press('登录')
    await seat.sees('建立本县的步骤')
    await seat.leave()
  })

  it('do not see a matter: the desk, the signs, the talks are not theirs', async () => {
    for (const path of ['/signs', '/talks', '/units', '/duties']) {
      await system.isRefused(path)
    }
    await system.open('/administration')
    expect(await system.faults({ known })).toEqual([])
  })
})

describe('the system administrator', () => {
  it('sees what the county’s own workbook holds before anything is written, and then writes it', async () => {
    await system.open('/import')
    expect(await system.faults()).toEqual([])
    await system.page.getByLabel('选择 .xlsx 文件').setInputFiles(WORKBOOK)
    await system.press('先看看')
    await system.sees('没有导入的行（8 行）')
    const row = (table: string) => system.page.getByRole('row').filter({ hasText: table }).first().innerText()
    expect(await row('单位')).toContain('355')
    expect(await row('干部')).toContain('969')
    await system.press('确认写入')
    await system.sees(/已写入 \d+ 条/)
  })

  it('adopts a list by its recorded decision', async () => {
    await system.open('/set-up/lists')
    expect(await system.faults()).toEqual([])
    await system.press('采用这张清单')
    await system.fill('审议文件', '县委常委会会议纪要〔2026〕3号')
    expect(await system.faults()).toEqual([])
    await system.press('采用这张清单')
    await system.sees(/现行第 1 版，县委常委会会议纪要〔2026〕3号/)
  })

  it('sets every number of the county, each with the document that sets it', async () => {
    await system.open('/set-up/numbers')
    expect(await system.reads()).toMatch(/还没有定。他县常用 15/)
    expect(await system.faults()).toEqual([])
    const values = [15, 10, 12, 5]
    for (const [at, value] of values.entries()) {
      const part = system.page.locator('section.section').nth(at)
      await part.getByRole('button', { name: '定下' }).click()
      await part.getByLabel(/定为/).fill(String(value))
      await part.getByLabel('审议文件').fill(DOCUMENT)
      if (at === 0) expect(await system.faults()).toEqual([])
      await part.getByRole('button', { name: '定下' }).click()
      await part.getByText(new RegExp(`现行 ${value} .*${DOCUMENT}`)).waitFor()
    }
  })

  it('opens an account for a head, who then sees his own desk and nothing else is left to do', async () => {
    await system.open('/administration/accounts')
    await system.fill('干部编号', 'G1085')
    await system.page.getByRole('form', { name: '给干部开账号' }).getByLabel('账号').fill('fangxiao')
    await system.page.getByRole('form', { name: '给干部开账号' }).getByRole('button').click()
    const link = /\/sign-in\/link\/\S+/.exec(await (await system.sees(/sign-in\/link/)).innerText())?.[0] ?? ''
    expect(await system.faults({ known })).toEqual([])
    const head = await journey.someone()
    await spendLink(head, link)
    await head.sees('我的工作台')
    expect(await head.name()).toBe('方小')
    expect(await head.faults()).toEqual([])
    await head.open('/units')
    await head.sees('青禾县统计局')
    expect(head.complaints).toEqual([])
    await system.open('/administration')
    await system.sees('都已完成。')
    expect(await system.faults({ known })).toEqual([])
  })
})

it('the audit administrator finds the ledger whole, with everything that was done', async () => {
  const audit = await journey.someone()
  await audit.open('/sign-in')
  await audit.fill('账号', LOGINS.audit)
  await audit.fill('密码', PASSWORD)
  await audit.press('登录')
  await audit.press('现在核对')
  await audit.sees(/台账完整/)
  const page = await audit.reads()
  for (const act of ['建立本县', '设密码', '导入名册', '采用清单', '定县定数', '开账号']) expect(page).toContain(act)
  expect(await audit.faults({ known })).toEqual([])
  expect([audit, system].flatMap((it) => it.complaints)).toEqual([])
})
