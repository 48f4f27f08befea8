import type { Sheet } from '../../../../platform/spreadsheets/index.ts'
import { type Block, findBlocks } from './blocks.ts'
import { type ColumnContents, columnContents, type Known } from './column-contents.ts'
import { headWeight, isHead, isOtherHead, type Role, type Shape } from './shape.ts'

/** A block known for what it is: the column (from 0) of each role found, and how sure we are. */
export type Reading = {
  readonly kind: string
  readonly columns: ReadonlyMap<string, number>
  readonly score: number
}

/** Below this a block is too little like any table to be taken for one. */
export const ENOUGH = 5
/** Of a role that must be there, contents as strong as this do without words. */
const TELLING = 0.7
/** Contents that speak as strongly against as this outweigh words. */
const AGAINST = -0.9
const TITLE = 4
/** A head that another kind of table would have used speaks against this one. */
const UNUSED = 1.5

/** All blocks of all sheets, in the order of the workbook. */
export function allBlocks(sheets: readonly Sheet[], shapes: readonly Shape[]): Block[] {
  const known = new Map<string, boolean>()
  const isOneOfHeads = (text: string) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = isHead(text, shapes)
    if (known.size < 20_000) known.set(text, now)
    return now
  }
  return sheets.flatMap((sheet) => joined(findBlocks(sheet, isOneOfHeads), shapes))
}

/** What looked like the head of another table and is none belongs to the rows above it: no row is lost. */
function joined(blocks: readonly Block[], shapes: readonly Shape[]): Block[] {
  const found: Block[] = []
  for (const block of blocks) {
    const before = found.at(-1)
    const [best] = before === undefined ? [] : readings(block, shapes, null)
    if (before === undefined || (best && best.score >= ENOUGH)) found.push(block)
    else found[found.length - 1] = { ...before, rows: [...before.rows, block.headRow, ...block.rows] }
  }
  return found
}

/** What the block may be, best first; empty where it is none of the shapes. */
export function readings(block: Block, shapes: readonly Shape[], known: Known | null): Reading[] {
  const width = Math.max(block.heads.length, ...block.rows.slice(0, 50).map((it) => it.cells.length))
  const contents = Array.from({ length: width }, (_none, at) => columnContents(block.rows, at, known))
  return shapes
    .flatMap((shape) => readAs(shape, block, contents, shapes) ?? [])
    .sort((one, other) => other.score - one.score)
}

function readAs(
  shape: Shape,
  block: Block,
  contents: readonly ColumnContents[],
  shapes: readonly Shape[],
): Reading | null {
  const needed = new Set(shape.needs.flat())
  const bids = shape.roles.flatMap((role) =>
    contents.flatMap((column, at) => {
      const score = bid(role, block.heads[at] ?? '', column, needed.has(role.name))
      return score > 0 ? [{ role: role.name, at, score }] : []
    }),
  )
  const columns = new Map<string, number>()
  const taken = new Set<number>()
  let score = 0
  for (const it of bids.sort((one, other) => other.score - one.score || one.at - other.at)) {
    if (columns.has(it.role) || taken.has(it.at)) continue
    columns.set(it.role, it.at)
    taken.add(it.at)
    score += it.score
  }
  if (!shape.needs.every((anyOf) => anyOf.some((role) => columns.has(role)))) return null
  const title = titleScore(shape, block)
  if (shape.titled && title === 0) return null
  return { kind: shape.kind, columns, score: score + title - unused(block, taken, shapes) }
}

function bid(role: Role, head: string, column: ColumnContents, needed: boolean): number {
  const words = headWeight(role, head)
  if (words < 0) return 0
  const fit = column.filled === 0 ? 0 : (role.fits?.(column) ?? 0)
  if (words === 0) return needed && fit >= TELLING && !isOtherHead(head) ? fit * 2 : 0
  return fit <= AGAINST ? 0 : Math.max(0.1, words + fit * 2)
}

function titleScore(shape: Shape, block: Block): number {
  return shape.title.test(block.sheet) || block.titles.some((it) => shape.title.test(it)) ? TITLE : 0
}

function unused(block: Block, taken: ReadonlySet<number>, shapes: readonly Shape[]): number {
  const others = block.heads.filter(
    (head, at) => !taken.has(at) && shapes.some((shape) => shape.roles.some((role) => headWeight(role, head) >= 2)),
  )
  return others.length * UNUSED
}
