import { expect, it } from 'vitest'
import type { SupervisionLine } from '../../../../contract/supervision.ts'
import { supervisionTrees } from './supervision-trees.ts'

const person = (number: string) => ({ number, name: number })
const line = (unit: string, leader: string | null, more: Partial<SupervisionLine> = {}): SupervisionLine => ({
  unit: { number: unit, name: unit },
  head: person(`H${unit}`),
  headship: 'seated',
  leader: leader === null ? null : person(leader),
  inCharge: null,
  wants: [],
  opens: false,
  ...more,
})
const leaders = ['L2', 'L1'].map((it) => ({ person: person(it), posts: '副县长' }))

it('every unit hangs once, under its leader; leaders stand as given, units with none come first', () => {
  const lines = [line('D1', 'L1'), line('D2', null), line('D3', 'L2'), line('D4', 'L1')]
  const trees = supervisionTrees({ within: null, leaders, lines }, undefined)
  expect(trees.map((it) => [it.root.text, it.leaves.map((leaf) => leaf.key)])).toEqual([
    ['没有主管', ['D2']],
    ['L2', ['D3']],
    ['L1', ['D1', 'D4']],
  ])
})

it('names open on the chosen day; a vacant seat is said in words and by its shape, and opens nothing', () => {
  const lines = [line('D1', 'L1', { head: null, headship: 'vacant' }), line('D2', 'L1', { headship: 'acting' })]
  const [, tree] = supervisionTrees({ within: null, leaders, lines }, '2026-03-01')
  expect(tree?.root.to).toBe('/people/L1?on=2026-03-01')
  expect(tree?.leaves.map((it) => [it.shape, it.parts.at(-1)])).toEqual([
    ['empty', { text: '（空缺）', to: null }],
    ['half', { text: '（主持工作）', to: null }],
  ])
  expect(tree?.leaves[0]?.parts[0]?.to).toBe('/units/D1?on=2026-03-01')
})
