import type { Day } from '../../engine/dates/index.ts'
import type { CountyOverTime } from '../modules/organisation/index.ts'
import type { Tx } from '../platform/database/database.ts'
import type { Viewer } from '../platform/viewer.ts'

export type Asked = {
  readonly tx: Tx
  readonly viewer: Viewer & { readonly person: string }
  readonly county: CountyOverTime
  readonly from: Day
  readonly until: Day
  /** No more rows than that. */
  readonly most: number
}

/** Rows under heads; days as `2026-03-05` become real dates. */
export type FilledRows = {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** A paper form that is filled from what was entered once. */
export type PaperForm = {
  readonly id: string
  readonly title: string
  /** What is in it, in one line. */
  readonly says: string
  readonly fill: (asked: Asked) => Promise<FilledRows>
}

/** 周正（青山县统计局局长） on that day. */
export function nameAndPost(county: CountyOverTime, person: string | null, on: Day): string {
  if (person === null) return ''
  const [first] = county.tenuresOf(person, on)
  const { name } = county.personRef(person)
  return first === undefined ? name : `${name}（${county.unitRef(first.unit).name}${first.post}）`
}
