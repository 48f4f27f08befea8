import type { Day } from '../../../../engine/dates/index.ts'
import type { InPersonKind } from '../../../../engine/vocabulary.ts'

/** An act in person as far as it matters here. */
export type Done = {
  readonly id: string
  readonly kind: InPersonKind
  readonly on: Day
  /** Null: recorded before its matter had to be named. */
  readonly matter: string | null
  readonly handedTo: string | null
}

/** That a matter lies with a discipline body by itself: a task or letter to one, a problem on record as handed over. */
export type GivenAway = { readonly on: Day; readonly to: string | null }

export type Handed = GivenAway & { readonly afterwards: Done | null }
export type ActsOnMatter = {
  readonly matter: string
  /** Within the span, oldest first. */
  readonly acts: readonly Done[]
  readonly handed: Handed | null
}

type Span = { readonly from: Day; readonly until: Day }

/**
 * Acts within a span by the matter they were about, the matter with the latest act first.
 * @param acts all of one person that may be shown, whenever they were: what was done after handing over may lie outside the span
 */
export function byMatter(
  acts: readonly Done[],
  span: Span,
  isDiscipline: (unit: string) => boolean,
  givenAway: (matter: string) => GivenAway | null,
): ActsOnMatter[] {
  const inOrder = acts.toSorted(earlierFirst)
  const groups = Map.groupBy(
    inOrder.filter((it) => it.matter !== null),
    (it) => it.matter as string,
  )
  return [...groups]
    .map(([matter, all]) => ({
      matter,
      acts: all.filter((it) => it.on >= span.from && it.on <= span.until),
      handed: handedOf(all, isDiscipline, givenAway(matter)),
    }))
    .filter((it) => it.acts.length > 0)
    .toSorted((a, b) => earlierFirst(b.acts.at(-1) as Done, a.acts.at(-1) as Done))
}

/** Since he first gave it to a discipline body, or since it lay there; and what he did himself first after that. */
export function handedOf(
  acts: readonly Done[],
  isDiscipline: (unit: string) => boolean,
  given: GivenAway | null,
): Handed | null {
  const at = acts.findIndex((it) => it.handedTo !== null && isDiscipline(it.handedTo))
  const by = acts[at]
  if (by !== undefined && (given === null || by.on <= given.on))
    return { on: by.on, to: by.handedTo, afterwards: acts.slice(at + 1).find(doneHimself) ?? null }
  // On the day itself the act may be the very giving.
  return given && { ...given, afterwards: acts.find((it) => it.on > given.on && doneHimself(it)) ?? null }

  function doneHimself(it: Done) {
    return it.handedTo === null || !isDiscipline(it.handedTo)
  }
}

const earlierFirst = (a: Done, b: Done) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1)
