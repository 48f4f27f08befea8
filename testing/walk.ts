import { type Day, day } from '../engine/dates/index.ts'
import {
  type Inputs,
  judgeStep,
  type Matter,
  type Procedure,
  type Relation,
  type StepRefusal,
  type StepTaken,
  type Trait,
  type World,
} from '../engine/procedures/index.ts'

/** Who stands where in a worked example: one person, several, or by relation. */
export type Cast = Partial<Record<Extract<Relation, string>, readonly string[]>>

export type Example = {
  readonly traits?: readonly Trait[]
  readonly cast: Cast
  readonly subject?: readonly string[]
  /** Superior and subordinate, or of one unit: may not handle each other's matters. */
  readonly barred?: readonly (readonly [string, string])[]
  /** Pairs related by declaration: may not even decide them. */
  readonly kin?: readonly (readonly [string, string])[]
  /** Whoever headed the unit on the day it arose. */
  readonly headed?: readonly string[]
  /** The first serves under the second. */
  readonly under?: readonly (readonly [string, string])[]
  readonly lastDays?: Readonly<Record<string, string>>
  readonly dissents?: World['dissents']
}

const among = (pairs: readonly (readonly [string, string])[], a: string, b: string) =>
  pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

/** A procedure walked in a worked example without a database: what is taken moves the matter on, what is refused leaves it. */
export function walkOf(procedure: Procedure, example: Example) {
  let matter: Matter = { procedure, state: null, taken: [] }
  const started: StepTaken['starts'][number][] = []

  const worldOf = (actor: string, today: Day): World => ({
    today,
    actor,
    traits: example.traits ?? [],
    subject: example.subject ?? [],
    headed: example.headed ?? [],
    standing: (relation) => (typeof relation === 'object' ? [] : (example.cast[relation] ?? [])),
    isPerson: (it) => it !== '' && !it.includes('不存在'),
    isUnit: (it) => it !== '' && !it.includes('不存在'),
    isBarred: (a, b, by) =>
      a === b || among(example.kin ?? [], a, b) || (by === 'any' && among(example.barred ?? [], a, b)),
    isUnder: (a, b) => example.under?.some(([x, y]) => x === a && y === b) ?? false,
    lastDay: (clock) => (example.lastDays?.[clock] === undefined ? null : day(example.lastDays[clock] ?? '')),
    dissents: example.dissents ?? [],
  })

  return {
    get state() {
      return matter.state
    },
    get started() {
      return started
    },
    get matter() {
      return matter
    },
    worldOf,
    /** Takes a step as someone on a day. @returns the refusal, or what it did. */
    take(step: string, by: string, on: string, inputs: Record<string, unknown> = {}): StepRefusal | StepTaken {
      const answer = judgeStep(matter, worldOf(by, day(on)), step, inputs)
      if ('refused' in answer) return answer.refused
      const taken: Matter['taken'][number] = { step, on: day(on), by, inputs: answer.inputs as Inputs }
      matter = { ...matter, state: answer.state, taken: [...matter.taken, taken] }
      started.push(...answer.starts)
      return answer
    },
    /** Takes a step that must go through. */
    go(step: string, by: string, on: string, inputs: Record<string, unknown> = {}) {
      const answer = this.take(step, by, on, inputs)
      if ('says' in answer) throw new Error(`${step}: ${answer.says} (${answer.code}, ${answer.field ?? ''})`)
      return answer
    },
    /** The code with which a step is refused; null where it goes through. */
    refusal(step: string, by: string, on: string, inputs: Record<string, unknown> = {}): string | null {
      const answer = judgeStep(matter, worldOf(by, day(on)), step, inputs)
      return 'refused' in answer ? answer.refused.code : null
    },
  }
}
