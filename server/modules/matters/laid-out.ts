import { type Day, dayInWords } from '../../../engine/dates/index.ts'
import type { DocumentForm } from '../../../engine/procedures/index.ts'
import {
  type Block,
  type LetterParagraph,
  meetingMinutes,
  officialLetter,
  type PlainRecord,
  plainRecord,
  ruledForm,
} from '../../platform/documents/index.ts'
import type { Part } from './filled-form.ts'

/** Everything that stands on a paper, but its check code. */
export type Paper = {
  readonly layout: DocumentForm['layout']
  readonly title: string
  /** What sort of paper it is: the title without what it is about. */
  readonly kind: string
  readonly issuer: string
  /** '' where it is numbered by hand. */
  readonly number: string
  /** The number of the matter that it is of. */
  readonly matter: string
  readonly county: string
  readonly recipient: string
  readonly on: Day
  readonly parts: readonly Part[]
  readonly signatures: readonly string[]
}

/** The paper as a .docx. */
export function laidOut(paper: Paper, checkCode: string): Promise<Uint8Array> {
  switch (paper.layout) {
    case 'letter':
      return officialLetter({
        issuer: paper.issuer,
        number: paper.number || null,
        title: paper.title,
        recipient: paper.recipient,
        paragraphs: paragraphsOf(paper.parts),
        signer: paper.issuer,
        date: paper.on,
        checkCode,
      })
    case 'minutes':
      return meetingMinutes({
        title: paper.kind,
        issuer: paper.issuer,
        number: paper.number,
        date: paper.on,
        heading: paper.title === paper.kind ? '' : paper.title,
        paragraphs: paragraphsOf(paper.parts),
        rolls: paper.parts.flatMap((it) => ('roll' in it ? [{ label: it.roll, text: it.text }] : [])),
        checkCode,
      })
    case 'record':
      return plainRecord(recordOf(paper, checkCode))
    case 'form':
      return ruledForm(recordOf(paper, checkCode))
  }
}

const ENDED = /[。！？；：、，…”）》.!?;:,)]$/u

function paragraphsOf(parts: readonly Part[]): LetterParagraph[] {
  return parts.flatMap((it): LetterParagraph[] => {
    if ('heading' in it) return [{ level: 1, text: it.heading }]
    if (!('text' in it) || 'roll' in it) return []
    return it.text.split('\n').map((text) => ({ level: 0, text: ENDED.test(text.trim()) ? text : `${text.trim()}。` }))
  })
}

function recordOf(paper: Paper, checkCode: string): PlainRecord {
  const number = paper.number || paper.matter
  const blocks = blocksOf(paper.parts).filter((it) => it.text !== number)
  const long = blocks.findIndex((it) => !isShort(it))
  const short = long === -1 ? blocks : blocks.slice(0, long)
  return {
    title: paper.title,
    county: paper.county,
    day: paper.on,
    pairs: [
      { label: '编号', text: number },
      { label: '办理日期', text: dayInWords(paper.on) },
      { label: '承办单位', text: paper.issuer },
      ...short,
    ],
    blocks: blocks.slice(short.length),
    signatures: paper.signatures,
    checkCode,
  }
}

const SHORT_CHARACTERS = 40

const isShort = ({ text, rows }: Block) =>
  rows === undefined && text !== '' && !text.includes('\n') && text.length <= SHORT_CHARACTERS

/** Headings with what stands under them; rows under the same heads are one table. */
function blocksOf(parts: readonly Part[]): Block[] {
  const blocks: Block[] = []
  for (const part of parts) {
    const last = blocks.at(-1)
    const next = 'heading' in part ? { label: part.heading, text: '' } : last && joined(last, part)
    if (next && last && !('heading' in part)) blocks[blocks.length - 1] = next
    else blocks.push(next ?? { label: last ? '' : '内容', text: '', ...withPart(part) })
  }
  return blocks
}

const withPart = (part: Part): Partial<Block> =>
  'rows' in part ? { rows: part.rows } : 'text' in part ? { text: part.text } : {}

/** null where it has to begin a block of its own. */
function joined(block: Block, part: Part): Block | null {
  if ('rows' in part) {
    if (!block.rows) return { ...block, rows: part.rows }
    const alike = block.rows.heads.join() === part.rows.heads.join()
    return alike ? { ...block, rows: { ...block.rows, rows: [...block.rows.rows, ...part.rows.rows] } } : null
  }
  if (!('text' in part) || 'roll' in part || block.rows) return null
  return { ...block, text: block.text === '' ? part.text : `${block.text}\n${part.text}` }
}
