import type { Row, Sheet } from '../../../../platform/spreadsheets/index.ts'
import { squeezed } from '../words/text.ts'
import { filledTexts, isColumnNumbers, isHeading, isNote } from './notes.ts'

/** A table on a sheet before it is known what it holds: what stands above it, its heads, the rows under them. */
export type Block = {
  readonly sheet: string
  readonly titles: readonly string[]
  /** By column from A; '' where the column has no head. */
  readonly heads: readonly string[]
  readonly headRow: Row
  readonly rows: readonly Row[]
}

type IsHead = (text: string) => boolean

/** Every block of a sheet: a head of one or two lines, repeated or not, with title rows and notes around the rows. */
export function findBlocks(sheet: Sheet, isHead: IsHead): Block[] {
  const starts = startsIn(sheet.rows, isHead)
  return starts.map((start, index) => {
    const before = sheet.rows.slice(starts[index - 1]?.end ?? 0, start.top)
    const next = starts[index + 1]
    const body = sheet.rows.slice(start.end, next?.top)
    const head = sheet.rows[start.top] as Row
    return {
      sheet: sheet.name,
      titles: (index === 0 ? before : titlesAtEnd(before)).flatMap(filledTexts),
      heads: start.heads,
      headRow: head,
      rows: dataRows(next ? body.slice(0, body.length - titlesAtEnd(body).length) : body, start.lines),
    }
  })
}

function startsIn(rows: readonly Row[], isHead: IsHead): Start[] {
  const plain = headStarts(rows, isHead, looksLikeHead)
  const above = rows.slice(0, plain[0]?.top ?? rows.length).filter((row) => filledTexts(row).length > 2)
  const looser = above.length > FEW ? headStarts(rows.slice(0, TOP), isHead, mayBeHead) : []
  return looser.length > 0 ? looser : plain
}

type Start = {
  readonly top: number
  readonly end: number
  readonly heads: readonly string[]
  /** Each line of the head as it stands, to know it where it is printed again further down. */
  readonly lines: readonly string[]
}

function headStarts(rows: readonly Row[], isHead: IsHead, isFirst: typeof looksLikeHead): Start[] {
  const starts: Start[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row
    const isStart = starts.length === 0 ? isFirst(row, isHead) : isHeadAgain(row, isHead)
    if (!isStart || starts.at(-1)?.lines.includes(filledTexts(row).join('|'))) continue
    const top = (starts.length === 0 || isApart(rows, at - 1)) && groupAbove(rows[at - 1], isHead)
    const below = rows[at + 1]
    const second = below !== undefined && continues(row, below, isHead)
    const heads = second ? stacked(row, below) : top ? stacked(rows[at - 1] as Row, row) : texts(row)
    const first = top ? at - 1 : at
    const end = at + (second ? 2 : 1)
    starts.push({ top: first, end, heads, lines: rows.slice(first, end).map((it) => filledTexts(it).join('|')) })
    if (second) at += 1
  }
  return starts
}

/** How far down a sheet heads are looked for where most of their words are unknown. */
const TOP = 12
/** So many full rows may stand above a head; where there are more, they are the table. */
const FEW = 1

/** A row of short words, some of them heads that we know: where nothing is more like a head, this is. */
function mayBeHead(row: Row, isHead: IsHead): boolean {
  const filled = filledTexts(row)
  if (filled.length < 3 || new Set(filled).size < filled.length - 2 || isNote(row) || hasDigit(row)) return false
  return filled.every((it) => it.length <= 16) && filled.filter(isHead).length >= 2
}

/** Further down a sheet only a row of nothing but heads begins another table. */
function isHeadAgain(row: Row, isHead: IsHead): boolean {
  if (hasDigit(row) || !looksLikeHead(row, isHead)) return false
  const filled = filledTexts(row)
  const heads = filled.filter(isHead).length
  return heads === filled.length || (heads >= 4 && heads * 5 >= filled.length * 4)
}

/** Rows nearly always have one; the heads of a second table on a sheet have none. */
const hasDigit = (row: Row) => row.cells.some((it) => /[\d０-９]/.test(it.text))

/** Heads may show in brackets how to fill them: 任职时间(如2024.3.5). */
const withoutAside = (text: string) => text.replace(/[((【[].*[))】\]]/g, '')
const LONG_NUMBER = /[\d０-９]{3}/
const texts = (row: Row) => row.cells.map((it) => squeezed(it.text))

function looksLikeHead(row: Row, isHead: IsHead): boolean {
  if (row.cells.length < 2 || row.cells.some((it) => it.day !== null || LONG_NUMBER.test(withoutAside(it.text))))
    return false
  const filled = filledTexts(row)
  const heads = filled.filter(isHead).length
  return filled.length >= 2 && new Set(filled).size >= 2 && heads >= 2 && heads * 2 >= filled.length && !isNote(row)
}

/** A second line of heads: only heads, under or beside the first. */
function continues(row: Row, below: Row, isHead: IsHead): boolean {
  const under = filledTexts(below)
  const upper = texts(row)
  if (under.length === 0 || below.cells.some((it) => it.day !== null)) return false
  if (texts(below).join() === upper.join()) return false
  const heads = under.filter((it) => isHead(it) || /^(?:起|止|甲|乙|年|月)$/.test(it))
  return (
    heads.length === under.length && under.length >= 2 && upper.filter((it) => it !== '').length < widthOf(row, below)
  )
}

const widthOf = (one: Row, other: Row) => Math.max(one.cells.length, other.cells.length)

/** A line of groups above the heads: 主管 | 主官 over 编号 姓名 编号 姓名. */
function groupAbove(above: Row | undefined, isHead: IsHead): boolean {
  if (above === undefined || isNote(above)) return false
  const groups = filledTexts(above)
  const short = groups.every((it) => it.length <= 12 && !/[::]|\d{2}/.test(it))
  return (
    new Set(groups).size >= 2 && short && (groups.some(isHead) || groups.length >= 3 || above.cells[0]?.text === '')
  )
}

/** Words that need no upper word: a start or an end. */
const EDGE = /^(?:起|止|自|至|始|终|开始|结束|起始|截止|截至)(?:时间|日期|年月|日)?$/

/** Whether the row does not follow upon rows of the table before it: an empty line, a title or a note stands between. */
function isApart(rows: readonly Row[], at: number): boolean {
  const row = rows[at]
  const before = rows[at - 1]
  if (row === undefined || before === undefined) return true
  return row.number > before.number + 1 || filledTexts(before).length <= 1 || isNote(before)
}

/** Two lines of heads as one: the upper word stands over every column up to the next upper word. */
function stacked(upper: Row, lower: Row): string[] {
  const over = texts(upper)
  const under = texts(lower)
  let group = ''
  return Array.from({ length: widthOf(upper, lower) }, (_none, at) => {
    const top = over[at] ?? ''
    const bottom = under[at] ?? ''
    if (top !== '') group = top
    if (bottom === '' || EDGE.test(bottom)) return bottom || top
    const word = top !== '' ? top : group
    return word === bottom || bottom.startsWith(word) ? bottom : `${word}${bottom}`
  })
}

const titlesAtEnd = (rows: readonly Row[]): Row[] => {
  const last = rows.findLastIndex((row) => new Set(filledTexts(row)).size > 1 || isNote(row))
  return rows.slice(last + 1)
}

function dataRows(rows: readonly Row[], lines: readonly string[]): Row[] {
  return rows.filter((row, at) => {
    const filled = filledTexts(row)
    if (filled.length === 0 || (at === 0 && isColumnNumbers(row)) || isNote(row) || isHeading(row)) return false
    return !lines.includes(filled.join('|'))
  })
}
