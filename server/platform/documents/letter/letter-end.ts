import { AlignmentType, type Paragraph } from 'docx'
import { CHARACTER, CHARACTERS_PER_LINE, widthOf } from '../measures.ts'
import { emptyLine, INDENTED, paragraph, run } from '../setting.ts'
import { typeset, writtenDay } from '../wording.ts'
import type { OfficialLetter } from './official-letter.ts'

/** 署名, 成文日期, 附注; kept with the end of the text, for a page of signatures alone is not valid. */
export function signing(letter: OfficialLetter): Paragraph[] {
  const signer = typeset(letter.signer).trim()
  const day = writtenDay(letter.date)
  const sealed = letter.sealed ?? true
  const insets = (sealed ? sealedInsets : unsealedInsets)(widthOf(signer), widthOf(day))
  const notes = [
    letter.note && typeset(letter.note).trim(),
    letter.checkCode && `校验码\uff1a${typeset(letter.checkCode).trim()}`,
  ]
  const note = notes.filter(Boolean).join('\uff1b')
  return [
    ...Array.from({ length: sealed ? 2 : 1 }, () => emptyLine(true)),
    atRight(signer, insets.signer, true),
    atRight(day, insets.day, note !== ''),
    ...(note === '' ? [] : [paragraph([run(`\uff08${note}\uff09`)], { indent: INDENTED })]),
  ]
}

type Insets = { readonly signer: number; readonly day: number }

/** The day four characters in; the name in the middle over it, where the seal will sit. */
function sealedInsets(signer: number, day: number): Insets {
  const inset = 4 + (day - signer) / 2
  return inset >= 0 ? { signer: inset, day: 4 } : { signer: 0, day: (signer - day) / 2 }
}

/** The name two characters in, the day beginning two characters after it; a longer day itself stands two in. */
function unsealedInsets(signer: number, day: number): Insets {
  return signer - day >= 2 ? { signer: 2, day: signer - day } : { signer: 4 + day - signer, day: 2 }
}

function atRight(text: string, inset: number, keepNext: boolean): Paragraph {
  const right = Math.round(Math.min(inset, CHARACTERS_PER_LINE / 2) * CHARACTER)
  return paragraph([run(text)], { alignment: AlignmentType.RIGHT, indent: { right }, keepNext, keepLines: true })
}
