import type { SupervisionLineRecord, UnitRecord } from '../../records.ts'
import type { Headships } from '../headships.ts'
import type { Table, TableRow } from '../tables/table.ts'
import type { Found, UnitsIndex } from '../units-index.ts'
import { readPeriod } from '../words/written-period.ts'
import { keepConsistent } from './contradictions.ts'
import { type Findings, periodInWords, placeOf, type Taken } from './findings.ts'
import { isGroupLine } from './group-line.ts'
import { type Indexes, refuse, unitOf } from './take-tenures.ts'

/** Supervising leaders of heads: one line for a unit on a day. A row without a unit means the one that its head heads. */
export function takeLines(
  tables: readonly Table[],
  indexes: Indexes,
  heads: Headships,
  findings: Findings,
): Taken<SupervisionLineRecord>[] {
  const read = tables.flatMap((table) =>
    table.rows.flatMap((row): Taken<SupervisionLineRecord>[] => {
      if (isGroupLine(row)) return []
      const record = readLine(row, indexes, heads, findings)
      return record === null ? [] : [{ record, row }]
    }),
  )
  const kept = keepConsistent(
    read,
    (it) => [it.unit],
    (later, earlier) => {
      const leader = indexes.people.find(earlier.record.leader, '')
      const name = leader.ok ? leader.found.name : earlier.record.leader
      const before = `${placeOf(earlier.row)}${name}（${periodInWords(earlier.record.held)}）`
      const said = later.record.leader === earlier.record.leader ? '重复' : '重叠'
      findings.fault(later.row, `同一单位同一天只能有一位主管领导，与${before}${said}，请改正起止时间或删去一行`)
    },
  )
  for (const { record, row } of kept) findings.marks.set(record, { sheet: row.sheet, row: row.row })
  return kept
}

function readLine(
  row: TableRow,
  { people, units }: Indexes,
  heads: Headships,
  findings: Findings,
): SupervisionLineRecord | null {
  const leader = people.find(row.text('leaderNumber'), row.text('leaderName'), '主管领导')
  if (!leader.ok) return refuse(row, leader.why, findings)
  const head = people.find(row.text('headNumber'), row.text('headName'), '主官')
  if (!head.ok) return refuse(row, head.why, findings)
  if (leader.found === head.found) return refuse(row, '主管领导和主官写成了同一个人，请改正', findings)
  const period = readPeriod(row.cell('from'), row.cell('until'), row.cell('span'))
  if (!period.ok) return refuse(row, period.why, findings)
  const unit = writtenUnit(row, units) ?? heads.unitHeadedBy(head.found.number, period.held, units)
  if (!unit.ok) return refuse(row, unit.why, findings)
  for (const doubt of period.doubts) findings.warn(row, `${doubt}，请核对`)
  return { leader: leader.found.number, head: head.found.number, unit: unit.found.number, held: period.held }
}

function writtenUnit(row: TableRow, units: UnitsIndex): Found<UnitRecord> | null {
  const written = row.text('unitName') + row.text('unitNumber') + row.text('sectionName')
  return written === '' ? null : unitOf(row, units)
}
