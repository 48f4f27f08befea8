import { type Day, day } from '../../../../engine/dates/index.ts'

export type Span = { readonly from: Day; readonly until: Day; readonly words: string; readonly half: boolean }

export const endOfYear = (year: number): Day => day(`${year}-12-31`)

/** `2026`, `2026-1`, `2026-2`: a year or a half of one, both days belonging to it. */
export function spanOf(written: string): Span {
  const [year = '', half] = written.split('-')
  if (half === undefined)
    return { from: day(`${year}-01-01`), until: day(`${year}-12-31`), words: `${year}年`, half: false }
  return half === '1'
    ? { from: day(`${year}-01-01`), until: day(`${year}-06-30`), words: `${year}年上半年`, half: true }
    : { from: day(`${year}-07-01`), until: day(`${year}-12-31`), words: `${year}年下半年`, half: true }
}
