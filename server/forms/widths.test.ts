import { expect, it } from 'vitest'
import { across } from './widths.ts'

const widths = (heads: string[], row: string[]) => across(heads, [row]).columns.map((it) => it.width ?? 0)

it('a narrow form is as wide as what stands in it, with days in full', () => {
  const { columns, days } = across(['姓名', '日期'], [['周正', '2026-03-05']])
  expect([columns.map((it) => it.head), days]).toEqual([['序号', '姓名', '日期'], undefined])
  expect(columns.map((it) => it.width)).toEqual([6, 8, 15])
})

it('a wide form still fits the page across, its long texts wider than its short ones', () => {
  const heads = Array.from({ length: 14 }, (_, at) => `第${at + 1}栏`)
  const row = heads.map((_, at) => (at === 3 ? '很长的一段话。'.repeat(60) : at === 5 ? '2026-03-05' : '短'))
  const all = widths(heads, row)
  expect(all.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(165)
  expect(all[4]).toBe(Math.max(...all))
  expect([all[6], across(heads, [row]).days]).toEqual([11, 'short'])
})
