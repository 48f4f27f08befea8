import type { RelationRecord } from '../../records.ts'
import type { PeopleIndex } from '../people-index.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { type Findings, placeOf } from './findings.ts'
import { isGroupLine } from './group-line.ts'
import { refuse } from './take-tenures.ts'

/** Declared relations. Both may declare theirs; the same pair in the same order stands once. */
export function takeRelations(tables: readonly Table[], people: PeopleIndex, findings: Findings): RelationRecord[] {
  const first = new Map<string, TableRow>()
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      if (isGroupLine(row)) return []
      const record = readRelation(row, people, findings)
      if (record === null) return []
      const key = `${record.one}|${record.other}`
      const there = first.get(key)
      if (there !== undefined) {
        findings.fault(row, `这两人的关系在${placeOf(there)}已经申报，请删去重复的行`)
        return []
      }
      first.set(key, row)
      findings.marks.set(record, { sheet: row.sheet, row: row.row })
      return [record]
    }),
  )
}

function readRelation(row: TableRow, people: PeopleIndex, findings: Findings): RelationRecord | null {
  const one = people.find(row.text('oneNumber'), row.text('oneName'), '甲方')
  if (!one.ok) return refuse(row, one.why, findings)
  const other = people.find(row.text('otherNumber'), row.text('otherName'), '乙方')
  if (!other.ok) return refuse(row, other.why, findings)
  if (one.found === other.found) return refuse(row, '甲乙两方写成了同一个人，请改正', findings)
  const kind = row.text('relation')
  if (kind === '') findings.warn(row, '没有写是什么关系，按“其他关系”导入')
  return { one: one.found.number, other: other.found.number, kind: kind === '' ? '其他关系' : kind }
}
