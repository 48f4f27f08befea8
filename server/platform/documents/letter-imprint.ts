import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IParagraphOptions,
  type Paragraph,
  TabStopType,
  VerticalPositionAlign,
} from 'docx'
import { FACE, pt, SIZE, TYPE_AREA_WIDTH } from './measures.ts'
import type { OfficialLetter } from './official-letter.ts'
import { paragraph, run, spacing, tab } from './setting.ts'
import { typeset, writtenDay } from './wording.ts'

const THICK = 8
const THIN = 6
const FOURTH = pt(SIZE.fourth)

/** At the foot of the last page. */
const FRAME: IParagraphOptions['frame'] = {
  type: 'alignment',
  width: TYPE_AREA_WIDTH,
  height: 0,
  wrap: FrameWrap.NOT_BESIDE,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
}

/** 版记: between lines as wide as the type area. */
export function imprint(letter: OfficialLetter): Paragraph[] {
  const copies = (letter.copyTo ?? []).map((name) => typeset(name).trim()).filter((name) => name !== '')
  const lines = [
    ...(copies.length > 0 ? [copyLine(copies)] : []),
    ...(letter.printedBy ? [printLine(letter.printedBy, writtenDay(letter.printedOn ?? letter.date))] : []),
  ]
  if (lines.length === 0) return []
  const ruled = lines.flatMap((line, at) => [rule(at === 0 ? THICK : THIN), line])
  return [...ruled, rule(THICK), paragraph([run('', FACE.body, 1)], { spacing: spacing(pt(1)) })]
}

/** A line of its own, because one that belongs to indented text would be indented with it. */
function rule(size: number): Paragraph {
  return paragraph([run('', FACE.body, 1)], {
    frame: FRAME,
    spacing: spacing(pt(2)),
    border: { bottom: { style: BorderStyle.SINGLE, size, space: 0, color: '000000' } },
  })
}

/** Names that run over stand under the first, and the last is followed by a full stop. */
function copyLine(copies: readonly string[]): Paragraph {
  const text = `抄送\uff1a${copies.join('\uff0c').replace(/[。.]+$/u, '')}。`
  return paragraph([run(text, FACE.body, SIZE.fourth)], {
    frame: FRAME,
    spacing: spacing(pt(24)),
    indent: { left: 4 * FOURTH, hanging: 3 * FOURTH, right: FOURTH },
  })
}

function printLine(printedBy: string, day: string): Paragraph {
  const letters = [printedBy.trim(), `${day}印发`].map((text) => run(text, FACE.body, SIZE.fourth))
  return paragraph(
    letters.flatMap((it, at) => (at === 0 ? [it] : [tab(), it])),
    {
      frame: FRAME,
      spacing: spacing(pt(24)),
      indent: { left: FOURTH, right: FOURTH },
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH - FOURTH }],
    },
  )
}
