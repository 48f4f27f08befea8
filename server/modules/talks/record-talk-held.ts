import { dayOrNull } from '../../../engine/dates/index.ts'
import { type Matter, namedIn } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { storeFacts } from '../conduct/index.ts'

type Talk = { readonly matter: Matter; readonly opener: string; readonly subject: string | null }

/** Both have signed: the talk counts, as the fact that it was held, from the day of the second signature. */
export async function recordTalkHeld(tx: Tx, viewer: Viewer, { matter, opener, subject }: Talk, now: Date) {
  const of = (field: string) => namedIn(matter, {}, field)[0] ?? ''
  const [by, beside] = [of('entrustedTo') || opener, of('with')]
  const held = {
    fact: 'talk-held',
    on: dayOrNull(of('heldOn')) ?? viewer.today,
    recordedOn: viewer.today,
    from: by,
    to: subject ?? '',
    kind: matter.procedure.id.replace('talk-', '') as 'heart' | 'ask' | 'reminder',
    ...(beside === '' ? {} : { with: beside }),
  } as const
  const entering = { countyId: viewer.countyId, actor: viewer.accountId, enteredBy: viewer.accountId, now }
  const [factId = ''] = await storeFacts(tx, [held], entering)
  return { factId, by, words: of('said') || of('reason') }
}
