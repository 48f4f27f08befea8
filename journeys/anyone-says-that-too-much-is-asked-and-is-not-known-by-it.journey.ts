import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

const WORDS = '同一张表一个月要了三次，内容没有变。'
const ANSWER = '这张表从本月起只留一次。'
const ITS_NAME = /这里要得太多/

let journey: InventedJourney
let officer: Seat
let office: Seat
beforeAll(async () => {
  journey = await openJourney()
  officer = await journey.as('市场监督管理局副局长')
  office = await journey.as('党风政风监督室主任')
})
afterAll(() => journey.close())

describe('whoever is asked for too much', () => {
  it('finds the way to say so under every page, with the page named already', async () => {
    for (const [path, page] of [
      ['/', '工作台'],
      ['/duties', '责任清单'],
      ['/acts/new', '履责纪实'],
      ['/book', '法典'],
      ['/nowhere', '别的页面'],
    ] as const) {
      await officer.open(path)
      await officer.follow(ITS_NAME)
      await officer.sees(`说的是“${page}”页`)
    }
  })

  it('says so without a name in four entries at most, and reads that nothing of him was kept', async () => {
    await officer.open('/duties')
    await officer.follow(ITS_NAME)
    await officer.sees('说的是“责任清单”页')
    expect(await officer.page.getByRole('main').getByRole('textbox').count()).toBe(1)
    expect(await officer.faults()).toEqual([])
    await officer.page.getByRole('radio', { name: /重复要/ }).check()
    await officer.fill('哪里要得太多', WORDS)
    await officer.page.getByRole('radio', { name: /不署名/ }).check()
    await officer.press('提出意见')
    await officer.sees('没有留下您的账号')
    await officer.sees('在等答复')
    expect(await officer.reads()).not.toContain(WORDS)
  })

  it('leaves nothing of it in the browser', async () => {
    const kept = await officer.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
    expect(kept).not.toContain('三次')
  })

  it('reads the answer where everybody reads it', async () => {
    await office.open('/')
    await office.follow('分析')
    await office.follow('负担')
    await office.sees(WORDS)
    expect(await office.reads()).toContain('不署名，')
    await office.fill('答复', ANSWER)
    await office.press('答复这条意见')
    await office.sees('已答复。')
    expect(await office.faults()).toEqual([])
    await officer.open('/burden')
    await officer.sees(ANSWER)
    expect([officer.complaints, office.complaints].flat()).toEqual([])
  })
})
