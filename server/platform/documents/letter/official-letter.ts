import { Document, Packer, type Paragraph } from 'docx'
import type { Day } from '../../../../engine/dates/index.ts'
import { attachmentNote, bodyParagraphs } from './letter-body.ts'
import { signing } from './letter-end.ts'
import { letterHead, titleAndRecipient } from './letter-head.ts'
import { imprint } from './letter-imprint.ts'
import { letterSection, letterSettings } from './letter-page.ts'

/** Level 0 is body text; 1 to 4 are 一、(一)1.(1), numbered here, so `text` comes without its number. */
export type LetterParagraph = { readonly level: 0 | 1 | 2 | 3 | 4; readonly text: string }

export type OfficialLetter = {
  /** The mark at the head, without 文件: `中共青山县纪律检查委员会`. */
  readonly issuer: string
  /** `青纪发〔2026〕7号`; null leaves the place to be filled by hand. */
  readonly number: string | null
  /** A line end sets a break; else long titles are broken between words. */
  readonly title: string
  readonly recipient: string
  readonly paragraphs: readonly LetterParagraph[]
  readonly attachments?: readonly string[]
  readonly signer: string
  readonly date: Day
  /** Leaves room for the seal and sets the date for it; true unless said otherwise. */
  readonly sealed?: boolean
  /** 签发人, for upward documents only. */
  readonly approvedBy?: readonly string[]
  /** 份号, 密级和保密期限, 紧急程度. */
  readonly copyNumber?: string
  readonly secrecy?: string
  readonly urgency?: string
  /** 附注, such as `联系人:王海,电话:…`. */
  readonly note?: string
  readonly copyTo?: readonly string[]
  readonly printedBy?: string
  /** The letter's own day where absent. */
  readonly printedOn?: Day
  readonly checkCode?: string
}

/** A .docx in the layout of GB/T 9704-2012. */
export async function officialLetter(letter: OfficialLetter): Promise<Uint8Array> {
  const children: Paragraph[] = [
    ...letterHead(letter),
    ...titleAndRecipient(letter),
    ...bodyParagraphs(letter.paragraphs),
    ...attachmentNote(letter.attachments ?? []),
    ...signing(letter),
    ...imprint(letter),
  ]
  const document = new Document({
    ...letterSettings(letter.title, letter.issuer),
    sections: [{ ...letterSection, children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
