import { AlignmentType, Document, LeaderType, Packer, type Paragraph, type Table, TabStopType } from 'docx'
import type { Day } from '../../../../engine/dates/index.ts'
import { CHARACTER, FACE, LINE, pt, SIZE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import { INDENTED, paragraph, run, spacing, tab } from '../setting.ts'
import { linesOf, typeset } from '../wording.ts'
import { recordSection, recordSettings } from './record-page.ts'
import { pairTable } from './record-table.ts'
import { type Rows, rowTable } from './row-table.ts'

export type Labelled = { readonly label: string; readonly text: string }
/** With rows a table stands under the text. */
export type Block = Labelled & { readonly rows?: Rows }

/** A record or form to be read, completed by hand where empty, and signed. */
export type PlainRecord = {
  readonly title: string
  readonly county: string
  readonly day: Day
  /** A table of labels and values, two to a row, long values across. */
  readonly pairs: readonly Labelled[]
  /** Headed stretches of text; an empty one leaves lines to write on. */
  readonly blocks: readonly Block[]
  /** Who signs: `谈话人`; each gets a line and a date to fill in. */
  readonly signatures: readonly string[]
  readonly checkCode?: string
}

const EMPTY_LINES = 4

/** A .docx on A4. */
export async function plainRecord(record: PlainRecord): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [
    paragraph([run(record.title, FACE.title, SIZE.second)], {
      alignment: AlignmentType.CENTER,
      spacing: spacing(pt(34), 0, pt(12)),
    }),
    ...(record.pairs.length > 0 ? [pairTable(record.pairs)] : []),
    ...record.blocks.flatMap((it, at) => block(it, at === record.blocks.length - 1)),
    ...signatureLines(record.signatures),
  ]
  const sections = [{ ...recordSection(record), children }]
  return new Uint8Array(await Packer.toBuffer(new Document({ ...recordSettings(record), sections })))
}

/** @param last stands with the signatures: these alone on a page would sign nothing. */
function block({ label, text, rows }: Block, last: boolean): (Paragraph | Table)[] {
  const named = paragraph([run(label, FACE.hei)], { spacing: spacing(LINE, pt(10), rows ? pt(4) : 0), keepNext: true })
  const head = label === '' ? [] : [named]
  const lines = linesOf(text)
  if (lines.length === 0 && !rows) return [...head, ...Array.from({ length: EMPTY_LINES }, writingLine)]
  return [
    ...head,
    ...lines.map((line, at) => paragraph([run(line)], { indent: INDENTED, keepNext: last && at === lines.length - 1 })),
    ...(rows ? [rowTable(rows)] : []),
  ]
}

/** A dotted line as wide as the text. */
function writingLine(): Paragraph {
  return paragraph([run('\u3000'), tab()], {
    spacing: spacing(pt(32)),
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH, leader: LeaderType.DOT }],
  })
}

const SIGNED_TO = Math.round(TYPE_AREA_WIDTH * 0.66)

/** Name, a line to sign on, and the day to be written by hand; the lines begin under each other. */
function signatureLines(labels: readonly string[]): Paragraph[] {
  const names = labels.map((label) => typeset(`${label.replace(/[:\uff1a]\s*$/u, '')}\uff1a`))
  const begin = Math.max(...names.map(widthOf)) * CHARACTER + pt(4)
  return names.map((name, at) =>
    paragraph([run(name), tab(), tab(), tab(), run('年\u3000\u3000月\u3000\u3000日')], {
      spacing: spacing(LINE, at === 0 ? pt(24) : pt(12)),
      keepLines: true,
      keepNext: true,
      tabStops: [
        { type: TabStopType.LEFT, position: Math.min(begin, SIGNED_TO - pt(60)) },
        { type: TabStopType.LEFT, position: SIGNED_TO, leader: LeaderType.UNDERSCORE },
        { type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH },
      ],
    }),
  )
}
