import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
type Axe = { readonly axe: { run(options: RunOptions): Promise<AxeResults> } }
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What may stand in Latin letters on a Chinese screen: keys, kinds of files, the parts of the system, numbers and addresses. */
const KNOWN = [
  /Ctrl\+(?:Enter|\/)/g,
  /\.(?:docx|xlsx)\b/g,
  /Excel|WPS/g,
  /Node v?[\d.]+/g,
  /PostgreSQL [\d.]+/g,
  /https?:\/\/\S+/g,
  /\S*\/\S+\.txt/g,
  /\b[0-9a-f]{64}\b/g,
  /\b[A-Z]{1,4}-?\d+(?:[A-Z]+\d+)?\b/g,
]

export type Screen = {
  /** Words in Latin letters that belong on this screen: a login that was typed, say. */
  readonly known?: readonly string[]
}

/** What is wrong with the screen as it stands, on the desk and on a phone; an empty list where nothing is. */
export async function faultsOf(page: Page, screen: Screen = {}): Promise<string[]> {
  const faults: string[] = []
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size)
    const at = `${new URL(page.url()).pathname} at ${size.width}`
    for (const fault of [...(await overflowOf(page, size.width)), ...(await axeFaults(page))]) {
      faults.push(`${at}: ${fault}`)
    }
  }
  const latin = latinWords(await wordsOf(page), screen.known ?? [])
  return [...faults, ...latin.map((it) => `${new URL(page.url()).pathname}: not Chinese: ${it}`)]
}

async function axeFaults(page: Page): Promise<string[]> {
  // Our pages have no frames: asked in the page itself, axe takes a quarter of what it takes through its own driver.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const violations = await page.evaluate(
    async (options) => (await (window as unknown as Axe).axe.run(options)).violations,
    { runOnly: WCAG, resultTypes: ['violations'], selectors: false } satisfies RunOptions,
  )
  return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 200)}`))
}

/** Nothing makes the page scroll sideways; a part that scrolls within itself may. */
async function overflowOf(page: Page, width: number): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide <= width ? [] : [`${wide} px wide`]
}

/** All that is read or read out: text, labels, placeholders, titles. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title', 'alt']
    const said = [...document.querySelectorAll(spoken.map((it) => `[${it}]`).join())]
    const attributes = said.flatMap((it) => spoken.map((name) => it.getAttribute(name) ?? ''))
    return [document.title, ...document.body.innerText.split('\n'), ...attributes]
  })
}

function latinWords(lines: readonly string[], known: readonly string[]): string[] {
  return lines
    .map((line) => known.reduce((text, word) => text.replaceAll(word, ''), line))
    .map((line) => KNOWN.reduce((text, word) => text.replace(word, ''), line))
    .flatMap((line) => line.match(/[A-Za-z][A-Za-z-]{2,}/g) ?? [])
}
