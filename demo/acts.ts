import type { Day } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { type ActPlan, actPlans } from './acts/act-plans.ts'
import { foundNotTrue, foundTrue } from './acts/act-words.ts'
import { beginTelling, earlierFirst, type Telling } from './story/telling.ts'

/** One 履责纪实 as it was recorded, and what another found of its result. */
export type InventedAct = {
  readonly duty: string
  readonly by: string
  /** The unit in which he owes the duty. */
  readonly unit: string
  readonly on: Day
  /** The same day, or a little later: 补录. */
  readonly recordedOn: Day
  readonly done: string
  /** Empty where nothing has come of it yet: then nobody is asked. */
  readonly outcome: string
  readonly nature: 'statement' | 'action'
  /** Who is asked to find the result true: never the actor, nobody below him. */
  readonly askedOf: string | null
  readonly confirmed: Confirmed | null
}

type Confirmed = {
  readonly by: string
  readonly on: Day
  readonly finding: 'true' | 'not-true'
  readonly words: string
}

const SEED = 5_077
const ACTS = 310
const RECENT = 8

/** About three hundred acts over two years, by day of recording. The newest still wait for someone to confirm them. */
export function inventActs(records: CountyRecords, today: Day): InventedAct[] {
  const story = beginTelling(records, today, SEED)
  const plans = actPlans(story)
  const said = new Set<string>()
  const spread = Array.from({ length: ACTS }, (_, order) => Math.floor((order * (story.last + 1)) / ACTS))
  const shown = plans.flatMap((plan) => plan.shown.map((unit) => ({ plan, unit })))
  const latest = shown.flatMap(
    ({ plan, unit }) => inventAct(story, said, plan, story.last - story.chance.between(1, 5), unit) ?? [],
  )
  const acts = spread.flatMap((at) => inventAct(story, said, story.chance.pick(plans), at) ?? [])
  return [...acts, ...latest].toSorted(earlierFirst((it) => it.recordedOn))
}

function inventAct(story: Telling, said: Set<string>, plan: ActPlan, at: number, given?: string): InventedAct | null {
  const { chance } = story
  const actor = plan.actor(story.day(at), given)
  if (actor === null) return null
  const unsaid = plan.words.filter((it) => !said.has(`${actor.by} ${it.done}`))
  if (unsaid.length === 0) return null
  const actions = unsaid.filter((it) => it.nature === 'action')
  const words = chance.pick(given !== undefined && actions.length > 0 ? actions : unsaid)
  said.add(`${actor.by} ${words.done}`)
  const recordedAt = Math.min(at + (chance.happens(0.2) ? chance.between(1, 6) : 0), story.last)
  const asked = words.outcome === '' ? null : plan.confirmer(actor, story.day(recordedAt))
  return {
    duty: words.duty,
    ...actor,
    on: story.day(at),
    recordedOn: story.day(recordedAt),
    done: words.done,
    outcome: words.outcome,
    nature: words.nature,
    askedOf: asked,
    confirmed: asked === null ? null : confirmation(story, asked, recordedAt),
  }
}

function confirmation(story: Telling, by: string, recordedAt: number): Confirmed | null {
  const { chance, last } = story
  const at = recordedAt + chance.between(1, 7)
  if (recordedAt > last - RECENT || at > last || chance.happens(0.06)) return null
  const on = story.day(at)
  return chance.happens(0.03)
    ? { by, on, finding: 'not-true', words: chance.pick(foundNotTrue) }
    : { by, on, finding: 'true', words: chance.pick(foundTrue) }
}
