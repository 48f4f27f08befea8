import type { z } from 'zod'
import type { Asked } from '../../../../contract/burden.ts'
import type { Minutes } from '../../../../engine/burden.ts'
import type { AskCount, AskKind } from './count-asks.ts'

export type MinutesOfAsk = (kind: AskKind, form: string) => Minutes

const PART = { duty: 'duties', step: 'steps', confirmation: 'confirmations', sign: 'signs', press: 'presses' } as const

/** Counts of the same place put together, with the minutes that their forms take. */
export function sumAsks(counts: readonly AskCount[], minutesOf: MinutesOfAsk): z.infer<typeof Asked> {
  const sum = { duties: 0, steps: 0, confirmations: 0, signs: 0, presses: 0, again: 0 }
  const minutes = { least: 0, most: 0 }
  for (const it of counts) {
    sum[PART[it.kind]] += it.n
    sum.again += it.again
    const each = minutesOf(it.kind, it.form)
    minutes.least += it.n * each.least
    minutes.most += it.n * each.most
  }
  return { ...sum, minutes, uploads: 0 }
}
