import {
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IFrameOptions,
  type Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type UnderlineType,
  VerticalPositionAlign,
} from 'docx'
import { FACE, pt, SIZE, TYPE_AREA_WIDTH } from '../measures.ts'
import { lettering, paragraph, run, spacing, tab } from '../setting.ts'
import { typeset, writtenDay } from '../wording.ts'
import type { OfficialLetter } from './official-letter.ts'

const FOURTH = pt(SIZE.fourth)

/** Paragraphs of one frame stand together at the foot of the page on which the letter ends. */
const FRAME: IFrameOptions = {
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
  const ruled = lines.flatMap((line, at) => [rule(at === 0 ? 'thick' : 'single'), line])
  return [...ruled, rule('thick'), paragraph([run('', FACE.body, 1)], { spacing: spacing(pt(1)) })]
}

/** An underlined tab: a border would be indented with its text, and LibreOffice puts no frame round it. */
function rule(type: typeof UnderlineType.SINGLE | typeof UnderlineType.THICK): Paragraph {
  const line = new TextRun({ children: [new Tab()], underline: { type, color: '000000' }, ...lettering(FACE.song, 5) })
  return paragraph([line], {
    frame: FRAME,
    spacing: spacing(pt(4)),
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH }],
  })
}

/** Names that run over stand under the first, and the last is followed by a full stop. */
function copyLine(copies: readonly string[]): Paragraph {
  const text = `抄送\uff1a${copies.join('\uff0c').replace(/[。.]+$/u, '')}。`
  return paragraph([run(text, FACE.body, SIZE.fourth)], {
    frame: FRAME,
    spacing: spacing(pt(22), pt(3)),
    indent: { left: 4 * FOURTH, hanging: 3 * FOURTH, right: FOURTH },
  })
}

function printLine(printedBy: string, day: string): Paragraph {
  const letters = [printedBy.trim(), `${day}印发`].map((text) => run(text, FACE.body, SIZE.fourth))
  return paragraph(
    letters.flatMap((it, at) => (at === 0 ? [it] : [tab(), it])),
    {
      frame: FRAME,
      spacing: spacing(pt(22), pt(3)),
      indent: { left: FOURTH, right: FOURTH },
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH - FOURTH }],
    },
  )
}
