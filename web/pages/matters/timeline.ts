import type { ShownMatter } from '../../../contract/matters.ts'
import { type Day, plusDays } from '../../../engine/dates/index.ts'
import type { Fill } from '../../kit/charts/Fills.tsx'
import type { TimeBar, TimePoint, TimeSpan } from '../../kit/charts/TimelineChart.tsx'
import { timelineWords as words } from '../../words/timeline.ts'

type Clock = ShownMatter['clocks'][number]

/** Steps of one day are one point that names the first and the last of them. */
export function pointsOf(taken: ShownMatter['taken']): TimePoint[] {
  const numbered = taken.map((it, at) => ({ on: it.on, mark: at + 1 }))
  return [...Map.groupBy(numbered, (it) => it.on)].map(([on, steps]) => {
    const [first, last] = [steps[0]?.mark, steps.at(-1)?.mark]
    return { key: on, on, mark: first === last ? `${first}` : `${first}-${last}` }
  })
}

/** Past its last day and owed still. */
export const isLate = (it: Clock, today: string) =>
  it.kind === 'term' && it.endedOn === null && it.dueOn !== null && it.dueOn < today

/** A clock as a bar: what has run, what is left, what was added, what is over the last day; pauses lie upon it. */
export function barOf(clock: Clock, today: string): TimeBar {
  const { startedOn, dueOn, endedOn } = clock
  const now = endedOn ?? today
  const ranTo = least(now, dueOn ?? now)
  const before = clock.lengthened.find((it) => it.dueBefore !== null)?.dueBefore ?? null
  const spans = [
    span(startedOn, ranTo, 'solid'),
    ...(dueOn === null ? [] : [span(most(ranTo, startedOn), dueOn, 'blank')]),
    ...(dueOn === null || before === null ? [] : [span(before, dueOn, 'dots')]),
    ...(dueOn === null || clock.kind !== 'term' ? [] : [span(dueOn, now, 'cross')]),
    ...clock.pauses.map((it) => span(it.from, pauseEnd(it.to, now), 'slant')),
  ].filter((it, nth) => it.from < it.to || nth === 0)
  return {
    key: clock.id,
    says: words.bar(clock, today),
    spans,
    marks: marksOf(clock),
  }
}

const span = (from: string, to: string, fill: Fill): TimeSpan => ({ from, to, fill })

/** One mark a day, the letters of all that fell on it. */
function marksOf({ kind, lengthened, dueOn, endedOn }: Clock) {
  const ranOut = kind !== 'term' && endedOn === dueOn
  const all = [
    ...lengthened.map((it) => ({ on: it.on, mark: words.marks.lengthened })),
    ...(dueOn === null ? [] : [{ on: dueOn, mark: words.marks.due }]),
    ...(endedOn === null || ranOut ? [] : [{ on: endedOn, mark: words.marks.ended }]),
  ]
  return [...Map.groupBy(all, (it) => it.on)].map(([on, marks]) => ({ on, mark: marks.map((it) => it.mark).join('') }))
}

/** A paused day is paused to its end. */
const pauseEnd = (to: string | null, now: string) => (to === null ? now : plusDays(to as Day, 1))
const least = (one: string, other: string) => (one < other ? one : other)
const most = (one: string, other: string) => (one > other ? one : other)
