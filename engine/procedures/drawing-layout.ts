import { leadsTo } from './check-procedure.ts'
import { relationInWords } from './relation-words.ts'
import type { Procedure, Step } from './vocabulary.ts'

/** Measures of a drawing, px. */
export const LEFT = 12
export const BOX_WIDTH = 400
export const INDENT = LEFT + 36
export const SECOND_LINE = 19
export const SIZE = 13
export const SMALL = 12
const ROW = 30

export type Line =
  | { readonly kind: 'state'; readonly y: number; readonly id: string; readonly text: string; readonly ended: boolean }
  | { readonly kind: 'heading'; readonly y: number; readonly text: string }
  /** `by` stands beside the title where it is one line and short enough, else below it. */
  | {
      readonly kind: 'step'
      readonly y: number
      readonly step: Step
      readonly by: readonly string[]
      readonly below: boolean
    }

/** What stands on each line of a drawing, from the top down, and how high it becomes. */
export function linesOf(procedure: Procedure): { readonly lines: readonly Line[]; readonly height: number } {
  const [opening, ...later] = procedure.steps
  const lines: Line[] = []
  let y = 54
  const addStep = (step: Step) => {
    const words = actorsOf(step, procedure)
    const below = INDENT + widthOf(step.title, SIZE) + 12 + widthOf(words.join('、'), SMALL) > LEFT + BOX_WIDTH - 10
    const by = below ? wrapped(words, LEFT + BOX_WIDTH - 10 - INDENT) : [words.join('、')]
    lines.push({ kind: 'step', y, step, by, below })
    y += ROW + (below ? by.length * SECOND_LINE - 4 : 0)
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

const actorsOf = ({ by }: Step, procedure: Procedure): readonly string[] => [
  ...new Set(by.map(({ relation }) => relationInWords(relation, procedure))),
]

/** How wide words come out, in px: Chinese characters are as wide as high. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, it) => sum + (it > '⺀' ? size : size * 0.6), 0)

/** Broken between words only, so that no line is wider than that. */
function wrapped(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const [at, word] of words.entries()) {
    const said = at < words.length - 1 ? `${word}、` : word
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last + said, SMALL) <= width) lines[lines.length - 1] = last + said
    else lines.push(said)
  }
  return lines
}

/** Lines that run together: all that lead from one step, or all that lead to one state. */
type Bundle = { readonly from: readonly number[]; readonly to: readonly number[]; readonly aside: boolean }
export type Laid = Bundle & { readonly lane: number }

export function bundlesOf(lines: readonly Line[]): readonly Bundle[] {
  const boxAt = new Map(lines.flatMap((it) => (it.kind === 'state' ? [[it.id, it.y] as const] : [])))
  const bundles = new Map<string, Bundle>()
  for (const line of lines) {
    if (line.kind !== 'step') continue
    const to = [...new Set(leadsTo(line.step))].flatMap((it) => boxAt.get(it) ?? [])
    if (to.length === 0) continue
    const aside = line.step.aside === true
    const key = to.length > 1 ? `from ${line.y}` : `to ${to[0]} ${aside}`
    bundles.set(key, { from: [...(bundles.get(key)?.from ?? []), line.y], to, aside })
  }
  return [...bundles.values()]
}

/** Each bundle in the innermost lane that is free between its two ends. */
export function inLanes(bundles: readonly Bundle[]): readonly Laid[] {
  const laid: Laid[] = []
  const ends = ({ from, to }: Bundle) => [Math.min(...from, ...to), Math.max(...from, ...to)] as const
  const length = (it: Bundle) => ends(it)[1] - ends(it)[0]
  for (const bundle of bundles.toSorted((a, b) => length(a) - length(b))) {
    const [top, bottom] = ends(bundle)
    const meets = (it: Laid) => ends(it)[0] <= bottom && top <= ends(it)[1]
    let lane = 0
    while (laid.some((it) => it.lane === lane && meets(it))) lane += 1
    laid.push({ ...bundle, lane })
  }
  return laid
}
