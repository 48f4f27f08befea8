import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromiumBinary from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { openApp } from '../server/app.ts'
import { inventedRoles } from '../server/invented-county.ts'
import { openTestApp, TEST_DAY, type TestApp } from './app.ts'
import { type Seat, takeSeat } from './seat.ts'

export type Journey = {
  readonly app: TestApp
  readonly origin: string
  /** Somebody who is not signed in yet. */
  someone(): Promise<Seat>
  /** Through a card of the sign-in page, by its title. */
  as(role: string): Promise<Seat>
  /** Anybody of the county by number, signed in already. */
  asPerson(person: string): Promise<Seat>
  close(): Promise<void>
}

/** The whole program, served over a port of its own from a database of its own, with a browser before it. */
export async function openJourney(): Promise<Journey> {
  const app = await openTestApp()
  const served = await openApp({
    db: app.db,
    clock: app.http.clock,
    countyId: 1,
    roles: inventedRoles(TEST_DAY),
    system: { database: '15', embedded: true, headsFile: null },
    setUpCode: null,
    importers: [],
  })
  await served.fastify.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(served.fastify.server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  const someone = async () => takeSeat(await browser.newContext({ locale: 'zh-CN' }), origin)
  return {
    app,
    origin,
    someone,
    as: async (role) => {
      const seat = await someone()
      await seat.open('/sign-in')
      await seat.page
        .getByRole('button')
        .filter({ has: seat.page.getByText(role, { exact: true }) })
        .click()
      await seat.page.waitForURL((url) => url.pathname === '/' || url.pathname === '/administration')
      await seat.reads()
      return seat
    },
    asPerson: async (person) => {
      const context = await browser.newContext({ locale: 'zh-CN' })
      const { headers } = await app.http.fastify.inject({
        method: 'POST',
        url: '/api/sign-in/role',
        headers: { 'idempotency-key': person },
        payload: { key: person },
      })
      const [name = '', value = ''] = String(headers['set-cookie']).split(';')[0]?.split('=') ?? []
      await context.addCookies([{ name, value, url: origin }])
      return takeSeat(context, origin)
    },
    close: async () => {
      await browser.close()
      await served.fastify.close()
      await app.close()
    },
  }
}

async function openBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'liangze-fonts-'))
  const conf = join(folder, 'fonts.conf')
  const fonts = join(import.meta.dirname, '../node_modules/@expo-google-fonts/noto-sans-sc')
  writeFileSync(
    conf,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}/400Regular</dir><dir>${fonts}/700Bold</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: conf } as Record<string, string>,
  })
}
