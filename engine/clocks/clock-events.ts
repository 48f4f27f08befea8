import type { Day, Period } from '../dates/index.ts'
import type { ExtensionRule } from '../vocabulary.ts'
import type { Budget } from './clock.ts'
import type { Extension } from './extensions.ts'
import type { RunningClock } from './running-clock.ts'

/** What may befall a clock, in the order in which it happened. Being passed on to somebody else is none of it. */
export type ClockEvent =
  | { readonly happened: 'started' | 'paused' | 'resumed' | 'stopped'; readonly on: Day }
  | { readonly happened: 'extended'; readonly extension: Extension }

export type KeptClock = RunningClock & { readonly stoppedOn: Day | null }

/**
 * The clock that events have made; null before it has started. What changes nothing is passed over: a second start, a
 * pause while it stands, a resuming while it runs, anything after it has stopped. A stop leaves an open pause open.
 */
export function clockOfEvents(
  term: Budget,
  rules: readonly ExtensionRule[],
  events: readonly ClockEvent[],
): KeptClock | null {
  const started = events.findIndex((it) => it.happened === 'started')
  const start = events[started]
  if (start?.happened !== 'started') return null
  let kept: KeptClock = { start: start.on, term, rules, pauses: [], extensions: [], stoppedOn: null }
  for (const it of events.slice(started + 1)) if (kept.stoppedOn === null) kept = { ...kept, ...changed(kept, it) }
  return kept
}

function changed({ pauses, extensions }: KeptClock, it: ClockEvent): Partial<KeptClock> {
  const open = pauses.at(-1)?.until === null
  switch (it.happened) {
    case 'started':
      return {}
    case 'paused':
      return open ? {} : { pauses: [...pauses, { from: it.on, until: null }] }
    case 'resumed':
      return open ? { pauses: pauses.map((one) => closed(one, it.on)) } : {}
    case 'extended':
      return { extensions: [...extensions, it.extension] }
    case 'stopped':
      return { stoppedOn: it.on }
  }
}

const closed = ({ from, until }: Period, on: Day): Period => ({ from, until: until ?? on })
