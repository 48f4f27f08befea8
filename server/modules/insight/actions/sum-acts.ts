import type { CountedActs } from '../../../../contract/actions.ts'
import type { ActCount } from '../../duties/index.ts'

/** Counts of the same place put together. A statement is not confirmed: it says nothing that came of it. */
export function sumActs(counts: readonly ActCount[]): CountedActs {
  const n = (fits: (it: ActCount) => boolean) => counts.filter(fits).reduce((sum, it) => sum + it.n, 0)
  const action = (finding: ActCount['finding']) => n((it) => it.nature === 'action' && it.finding === finding)
  return {
    acts: n(() => true),
    statements: n((it) => it.nature === 'statement'),
    actions: n((it) => it.nature === 'action'),
    confirmed: action('true'),
    notTrue: action('not-true'),
    unconfirmed: action(null),
  }
}
