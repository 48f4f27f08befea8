import { AlignmentType, type Table } from 'docx'
import { FACE, pt, SIZE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import { typeset } from '../wording.ts'
import { ruledCell, ruledTable, tableRow } from './ruled-table.ts'

/** Rows under heads, as wide as the text. */
export type Rows = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Columns share the width by what stands in them, none narrower than its head in two lines. */
export function rowTable({ heads, rows }: Rows): Table {
  const widths = shares(heads, rows)
  const cells = (row: readonly string[], head: boolean) =>
    widths.map((width, at) => {
      const text = row[at] ?? ''
      const short = widthOf(typeset(text)) * pt(SIZE.fourth) <= width - pt(10)
      return ruledCell(text, {
        width,
        face: head ? FACE.hei : FACE.body,
        alignment: head || short ? AlignmentType.CENTER : AlignmentType.LEFT,
      })
    })
  return ruledTable(widths, [
    tableRow(cells(heads, true), { header: true }),
    ...rows.map((row) => tableRow(cells(row, false), { whole: row.every((it) => widthOf(it) < 200) })),
  ])
}

const MOST = 40
const HEAD_IN_ONE_LINE = 6

/** Every column first what its head and shortest words need; what is left by how much more each holds. In twips. */
function shares(heads: Rows['heads'], rows: Rows['rows']): number[] {
  const least = heads.map((head) => pt(SIZE.fourth) * (Math.min(HEAD_IN_ONE_LINE, Math.max(3, widthOf(head))) + 1))
  const more = heads.map((_head, at) => {
    const longest = Math.max(0, ...rows.map((row) => widthOf(typeset(row[at] ?? ''))))
    return Math.max(0, pt(SIZE.fourth) * Math.min(MOST, longest + 1) - (least[at] ?? 0))
  })
  const left = TYPE_AREA_WIDTH - sum(least)
  const wanted = sum(more)
  const widths = least.map((it, at) =>
    Math.floor(it + left * (wanted === 0 ? 1 / heads.length : (more[at] ?? 0) / wanted)),
  )
  const rest = TYPE_AREA_WIDTH - sum(widths)
  return widths.map((it, at) => (at === widths.length - 1 ? it + rest : it))
}

const sum = (all: readonly number[]) => all.reduce((so, it) => so + it, 0)
