import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { FACE, type Face, pt, SIZE } from '../measures.ts'
import { paragraph, run, spacing } from '../setting.ts'
import { linesOf } from '../wording.ts'

/** Between the line of a cell and what stands in it. */
export const INSET = pt(5)
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }

export function ruledTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: INSET, right: INSET, top: 0, bottom: 0 },
    rows,
  })
}

/** `whole`: never parted by the end of a page. */
export const tableRow = (
  children: readonly TableCell[],
  { header = false, whole = true, height = pt(30) }: { header?: boolean; whole?: boolean; height?: number } = {},
) =>
  new TableRow({
    children,
    cantSplit: whole,
    tableHeader: header,
    height: { value: height, rule: HeightRule.ATLEAST },
  })

type Alignment = typeof AlignmentType.CENTER | typeof AlignmentType.LEFT
type CellLook = {
  readonly width: number
  readonly span?: number
  readonly alignment?: Alignment
  readonly face?: Face
  /** In points. */
  readonly size?: number
  /** Set under the text. */
  readonly below?: readonly Paragraph[]
}

export function ruledCell(text: string, look: CellLook): TableCell {
  const { width, span = 1, alignment = AlignmentType.LEFT, face = FACE.body, size = SIZE.fourth, below = [] } = look
  const lines = linesOf(text)
  const shown = lines.length > 0 || below.length > 0 ? lines : ['']
  return new TableCell({
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    children: [
      ...shown.map((line) => paragraph([run(line, face, size)], { alignment, spacing: spacing(pt(22), pt(2), pt(2)) })),
      ...below,
    ],
  })
}
