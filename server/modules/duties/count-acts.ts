import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { LAST_FINDING, POST_THEN, readableOf, type WhichActs } from './which-acts.ts'

/** So many acts of one kind at one place; `post` is '' unless they are counted by post. */
export type ActCount = {
  readonly unit: string
  readonly post: string
  readonly nature: 'statement' | 'action'
  readonly finding: 'true' | 'not-true' | null
  readonly n: number
}

/** Acts counted in one statement, by unit, or by unit and post: exactly those that `listActs` lists for the same question. */
export function countActs(tx: Tx, viewer: Viewer, which: WhichActs, by: 'unit' | 'post' = 'unit'): Promise<ActCount[]> {
  const { where, values } = readableOf(viewer, which)
  return tx.rows<ActCount>(
    `select unit, post, nature, finding, count(*)::int as n from (
       select a.unit, ${by === 'post' ? POST_THEN : "''"} as post, a.nature, ${LAST_FINDING} as finding from act a where ${where}
     ) counted group by unit, post, nature, finding order by unit, post, nature, finding`,
    values,
  )
}
