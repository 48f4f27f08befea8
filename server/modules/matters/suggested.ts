import type { AskedStep } from '../../../contract/matters.ts'
import {
  enteredIn,
  type Field,
  holds,
  type Inputs,
  isEmpty,
  type Matter,
  type Step,
} from '../../../engine/procedures/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { Origin } from './origin.ts'
import { bodyOf } from './standing.ts'

type Suggested = AskedStep['suggested']
type Known = {
  readonly viewer: Viewer
  readonly county: CountyOverTime
  readonly matter: Matter
  readonly origin: Origin | null
  /** What was chosen so far. */
  readonly chosen: Inputs
}

/** What the program knows already of what a step asks for: nobody is asked for it twice, and may change it. */
export function suggestedFor({ fields }: Step, known: Known): Suggested {
  const found = fields.flatMap((field): [string, Suggested[string]][] => {
    const value = carried(field, known) ?? begun(field, known) ?? offered(field, known) ?? ownOrgan(field, known)
    return value === null || value === '' ? [] : [[field.id, named(field, value, known.county)]]
  })
  return Object.fromEntries(found)
}

/** From what the matter grows from. */
function carried({ names, carries, ask }: Field, { origin }: Known): string | null {
  const offered = carries === 'provision' && 'options' in ask ? ask.options.map((it) => it.value) : []
  // The first that is offered is the strongest.
  if (offered.length > 0) return offered.find((it) => origin?.under.includes(it)) ?? offered[0] ?? null
  if (origin === null) return null
  if (names === 'subject' && ask.kind === 'person') return origin.person
  if (names === 'subject' && ask.kind === 'unit') return origin.person === null ? origin.unit : null
  if (carries === 'facts') return origin.facts
  return carries === 'points' ? origin.points : null
}

/** What was entered before, to be put right; of a day that was, today. */
function begun({ id, begins, ask }: Field, { matter, viewer }: Known): string | null {
  if (begins === undefined) return null
  const entered = [id, begins].map((it) => enteredIn(matter, {}, it)).find((it) => !isEmpty(it))
  if (typeof entered === 'string') return entered
  return ask.kind === 'day' && ask.ahead !== true ? viewer.today : null
}

/** Of whoever fills it in, and the day. */
function offered({ offers }: Field, { viewer, county, matter, chosen }: Known): string | null {
  if (offers === undefined || viewer.person === null || !holds(offers.when, matter, chosen, [])) return null
  if (offers.what === 'today') return viewer.today
  return offers.what === 'own-name' ? county.personRef(viewer.person).name : (viewer.posts[0]?.unit ?? null)
}

/** The organ that a viewer serves in. */
function ownOrgan({ names }: Field, { viewer, county, matter }: Known): string | null {
  if (names !== 'organ' || matter.state !== null || viewer.person === null) return null
  return bodyOf(county, viewer.person, viewer.today)
}

function named({ ask }: Field, value: string, county: CountyOverTime): Suggested[string] {
  if (ask.kind === 'person') return { key: value, label: county.personRef(value).name }
  return ask.kind === 'unit' ? { key: value, label: county.unitRef(value).name } : value
}
