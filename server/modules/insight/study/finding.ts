import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rowsBySets } from '../../../platform/database/rows-by-sets.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { standing } from '../../conduct/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import type { DualDutyBook } from '../dual-duty/see-dual-duty.ts'

/** The days studied, and for whose eyes. */
export type Studying = {
  readonly viewer: Viewer
  readonly county: CountyOverTime
  readonly book: DualDutyBook
  readonly from: Day
  readonly until: Day
}

export type RecordKind = 'fact' | 'problem' | 'act' | 'occurrence' | 'matter' | 'sign' | 'objection' | 'leader'

/** One record behind a figure. */
export type StudyRow = { readonly part: string; readonly record: RecordKind; readonly id: string; readonly on: Day }
type Cursor = { readonly on: string; readonly id: string } | null

/** What one question to the record gives: figures, and for each the records that it counts. */
export type Finding = {
  readonly id: string
  /** How many records stand behind each part; a part with none is left out. Call in the county's scope. */
  count(tx: Tx, studying: Studying): Promise<ReadonlyMap<string, number>>
  /** The records of one part, latest first. */
  records(tx: Tx, studying: Studying, part: string, after: Cursor, most: number): Promise<readonly StudyRow[]>
}

/** Rows `part, record, id, on_day` of a statement, with its values. */
type Statement = { readonly rows: string; readonly values: readonly unknown[] }

/** Counted and listed by one statement: a figure cannot say another number than it opens to. */
export function fromSql(
  id: string,
  statementOf: (tx: Tx, studying: Studying) => Statement | Promise<Statement>,
): Finding {
  return {
    id,
    count: async (tx, studying) => {
      const { rows, values } = await statementOf(tx, studying)
      const counts = await rowsBySets<{ part: string; n: number }>(
        tx,
        `select part, count(*) as n from (${rows}) r group by part`,
        values,
      )
      return new Map(counts.map((it) => [it.part, it.n]))
    },
    records: async (tx, studying, part, after, most) => {
      const { rows, values } = await statementOf(tx, studying)
      const at = values.length
      return rowsBySets<StudyRow>(
        tx,
        `select part, record, id::text as id, on_day as "on" from (${rows}) r
         where part = $${at + 1} and ($${at + 2}::date is null or (on_day, id::text) < ($${at + 2}::date, $${at + 3}::text))
         order by on_day desc, id::text desc limit $${at + 4}`,
        [...values, part, after?.on ?? null, after?.id ?? null, most],
      )
    },
  }
}

/** The same where the judgement is made in the program. */
export function fromRows(id: string, load: (tx: Tx, studying: Studying) => Promise<readonly StudyRow[]>): Finding {
  return {
    id,
    count: async (tx, studying) =>
      new Map([...Map.groupBy(await load(tx, studying), (it) => it.part)].map(([part, rows]) => [part, rows.length])),
    records: async (tx, studying, part, after, most) => {
      const key = (it: { on: string; id: string }) => `${it.on} ${it.id}`
      return (await load(tx, studying))
        .filter((it) => it.part === part && (after === null || key(it) < key(after)))
        .toSorted((one, other) => (key(one) < key(other) ? 1 : -1))
        .slice(0, most)
    },
  }
}

/** County, days, whom the viewer must not hear of, himself: the first five parameters of every statement. */
export const usualValues = ({ viewer, from, until }: Studying): unknown[] => [
  viewer.countyId,
  from,
  until,
  viewer.barred,
  viewer.person,
]

/** Facts of the days, entered by their end, not withdrawn by then, not about anybody of whom the viewer must not hear. */
export const FACTS_OF_DAYS = `select f.* from fact_entered f where f.county_id = $1 and f.on_day between $2 and $3
  and coalesce(f.person <> all($4::text[]), true) and ${standing('f', '$3')}`
