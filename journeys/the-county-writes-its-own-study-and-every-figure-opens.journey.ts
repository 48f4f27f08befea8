import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, partsOf } from '../server/platform/documents/opened-document.ts'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

let journey: InventedJourney
let office: Seat
beforeAll(async () => {
  journey = await openJourney()
  office = await journey.as('党风政风监督室主任')
})
afterAll(() => journey.close())

describe('the study', () => {
  it('is written by one press, in the order of what was found, why, and what to do', async () => {
    await office.open('/insight')
    await office.follow('专题调研')
    await office.sees('一、主要情况和问题')
    const page = await office.reads()
    for (const chapter of ['二、原因分析', '三、对策建议', '典型案例', '层层传导']) expect(page).toContain(chapter)
    expect(await office.faults()).toEqual([])
  })

  it('opens a figure to as many records as it says, and these to where they stand', async () => {
    const figure = office.page.getByRole('main').locator('a[href*="figure=tasks.bare"]').first()
    const said = Number(await figure.innerText())
    await figure.focus()
    await office.page.keyboard.press('Enter')
    await office.sees('这个数是哪些记录')
    await office.sees('打开')
    expect(await office.page.getByRole('main').getByRole('link', { name: '打开' }).count()).toBe(said)
    expect(await office.faults()).toEqual([])
    await office.follow('打开')
    await office.sees('惠农补贴核对清退')
  })

  it('is taken away as the document that the screen shows', async () => {
    await office.open('/insight/study')
    const shown = await office.page.getByRole('main').locator('.study-section').first().locator('p').first().innerText()
    const [download] = await Promise.all([
      office.page.waitForEvent('download'),
      office.page.getByRole('link', { name: '下载公文（.docx）' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^关于.*专题调研报告\.docx$/)
    const document = partsOf(readFileSync(await download.path())).get('word/document.xml') ?? ''
    const text = linesOf(document)
      .map((it) => it.text)
      .join('')
      .replaceAll(/\s/g, '')
    expect(text).toContain(shown.split('。')[0]?.replaceAll(/\s/g, ''))
  })

  it('is not there for a leader of one line', async () => {
    const leader = await journey.as('副县长（分管工商）')
    await leader.open('/insight')
    expect(await leader.reads()).not.toContain('专题调研')
    await leader.isRefused('/insight/study')
  })
})
