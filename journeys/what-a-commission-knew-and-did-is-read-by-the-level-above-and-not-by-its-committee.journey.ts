import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InventedJourney, openJourney } from '../testing/journey.ts'
import type { Seat } from '../testing/seat.ts'

let journey: InventedJourney
let secretary: Seat
let officer: Seat
let committee: Seat
beforeAll(async () => {
  journey = await openJourney()
  secretary = await journey.as('县纪委书记')
  officer = await journey.as('乡纪委书记')
  committee = await journey.as('乡党委书记')
})
afterAll(() => journey.close())

const body = (number: string) => `/insight/acting?body=${number}`

describe('the head of the county commission', () => {
  it('finds under 分析 the matter that has waited longest, in one sentence', async () => {
    await secretary.open('/')
    await secretary.follow('分析')
    await secretary.follow('见事出手')
    await secretary.sees(/件知悉了，还没有处理的登记。请先问归帆乡纪委2026年11月2日知悉的这一件，到今天 21 天了/)
    expect(await secretary.faults()).toEqual([])
  })

  it('opens from it what was known, when and how, and that nothing was done', async () => {
    await secretary.follow('看归帆乡纪委还没有处理的')
    await secretary.sees('2026年11月2日知悉，还没有处理的登记，到今天 21 天。')
    expect(await secretary.reads()).toMatch(/通过谈话记录知悉归帆乡党委的问题 WT-108（私设小金库）/)
    expect(await secretary.faults()).toEqual([])
  })

  it('sees a relation that asks for another hand, with what may explain it; where it was handed over, none', async () => {
    await secretary.open(body('TJ6'))
    await secretary.sees(/知悉人.+与.+有登记的需回避关系/)
    await secretary.press('可能另有原因')
    await secretary.sees('本人已经申请回避')
    expect(await secretary.faults()).toEqual([])
    await secretary.open(body('TJ10'))
    await secretary.sees(/处理，用了 1 天/)
    expect(await secretary.reads()).not.toContain('需回避关系。')
  })

  it('sees the step whose last day has passed, and not the one still in time', async () => {
    await secretary.open(body('U2'))
    await secretary.sees(/停在“已提出，待受理”/)
    const steps = secretary.page.getByRole('link', { name: /申诉与纠正/ })
    expect(await steps.count()).toBe(1)
    await steps.click()
    await secretary.sees('申诉')
  })

  it('sees that a post ended after its holder had acted; a mistaken entry put right says why', async () => {
    await secretary.open(body('P9'))
    await secretary.sees(/处理了问题 WT-132，.+起不再任/)
    expect(await secretary.reads()).not.toContain('处理了问题 WT-133')
    await secretary.open(body('P11'))
    await secretary.sees(/被撤回，写的原因是：登记成“已处理”，实际是移交/)
    expect(await secretary.faults()).toEqual([])
  })
})

describe('below', () => {
  it('the commission reads its own matters, and neither relations nor what came after', async () => {
    await officer.open(body('TJ8'))
    await officer.sees('还没有处理的登记，到今天 21 天')
    expect(await officer.reads()).not.toContain('处理以后的变化')
    await officer.isRefused(body('TJ9'))
  })

  it('the committee of the township learns nothing of it', async () => {
    await committee.open('/insight/acting')
    await committee.sees('这里没有您能看到的内容')
    await committee.isRefused(body('TJ8'))
  })

  it('the browser has nothing to complain of', () => {
    expect([secretary, officer, committee].flatMap((it) => it.complaints)).toEqual([])
  })
})
