import { AlignmentType, type Table, type TableRow } from 'docx'
import { FACE, pt, SIZE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import { paragraph, run, spacing } from '../setting.ts'
import { typeset } from '../wording.ts'
import type { Labelled } from './plain-record.ts'
import { INSET, ruledCell, ruledTable, tableRow } from './ruled-table.ts'

const LABEL = pt(SIZE.fourth) * 6
const VALUE = Math.floor(TYPE_AREA_WIDTH / 2) - LABEL
const ACROSS = VALUE + LABEL + VALUE

/** Two pairs to a row; a value too long for its half takes the row, and so does one left alone. Below, who signs. */
export function pairTable(pairs: readonly Labelled[], signatures: readonly string[] = []): Table {
  return ruledTable([LABEL, VALUE, LABEL, VALUE], [...rowsOf(pairs).map(rowOf), ...signatures.map(signatureRow)])
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

/** Longer than that a value may run over the end of a page. */
const WHOLE_CHARACTERS = 300

function rowOf(pairs: readonly Labelled[]): TableRow {
  const wide = pairs.length === 1
  return tableRow(
    pairs.flatMap(({ label, text }) => [
      ruledCell(label, { width: LABEL, alignment: AlignmentType.CENTER }),
      ruledCell(text, wide ? { width: ACROSS, span: 3 } : { width: VALUE }),
    ]),
    { whole: pairs.every((it) => widthOf(it.text) <= WHOLE_CHARACTERS) },
  )
}

/** Room for a few words by hand; at the foot of the cell the name and the day. */
function signatureRow(label: string): TableRow {
  const name = label.replace(/\s*[(\uff08]\s*签字\s*[)\uff09]\s*$/u, '')
  const line = paragraph(
    [run('签字\uff1a\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日', FACE.body, SIZE.fourth)],
    {
      alignment: AlignmentType.RIGHT,
      spacing: spacing(pt(22), pt(30), pt(4)),
    },
  )
  return tableRow([
    ruledCell(name, { width: LABEL, alignment: AlignmentType.CENTER }),
    ruledCell('', { width: ACROSS, span: 3, below: [line] }),
  ])
}
