import type { TenureRecord, UnitRecord } from '../../records.ts'
import { postOf, singleSeatsOf } from '../../seats.ts'
import type { PeopleIndex } from '../people-index.ts'
import type { Table, TableRow } from '../tables/table.ts'
import type { Found, UnitsIndex } from '../units-index.ts'
import { readPeriod } from '../words/written-period.ts'
import { keepConsistent } from './contradictions.ts'
import { type Findings, periodInWords, placeOf, type Taken } from './findings.ts'
import { isGroupLine } from './group-line.ts'

export type Indexes = { readonly people: PeopleIndex; readonly units: UnitsIndex }

/** Who held which post when: one holder of a single seat on a day, and nobody the same post twice at once. */
export function takeTenures(tables: readonly Table[], { people, units }: Indexes, findings: Findings): TenureRecord[] {
  const places = new Map<string, UnitRecord>()
  const read = tables.flatMap((table) =>
    table.rows.flatMap((row): Taken<TenureRecord>[] => {
      if (isGroupLine(row)) return []
      const taken = readTenure(row, people, units, findings, places)
      return taken === null ? [] : [{ record: taken, row }]
    }),
  )
  const kept = keepConsistent(
    read,
    (it) => claimsOf(it, places),
    (later, earlier, claim) => {
      findings.fault(later.row, contradictionInWords(later, earlier, claim, people))
    },
  )
  for (const { record, row } of kept) findings.marks.set(record, { sheet: row.sheet, row: row.row })
  return kept.map((it) => it.record)
}

function readTenure(
  row: TableRow,
  people: PeopleIndex,
  units: UnitsIndex,
  findings: Findings,
  places: Map<string, UnitRecord>,
): TenureRecord | null {
  const person = people.find(row.text('personNumber'), row.text('personName'))
  if (!person.ok) return refuse(row, person.why, findings)
  const unit = unitOf(row, units)
  if (!unit.ok) return refuse(row, unit.why, findings)
  const post = row.text('post') === '' ? '' : postOf(row.cell('post')?.text ?? '')
  if (post === '') return refuse(row, '没有写职务，请补上', findings)
  const period = readPeriod(row.cell('from'), row.cell('until'), row.cell('span'))
  if (!period.ok) return refuse(row, period.why, findings)
  for (const doubt of period.doubts) findings.warn(row, `${doubt}，请核对`)
  places.set(unit.found.number, unit.found)
  return { person: person.found.number, unit: unit.found.number, post, held: period.held }
}

/** The unit of a row; where a column of sections stands beside that of units, the section within the unit. */
export function unitOf(row: TableRow, units: UnitsIndex): Found<UnitRecord> {
  const section = row.text('sectionName')
  const name = row.text('unitName')
  const number = row.text('unitNumber')
  if (section === '') return units.find(number, name)
  if (name === '' && number === '') return units.find('', section)
  const within = units.find('', `${name}${section}`)
  return within.ok ? within : units.find('', section)
}

/** What only one row may hold on a day: the single seats of the unit, and the same post of the same person. */
function claimsOf(it: TenureRecord, places: ReadonlyMap<string, UnitRecord>): string[] {
  const at = places.get(it.unit)
  const single = at === undefined ? [] : singleSeatsOf(it.post, at.kind, at.name)
  return [`${it.person}|${it.unit}|${it.post}`, ...single.map((seat) => `${it.unit}|${seat}`)]
}

function contradictionInWords(
  later: Taken<TenureRecord>,
  earlier: Taken<TenureRecord>,
  claim: string,
  people: PeopleIndex,
): string {
  const before = `${placeOf(earlier.row)}${nameIn(people, earlier.record.person)}（${periodInWords(earlier.record.held)}）`
  if (later.record.person === earlier.record.person) {
    const same = later.row.marker === earlier.row.marker ? '与' : '与同一人的同一职务'
    return `${same}${before}重复，请删去一行或改正起止时间`
  }
  const seat = claim.split('|').at(-1)
  return `“${seat}”同一天只能有一人，与${before}重叠，请改正起止时间`
}

function nameIn(people: PeopleIndex, number: string): string {
  const found = people.find(number, '')
  return found.ok ? found.found.name : number
}

export function refuse(row: TableRow, why: string, findings: Findings): null {
  findings.fault(row, why)
  return null
}
