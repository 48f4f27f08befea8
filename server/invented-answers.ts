import type { InventedAnswer } from '../demo/answers.ts'
import type { As } from './invented-in-person.ts'
import { keepAnswer } from './modules/signs/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Viewer } from './platform/viewer.ts'

/** What was answered to the signs of the invented county; the facts that answers left are in its history already, `told` by their ids there. */
export async function playAnswers(
  tx: Tx,
  answers: readonly InventedAnswer[],
  told: ReadonlyMap<string, string>,
  as: As,
  now: Date,
): Promise<void> {
  for (const { sign, by, on, answer, words, fact } of answers) {
    const viewer = as(by, on)
    const id = await signOf(tx, viewer, sign)
    const factId = fact === null ? null : (told.get(fact) ?? null)
    if (id !== null) await keepAnswer(tx, viewer, id, { by, answer, on, words, factId, opens: answer === 'check' }, now)
  }
}

async function signOf(tx: Tx, viewer: Viewer, { on, kind, about }: InventedAnswer['sign']): Promise<string | null> {
  const found = await tx.row<{ id: string }>(
    'select id from sign_raised where county_id = $1 and raised_on = $2 and sign = $3 and about = $4',
    [viewer.countyId, on, kind, about],
  )
  return found?.id ?? null
}
