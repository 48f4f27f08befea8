import type { Paragraph } from 'docx'
import { CHARACTER, FACE, type Face } from '../measures.ts'
import { emptyLine, INDENTED, paragraph, run } from '../setting.ts'
import { chineseNumeral, linesOf, typeset } from '../wording.ts'
import type { LetterParagraph } from './official-letter.ts'

const FACES: readonly Face[] = [FACE.body, FACE.hei, FACE.kai, FACE.body, FACE.body]

/** Every heading is numbered under the one above it; each line end begins a paragraph. */
export function bodyParagraphs(paragraphs: readonly LetterParagraph[]): Paragraph[] {
  const counts = [0, 0, 0, 0, 0]
  const lines = paragraphs.flatMap(({ level, text }) => {
    if (level > 0) {
      counts[level] = (counts[level] ?? 0) + 1
      counts.fill(0, level + 1)
    }
    const [first = '', ...more] = linesOf(text)
    const head = { head: numbering(level, counts[level] ?? 0), text: first, face: FACES[level] ?? FACE.body, level }
    return [head, ...more.map((line) => ({ head: '', text: line, face: FACE.body, level: 0 }))]
  })
  return lines.map((line, at) => {
    const heading = line.level > 0 && !line.text.includes('。')
    return numbered(line.head, line.text, line.face, heading || at === lines.length - 1)
  })
}

function numbering(level: LetterParagraph['level'], count: number): string {
  return (
    ['', `${chineseNumeral(count)}、`, `\uff08${chineseNumeral(count)}\uff09`, `${count}.`, `\uff08${count}\uff09`][
      level
    ] ?? ''
  )
}

/** Where text runs on after a heading's full stop, only the heading has its own face. */
function numbered(head: string, text: string, face: Face, keepNext: boolean): Paragraph {
  const stop = text.indexOf('。')
  const heading = face === FACE.body || stop === -1 ? text : text.slice(0, stop + 1)
  const rest = text.slice(heading.length)
  return paragraph([run(head + heading, face), ...(rest ? [run(rest)] : [])], { indent: INDENTED, keepNext })
}

/** 附件说明: one line under the text; names carry no punctuation and stand under each other. */
export function attachmentNote(attachments: readonly string[]): Paragraph[] {
  const names = attachments.map((name) =>
    typeset(name)
      .trim()
      .replace(/[。、,;.\uff0c\uff1b]+$/u, ''),
  )
  if (names.length === 0) return []
  const lead = names.length === 1 ? 5 : 6
  const lines = names.map((name, at) => {
    const label = at === 0 ? '附件\uff1a' : ''
    const text = names.length === 1 ? label + name : `${label}${at + 1}.${name}`
    return paragraph([run(text)], {
      keepNext: true,
      indent: { left: lead * CHARACTER, hanging: (at === 0 ? lead - 2 : 1) * CHARACTER },
    })
  })
  return [emptyLine(true), ...lines]
}
