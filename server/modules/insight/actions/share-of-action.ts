import type { CountedActs } from '../../../../contract/actions.ts'
import type { UnitLevel } from '../../../../contract/organisation.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { countActs } from '../../duties/index.ts'
import { type CountyOverTime, levelOf, unitLevels } from '../../organisation/index.ts'
import { sumActs } from './sum-acts.ts'

type Span = { readonly from: Day; readonly until: Day }

export type ShareOfAction = {
  /** Levels in which the viewer answers for a unit, from the county down. */
  readonly levels: readonly { level: UnitLevel; units: number; counted: CountedActs }[]
  /** All units he answers for, in the order of the county's records; with zeros where nothing was recorded. */
  readonly units: readonly { unit: string; level: UnitLevel; counted: CountedActs }[]
}

/** Statements and actions of a period, by level and by unit, as far as the viewer answers for units. */
export async function shareOfAction(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  span: Span,
): Promise<ShareOfAction> {
  const byUnit = Map.groupBy(await countActs(tx, viewer, span), (it) => it.unit)
  const answered = county.records.units
    .filter((it) => answersForUnit(viewer, it.number))
    .map((it) => ({ unit: it.number, level: levelOf(it.kind), counts: byUnit.get(it.number) ?? [] }))
  return {
    levels: unitLevels.flatMap((level) => {
      const here = answered.filter((it) => it.level === level)
      if (here.length === 0) return []
      return [{ level, units: here.length, counted: sumActs(here.flatMap((it) => it.counts)) }]
    }),
    units: answered.map(({ unit, level, counts }) => ({ unit, level, counted: sumActs(counts) })),
  }
}

/** The same for one unit, post by post in the order of their names. */
export async function shareByPost(tx: Tx, viewer: Viewer, unit: string, span: Span) {
  const posts = Map.groupBy(await countActs(tx, viewer, { ...span, unit }, 'post'), (it) => it.post)
  return [...posts].map(([post, counts]) => ({ post, counted: sumActs(counts) }))
}
