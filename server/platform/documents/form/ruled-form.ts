import { AlignmentType, Document, Packer } from 'docx'
import { FACE, pt, SIZE } from '../measures.ts'
import type { PlainRecord } from '../record/plain-record.ts'
import { recordSection, recordSettings } from '../record/record-page.ts'
import { pairTable } from '../record/record-table.ts'
import { paragraph, run, spacing } from '../setting.ts'

/** A .docx on A4: one ruled table of labels and values, and below a row for each who signs. */
export async function ruledForm(form: PlainRecord): Promise<Uint8Array> {
  const title = paragraph([run(form.title, FACE.title, SIZE.second)], {
    alignment: AlignmentType.CENTER,
    spacing: spacing(pt(34), 0, pt(12)),
  })
  const table = pairTable([...form.pairs, ...form.blocks], form.signatures)
  const sections = [{ ...recordSection(form), children: [title, table] }]
  return new Uint8Array(await Packer.toBuffer(new Document({ ...recordSettings(form), sections })))
}
