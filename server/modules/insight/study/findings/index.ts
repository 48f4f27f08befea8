import type { Figures } from '../../../../../engine/study.ts'
import type { Tx } from '../../../../platform/database/database.ts'
import type { Finding, Studying } from '../finding.ts'
import { acts } from './acts.ts'
import { absences, violations } from './conduct.ts'
import { patterns, started } from './dual-duty.ts'
import { duties } from './duties.ts'
import { known } from './known.ts'
import { matters } from './matters.ts'
import { objections } from './objections.ts'
import { problems } from './problems.ts'
import { signs } from './signs.ts'
import { tasks } from './tasks.ts'

export const findings: readonly Finding[] = [
  acts,
  duties,
  problems,
  absences,
  violations,
  known,
  signs,
  matters,
  started,
  patterns,
  tasks,
  objections,
]

/** Every figure of the days, `problems.found`, with how many records stand behind it. */
export function countFigures(tx: Tx, studying: Studying): Promise<Figures> {
  return tx.widened(async () => {
    const figures = new Map<string, number>()
    for (const finding of findings)
      for (const [part, n] of await finding.count(tx, studying)) figures.set(`${finding.id}.${part}`, n)
    return figures
  })
}
