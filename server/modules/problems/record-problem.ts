import type { ProblemClass, ProblemSource } from '../../../contract/problems.ts'
import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isKnownAs } from '../conduct/index.ts'
import type { Left, Officer } from '../matters/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'

export type Raised = {
  readonly unit: string
  readonly class: ProblemClass
  readonly source: ProblemSource
  readonly foundOn: Day
  /** Whoever headed the unit and has known of it since that day: he raised it himself, or was told. */
  readonly head: { readonly person: string; readonly knownOn: Day } | null
}

/**
 * What the first step of a problem leaves: where, of which class, by whom it was found and who answers for it, under the number
 * by which its facts stand.
 * @param recordedOn the day on which it was first written down
 */
export async function recordProblem(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  { id, number, matter }: Left,
  recordedOn: Day,
): Promise<Raised> {
  const entered = matter.taken[0]?.inputs ?? {}
  const said = (field: string) => String(entered[field] ?? '')
  const [unit, kind, source] = [said('unit'), said('class') as ProblemClass, said('source') as ProblemSource]
  const foundOn = dayOrNull(said('foundOn')) ?? viewer.today
  const before = said('sourceNumber')
  const isKnown = before !== '' && (await isKnownAs(tx, viewer.countyId, unit, before))
  const responsible = county.headOf(unit, foundOn) ?? county.headOf(unit, viewer.today)
  await tx.run(
    `insert into problem (county_id, id, unit, responsible, class, source, source_number, known_as, found_on, recorded_on, raised_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      viewer.countyId,
      id,
      unit,
      responsible,
      kind,
      source,
      before,
      isKnown ? before : number,
      foundOn,
      recordedOn,
      viewer.person,
    ],
  )
  const himself = county.headOf(unit, viewer.today) === viewer.person
  const knownOn = himself ? foundOn : dayOrNull(said('headToldOn'))
  const person = himself ? viewer.person : knownOn && county.headOf(unit, knownOn)
  return { unit, class: kind, source, foundOn, head: person && knownOn ? { person, knownOn } : null }
}
