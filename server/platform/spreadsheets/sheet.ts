import type { Day } from '../../../engine/dates/index.ts'

/** One cell as a careful reader sees it. A formula counts by its shown value. */
export type Cell = {
  /** What is shown, untrimmed; a real date as `2026-03-05`; a number without needless zeros; '' where empty. */
  readonly text: string
  /** Set where the cell holds a real date (a serial number with a date format). */
  readonly day: Day | null
}

/** `number` counts from 1 as the spreadsheet shows it; cells from column A, trailing empty cells dropped. */
export type Row = { readonly number: number; readonly cells: readonly Cell[] }

/** Rows in ascending order; wholly empty rows may be absent. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] }

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  /** `why`: one Chinese sentence that says what is wrong and what to do ("请另存为 .xlsx 再导入"). */
  | { readonly ok: false; readonly why: string }
