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
    issuerMark(letter.issuer, MARK_DEPTH - corner.length * LINE),
    emptyLine(),
    emptyLine(),
    numberLine(letter),
  ]
}

/** As large as fits on one line. */
function issuerMark(issuer: string, depth: number): Paragraph {
  const text = `${typeset(issuer).trim()}文件`
  const fitting = Math.floor(TYPE_AREA_WIDTH / 20 / widthOf(text))
  const size = Math.min(LARGEST_MARK, Math.max(SMALLEST_MARK, fitting))
  return paragraph([run(text, FACE.title, size, { color: RED })], {
    alignment: AlignmentType.CENTER,
    spacing: spacing(pt(size * 1.2), Math.max(0, depth - pt(size * 0.15))),
  })
}

/** The number in the middle, or left of those who approved an upward document, over the red line. */
function numberLine({ number, approvedBy, date }: OfficialLetter): Paragraph {
  const text = number === null ? `\u3000\u3000\u3000〔${date.slice(0, 4)}〕\u3000\u3000号` : documentNumber(number)
  const border = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: RED } }
  if (!approvedBy?.length) return paragraph([run(text)], { alignment: AlignmentType.CENTER, border })
  // An indent would shorten the red line with the text; so one character of space, and a tab.
  return paragraph([run(`\u3000${text}`), tab(), run('签发人\uff1a'), run(approvedBy.join('\u3000'), FACE.kai)], {
    border,
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH - CHARACTER }],
  })
}

const TITLE_CHARACTERS = Math.floor(TYPE_AREA_WIDTH / 20 / SIZE.second)

export function titleAndRecipient({ title, recipient }: OfficialLetter): Paragraph[] {
  const lines = balanced(title, TITLE_CHARACTERS).map((line) =>
    paragraph([run(line, FACE.title, SIZE.second)], {
      alignment: AlignmentType.CENTER,
      spacing: spacing(pt(34)),
      keepNext: true,
    }),
  )
  const named = typeset(recipient)
    .trim()
    .replace(/[:\uff1a]+$/u, '')
  return [emptyLine(), emptyLine(), ...lines, emptyLine(), paragraph([run(`${named}\uff1a`)])]
}
