import type { BrowserContext, Locator, Page } from 'playwright-core'
import { DESK, faultsOf, type Screen } from './screen.ts'

/** Somebody at a machine of his own. Whatever he waits for, he waits for by what is on the screen. */
export type Seat = {
  readonly page: Page
  /** Where the program is served. */
  readonly origin: string
  open(path: string): Promise<void>
  /** Opens an address that is not his, and is told no more than that it is not there. */
  isRefused(path: string): Promise<void>
  /** His name, as the bar at the top says it. */
  name(): Promise<string>
  /** Waits until this stands on the screen. */
  sees(words: string | RegExp): Promise<Locator>
  /** The text of the whole page, once it has been read. */
  reads(): Promise<string>
  press(button: string | RegExp): Promise<void>
  follow(link: string | RegExp): Promise<void>
  fill(label: string | RegExp, words: string): Promise<void>
  /** Takes somebody or something from a list that narrows while one types. */
  pick(label: string | RegExp, typed: string, option: string | RegExp): Promise<void>
  /** What is wrong with what he sees: for people who cannot see, on a phone, in another tongue. */
  faults(screen?: Screen): Promise<string[]>
  /** What the browser complained about so far. */
  readonly complaints: readonly string[]
  leave(): Promise<void>
}

export async function takeSeat(context: BrowserContext, origin: string): Promise<Seat> {
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.setViewportSize(DESK)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const complaints: string[] = []
  page.on('console', (it) => it.type() === 'error' && complaints.push(`${it.text()} ${it.location().url}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const main = page.getByRole('main')
  const settled = async () => {
    await main.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [aria-disabled="true"]') === null)
  }
  return {
    page,
    origin,
    complaints,
    open: async (path) => {
      await page.goto(new URL(path, origin).href)
      await settled()
    },
    isRefused: async (path) => {
      const before = complaints.length
      await page.goto(new URL(path, origin).href)
      await main.getByText(/没有找到这项内容|没有这一页/).waitFor()
      complaints.push(...complaints.splice(before).filter((it) => !it.includes('404')))
    },
    name: () => page.getByRole('banner').locator('strong').first().innerText(),
    sees: async (words) => {
      const found = main.getByText(words).first()
      await found.waitFor()
      return found
    },
    reads: async () => {
      await settled()
      return main.innerText()
    },
    press: (button) => page.getByRole('button', { name: button }).first().click(),
    follow: (link) => page.getByRole('link', { name: link }).first().click(),
    fill: (label, words) => page.getByRole('textbox', { name: label }).first().fill(words),
    pick: async (label, typed, option) => {
      await page.getByLabel(label).first().pressSequentially(typed)
      await page.getByRole('option', { name: option }).first().click()
    },
    faults: async (screen) => {
      await settled()
      return faultsOf(page, screen)
    },
    leave: () => context.close(),
  }
}
