import type { RowMark, UnitKind, UnitRecord } from '../../records.ts'
import { RUNNING_NUMBER } from '../tables/person-and-unit-roles.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { rejectedUnits, UnitsIndex } from '../units-index.ts'
import { refusedNumber } from '../words/number-words.ts'
import { numberKey } from '../words/person-words.ts'
import { kindOf, kindOfName, kindOfWords } from '../words/unit-kinds.ts'
import { type Findings, placeOf, type Taken } from './findings.ts'
import { isGroupLine } from './group-line.ts'
import { placeUnits } from './place-units.ts'

/** A unit's row before its superior is known. */
export type UnitRow = {
  readonly row: TableRow
  readonly number: string
  readonly name: string
  readonly kind: UnitKind
  readonly superiorNumber: string
  readonly superiorName: string
}

export type TakenUnits = { readonly units: readonly UnitRecord[]; readonly index: UnitsIndex }

/** Units by number, each under a superior that is itself taken. `others`: the tables that name units. */
export function takeUnits(
  tables: readonly Table[],
  others: readonly Table[],
  keyOf: (name: string) => string,
  findings: Findings,
): TakenUnits {
  const referred = others.some((it) => it.has('unitNumber'))
  const rejected: (RowMark & { number: string; name: string })[] = []
  const reject = (unit: Pick<UnitRow, 'row' | 'number' | 'name'>, why: string) => {
    findings.fault(unit.row, why)
    rejected.push({ sheet: unit.row.sheet, row: unit.row.row, number: unit.number, name: unit.name })
  }
  const read = tables.flatMap((table) => readRows(table, isNumbered(table, referred), findings, reject))
  const placed = placeUnits(oneOfEachNumber(read, reject), keyOf, findings, reject)
  const units = placed.map((it: Taken<UnitRecord>) => {
    findings.marks.set(it.record, { sheet: it.row.sheet, row: it.row.row })
    return it.record
  })
  const taken = new Set(units.map((it) => numberKey(it.number)))
  const names = new Set(units.map((it) => keyOf(it.name)))
  const gone = [...rejectedUnits(rejected, keyOf)].filter(([key]) => !taken.has(key) && !names.has(key))
  return { units, index: new UnitsIndex(units, keyOf, new Map(gone)) }
}

type Reject = (unit: Pick<UnitRow, 'row' | 'number' | 'name'>, why: string) => void

function readRows(table: Table, numbered: boolean, findings: Findings, reject: Reject): UnitRow[] {
  return table.rows.flatMap((row) => {
    const name = row.text('unitName')
    const number = numbered ? row.text('unitNumber') : name
    const words = row.text('kind')
    if (isGroupLine(row) && kindOfName(row.only ?? '') === null) return []
    if (name === '') return reject({ row, number, name }, '没有写单位名称，请补上') ?? []
    if (number === '') return reject({ row, number, name }, '没有写单位编号，请补上') ?? []
    const refused = refusedNumber('单位编号', number)
    if (refused !== null) return reject({ row, number, name }, refused) ?? []
    const kind = kindOf(words, name)
    if (kind === null) {
      const said = words === '' ? '没有写类别，从名称也看不出来' : `类别“${words}”不认识，从名称也看不出来`
      return reject({ row, number, name }, `${said}，请写明（如县直部门、乡镇党委、内设科室）`) ?? []
    }
    if (words !== '' && kindOfWords(words) === null)
      findings.warn(row, `类别“${words}”不认识，按名称当作${KIND_NAMES[kind]}`)
    return [
      { row, number, name, kind, superiorNumber: row.text('superiorNumber'), superiorName: row.text('superiorName') },
    ]
  })
}

/** A running number is the units' number only where others are written by it: it changes with every new row. */
function isNumbered(table: Table, referred: boolean): boolean {
  if (referred || !RUNNING_NUMBER.test(table.head('unitNumber'))) return table.has('unitNumber')
  const superiors = table.rows.map((row) => row.text('superiorNumber') || row.text('superiorName')).filter(Boolean)
  return superiors.filter((it) => /^\d+$/.test(it)).length * 2 > superiors.length
}

const KIND_NAMES: Readonly<Record<UnitKind, string>> = {
  'county-committee': '县委',
  'county-commission': '县纪委监委',
  department: '县直部门',
  'other-unit': '其他单位',
  'town-committee': '乡镇党委',
  'town-commission': '乡镇纪委',
  'stationed-group': '派驻组',
  office: '内设室',
  section: '内设科室',
  village: '村党组织',
}

/** Of two rows with one number the lower is not taken; nor of two units of one name under one superior. */
function oneOfEachNumber(units: readonly UnitRow[], reject: Reject): UnitRow[] {
  const first = new Map<string, UnitRow>()
  return units.filter((unit) => {
    const there = first.get(numberKey(unit.number))
    if (there === undefined) {
      first.set(numberKey(unit.number), unit)
      return true
    }
    const same = there.name === unit.name ? '是同一个单位，重复了' : `已经是“${there.name}”的编号`
    reject(unit, `单位编号“${unit.number}”在${placeOf(there.row)}${same}，请删去重复的行或改正编号`)
    return false
  })
}
