import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BOX_WIDTH, INDENT, LEFT, linesOf, SIZE, SMALL, widthOf } from '../engine/procedures/drawing-layout.ts'
import { drawProcedure } from '../engine/procedures/index.ts'
import { book } from '../law/index.ts'

const folder = join(import.meta.dirname, '../docs/diagrams')
const RENEW = 'run: node scripts/draw-diagrams.ts'

describe('the diagrams in docs/diagrams', () => {
  it('are of the procedures in the book, one each and no other', () =>
    expect(readdirSync(folder).toSorted(), RENEW).toEqual(book.procedures.map((it) => `${it.id}.svg`).toSorted()))

  it.each(book.procedures.map((it) => [it.title, it] as const))('show %s as the book has it today', (_title, it) =>
    expect(readFileSync(join(folder, `${it.id}.svg`), 'utf8') === drawProcedure(it), RENEW).toBe(true),
  )
})

describe('a drawing', () => {
  it.each(book.procedures.map((it) => [it.title, it] as const))(
    'of %s cuts off no word and writes over no line',
    (_title, it) => {
      const edge = LEFT + BOX_WIDTH
      const ends = linesOf(it).lines.flatMap((line) => {
        if (line.kind !== 'step') return [LEFT + 12 + widthOf(line.text, SIZE)]
        const title = INDENT + widthOf(line.step.title, SIZE)
        const from = line.below ? INDENT : title + 12
        return [title, ...line.by.map((words) => from + widthOf(words, SMALL))]
      })
      expect(ends.filter((end) => end > edge)).toEqual([])
    },
  )

  it('names every step and every state', () => {
    for (const it of book.procedures) {
      const drawn = drawProcedure(it)
      for (const { title } of [...it.steps, ...it.states]) expect(drawn).toContain(`>${title}<`)
    }
  })
})
