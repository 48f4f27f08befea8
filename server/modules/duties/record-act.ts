import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { newId } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { mayBeAsked, type OnMatter } from './in-person.ts'

export type NewAct = {
  readonly duty: string | null
  readonly occurrenceId: string | null
  readonly signId: string | null
  readonly unit: string
  readonly on: Day
  readonly done: string
  readonly outcome: string
  readonly nature: 'statement' | 'action'
  /** Who is asked to confirm, where the actor names him; else the nearest above the actor. */
  readonly askedOf?: string | undefined
  /** The check it was, which counts once its result is confirmed. */
  readonly checkFactId?: string | undefined
  /** Of an act in person: the matter it was about. */
  readonly onMatter?: OnMatter | null
}

/** Who is asked to confirm an act's result: someone above the actor, never himself nor anyone below him. */
export function confirmerFor(
  county: CountyOverTime,
  person: string,
  unit: string,
  on: Day,
  may: (candidate: string) => boolean = () => true,
): string | null {
  const candidates = [
    county.headOf(unit, on),
    county.leaderInCharge(person, on)?.leader ?? null,
    county.supervisingLeader(unit, on),
    ...county.unitsAbove(unit).map((it) => county.headOf(it, on)),
  ]
  return candidates.find((it) => it !== null && mayConfirm(county, it, person, on) === null && may(it)) ?? null
}

/** Why someone may not confirm another's act: it is his own, or he stands below the actor. */
export function mayConfirm(
  county: CountyOverTime,
  confirmer: string,
  actor: string,
  on: Day,
): 'own-act' | 'below' | null {
  if (confirmer === actor) return 'own-act'
  return isBelow(county, confirmer, actor, on) ? 'below' : null
}

/** Below: in a unit that the other heads, is in charge of or supervises, or in one under it, while not heading that same unit. */
export function isBelow(county: CountyOverTime, person: string, other: string, on: Day): boolean {
  const unit = county.unitOf(person, on)
  if (unit === null) return false
  const answersFor = [
    ...county
      .tenuresOf(other, on)
      .map((it) => it.unit)
      .filter((it) => county.headOf(it, on) === other),
    ...county.chargesOf(other, on),
    ...county.supervisedBy(other, on),
  ]
  return answersFor.some((it) => county.isWithin(unit, it))
}

/** Records an act with its ledger entry. A day before today shows as 补录； nothing but words is asked for. */
export async function recordAct(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  act: NewAct,
  now: Date,
): Promise<string> {
  if (act.on > viewer.today) throw new Refusal('future', { status: 400 })
  const id = newId()
  const { matter = null, handedTo = null } = act.onMatter ?? {}
  // Whoever stands nearest may be the one a sign is about, or have no part in the matter.
  const mayRead = (it: string) => matter === null || mayBeAsked(matter, county, it)
  const nearest = () =>
    act.outcome === '' || act.signId !== null
      ? null
      : confirmerFor(county, viewer.person ?? '', act.unit, viewer.today, mayRead)
  const asked = act.askedOf ?? nearest()
  await tx.run(
    `insert into act (county_id, id, by_person, unit, duty, occurrence_id, sign_id, on_day, done, outcome, nature,
       recorded_at, recorded_on, asked_of, check_fact_id, matter_id, handed_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      viewer.countyId,
      id,
      viewer.person,
      act.unit,
      act.duty,
      act.occurrenceId,
      act.signId,
      act.on,
      act.done,
      act.outcome,
      act.nature,
      now,
      viewer.today,
      asked,
      act.checkFactId ?? null,
      matter?.id ?? null,
      handedTo,
    ],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'act-recorded',
    subject: `act/${id}`,
    body: { duty: act.duty, on: act.on, nature: act.nature, ...(matter === null ? {} : said(matter, handedTo)) },
  })
  return id
}

const said = ({ id }: OnMatter['matter'], handedTo: string | null) => ({
  matter: `matter/${id}`,
  ...(handedTo === null ? {} : { handedTo }),
})
