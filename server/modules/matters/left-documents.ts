import { type DocumentForm, holds, type Matter, stepOf } from '../../../engine/procedures/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { concerningOf } from './matter-in.ts'
import type { MatterRow, StepRow } from './readable-matters.ts'
import { traitsOf } from './standing.ts'

/** The documents that a step left when it was taken, as far as they are for this reader. */
export function leftBy(
  taken: StepRow,
  row: MatterRow,
  matter: Matter,
  county: CountyOverTime,
): readonly DocumentForm[] {
  const forms = stepOf(matter.procedure, taken.step)?.documents ?? []
  if (forms.length === 0) return []
  const then = { ...matter, taken: matter.taken.slice(0, taken.nth) }
  const traits = traitsOf({ ...concerningOf(row), county, today: taken.taken_on })
  return forms.filter((it) => (it.forSubject || !row.narrow) && holds(it.when, then, {}, traits))
}
