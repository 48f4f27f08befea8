import type { ProblemStep } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'
import { mayConfirm } from '../duties/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { isPossible } from './problem-states.ts'
import type { ProblemRow, StepRow } from './readable-problems.ts'

export type Work = { readonly row: ProblemRow; readonly steps: readonly StepRow[] }
type Refused = 'not-now' | 'not-yours' | 'own-work' | 'below' | 'related'

/** The last list of measures, agreed or not. */
export const lastMeasures = (steps: readonly StepRow[]) => steps.findLast((it) => it.step === 'measures')

/** Progress since the last decision upon it. */
export function openProgress(steps: readonly StepRow[]): readonly StepRow[] {
  const decided = steps.findLastIndex((it) => it.step === 'decide-progress')
  return steps.slice(decided + 1).filter((it) => it.step === 'progress')
}

/** A seat in the unit itself or under it; under the county committee stands the whole county, so there only its own count. */
export function belongsTo(county: CountyOverTime, person: string, unit: string, on: Day): boolean {
  const own = county.unit(unit)?.kind === 'county-committee'
  return county.tenuresOf(person, on).some((it) => it.unit === unit || (!own && county.isWithin(it.unit, unit)))
}

/** Why the viewer may not take a step on a problem that he reads; null where he may. */
export function refusalOf(
  step: ProblemStep,
  { row, steps }: Work,
  viewer: Viewer,
  county: CountyOverTime,
): Refused | null {
  if (!isPossible(step, row.state)) return 'not-now'
  const me = viewer.person ?? ''
  const isHead = county.headOf(row.unit, viewer.today) === me
  const seated = viewer.offices.includes(row.unit)
  const doers = lastMeasures(steps)?.body.measures.map((it) => it.who) ?? []
  const above = answersForUnit(viewer, row.unit) && !isHead && !seated
  const office = viewer.offices.includes(county.supervisionOffice() ?? '') && !seated
  const raiser = row.raisedBy === me
  const outsideRaiser = raiser && !belongsTo(county, me, row.unit, viewer.today)
  const notOver = (authors: readonly string[]) => refusalOver(county, me, authors, viewer.today)
  const by = (kind: ProblemStep) => steps.filter((it) => it.step === kind).map((it) => it.by)
  switch (step) {
    case 'known':
      return isHead && !by('known').includes(me) ? null : isHead ? 'not-now' : 'not-yours'
    case 'measures':
      return isHead || seated ? null : 'not-yours'
    case 'progress':
    case 'ask-closing':
      return isHead || seated || doers.includes(me) ? null : 'not-yours'
    case 'decide-measures':
      return notOver([lastMeasures(steps)?.by ?? '']) ?? (above ? null : 'not-yours')
    case 'decide-progress': {
      const open = openProgress(steps).map((it) => it.by)
      if (open.length === 0) return 'not-now'
      return notOver(open) ?? (raiser || office ? null : 'not-yours')
    }
    case 'decide-closing':
      return (
        notOver([...by('progress'), ...by('ask-closing').slice(-1)]) ?? (above || outsideRaiser ? null : 'not-yours')
      )
    case 'revisit':
      return notOver(by('ask-closing').slice(-1)) ?? (above || outsideRaiser ? null : 'not-yours')
  }
}

/** Nobody decides on his own work, on that of someone he stands under, or of someone he is related to. */
function refusalOver(county: CountyOverTime, me: string, authors: readonly string[], on: Day): Refused | null {
  if (authors.includes(me)) return 'own-work'
  if (authors.some((it) => mayConfirm(county, me, it, on) === 'below')) return 'below'
  return authors.some((it) => county.isBarred(me, it)) ? 'related' : null
}

/** Whom a step waits for by name: nearest first, never who did the work himself or stands under him. */
export function peopleFor(step: ProblemStep, { row, steps }: Work, county: CountyOverTime, on: Day): string[] {
  const head = county.headOf(row.unit, on)
  if (step === 'measures' || step === 'progress' || step === 'ask-closing') return head === null ? [] : [head]
  const office = county.supervisionOffice()
  const officeHead = office === null ? null : county.headOf(office, on)
  const above = [
    county.supervisingLeader(row.unit, on),
    county.leaderOfUnit(row.unit, on)?.leader ?? null,
    ...county.unitsAbove(row.unit).map((it) => county.headOf(it, on)),
    officeHead,
  ]
  const authors =
    step === 'decide-measures'
      ? [lastMeasures(steps)?.by ?? '']
      : step === 'decide-progress'
        ? openProgress(steps).map((it) => it.by)
        : steps.filter((it) => it.step === 'progress' || it.step === 'ask-closing').map((it) => it.by)
  const free = (step === 'decide-progress' ? [row.raisedBy, officeHead] : above).filter(
    (it): it is string =>
      it !== null &&
      refusalOver(county, it, authors, on) === null &&
      (row.responsible === null || !county.isBarred(it, row.responsible)) &&
      (step === 'decide-progress' || it !== head),
  )
  return [...new Set(free)].slice(0, step === 'decide-progress' ? 2 : 1)
}
