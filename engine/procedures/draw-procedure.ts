import {
  BOX_WIDTH,
  bundlesOf,
  INDENT,
  inLanes,
  type Laid,
  LEFT,
  type Line,
  linesOf,
  SECOND_LINE,
  SIZE,
  SMALL,
  widthOf,
} from './drawing-layout.ts'
import type { Procedure } from './vocabulary.ts'

const LANE = 13
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif"

/**
 * A procedure as an SVG drawing made of its data alone: every state with the steps that leave it, each by whom, and a line
 * to where it leads; dashed where nobody waits for the step. Black on white, legible when printed, words never cut off.
 */
export function drawProcedure(procedure: Procedure): string {
  const { lines, height } = linesOf(procedure)
  const bundles = inLanes(bundlesOf(lines))
  const width = LEFT + BOX_WIDTH + (Math.max(0, ...bundles.map((it) => it.lane)) + 2) * LANE + 6
  const leading = new Set(bundles.flatMap((it) => it.from))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(procedure.title)}流程图" font-family="${FONT}" font-size="${SIZE}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${LEFT}" y="24" font-size="16" font-weight="600" fill="#111">${escaped(procedure.title)}</text>`,
    ...bundles.map(drawBundle),
    ...lines.map((it) => drawLine(it, leading)),
    drawLegend(height - 20),
    '</svg>',
    '',
  ].join('\n')
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
function drawStep({ y, step, by, below }: Extract<Line, { kind: 'step' }>, leads: boolean): string {
  const beside = INDENT + widthOf(step.title, SIZE) + 12
  const end = below ? beside : beside + widthOf(by[0] ?? '', SMALL) + 8
  return [
    `<path d="M${INDENT - 20} ${y - 8}V${y}H${INDENT - 8}" fill="none" stroke="#777"${step.aside === true ? ' stroke-dasharray="3 2"' : ''}/>`,
    `<text x="${INDENT}" y="${y + 5}" fill="#111">${escaped(step.title)}</text>`,
    ...by.map((words, at) => {
      const [x, down] = below ? [INDENT, SECOND_LINE * (at + 1)] : [beside, 0]
      return `<text x="${x}" y="${y + down + 5}" font-size="${SMALL}" fill="#555">${escaped(words)}</text>`
    }),
    leads ? `<path d="M${end} ${y}H${LEFT + BOX_WIDTH}" fill="none" stroke="#bbb" stroke-dasharray="1 3"/>` : '',
  ].join('')
}

function drawBundle({ from, to, aside, lane }: Laid): string {
  const edge = LEFT + BOX_WIDTH
  const x = edge + (lane + 1) * LANE
  const stroke = aside ? 'stroke="#777" stroke-dasharray="5 3"' : 'stroke="#333"'
  const [top, bottom] = [Math.min(...from, ...to), Math.max(...from, ...to)]
  const across = [...from.map((y) => `M${edge} ${y}H${x}`), ...to.map((y) => `M${edge + 6} ${y}H${x}`)]
  const heads = to.map((y) => `M${edge + 7} ${y - 4}L${edge + 1} ${y}L${edge + 7} ${y + 4}Z`)
  const joins = [...from, ...to].filter((y) => y !== top && y !== bottom)
  return [
    `<path d="${across.join('')}M${x} ${top}V${bottom}" fill="none" ${stroke}/><path d="${heads.join('')}" fill="#333"/>`,
    ...joins.map((y) => `<circle cx="${x}" cy="${y}" r="2.2" fill="#333"/>`),
  ].join('')
}

const drawLegend = (y: number): string =>
  [
    `<path d="M${LEFT} ${y}h28" stroke="#333"/><text x="${LEFT + 36}" y="${y + 4}" font-size="${SMALL}" fill="#555">要办的步骤</text>`,
    `<path d="M${LEFT + 136} ${y}h28" stroke="#777" stroke-dasharray="5 3"/><text x="${LEFT + 172}" y="${y + 4}" font-size="${SMALL}" fill="#555">可以办，没有人等</text>`,
  ].join('')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
