import { secretaryOfTiedVillage, TIED } from '../county/ties.ts'
import type { Telling } from './telling.ts'

/** A stationed group whose leader changed 160 days ago, and one in which an entry was put right. */
export const REVERSED = { changed: 'P9', corrected: 'P11' } as const

/** What tells the three nots apart, each with its innocent twin; nothing here runs a clock out, so no sign comes of it. */
export function tellActing(story: Telling): void {
  tellTied(story, TIED[0], 'WT-130', false)
  tellTied(story, TIED[1], 'WT-131', true)
  tellPostEnded(story)
  tellCorrected(story)
}

/** Tied to the village's secretary by declaration: the one has not moved yet, the other handed it over the next day. */
function tellTied(story: Telling, commission: string, problem: string, handedOver: boolean): void {
  const { who, last } = story
  const at = last - 6
  const by = who.headOf(commission, story.day(at)) ?? ''
  const unit = secretaryOfTiedVillage(who.records, commission)?.unit ?? ''
  story.tell({ fact: 'problem-known', problem, by, unit, class: 'funds-and-assets', how: 'report-from-below' }, at)
  if (handedOver) story.tell({ fact: 'problem-acted-on', problem, by, act: 'handed-over' }, at + 1)
}

/** The leader acted, and six weeks later no longer led the group; his successor acted and stayed. */
function tellPostEnded(story: Telling): void {
  const known = { fact: 'problem-known', unit: 'D31', class: 'works-and-purchases', how: 'inspection' } as const
  for (const [problem, at] of [
    ['WT-132', story.placeOf(205)],
    ['WT-133', story.placeOf(100)],
  ] as const) {
    const by = story.who.headOf(REVERSED.changed, story.day(at)) ?? ''
    story.tell({ ...known, problem, by }, at)
    story.tell({ fact: 'problem-acted-on', problem, by, act: 'handled' }, at + 4)
  }
}

/** Entered as handled where it had been handed over: withdrawn and entered anew on the next day. */
function tellCorrected(story: Telling): void {
  const { who, last } = story
  const by = who.headOf(REVERSED.corrected, story.day(last - 40)) ?? ''
  const about = { problem: 'WT-134', by } as const
  story.tell({ fact: 'problem-known', ...about, unit: 'D42', class: 'eight-rules', how: 'inspection' }, last - 40)
  const wrong = story.tell({ fact: 'problem-acted-on', ...about, act: 'handled' }, last - 36)
  story.tell({ fact: 'withdrawn', names: wrong, why: '登记成“已处理”，实际是移交，重新登记。' }, last - 35)
  story.tell({ fact: 'problem-acted-on', ...about, act: 'handed-over' }, last - 35)
}
