import type { Day } from '../engine/dates/index.ts'
import type { Fact, FactKind } from '../server/modules/conduct/fact.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { tellActing } from './story/acting.ts'
import { CASE_A, CASE_B, CASE_D, tellCaseA, tellCaseB, tellCaseD } from './story/cases.ts'
import { LONG_PAST, tellEnteredLate, tellHeadOnce, tellKnownOnce, tellLeaderOnce } from './story/long-past.ts'
import { OPEN_NOW, tellOpenNow } from './story/open-now.ts'
import { tellReported, tellUnreported } from './story/ordinary-absences.ts'
import { tellChecks, tellProblems, tellTalks, tellViolations } from './story/ordinary-conduct.ts'
import { beginTelling, earlierFirst, type Telling, type Told } from './story/telling.ts'
import {
  TWIN_A,
  TWIN_B,
  TWIN_D_CHECKED,
  TWIN_D_TALKED,
  tellTwinA,
  tellTwinB,
  tellTwinChecked,
  tellTwinTalked,
} from './story/twins.ts'

const SEED = 71_903

/**
 * About two years of facts, ending the working day before `today`, in the order in which they were entered: a fact that
 * names another by `id` (`absence-seen`, `withdrawn`) always comes after it. `source` is a register's row.
 */
export function inventHistory(records: CountyRecords, today: Day): Fact[] {
  return asRegisters(tellStory(records, today).facts)
}

/** Everything that happened: the facts in the order of telling, and what was answered to the signs they raise. */
export function tellStory(records: CountyRecords, today: Day): Telling {
  const story = beginTelling(records, today, SEED)
  for (const tell of [tellHeadOnce, tellLeaderOnce, tellKnownOnce, tellEnteredLate]) tell(story)
  for (const tell of [tellTwinA, tellTwinB, tellTwinTalked, tellTwinChecked]) tell(story)
  for (const tell of [tellCaseA, tellCaseB, tellCaseD, tellOpenNow]) tell(story)
  tellUnreported(story, clear)
  tellViolations(story, clear)
  tellProblems(story, clear)
  tellTalks(story, clear)
  tellChecks(story, clear)
  tellReported(story)
  tellActing(story)
  return story
}

/** The department of a section, or the unit itself. */
const departmentOf = (unit: string) => unit.replace(/S\d+$/, '')

const KEPT = new Set<string>([
  ...[CASE_A, CASE_D.department, CASE_B.town, CASE_B.commission],
  ...[TWIN_A, TWIN_B.town, TWIN_B.commission, departmentOf(TWIN_D_TALKED), departmentOf(TWIN_D_CHECKED), OPEN_NOW],
  ...[LONG_PAST.head, LONG_PAST.leader, ...LONG_PAST.knew, 'T3', 'T9'],
])

/** Cases, twins and earlier signs keep their departments and towns to themselves. */
function clear(unit: string): boolean {
  return !KEPT.has(departmentOf(unit))
}

const REGISTERS: Readonly<Record<FactKind, string>> = {
  'absence-recorded': '外出登记',
  'absence-seen': '外出登记',
  'reminder-given': '谈话提醒登记',
  'talk-held': '谈话提醒登记',
  'problem-known': '问题知悉与处理',
  'problem-acted-on': '问题知悉与处理',
  'violation-recorded': '违纪认定登记',
  'check-held': '检查核实登记',
  withdrawn: '撤回登记',
  setting: '县定数',
}

function asRegisters(told: readonly Told[]): Fact[] {
  const rows = new Map<string, number>()
  const entered = told.toSorted(earlierFirst((it) => it.recordedOn))
  return entered.map((fact) => {
    const register = REGISTERS[fact.fact]
    const row = (rows.get(register) ?? 2) + 1
    rows.set(register, row)
    return { ...fact, source: `${register}!${row}` } as Fact
  })
}
