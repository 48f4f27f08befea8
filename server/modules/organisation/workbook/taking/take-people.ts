import type { PersonRecord, RowMark } from '../../records.ts'
import { PeopleIndex } from '../people-index.ts'
import { RUNNING_NUMBER } from '../tables/person-and-unit-roles.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { refusedNumber } from '../words/number-words.ts'
import { nameOf, numberKey, personWords } from '../words/person-words.ts'
import { readDay } from '../words/written-day.ts'
import { type Findings, placeOf } from './findings.ts'
import { isGroupLine } from './group-line.ts'

export type TakenPeople = { readonly people: readonly PersonRecord[]; readonly index: PeopleIndex }

type PersonRow = { readonly row: TableRow; readonly number: string; readonly name: string }

/** People by number; where the county gives no numbers, by name. `others`: the tables that name people. */
export function takePeople(tables: readonly Table[], others: readonly Table[], findings: Findings): TakenPeople {
  const running = !others.some(namesByNumber)
  const first = new Map<string, PersonRow>()
  const people: PersonRecord[] = []
  const rejected = new Map<string, RowMark>()
  for (const table of tables) {
    for (const row of table.rows) {
      const person = readRow(row, isNumbered(table, running), findings)
      if (person === null) continue
      if (isRefused(person, findings) || isKnown(person, first, table, findings)) {
        rejected.set(`${numberKey(person.number)}|${nameOf(person.name)}`, row)
        continue
      }
      first.set(numberKey(person.number), person)
      const record = recordOf(person, findings)
      people.push(record)
      findings.marks.set(record, { sheet: row.sheet, row: row.row })
    }
  }
  const [table] = tables
  if (table && !tables.some((it) => it.has('managedBy') || it.has('countyManaged')))
    findings.warn(table.headRow, '未列管理权限，均按县管导入')
  return { people, index: new PeopleIndex(people, rejected) }
}

const NUMBERS = ['personNumber', 'leaderNumber', 'headNumber', 'oneNumber', 'otherNumber']
const NAMES = ['personName', 'leaderName', 'headName', 'oneName', 'otherName']

/** Whether the table tells people by numbers. */
function namesByNumber(table: Table): boolean {
  if (NUMBERS.some((role) => table.has(role))) return true
  return table.rows.some((row) => NAMES.some((role) => /\d/.test(row.text(role))))
}

/** A running number is the people's number only where other tables write it: it changes with every new row. */
function isNumbered(table: Table, unused: boolean): boolean {
  return table.has('personNumber') && !(unused && RUNNING_NUMBER.test(table.head('personNumber')))
}

function readRow(row: TableRow, numbered: boolean, findings: Findings): PersonRow | null {
  const words = personWords(row.text('personName'), () => false)
  const name = words.name
  const number = (numbered ? row.text('personNumber') : '') || words.number || (numbered ? '' : name)
  if (isGroupLine(row)) return null
  if (name === '') return refuse(row, '没有写姓名，请补上', findings)
  if (number === '') return refuse(row, '没有写干部编号，请补上', findings)
  return { row, number, name }
}

function refuse(row: TableRow, why: string, findings: Findings): null {
  findings.fault(row, why)
  return null
}

function isRefused({ row, number }: PersonRow, findings: Findings): boolean {
  const why = refusedNumber('干部编号', number)
  if (why !== null) findings.fault(row, why)
  return why !== null
}

/** Of two rows with one number the lower is not taken. A register with one row for each tenure repeats its people. */
function isKnown(person: PersonRow, first: ReadonlyMap<string, PersonRow>, table: Table, findings: Findings): boolean {
  const there = first.get(numberKey(person.number))
  if (there === undefined) return false
  const same = nameOf(there.name) === nameOf(person.name)
  if (same && table.repeats) return true
  findings.fault(person.row, sameNumberInWords(person, there, table, same))
  return true
}

function sameNumberInWords(person: PersonRow, there: PersonRow, table: Table, same: boolean): string {
  if (!table.has('personNumber')) return `“${person.name}”与${placeOf(there.row)}同名，请给同名的人写上编号`
  const used = same ? '已经有这个人' : `已经是“${there.name}”的编号`
  return `干部编号“${person.number}”在${placeOf(there.row)}${used}，请删去重复的行或改正编号`
}

function recordOf({ row, number, name }: PersonRow, findings: Findings): PersonRecord {
  const rank = row.text('rank')
  return {
    number,
    name,
    born: bornIn(row, findings),
    rank: rank === '' ? null : rank,
    managedBy: managedBy(row, findings),
  }
}

/** Year and month; what cannot be read is left out and said. */
function bornIn(row: TableRow, findings: Findings): string | null {
  const written = readDay(row.cell('born'))
  if (written.is === 'day') return written.day.slice(0, 7)
  if (written.is === 'wrong') findings.warn(row, `出生年月${written.why}，未导入出生年月`)
  return null
}

function managedBy(row: TableRow, findings: Findings): 'county' | 'city' {
  if (/^(?:否|不是|×|N|市管|省管)$/.test(row.text('countyManaged'))) return 'city'
  const words = row.text('managedBy')
  if (words === '' || /^(?:县|区|旗)|^本级|^否|^非市管|^一般/.test(words)) return 'county'
  if (/市|省|中央|上级|州|盟|地/.test(words) || /^是|^√|^✓/.test(words)) return 'city'
  findings.warn(row, `管理权限“${words}”不认识，按县管导入`)
  return 'county'
}
