import { dayInWords, type Period, plusDays } from '../../../../../engine/dates/index.ts'
import type { Cell } from '../../../../platform/spreadsheets/index.ts'
import { spaced } from './text.ts'
import { readDay, readDayText, type WrittenDay } from './written-day.ts'

/** A period as written, half-open (the written end is the last day held), with what had to be assumed; or why not. */
export type WrittenPeriod =
  | { readonly ok: true; readonly held: Period; readonly doubts: readonly string[] }
  | { readonly ok: false; readonly why: string }

const EMPTY: WrittenDay = { is: 'none', running: false }

/** From a start and an end cell, or from one cell that holds both ("2021.3.5—2025.6.15", "2021年3月至今"). */
export function readPeriod(from: Cell | undefined, until: Cell | undefined, span: Cell | undefined): WrittenPeriod {
  const both = splitSpan(span) ?? splitSpan(from)
  const start = both ? both[0] : readDay(from ?? span)
  const written = readDay(until)
  return joined(start, both && written.is === 'none' && !written.running ? both[1] : written)
}

function joined(start: WrittenDay, end: WrittenDay): WrittenPeriod {
  if (start.is === 'wrong') return { ok: false, why: `起始时间${start.why}，请改正` }
  if (start.is === 'none') return { ok: false, why: '没有写起始时间，请补上' }
  if (end.is === 'wrong') return { ok: false, why: `截止时间${end.why}，请改正` }
  if (end.is === 'day' && end.last < start.day) {
    return { ok: false, why: `截止时间${dayInWords(end.last)}早于起始时间${dayInWords(start.day)}，请改正` }
  }
  const doubts: string[] = []
  if (start.doubt) doubts.push(`起始时间${start.doubt}，按${dayInWords(start.day)}导入`)
  if (end.is === 'day' && end.doubt) doubts.push(`截止时间${end.doubt}，按${dayInWords(end.last)}导入`)
  const held = { from: start.day, until: end.is === 'day' ? plusDays(end.last, 1) : null }
  return { ok: true, held, doubts }
}

/** Start and end of a cell that holds both; null where it holds one date, nothing, or what cannot be read. */
export function splitSpan(cell: Cell | undefined): readonly [WrittenDay, WrittenDay] | null {
  if (cell === undefined || cell.day !== null) return null
  const text = spaced(cell.text)
  if (!/[\d〇零○一二三四五六七八九].*(?:[-—–―─~至到]|\/ )/.test(text) || text.length < 6) return null
  const ways = [...text.matchAll(/[-—–―─~]+|至|到/g)].flatMap((found): [WrittenDay, WrittenDay][] => {
    const left = readDayText(text.slice(0, found.index))
    const rest = text.slice(found.index + found[0].length)
    const right = rest.trim() === '' ? EMPTY : readDayText(rest)
    return left.is === 'day' && right.is !== 'wrong' ? [[left, right]] : []
  })
  return (
    ways.find(([one, other]) => exact(one) && exact(other)) ??
    (readDayText(text).is === 'wrong' ? ways[0] : null) ??
    null
  )
}

const exact = (it: WrittenDay) => it.is === 'day' && it.doubt === null
