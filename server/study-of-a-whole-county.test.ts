import { expect, it } from 'vitest'
import { openTestApp } from '../testing/app.ts'

it('every figure of the study of a whole county opens to records that say what they are', async () => {
  const app = await openTestApp()
  const caller = await app.as('commission-secretary')
  const span = 'from=2025-01-01&until=2026-11-23'
  const { chapters } = (await caller.get(`/api/study?${span}`)).body
  const parts = JSON.stringify(chapters).matchAll(/"figure":"([^"]+)"/g)
  const figures = [...new Set([...parts].map(([, figure]) => figure ?? ''))]
  const kinds = new Set(figures.map((it) => it.split('.')[0]))
  expect([...kinds]).toEqual(expect.arrayContaining(['acts', 'duties', 'problems', 'signs', 'matters']))
  for (const figure of figures) {
    const { items } = (await caller.get(`/api/study/records?${span}&figure=${figure}&most=20`)).body
    expect([figure, items.length > 0, items.filter((it: any) => it.says === '')]).toEqual([figure, true, []])
  }
  await app.close()
})
