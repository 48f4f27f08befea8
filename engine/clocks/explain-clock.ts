import { type Day, dayInWords, type WorkingCalendar } from '../dates/index.ts'
import type { Book, Clock, ClockVariant } from '../vocabulary.ts'
import { clockSentence } from './clock-words.ts'
import { reckonClock, variantOf } from './reckon-clock.ts'
import { clockRefusalSentence } from './refusal-words.ts'

/** Which clock of the book, which of its terms, and the day it starts. */
export type ClockAsked = {
  readonly id: string
  readonly variant?: string | undefined
  readonly from: Day
  readonly setDay?: Day | null
}

/** The last day of a clock of the book and how it was found in Chinese sentences; or why it cannot be said, in one. */
export type ClockExplained =
  | { readonly dueOn: Day | null; readonly provisional: boolean; readonly derivation: readonly string[] }
  | { readonly refused: string }

type ClockBook = Pick<Book, 'instruments' | 'provisions' | 'clocks'>

/** The derivation begins with the clock, what starts it and what it rests on. */
export function explainClock(book: ClockBook, asked: ClockAsked, calendar: WorkingCalendar): ClockExplained {
  const clock = book.clocks.find((it) => it.id === asked.id)
  if (clock === undefined) return { refused: `没有编号为“${asked.id}”的时钟，请用 --list 查看有哪些。` }
  const variant = variantOf(clock, asked.variant)
  if (variant === null) {
    const known = clock.variants.map((it) => it.id).join('、')
    return { refused: `时钟${clock.id}没有“${asked.variant}”这一种，可选：${known}。` }
  }
  const found = reckonClock(variant, asked.from, calendar, asked.setDay ?? null)
  if ('refused' in found) return { refused: clockRefusalSentence(found) }
  const derivation = [...openingSentences(book, clock, variant, asked.from), ...found.derivation.map(clockSentence)]
  return { dueOn: found.dueOn, provisional: found.provisional, derivation }
}

/** How a derivation begins: what is reckoned, on which provisions; and where the day lies before the provision was in force, that too. */
export function openingSentences(book: ClockBook, clock: Clock, variant: ClockVariant, from: Day): string[] {
  const starts = variant.startsWith ?? clock.startsWith
  const grounds = variant.under.flatMap((id) => book.provisions.find((it) => it.id === id) ?? [])
  const inForce = grounds
    .map((it) => it.inForce.from)
    .toSorted()
    .at(-1)
  return [
    `${clock.title}：${variant.title}。起算：${starts}。`,
    `依据：${[...new Set(grounds.map((it) => groundInWords(book, it)))].join('、')}。`,
    ...(inForce !== undefined && from < inForce
      ? [`依据自${dayInWords(inForce)}起施行，起算日在此之前，只作推算。`]
      : []),
  ]
}

const DOUBT = { C: '', 'C-2': '转引', R: '待核', L: '县定', P: '本系统规则' } as const

/** 《中国共产党问责条例》（第二十条，待核） */
function groundInWords(book: ClockBook, { instrument, article, mark }: Book['provisions'][number]): string {
  const title = book.instruments.find((it) => it.id === instrument)?.title ?? instrument
  const doubt = DOUBT[mark]
  return `《${title}》（${doubt === '' || article.endsWith(doubt) ? article : `${article}，${doubt}`}）`
}
