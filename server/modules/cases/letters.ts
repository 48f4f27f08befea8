import { dayInWords } from '../../../engine/dates/index.ts'
import { type DocumentForm, fieldOf, type Matter } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type LetterParagraph, officialLetter, plainRecord } from '../../platform/documents/index.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { checkCodeOf, writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { entryOf, entryText } from './entered-in-words.ts'
import type { CaseRow, StepRow } from './readable-case-files.ts'
import { nextNumber } from './take-step.ts'

export type MadeFile = { readonly name: string; readonly bytes: Buffer }

type Asked = {
  readonly row: CaseRow
  readonly steps: readonly StepRow[]
  readonly matter: Matter
  readonly county: CountyOverTime
}

/** A document that a step taken left, filled in from the record; absent where no such step was taken. */
export async function caseLetter(tx: Tx, viewer: Viewer, asked: Asked, document: string, now: Date): Promise<MadeFile> {
  const { row, county } = asked
  const found = formIn(asked, document)
  if (found === null) throw absent()
  const { form, taken } = found
  const says = speakerOf(asked, taken.nth, viewer)
  const number = form.numbered === undefined ? '' : await numberOf(tx, viewer, row, form.id, form.numbered, now)
  const issuer = row.organ === null ? county.name : county.unitRef(row.organ).name
  const parts = form.says.flatMap(says)
  const of = { caseFile: row.id }
  const name = `${form.title}（${row.number}）.docx`
  if (form.layout === 'letter') {
    const paragraphs = parts.flatMap((it): LetterParagraph[] =>
      it.startsWith('# ') ? [{ level: 1, text: it.slice(2) }] : it.split('\n').map((text) => ({ level: 0, text })),
    )
    const content = {
      issuer,
      number,
      title: form.title,
      recipient: (form.to === undefined ? [] : says(form.to)).join('') || '有关单位',
      paragraphs,
      signer: issuer,
      date: taken.taken_on,
    }
    const checkCode = await checkCodeOf(tx, viewer, { title: form.title, number, of, content }, now)
    return { name, bytes: Buffer.from(await officialLetter({ ...content, number: number || null, checkCode })) }
  }
  const content = {
    title: form.title,
    county: county.name,
    day: taken.taken_on,
    pairs: [
      { label: '编号', text: row.number },
      { label: '日期', text: dayInWords(taken.taken_on) },
    ],
    blocks: blocksOf(parts),
    signatures: [...(form.signatures ?? [])],
  }
  const checkCode = await checkCodeOf(tx, viewer, { title: form.title, number, of, content }, now)
  return { name, bytes: Buffer.from(await plainRecord({ ...content, checkCode })) }
}

/** The form, and the last time the step that leaves it was taken. */
function formIn({ row, steps, matter }: Asked, document: string): { form: DocumentForm; taken: StepRow } | null {
  for (const step of matter.procedure.steps) {
    const form = step.documents?.find((it) => it.id === document)
    const taken = steps.findLast((it) => it.step === step.id)
    if (form && taken && (form.forSubject || !row.narrow)) return { form, taken }
  }
  return null
}

/** A document keeps the number it was first given. */
async function numberOf(
  tx: Tx,
  viewer: Viewer,
  row: CaseRow,
  document: string,
  word: string,
  now: Date,
): Promise<string> {
  return tx.widened(async () => {
    const known = await tx.row<{ number: string }>(
      'select number from case_document where county_id = $1 and case_id = $2 and document = $3',
      [viewer.countyId, row.id, document],
    )
    if (known) return known.number
    const number = await nextNumber(tx, viewer.countyId, word, viewer.today)
    await tx.run(
      'insert into case_document (county_id, case_id, document, number, made_on) values ($1, $2, $3, $4, $5)',
      [viewer.countyId, row.id, document, number, viewer.today],
    )
    await writeEntry(tx, viewer.countyId, {
      at: now,
      actor: viewer.accountId,
      act: 'document-numbered',
      subject: `case-file/${row.id}`,
      body: { document, number },
    })
    return number
  })
}

const HOLE = /\{([A-Za-z0-9-]+)\}/g

/** Fills the holes of a paragraph from the record as it stood after that step; nothing where what it holds was never entered. */
function speakerOf({ row, steps, matter, county }: Asked, until: number, viewer: Viewer): (text: string) => string[] {
  const before = steps.filter((it) => it.nth <= until)
  const subject =
    row.subject_person !== null
      ? `${county.personRef(row.subject_person).name}同志`
      : row.subject_unit === null
        ? ''
        : county.unitRef(row.subject_unit).name
  const fixed: Readonly<Record<string, string>> = {
    subject,
    organ: row.organ === null ? county.name : county.unitRef(row.organ).name,
    number: row.number,
    day: dayInWords(before.at(-1)?.taken_on ?? viewer.today),
  }
  const filled = (hole: string): string => {
    if (fixed[hole] !== undefined) return fixed[hole]
    const taken = before.findLast((it) => it.inputs[hole] !== undefined)
    const field = fieldOf(matter.procedure, hole)
    const entered = taken?.inputs[hole]
    return taken && field && entered !== undefined
      ? entryText(entryOf(field, entered, matter, taken.inputs, county))
      : ''
  }
  return (text) => {
    const holes = [...text.matchAll(HOLE)].map((it) => filled(it[1] ?? ''))
    if (holes.length > 0 && holes.every((it) => it === '')) return []
    return [text.replace(HOLE, (_whole, hole: string) => filled(hole))]
  }
}

/** Headings with what stands under them; a heading under which nothing stands leaves lines to write on. */
function blocksOf(parts: readonly string[]): { label: string; text: string }[] {
  const blocks: { label: string; text: string }[] = []
  for (const part of parts) {
    const last = blocks.at(-1)
    if (part.startsWith('# ')) blocks.push({ label: part.slice(2), text: '' })
    else if (last) last.text = last.text === '' ? part : `${last.text}\n${part}`
    else blocks.push({ label: '内容', text: part })
  }
  return blocks
}
