import { Document, Packer, type Paragraph, TabStopType } from 'docx'
import type { Day } from '../../../../engine/dates/index.ts'
import { bodyParagraphs } from '../letter/letter-body.ts'
import { RED_LINE, redMark, titleLines } from '../letter/letter-head.ts'
import { letterSection, letterSettings } from '../letter/letter-page.ts'
import type { LetterParagraph } from '../letter/official-letter.ts'
import { CHARACTER, FACE, TYPE_AREA_WIDTH, widthOf } from '../measures.ts'
import type { Labelled } from '../record/plain-record.ts'
import { emptyLine, INDENTED, paragraph, run, tab } from '../setting.ts'
import { documentNumber, linesOf, typeset, writtenDay } from '../wording.ts'

export type MeetingMinutes = {
  /** What the minutes are of, which ends the red mark: `现场办公纪要`. */
  readonly title: string
  /** Whose they are: `中共青山县纪律检查委员会`. */
  readonly issuer: string
  /** '' where they bear none. */
  readonly number: string
  readonly date: Day
  /** What was met about, over the text; '' for none. */
  readonly heading: string
  readonly paragraphs: readonly LetterParagraph[]
  /** 出席, 请假, 列席: who was there, by name. */
  readonly rolls: readonly Labelled[]
  readonly checkCode?: string
}

/** A .docx in the layout of GB/T 9704-2012 for 纪要: its own mark, no recipient, no seal, the rolls in 黑体. */
export async function meetingMinutes(minutes: MeetingMinutes): Promise<Uint8Array> {
  const { title, issuer, number, date, heading } = minutes
  const children: Paragraph[] = [
    redMark(typeset(title).trim()),
    emptyLine(),
    ...(number === '' ? [] : [paragraph([run(documentNumber(number))], { alignment: 'center' })]),
    issuerLine(issuer, date),
    ...(heading === '' ? [emptyLine()] : [emptyLine(), emptyLine(), ...titleLines(heading), emptyLine()]),
    ...bodyParagraphs(minutes.paragraphs),
    ...rollLines(minutes.rolls),
    ...(minutes.checkCode
      ? [paragraph([run(`\uff08校验码\uff1a${minutes.checkCode}\uff09`)], { indent: INDENTED })]
      : []),
  ]
  const document = new Document({ ...letterSettings(title, issuer), sections: [{ ...letterSection, children }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Whose they are at the left, the day at the right, over the red line. */
function issuerLine(issuer: string, date: Day): Paragraph {
  return paragraph([run(`\u3000${typeset(issuer).trim()}`), tab(), run(writtenDay(date))], {
    border: RED_LINE,
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH - CHARACTER }],
  })
}

/** One line under the text; names that run over stand under the first. */
function rollLines(rolls: readonly Labelled[]): Paragraph[] {
  const lines = rolls.filter((it) => it.text.trim() !== '')
  if (lines.length === 0) return []
  return [
    emptyLine(true),
    ...lines.map(({ label, text }) => {
      const head = typeset(`${label}\uff1a`)
      const hanging = widthOf(head) * CHARACTER
      const names = linesOf(text).join('\uff0c')
      return paragraph([run(head, FACE.hei), run(names)], { indent: { left: 2 * CHARACTER + hanging, hanging } })
    }),
  ]
}
