import { UNIT_END } from '../tables/person-and-unit-roles.ts'
import type { TableRow } from '../tables/table.ts'
import { kindOfWords } from '../words/unit-kinds.ts'

/** A line between the rows that names the group below it (县直部门, 县级领导, 青禾县统计局) and holds nothing else. */
export function isGroupLine(row: TableRow): boolean {
  const text = row.only
  if (text === null || /\d/.test(text)) return false
  return kindOfWords(text) !== null || (text.length >= 4 && UNIT_END.test(text)) || /领导|干部|班子|人员|级$/.test(text)
}
