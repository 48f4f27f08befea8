import type { Day } from '../../../../engine/dates/index.ts'
import type { PatternKind } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/http/cursor.ts'
import { absent } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { mayLookAt } from './looked-at.ts'

export type ExplanationRow = {
  readonly id: string
  readonly pattern: PatternKind
  readonly about: string
  readonly from: Day
  readonly until: Day
  readonly records: readonly string[]
  readonly words: string
  readonly askedBy: string
  readonly askedOn: Day
  readonly reply: string | null
  readonly repliedOn: Day | null
}

const COLUMNS = `id, pattern, about, from_day as "from", until_day as until, records::text[] as records, words, asked_by as "askedBy",
  asked_on as "askedOn", reply, replied_on as "repliedOn"`

/** The only reading door: the person it is about, and whoever may look at him. */
export async function readExplanation(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  id: string,
): Promise<ExplanationRow> {
  const row = isId(id)
    ? await tx.row<ExplanationRow>(`select ${COLUMNS} from explanation where county_id = $1 and id = $2`, [
        viewer.countyId,
        id,
      ])
    : null
  if (row === null || (row.about !== viewer.person && !mayLookAt(viewer, county, row.about))) throw absent()
  return row
}

/** Those of people whom the viewer may look at, latest first. */
export function listExplanations(tx: Tx, viewer: Viewer, people: readonly string[]): Promise<ExplanationRow[]> {
  return tx.rows<ExplanationRow>(
    `select ${COLUMNS} from explanation where county_id = $1 and about = any($2::text[]) order by asked_on desc, id desc`,
    [viewer.countyId, people],
  )
}

/** What the viewer was asked and has not answered, oldest first. */
export function listToExplain(tx: Tx, viewer: Viewer, most: number): Promise<ExplanationRow[]> {
  return tx.rows<ExplanationRow>(
    `select ${COLUMNS} from explanation where county_id = $1 and about = $2 and reply is null order by asked_on, id limit $3`,
    [viewer.countyId, viewer.person, most],
  )
}
