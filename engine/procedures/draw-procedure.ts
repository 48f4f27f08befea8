import { leadsTo } from './check-procedure.ts'
import { relationInWords } from './relation-words.ts'
import type { Procedure, Step } from './vocabulary.ts'

const ROW = 30
const SECOND_LINE = 19
const BOX_WIDTH = 400
const LANE = 13
const LEFT = 12
const INDENT = LEFT + 36
const SIZE = 13
const SMALL = 12
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif"

type Line =
  | { readonly kind: 'state'; readonly y: number; readonly id: string; readonly text: string; readonly ended: boolean }
  | { readonly kind: 'heading'; readonly y: number; readonly text: string }
  | { readonly kind: 'step'; readonly y: number; readonly step: Step; readonly by: string; readonly split: boolean }

/**
 * A procedure as an SVG drawing made of its data alone: every state with the steps that leave it, each by whom, and a line
 * to where it leads; dashed where nobody waits for the step. Black on white, legible when printed, words never cut off.
 */
export function drawProcedure(procedure: Procedure): string {
  const { lines, height } = linesOf(procedure)
  const boxAt = new Map(lines.flatMap((it) => (it.kind === 'state' ? [[it.id, it.y] as const] : [])))
  const arrows = inLanes(
    lines.flatMap((it) =>
      it.kind !== 'step'
        ? []
        : leadsTo(it.step).flatMap((to) => {
            const end = boxAt.get(to)
            return end === undefined ? [] : [{ from: it.y, to: end, aside: it.step.aside === true }]
          }),
    ),
  )
  const width = LEFT + BOX_WIDTH + (Math.max(0, ...arrows.map((it) => it.lane)) + 2) * LANE + 6
  const leading = new Set(arrows.map((it) => it.from))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(procedure.title)}流程图" font-family="${FONT}" font-size="${SIZE}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${LEFT}" y="24" font-size="16" font-weight="600" fill="#111">${escaped(procedure.title)}</text>`,
    ...arrows.map(drawArrow),
    ...lines.map((it) => drawLine(it, leading)),
    drawLegend(height - 20),
    '</svg>',
    '',
  ].join('\n')
}

function linesOf(procedure: Procedure): { readonly lines: readonly Line[]; readonly height: number } {
  const [opening, ...later] = procedure.steps
  const lines: Line[] = []
  let y = 54
  const addStep = (step: Step) => {
    const by = actorsOf(step, procedure)
    const split = INDENT + widthOf(step.title, SIZE) + 12 + widthOf(by, SMALL) > LEFT + BOX_WIDTH - 16
    lines.push({ kind: 'step', y, step, by, split })
    y += split ? ROW + SECOND_LINE - 4 : ROW
  }
  const addHeading = (text: string, steps: readonly Step[]) => {
    if (steps.length === 0) return
    lines.push({ kind: 'heading', y, text })
    y += ROW
    for (const it of steps) addStep(it)
  }
  addHeading('开始', opening ? [opening] : [])
  for (const { id, title, ended } of procedure.states) {
    lines.push({ kind: 'state', y, id, text: title, ended: ended === true })
    y += ROW
    for (const it of later.filter(({ from }) => Array.isArray(from) && from.includes(id))) addStep(it)
  }
  const whenever = (from: Step['from']) => later.filter((it) => it.from === from)
  addHeading('办结以前，随时可以', whenever('any'))
  addHeading('任何时候都可以，办结以后也可以', whenever('always'))
  return { lines, height: y + 26 }
}

const actorsOf = ({ by }: Step, procedure: Procedure): string =>
  [...new Set(by.map(({ relation }) => relationInWords(relation, procedure)))].join('、')

/** How wide words come out, in px: Chinese characters are as wide as high. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, it) => sum + (it > '⺀' ? size : size * 0.6), 0)

type Arrow = { readonly from: number; readonly to: number; readonly aside: boolean }
type Laid = Arrow & { readonly lane: number }

/** Each arrow in the innermost lane that is free between its two ends; those that end at one box may share it. */
function inLanes(arrows: readonly Arrow[]): readonly Laid[] {
  const laid: Laid[] = []
  const span = ({ from, to }: Arrow) => [Math.min(from, to), Math.max(from, to)] as const
  for (const arrow of arrows.toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))) {
    const [top, bottom] = span(arrow)
    const meets = (it: Laid) => span(it)[0] <= bottom && top <= span(it)[1]
    let lane = 0
    while (laid.some((it) => it.lane === lane && meets(it))) lane += 1
    laid.push({ ...arrow, lane })
  }
  return laid
}

function drawLine(line: Line, leading: ReadonlySet<number>): string {
  if (line.kind === 'step') return drawStep(line, leading.has(line.y))
  if (line.kind === 'heading') return `<text x="${LEFT}" y="${line.y + 5}" fill="#555">${line.text}</text>`
  const { y, text, ended } = line
  const shape = `x="${LEFT}" y="${y - 12}" width="${BOX_WIDTH}" height="24"`
  const words = `<text x="${LEFT + 12}" y="${y + 5}" font-weight="600" fill="#111">${escaped(text)}</text>`
  return ended
    ? `<rect ${shape} rx="12" fill="#e6e6e6" stroke="#555"/>${words}<text x="${LEFT + BOX_WIDTH - 12}" y="${y + 5}" text-anchor="end" font-size="${SMALL}" fill="#444">结束</text>`
    : `<rect ${shape} rx="4" fill="#f4f1ea" stroke="#555"/>${words}`
}

/** The title, by whom beside it or below, and a dotted line across to where its arrow begins. */
function drawStep({ y, step, by, split }: Extract<Line, { kind: 'step' }>, leads: boolean): string {
  const title = widthOf(step.title, SIZE)
  const [x, below] = split ? [INDENT, SECOND_LINE] : [INDENT + title + 12, 0]
  const end = INDENT + title + (split ? 0 : 12 + widthOf(by, SMALL)) + 8
  return [
    `<path d="M${INDENT - 20} ${y - 8}V${y}H${INDENT - 8}" fill="none" stroke="#999"/>`,
    `<text x="${INDENT}" y="${y + 5}" fill="#111">${escaped(step.title)}</text>`,
    `<text x="${x}" y="${y + below + 5}" font-size="${SMALL}" fill="#555">${escaped(by)}</text>`,
    leads && end < LEFT + BOX_WIDTH
      ? `<path d="M${end} ${y}H${LEFT + BOX_WIDTH}" fill="none" stroke="#bbb" stroke-dasharray="1 3"/>`
      : '',
  ].join('')
}

function drawArrow({ from, to, aside, lane }: Laid): string {
  const edge = LEFT + BOX_WIDTH
  const x = edge + (lane + 1) * LANE
  const stroke = aside ? 'stroke="#777" stroke-dasharray="5 3"' : 'stroke="#333"'
  return `<path d="M${edge} ${from}H${x}V${to}H${edge + 6}" fill="none" ${stroke}/><path d="M${edge + 7} ${to - 4}L${edge + 1} ${to}L${edge + 7} ${to + 4}Z" fill="#333"/>`
}

const drawLegend = (y: number): string =>
  [
    `<path d="M${LEFT} ${y}h28" stroke="#333"/><text x="${LEFT + 36}" y="${y + 4}" font-size="${SMALL}" fill="#555">要办的步骤</text>`,
    `<path d="M${LEFT + 136} ${y}h28" stroke="#777" stroke-dasharray="5 3"/><text x="${LEFT + 172}" y="${y + 4}" font-size="${SMALL}" fill="#555">可以办，没有人等</text>`,
  ].join('')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
