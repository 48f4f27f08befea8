import { actorsInWords } from './relation-words.ts'
import type { Procedure, Step } from './vocabulary.ts'

const ROW = 30
const BOX_WIDTH = 420
const LANE = 14
const LEFT = 12

type Line = { readonly y: number; readonly text: string; readonly state: string | null; readonly to: readonly string[] }

/**
 * A procedure as an SVG drawing made of its data alone: every state with the steps that leave it, each by whom, and a line
 * to where it leads. Black on white, legible when printed.
 */
export function drawProcedure(procedure: Procedure): string {
  const lines = linesOf(procedure)
  const boxAt = new Map(lines.flatMap((it) => (it.state === null ? [] : [[it.state, it.y] as const])))
  const arrows = lines.flatMap((it) =>
    it.to.flatMap((to) => (boxAt.has(to) ? [{ from: it.y, to: boxAt.get(to) ?? 0 }] : [])),
  )
  const lanes = inLanes(arrows)
  const width = LEFT + BOX_WIDTH + (Math.max(0, ...lanes.map((it) => it.lane)) + 2) * LANE + 8
  const height = (lines.at(-1)?.y ?? 0) + ROW * 1.5
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(procedure.title)}流程图" font-family="'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...lines.map(drawLine),
    ...lanes.map(drawArrow),
    '</svg>',
    '',
  ].join('\n')
}

function linesOf(procedure: Procedure): readonly Line[] {
  const [opening, ...later] = procedure.steps
  const lines: Line[] = []
  const add = (it: Omit<Line, 'y'>) => lines.push({ ...it, y: ROW * (lines.length + 0.8) })
  if (opening) add({ text: stepInWords(opening, procedure), state: null, to: statesOf(opening) })
  for (const state of procedure.states) {
    add({ text: state.ended ? `${state.title}（办结）` : state.title, state: state.id, to: [] })
    for (const it of later.filter(({ from }) => Array.isArray(from) && from.includes(state.id))) {
      add({ text: stepInWords(it, procedure), state: null, to: statesOf(it) })
    }
  }
  const anywhere = later.filter(({ from }) => !Array.isArray(from))
  for (const it of anywhere) {
    add({ text: `随时：${stepInWords(it, procedure)}`, state: null, to: statesOf(it) })
  }
  return lines
}

const statesOf = ({ to }: Step): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : [...new Set(to.map((it) => it.state))]

const MOST_LETTERS = 30

function stepInWords(step: Step, procedure: Procedure): string {
  const words = `${step.title}——${actorsInWords(step, procedure).replace(/（[^（）]*）/g, '')}`
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words
}

type Arrow = { readonly from: number; readonly to: number }

/** Each arrow in the innermost lane that is free between its two ends. */
function inLanes(arrows: readonly Arrow[]): readonly (Arrow & { readonly lane: number })[] {
  const taken: { lane: number; top: number; bottom: number }[] = []
  return [...arrows]
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
    .map((arrow) => {
      const [top, bottom] = [Math.min(arrow.from, arrow.to), Math.max(arrow.from, arrow.to)]
      const free = (lane: number) => !taken.some((it) => it.lane === lane && it.top <= bottom && top <= it.bottom)
      let lane = 0
      while (!free(lane)) lane += 1
      taken.push({ lane, top, bottom })
      return { ...arrow, lane }
    })
}

function drawLine({ y, text, state }: Line): string {
  if (state === null) return `<text x="${LEFT + 34}" y="${y + 5}" fill="#333">${escaped(`↳ ${text}`)}</text>`
  return [
    `<rect x="${LEFT}" y="${y - 12}" width="${BOX_WIDTH}" height="24" rx="4" fill="#f4f1ea" stroke="#555"/>`,
    `<text x="${LEFT + 10}" y="${y + 5}" font-weight="600" fill="#111">${escaped(text)}</text>`,
  ].join('')
}

function drawArrow({ from, to, lane }: Arrow & { readonly lane: number }): string {
  const edge = LEFT + BOX_WIDTH
  const x = edge + (lane + 1) * LANE
  return `<path d="M${edge - 6} ${from}H${x}V${to}H${edge + 5}" fill="none" stroke="#777"/><path d="M${edge + 6} ${to - 4}L${edge} ${to}L${edge + 6} ${to + 4}Z" fill="#777"/>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
