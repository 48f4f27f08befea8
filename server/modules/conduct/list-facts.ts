import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { cursorAt, readCursor } from '../../platform/http/cursor.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { reportsBeside } from './absences/index.ts'
import type { FactBody } from './fact.ts'
import { factWords } from './fact-words.ts'
import { readableFacts } from './readable-facts.ts'
import { standing } from './standing.ts'

export type FactRow = {
  id: string
  fact: FactBody['fact']
  on: Day
  recordedOn: Day
  person: string | null
  unit: string | null
  body: FactBody
  source: string | null
  withdrawn: boolean
}

export const FACT_COLUMNS = `f.id, f.fact, f.on_day as "on", f.recorded_on as "recordedOn", f.person, f.unit, f.body, f.source,
  not (${standing('f')}) as withdrawn`

type Asked = { after?: string | undefined; most: number; unit?: string | undefined; fact?: string | undefined }

/** Facts that the viewer may read, newest first, a page at a time. */
export async function listFacts(tx: Tx, viewer: Viewer, county: CountyOverTime, asked: Asked) {
  const from = readCursor(asked.after)
  const door = readableFacts(viewer, 7)
  const rows = await tx.rows<FactRow>(
    `select ${FACT_COLUMNS} from fact f
     where f.county_id = $1 and f.fact <> 'withdrawn' and ($2::text is null or f.unit = $2) and ($3::text is null or f.fact = $3)
       and ($4::date is null or (f.on_day, f.id) < ($4::date, $5::uuid)) and ${door.where}
     order by f.on_day desc, f.id desc limit $6`,
    [
      viewer.countyId,
      asked.unit ?? null,
      asked.fact ?? null,
      from?.on ?? null,
      from?.id ?? null,
      asked.most + 1,
      ...door.values,
    ],
  )
  const shown = rows.slice(0, asked.most)
  const last = shown.at(-1)
  return {
    items: await withReports(tx, viewer, county, shown),
    next: rows.length > asked.most && last ? cursorAt(last.on, last.id) : null,
  }
}

/** Beside each absence the report of that day; one that came after he had left changes nothing in what was seen. */
async function withReports(tx: Tx, viewer: Viewer, county: CountyOverTime, rows: readonly FactRow[]) {
  const days = rows.filter((it) => it.fact === 'absence-recorded').map((it) => it.on)
  const [first, last] = [days.at(-1), days[0]]
  const beside = first && last ? await reportsBeside(tx, viewer, first, last) : () => null
  return rows.map((it) => ({
    ...presentFact(it, county),
    report: it.fact === 'absence-recorded' && it.person !== null ? (beside(it.person, it.on)?.beside ?? null) : null,
  }))
}

export function presentFact(row: FactRow, county: CountyOverTime) {
  const name = { person: (it: string) => county.personRef(it).name, unit: (it: string) => county.unitRef(it).name }
  return {
    id: row.id,
    fact: row.fact,
    on: row.on,
    recordedOn: row.recordedOn,
    late: row.recordedOn > row.on,
    says: factWords({ ...row.body, fact: row.fact } as FactBody, name),
    person: row.person === null ? null : county.personRef(row.person),
    unit: row.unit === null ? null : county.unitRef(row.unit),
    source: row.source === null ? '录入' : `${row.source.replace('!', ' 第')} 行`,
    withdrawn: row.withdrawn,
  }
}
