import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { FACE, pt, SIZE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import { paragraph, run, spacing } from '../setting.ts'
import { linesOf, typeset } from '../wording.ts'
import type { Labelled } from './plain-record.ts'

const LABEL = pt(SIZE.fourth) * 6
const VALUE = Math.floor(TYPE_AREA_WIDTH / 2) - LABEL
const INSET = pt(5)
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }

/** Two pairs to a row; a value too long for its half takes the row, and so does one left alone. */
export function pairTable(pairs: readonly Labelled[]): Table {
  return new Table({
    width: { size: 2 * (LABEL + VALUE), type: WidthType.DXA },
    columnWidths: [LABEL, VALUE, LABEL, VALUE],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: INSET, right: INSET, top: 0, bottom: 0 },
    rows: rowsOf(pairs).map(rowOf),
  })
}

function rowsOf(pairs: readonly Labelled[]): Labelled[][] {
  const rows: Labelled[][] = []
  for (const pair of pairs) {
    const mate = rows.at(-1)
    if (mate?.length === 1 && fitsHalf(mate[0]) && fitsHalf(pair)) mate.push(pair)
    else rows.push([pair])
  }
  return rows
}

function fitsHalf(pair: Labelled | undefined): boolean {
  const text = typeset(pair?.text ?? '')
  return !text.includes('\n') && widthOf(text) * pt(SIZE.fourth) <= VALUE - 2 * INSET
}

function rowOf(pairs: readonly Labelled[]): TableRow {
  const wide = pairs.length === 1
  return new TableRow({
    cantSplit: true,
    height: { value: pt(30), rule: HeightRule.ATLEAST },
    children: pairs.flatMap(({ label, text }) => [
      cell([label], AlignmentType.CENTER, LABEL),
      cell(linesOf(text), AlignmentType.LEFT, wide ? VALUE + LABEL + VALUE : VALUE, wide ? 3 : 1),
    ]),
  })
}

type Alignment = typeof AlignmentType.CENTER | typeof AlignmentType.LEFT

function cell(lines: readonly string[], alignment: Alignment, width: number, columnSpan = 1): TableCell {
  const shown = lines.length > 0 ? lines : ['']
  return new TableCell({
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    children: shown.map((line) =>
      paragraph([run(line, FACE.body, SIZE.fourth)], { alignment, spacing: spacing(pt(22), pt(2), pt(2)) }),
    ),
  })
}
