import { AlignmentType, BorderStyle, type Paragraph, TabStopType } from 'docx'
import { CHARACTER, FACE, LINE, mm, pt, SIZE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import { emptyLine, paragraph, run, spacing, tab } from '../setting.ts'
import { balanced, documentNumber, typeset } from '../wording.ts'
import type { OfficialLetter } from './official-letter.ts'

const RED = 'FF0000'
const LARGEST_MARK = 46
const SMALLEST_MARK = 22
/** From the top of the type area to the upper edge of the mark. */
const MARK_DEPTH = mm(35)

/** 版头: what stands above and at the red line. */
export function letterHead(letter: OfficialLetter): Paragraph[] {
  const corner = [
    letter.copyNumber && run(letter.copyNumber.padStart(6, '0')),
    letter.secrecy && run(letter.secrecy, FACE.hei),
    letter.urgency && run(letter.urgency, FACE.hei),
  ].filter((it) => typeof it === 'object')
  return [
    ...corner.map((it) => paragraph([it])),
    redMark(`${typeset(letter.issuer).trim()}文件`, corner.length),
    emptyLine(),
    emptyLine(),
    numberLine(letter),
  ]
}

/** In red, as large as fits on one line, under as many lines as stand above it. */
export function redMark(text: string, linesAbove = 0): Paragraph {
  const fitting = Math.floor(TYPE_AREA_WIDTH / 20 / widthOf(text))
  const size = Math.min(LARGEST_MARK, Math.max(SMALLEST_MARK, fitting))
  const depth = MARK_DEPTH - linesAbove * LINE
  return paragraph([run(text, FACE.title, size, { color: RED })], {
    alignment: AlignmentType.CENTER,
    spacing: spacing(pt(size * 1.2), Math.max(0, depth - pt(size * 0.15))),
  })
}

/** Under the line that it belongs to, as wide as the type area. */
export const RED_LINE = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: RED } } as const

/** The number in the middle, or left of those who approved an upward document, over the red line. */
function numberLine({ number, approvedBy, date }: OfficialLetter): Paragraph {
  const text = number === null ? `\u3000\u3000\u3000〔${date.slice(0, 4)}〕\u3000\u3000号` : documentNumber(number)
  const border = RED_LINE
  if (!approvedBy?.length) return paragraph([run(text)], { alignment: AlignmentType.CENTER, border })
  // An indent would shorten the red line with the text; so one character of space, and a tab.
  return paragraph([run(`\u3000${text}`), tab(), run('签发人\uff1a'), run(approvedBy.join('\u3000'), FACE.kai)], {
    border,
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH - CHARACTER }],
  })
}

const TITLE_CHARACTERS = Math.floor(TYPE_AREA_WIDTH / 20 / SIZE.second)

export const titleLines = (title: string): Paragraph[] =>
  balanced(title, TITLE_CHARACTERS).map((line) =>
    paragraph([run(line, FACE.title, SIZE.second)], {
      alignment: AlignmentType.CENTER,
      spacing: spacing(pt(34)),
      keepNext: true,
    }),
  )

export function titleAndRecipient({ title, recipient }: OfficialLetter): Paragraph[] {
  const named = typeset(recipient)
    .trim()
    .replace(/[:\uff1a。\uff0c\uff1b]+$/u, '')
  return [emptyLine(), emptyLine(), ...titleLines(title), emptyLine(), paragraph([run(`${named}\uff1a`)])]
}
