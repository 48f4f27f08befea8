import type { ImportPreview } from '../contract/import.ts'
import type { Tx } from './platform/database/database.ts'
import type { Sheet } from './platform/spreadsheets/sheet.ts'
import type { Viewer } from './platform/viewer.ts'

/** What was read from a file, and how to keep it once the person says so. */
export type Prepared = Pick<ImportPreview, 'accepted' | 'faults' | 'warnings' | 'changes'> & {
  /** Compares anew with what is held now, then writes, all in the given transaction. */
  keep(tx: Tx, by: Keeping): Promise<{ written: number; corrected: number }>
}

export type Keeping = {
  readonly countyId: number
  readonly actor: string
  readonly enteredBy: string | null
  readonly now: Date
  readonly file: string
  readonly sha256: string
  readonly ended: readonly { key: string; lastDay: string }[]
}

/** One kind of file a county keeps: its workbook, its registers. */
export type Importer = {
  readonly kind: ImportPreview['kind']
  recognises(sheets: readonly Sheet[]): boolean
  mayImport(viewer: Viewer): boolean
  prepare(tx: Tx, countyId: number, sheets: readonly Sheet[]): Promise<Prepared>
}
