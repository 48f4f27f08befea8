import type { ChargeRecord, UnitRecord } from '../../records.ts'
import type { Table, TableRow } from '../tables/table.ts'
import type { Found, UnitsIndex } from '../units-index.ts'
import { readPeriod } from '../words/written-period.ts'
import { keepConsistent } from './contradictions.ts'
import { type Findings, periodInWords, placeOf, type Taken } from './findings.ts'
import { isGroupLine } from './group-line.ts'
import { type Indexes, refuse, unitOf } from './take-tenures.ts'

/** Leaders in charge of units; a cell that names several units gives a charge for each. */
export function takeCharges(tables: readonly Table[], indexes: Indexes, findings: Findings): Taken<ChargeRecord>[] {
  const read = tables.flatMap((table) =>
    table.rows.flatMap((row) => (isGroupLine(row) ? [] : readCharges(row, indexes, findings))),
  )
  const kept = keepConsistent(
    read,
    (it) => [`${it.leader}|${it.unit}`],
    (later, earlier) => {
      const before = `${placeOf(earlier.row)}（${periodInWords(earlier.record.held)}）`
      findings.fault(later.row, `同一领导对同一单位的分管与${before}重复，请删去一行或改正起止时间`)
    },
  )
  for (const { record, row } of kept) findings.marks.set(record, { sheet: row.sheet, row: row.row })
  return kept
}

function readCharges(row: TableRow, { people, units }: Indexes, findings: Findings): Taken<ChargeRecord>[] {
  const leader = people.find(row.text('personNumber'), row.text('personName'), '分管领导')
  if (!leader.ok) return refuse(row, leader.why, findings) ?? []
  const inCharge = unitsOf(row, units)
  if (!inCharge.ok) return refuse(row, inCharge.why, findings) ?? []
  const period = readPeriod(row.cell('from'), row.cell('until'), row.cell('span'))
  if (!period.ok) return refuse(row, period.why, findings) ?? []
  for (const doubt of period.doubts) findings.warn(row, `${doubt}，请核对`)
  return inCharge.found.map((unit) => ({
    record: { leader: leader.found.number, unit: unit.number, held: period.held },
    row,
  }))
}

function unitsOf(row: TableRow, units: UnitsIndex): Found<UnitRecord[]> {
  const whole = unitOf(row, units)
  if (whole.ok) return { ok: true, found: [whole.found] }
  const parts = row
    .text('unitName')
    .split(/[、,;]/)
    .filter((it) => it !== '')
  if (parts.length < 2) return whole
  const found = parts.map((it) => units.find('', it))
  const wrong = found.find((it) => !it.ok)
  return wrong ?? { ok: true, found: [...new Set(found.flatMap((it) => (it.ok ? [it.found] : [])))] }
}
