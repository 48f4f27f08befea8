import type { ProblemClass } from '../../contract/problems.ts'
import { dayOrNull } from '../../engine/dates/index.ts'
import type { OnStep } from '../modules/matters/index.ts'
import { raiseProblem } from '../modules/problems/index.ts'

type Rows = readonly Readonly<Record<string, string>>[]

/**
 * What a covert check found and hands to a unit becomes a problem of that unit, found on the day it was seen: it needs no second
 * entry, and its head of that day answers for it. Until then the unit learns of the check only what was put to it.
 */
export const handFindingsOver: OnStep = async (tx, viewer, county, { id, number, matter }, now) => {
  const last = matter.taken.at(-1)
  const recorded = matter.taken.findLast((it) => it.inputs.findings !== undefined)
  if (recorded === undefined || last === undefined) return
  const findings = recorded.inputs.findings as Rows
  const handed = last.inputs.handedTo as Rows
  const commission = county.commission()
  const foundBy = commission === null ? '暗访' : `${county.unitRef(commission).name}暗访`
  for (const [at, { way, class: kind }] of handed.entries()) {
    const { unit = '', seenOn = '', what = '' } = findings[at] ?? {}
    const foundOn = dayOrNull(seenOn)
    if (way !== 'problem' || foundOn === null) continue
    const raised = {
      unit,
      class: kind as ProblemClass,
      source: 'covert-check',
      sourceNumber: number,
      foundBy,
      foundOn,
      what,
      headToldOn: null,
      from: { matterId: id, nth: at + 1, recordedOn: recorded.on },
    } as const
    await raiseProblem(tx, viewer, county, raised, now)
  }
}
