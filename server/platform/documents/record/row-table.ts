import { AlignmentType, type Table } from 'docx'
import { FACE, pt, SIZE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import { typeset } from '../wording.ts'
import { INSET, ruledCell, ruledTable, tableRow } from './ruled-table.ts'

/** Rows under heads, as wide as the text. */
export type Rows = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Columns share the width by what stands in them; many columns are set smaller. */
export function rowTable({ heads, rows }: Rows): Table {
  const size = heads.length > MOST_IN_FOURTH ? SIZE.smallFourth : SIZE.fourth
  const widths = shares(heads, rows, size)
  const cells = (row: readonly string[], head: boolean) =>
    widths.map((width, at) => {
      const text = row[at] ?? ''
      const short = widthOf(typeset(text)) * pt(size) <= width - 2 * INSET
      const alignment = head || short ? AlignmentType.CENTER : AlignmentType.LEFT
      return ruledCell(text, { width, alignment, size, face: head ? FACE.hei : FACE.body })
    })
  return ruledTable(widths, [
    tableRow(cells(heads, true), { header: true }),
    ...rows.map((row) => tableRow(cells(row, false), { whole: row.every((it) => widthOf(it) < 200) })),
  ])
}

const MOST_IN_FOURTH = 4
/** Characters of a text that count: longer ones do not claim more of the width. */
const MOST = 80
const A_DAY = /^\d{4}年\d{1,2}月\d{1,2}日$/u
/** In characters: a day on one line, with what word processors put between digits and characters; a long text. */
const [DAY, LONG] = [7.4, 9]
const LONG_FROM = 20

/** Every column first what it cannot do without; what is left by how much more each holds. In twips. */
function shares(heads: Rows['heads'], rows: Rows['rows'], size: number): number[] {
  const few = heads.length <= MOST_IN_FOURTH ? 7 : 5
  const longest = heads.map((_head, at) => Math.max(0, ...rows.map((row) => widthOf(typeset(row[at] ?? '')))))
  const least = heads.map((head, at) => {
    const text = longest[at] ?? 0
    const day = rows.some((row) => A_DAY.test(row[at] ?? ''))
    const wanted = day ? DAY : text > LONG_FROM ? LONG : Math.min(few, text + 1)
    return Math.ceil(pt(size) * Math.max(3, Math.min(few - 1, widthOf(head)), wanted)) + 2 * INSET
  })
  const left = TYPE_AREA_WIDTH - sum(least)
  if (left < 0) return least.map((it) => Math.floor((it * TYPE_AREA_WIDTH) / sum(least)))
  const more = longest.map((text) => Math.max(0, Math.min(MOST, text) - few))
  const wanted = sum(more)
  const widths = least.map((it, at) =>
    Math.floor(it + left * (wanted === 0 ? 1 / heads.length : (more[at] ?? 0) / wanted)),
  )
  const rest = TYPE_AREA_WIDTH - sum(widths)
  return widths.map((it, at) => (at === widths.length - 1 ? it + rest : it))
}

const sum = (all: readonly number[]) => all.reduce((so, it) => so + it, 0)
