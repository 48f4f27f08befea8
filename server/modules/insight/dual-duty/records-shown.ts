import type { RecordLine } from '../../../../contract/dual-duty.ts'
import { PROBLEM_CLASSES, PROBLEM_SOURCES } from '../../../../contract/problems.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { FACT_COLUMNS, type FactRow, presentFact } from '../../conduct/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'

type ProblemLine = {
  id: string
  number: string
  unit: string
  class: keyof typeof PROBLEM_CLASSES
  source: keyof typeof PROBLEM_SOURCES
  foundOn: Day
  recordedOn: Day
}

/** Records by their ids, each in one sentence, in the order in which they happened. Call in the county's scope; what is about the barred is left out. */
export async function recordsShown(
  tx: Tx,
  county: CountyOverTime,
  countyId: number,
  ids: readonly string[],
  barred: readonly string[],
): Promise<RecordLine[]> {
  const facts = await tx.rows<FactRow>(
    `select ${FACT_COLUMNS} from fact_entered f where f.county_id = $1 and f.id = any($2::uuid[]) and coalesce(f.person <> all($3::text[]), true)`,
    [countyId, ids, barred],
  )
  const problems = await tx.rows<ProblemLine>(
    `select id, number, unit, class, source, found_on as "foundOn", recorded_on as "recordedOn" from problem_found
     where county_id = $1 and id = any($2::uuid[]) and coalesce(responsible <> all($3::text[]), true)`,
    [countyId, ids, barred],
  )
  const lines = [
    ...facts.map((it) => {
      const { id, on, recordedOn, late, says, source } = presentFact(it, county)
      return { id, on, recordedOn, late, says, source, problem: null }
    }),
    ...problems.map((it) => problemLine(it, county)),
  ]
  return lines.toSorted((one, other) => (`${one.on}${one.id}` < `${other.on}${other.id}` ? -1 : 1))
}

function problemLine(it: ProblemLine, county: CountyOverTime): RecordLine {
  return {
    id: it.id,
    on: it.foundOn,
    recordedOn: it.recordedOn,
    late: it.recordedOn > it.foundOn,
    says: `${county.unitRef(it.unit).name}有问题：${PROBLEM_CLASSES[it.class]}（${PROBLEM_SOURCES[it.source]}）`,
    source: it.number,
    problem: `/matters/${it.id}`,
  }
}
