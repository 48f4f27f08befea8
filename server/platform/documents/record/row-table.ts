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

const LEAST = 4
const MOST = 40

function shares(heads: Rows['heads'], rows: Rows['rows']): number[] {
  const wanted = heads.map((head, at) => {
    const longest = Math.max(0, ...rows.map((row) => widthOf(typeset(row[at] ?? ''))))
    return Math.min(MOST, Math.max(LEAST, Math.ceil(widthOf(head) / 2) + 1, longest + 1))
  })
  const sum = wanted.reduce((all, it) => all + it, 0)
  const widths = wanted.map((it) => Math.floor((it / sum) * TYPE_AREA_WIDTH))
  const rest = TYPE_AREA_WIDTH - widths.reduce((all, it) => all + it, 0)
  return widths.map((it, at) => (at === widths.length - 1 ? it + rest : it))
}
