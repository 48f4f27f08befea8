import { PROBLEM_CLASSES } from '../../../../contract/problems.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import { SMALL_CELL, type WrittenSentence } from '../../../../engine/study.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { disciplineWords } from '../../conduct/index.ts'
import type { CountyOverTime, UnitKind } from '../../organisation/index.ts'
import type { Finding, Studying } from './finding.ts'
import { violations } from './findings/conduct.ts'
import { matters } from './findings/matters.ts'
import { problems } from './findings/problems.ts'

const MOST_OF_EACH = 2
const KINDS: Partial<Record<UnitKind, string>> = {
  department: '县直部门',
  'other-unit': '县直单位',
  'town-committee': '乡镇',
  'town-commission': '乡镇纪委',
  'stationed-group': '派驻机构',
  village: '村',
}

/**
 * Typical cases, told by kind of unit, year and kind of matter alone: no name, no post, no free text of a record ever comes in. Where
 * the county has few units of a kind, the kind is not said.
 */
export async function typicalCases(tx: Tx, studying: Studying): Promise<WrittenSentence[]> {
  const told = [
    ...(await eachOf(
      tx,
      studying,
      problems,
      'relapsed',
      RELAPSED,
      (row, where) =>
        `${row.on.slice(0, 4)}年，${where(row.unit)}“${PROBLEM_CLASSES[row.what as keyof typeof PROBLEM_CLASSES]}”的问题销号以后，同类问题再次出现。`,
    )),
    ...(await eachOf(
      tx,
      studying,
      violations,
      'again',
      AGAIN,
      (row, where, home) =>
        `${row.on.slice(0, 4)}年，${where(home(row.what, row.on))}一名工作人员再次违反${disciplineWords(row.unit ?? '')}，前后两次在县定的月数以内。`,
    )),
    ...(await eachOf(
      tx,
      studying,
      matters,
      'accountability',
      DECIDED,
      (row, where, home) =>
        `${row.on.slice(0, 4)}年，${where(row.unit ?? home(row.what, row.on))}${row.what === '' ? '' : '一名领导干部'}因履行责任不力被问责。`,
    )),
  ]
  // Told without names, two cases may read alike: that is one sentence.
  const once = [...new Map(told.map((it) => [it.text, it])).values()]
  return once.map(({ text, figure }) => ({ parts: [{ text, figure }], under: [] }))
}

type Told = { readonly on: Day; readonly unit: string | null; readonly what: string }
type Where = (unit: string | null) => string
type Home = (person: string, on: Day) => string | null

async function eachOf(
  tx: Tx,
  studying: Studying,
  finding: Finding,
  part: string,
  sql: string,
  say: (row: Told, where: Where, home: Home) => string,
) {
  const { viewer, county } = studying
  const records = await finding.records(tx, studying, part, null, MOST_OF_EACH)
  const rows = await tx.rows<Told>(sql, [viewer.countyId, records.map((it) => it.id)])
  const home: Home = (person, on) => county.unitOf(person, on)
  return rows.map((row) => ({ text: say(row, placeOf(county), home), figure: `${finding.id}.${part}` }))
}

const RELAPSED = `select found_on as "on", unit, class as what from problem_found where county_id = $1 and id = any($2::uuid[]) order by found_on, id`
const AGAIN = `select on_day as "on", body ->> 'discipline' as unit, person as what from fact_entered
  where county_id = $1 and id = any($2::uuid[]) order by on_day, id`
const DECIDED = `select opened_on as "on", subject_unit as unit, coalesce(subject_person, '') as what from matter_kept
  where county_id = $1 and id = any($2::uuid[]) order by opened_on, id`

/** 某县直部门; 某单位 where the kind alone would tell which. */
function placeOf(county: CountyOverTime): Where {
  return (unit) => {
    const above = unit === null ? [] : [unit, ...county.unitsAbove(unit)]
    const kind = above.map((it) => county.unit(it)?.kind).find((it) => it !== undefined && it in KINDS)
    const many = county.records.units.filter((it) => it.kind === kind).length >= SMALL_CELL
    return `某${(kind !== undefined && many && KINDS[kind]) || '单位'}`
  }
}
