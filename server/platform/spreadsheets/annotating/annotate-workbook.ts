import { BufferReader, editZip } from '@cj-tech-master/excelts/archive'
import { readBook } from '../reading/book-parts.ts'
import { type Container, openContainer } from '../reading/container.ts'
import { readSheet } from '../reading/worksheet.ts'
import { REMARK_HEAD, remarkColumn } from './remark-column.ts'
import { withRemarkColumn } from './sheet-edit.ts'
import { withRemarkStyles } from './style-edit.ts'

/** What is said beside one row; `row` as the spreadsheet counts it. */
export type Remark = { readonly sheet: string; readonly row: number; readonly why: string }

/**
 * The same workbook with a column 「导入情况」 after the last used one, or in place of an earlier one; every other part
 * stays byte for byte. Remarks that name no sheet of the workbook are left out.
 * @throws Error where `readWorkbook` would refuse the bytes
 */
export async function annotateWorkbook(bytes: Uint8Array, remarks: readonly Remark[]): Promise<Uint8Array> {
  const container = await openContainer(bytes)
  const book = await readBook(container)
  const edited = new Map<string, string>()
  const styles = book.stylesPath
    ? withRemarkStyles(await textOf(container, book.stylesPath), book.formats.length)
    : { xml: '', head: null, remark: null }
  if (book.stylesPath) edited.set(book.stylesPath, styles.xml)
  for (const part of book.sheets) {
    const told = byRow(remarks.filter((it) => it.sheet === part.name))
    const sheet = await readSheet(container, book, part, { rows: 0, cells: 0, characters: 0, merged: 0 })
    const place = remarkColumn(sheet.rows)
    if (told.size === 0 && !place.taken) continue
    told.set(place.headRow, [REMARK_HEAD, ...(told.get(place.headRow) ?? [])])
    edited.set(part.path, withRemarkColumn(await textOf(container, part.path), place, told, styles))
  }
  const zip = await editZip(new BufferReader(bytes), { preserve: 'strict' })
  for (const [path, text] of edited) zip.set(container.spelling(path), text)
  return zip.bytes()
}

function byRow(remarks: readonly Remark[]): Map<number, string[]> {
  const told = new Map<number, string[]>()
  for (const { row, why } of remarks) {
    const at = Math.max(1, row)
    told.set(at, [...(told.get(at) ?? []), why])
  }
  return told
}

async function textOf(container: Container, path: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of container.bytesOf(path)) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}
