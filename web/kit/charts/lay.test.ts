import { describe, expect, it } from 'vitest'
import { layBar } from './lay-bar.ts'
import { LEAF_HEIGHT, layTree, ROOT_HEIGHT } from './lay-tree.ts'
import { layLanes, timeScale } from './time-scale.ts'

describe('a bar', () => {
  it('lays its parts one after the other, together as wide as its share of the whole', () => {
    expect(layBar([1, 0, 3], 8)).toEqual([
      { from: 0, wide: 12.5 },
      { from: 12.5, wide: 0 },
      { from: 12.5, wide: 37.5 },
    ])
  })
  it('of nothing is empty', () => expect(layBar([0, 0], 0).map((it) => it.wide)).toEqual([0, 0]))
})

describe('an axis of months', () => {
  it('holds every day between its margins, in order', () => {
    const { place } = timeScale(['2026-03-05', '2026-01-01', '2026-12-31'])
    const places = ['2026-01-01', '2026-03-05', '2026-12-31'].map(place)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect([places[0], places[2]]).toEqual([4, 96])
  })
  it('names no more months than a phone can show, however long it is', () => {
    const months = (until: string) => timeScale(['2026-01-15', until]).ticks.map((it) => it.month)
    expect(months('2026-03-20')).toEqual(['2026-02', '2026-03'])
    expect(months('2026-12-31')).toEqual(['2026-03', '2026-05', '2026-07', '2026-09', '2026-11'])
    expect(months('2041-01-01').length).toBeLessThanOrEqual(5)
    expect(months('2041-01-01').length).toBeGreaterThan(0)
  })
  it('of a single day has it at the start and divides by nothing', () =>
    expect(timeScale(['2026-03-05']).place('2026-03-05')).toBe(4))
})

describe('points on an axis', () => {
  it('that lie too near stand in lanes of their own, and a lane is taken again once it is free', () => {
    expect(layLanes([10, 12, 13, 20, 40], 8)).toEqual([0, 1, 2, 0, 0])
    expect(layLanes([], 8)).toEqual([])
  })
})

describe('a tree', () => {
  it('has its leaves under the root, all on the trunk, none beyond the height', () => {
    const { leaves, trunk, height } = layTree(3)
    expect(leaves).toEqual([0, 1, 2].map((it) => ROOT_HEIGHT + it * LEAF_HEIGHT + LEAF_HEIGHT / 2))
    expect(trunk?.to).toBe(leaves.at(-1))
    expect(leaves.every((it) => it < height)).toBe(true)
  })
  it('without leaves has no trunk', () => expect(layTree(0).trunk).toBeNull())
})
