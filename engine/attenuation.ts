import { type Day, daysBetween } from './dates/index.ts'

/** One task at one unit, as far as it came. */
export type TaskAt = {
  readonly id: string
  readonly number: string
  /** 1 for the task that is followed, 2 for what was passed down from it, and so on. */
  readonly level: number
  readonly sentOn: Day
  readonly receivedOn: Day | null
  /** The first day on which the unit had measures of its own. */
  readonly plannedOn: Day | null
  readonly actedOn: Day | null
  readonly confirmedOn: Day | null
  readonly wanted: string
  /** What the level above wanted; null at the first. */
  readonly wantedAbove: string | null
}

export const STAGES = ['sent', 'received', 'planned', 'acted', 'confirmed'] as const
export type Stage = (typeof STAGES)[number]

export type LevelReached = {
  readonly level: number
  /** How many came as far as each stage. */
  readonly reached: Readonly<Record<Stage, number>>
  /** Days that passed up to each stage since the one before, the middle of those that reached it; null where none did. */
  readonly days: Readonly<Record<Exclude<Stage, 'sent'>, number | null>>
  /** Passed down in nearly the words of the level above. */
  readonly bare: number
}

export type Attenuation = {
  readonly levels: readonly LevelReached[]
  /** Where most of it stops: of so many that came to the stage before, so many came on. Null where nothing stopped. */
  readonly fades: { readonly level: number; readonly stage: Stage; readonly from: number; readonly to: number } | null
}

/** M16: the same task followed level by level. Counts and days alone; it says nothing of anybody. */
export function attenuationOf(tasks: readonly TaskAt[]): Attenuation {
  const byLevel = Map.groupBy(tasks, (it) => it.level)
  const levels = [...byLevel].toSorted(([one], [other]) => one - other).map(([level, at]) => levelReached(level, at))
  return { levels, fades: whereItFades(levels) }
}

const dayOf: Readonly<Record<Stage, (it: TaskAt) => Day | null>> = {
  sent: (it) => it.sentOn,
  received: (it) => it.receivedOn,
  planned: (it) => it.plannedOn,
  acted: (it) => it.actedOn,
  confirmed: (it) => it.confirmedOn,
}

function levelReached(level: number, at: readonly TaskAt[]): LevelReached {
  const reached = Object.fromEntries(
    STAGES.map((stage) => [stage, at.filter((it) => dayOf[stage](it) !== null).length]),
  ) as Record<Stage, number>
  const days = Object.fromEntries(
    STAGES.slice(1).map((stage, before) => [
      stage,
      middle(at.flatMap((it) => daysTo(it, STAGES[before] as Stage, stage))),
    ]),
  ) as LevelReached['days']
  return {
    level,
    reached,
    days,
    bare: at.filter(isBare).length,
  }
}

function daysTo(it: TaskAt, before: Stage, stage: Stage): number[] {
  const [from, to] = [dayOf[before](it), dayOf[stage](it)]
  return from === null || to === null ? [] : [Math.max(0, daysBetween(from, to))]
}

function middle(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

function whereItFades(levels: readonly LevelReached[]): Attenuation['fades'] {
  let worst: Attenuation['fades'] = null
  for (const { level, reached } of levels) {
    for (const [before, stage] of STAGES.slice(1).entries()) {
      const [from, to] = [reached[STAGES[before] as Stage], reached[stage]]
      if (from > to && (worst === null || from - to > worst.from - worst.to)) worst = { level, stage, from, to }
    }
  }
  return worst
}

/** The first day on which a unit had measures of its own: the task's own words written down again are none. */
export function ownMeasuresOn(
  plans: readonly { readonly on: Day; readonly says: string }[],
  wanted: string,
): Day | null {
  return plans.find((it) => !isAlike(it.says, wanted))?.on ?? null
}

/** Whether a task went down in nearly the words of the level above. */
export function isBare(it: TaskAt): boolean {
  return it.wantedAbove !== null && isAlike(it.wanted, it.wantedAbove)
}

/** From here on two texts are looked at as one that was passed on; a rule of this product. */
const ALIKE_FROM = 0.8

/** Whether a text is nearly that of another: the share of common pairs of characters, titles in 《》 left out. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.length === 0 || b.length === 0) return false
  const left = new Map<string, number>()
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of b) {
    const count = left.get(pair) ?? 0
    if (count > 0) common += 1
    left.set(pair, count - 1)
  }
  return (2 * common) / (a.length + b.length) >= ALIKE_FROM
}

function pairsOf(text: string): readonly string[] {
  const plain = text.replace(/《[^》]*》/g, '').replace(/[\s\p{P}]/gu, '')
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2))
}
