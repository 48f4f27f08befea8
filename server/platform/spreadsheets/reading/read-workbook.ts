import type { Sheet, WorkbookReading } from '../sheet.ts'
import { readBook } from './book-parts.ts'
import { openContainer } from './container.ts'
import { LIMITS, Unreadable, why } from './limits.ts'
import { readSheet, type Tally } from './worksheet.ts'

/** Every sheet of an .xlsx, hidden ones too, as its reader sees it; or one sentence that says why it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  try {
    return { ok: true, sheets: await sheetsOf(bytes) }
  } catch (failure) {
    if (failure instanceof Unreadable) return { ok: false, why: failure.message }
    throw failure
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const container = await openContainer(bytes)
  const book = await readBook(container)
  if (book.sheets.length === 0) throw new Unreadable(why.noSheets)
  if (book.sheets.length > LIMITS.sheets) throw new Unreadable(why.tooManySheets)
  const tally: Tally = { rows: 0, cells: 0, characters: 0, merged: 0 }
  const sheets: Sheet[] = []
  for (const part of book.sheets) sheets.push(await readSheet(container, book, part, tally))
  return sheets
}
