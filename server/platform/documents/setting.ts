import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import { CHARACTER, CLOSER, FACE, type Face, LINE, SIZE } from './measures.ts'
import { typeset } from './wording.ts'

/** One run in one face; `size` in points. */
export function run(text: string, face: Face = FACE.body, size: number = SIZE.third, more: IRunOptions = {}): TextRun {
  const characterSpacing = size === SIZE.third ? CLOSER : 0
  return new TextRun({ ...more, text: typeset(text).replaceAll('\n', ' '), characterSpacing, ...lettering(face, size) })
}

/** To the next tab stop. */
export const tab = () => new TextRun({ children: [new Tab()] })

export function lettering(face: Face, size: number) {
  return { font: { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' }, size: size * 2 }
}

export function spacing(line: number = LINE, before = 0, after = 0) {
  return { line, lineRule: LineRuleType.EXACT, before, after }
}

export function paragraph(children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: spacing(),
    alignment: AlignmentType.BOTH,
    autoSpaceEastAsianText: false,
    widowControl: false,
    ...more,
    children,
  })
}

export const emptyLine = (keepNext = false) => paragraph([run('')], { keepNext })

/** Two characters in, as body text begins. */
export const INDENTED = { firstLine: 2 * CHARACTER, firstLineChars: 200 } as const
