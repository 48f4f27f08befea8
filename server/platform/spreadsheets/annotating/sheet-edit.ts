import { columnOf, holdable, lettersOf } from '../reading/text.ts'
import type { Place } from './remark-column.ts'

/** Indexes of the styles to use; null where the workbook has no place for styles. */
export type RemarkStyles = { readonly head: number | null; readonly remark: number | null }

const CELL = /<((?:\w+:)?)c\b([^>]*)\/>|<((?:\w+:)?)c\b([^>]*)>[\s\S]*?<\/\3c>/g
const ROW = /<((?:\w+:)?)row\b([^>]*)\/>|<((?:\w+:)?)row\b([^>]*)>([\s\S]*?)<\/\3row>/g
const WIDTH = 46

/** The worksheet's XML with the texts of `told` (by row) in the column of `place`, which is emptied first. */
export function withRemarkColumn(
  xml: string,
  place: Place,
  told: ReadonlyMap<number, readonly string[]>,
  styles: RemarkStyles,
): string {
  const prefix = /<((?:\w+:)?)worksheet\b/.exec(xml)?.[1] ?? ''
  const inside = new RegExp(`<${prefix}sheetData\\b[^>]*?(/>|>([\\s\\S]*)</${prefix}sheetData>)`).exec(xml)
  if (inside === null) return xml
  const write = new RowWriter(prefix, place, told, styles)
  const rows = `<${prefix}sheetData>${write.all(inside[2] ?? '')}</${prefix}sheetData>`
  const before = xml.slice(0, inside.index).replace(/<(?:\w+:)?dimension\b[^>]*\/>/, '')
  return withWidth(before, prefix, place.column) + rows + xml.slice(inside.index + inside[0].length)
}

class RowWriter {
  readonly #prefix: string
  readonly #place: Place
  readonly #told: ReadonlyMap<number, readonly string[]>
  readonly #styles: RemarkStyles

  constructor(prefix: string, place: Place, told: ReadonlyMap<number, readonly string[]>, styles: RemarkStyles) {
    this.#prefix = prefix
    this.#place = place
    this.#told = told
    this.#styles = styles
  }

  /** Rows that the file left out because they were empty are put in where something is said of them. */
  all(rows: string): string {
    const waiting = [...this.#told.keys()].sort((one, other) => one - other)
    const written: string[] = []
    let number = 0
    for (const found of rows.matchAll(ROW)) {
      const attributes = found[2] ?? found[4] ?? ''
      number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? number + 1)
      while (waiting[0] !== undefined && waiting[0] <= number) {
        const missing = waiting.shift() ?? 0
        if (missing < number) written.push(this.#row(missing, ` r="${missing}"`, ''))
      }
      const touched = this.#told.has(number) || this.#place.taken
      written.push(touched ? this.#row(number, attributes, found[5] ?? '') : found[0])
    }
    return written.concat(waiting.map((missing) => this.#row(missing, ` r="${missing}"`, ''))).join('')
  }

  #row(number: number, attributes: string, cells: string): string {
    let kept = attributes.replace(/\sspans="[^"]*"/, '')
    if (this.#told.has(number) && !/customHeight="(1|true)"/.test(kept)) kept = kept.replace(/\sht="[^"]*"/, '')
    return `<${this.#prefix}row${kept}>${this.#cells(number, cells)}</${this.#prefix}row>`
  }

  #cells(number: number, cells: string): string {
    const before: string[] = []
    const after: string[] = []
    let column = 0
    let end = 0
    for (const found of cells.matchAll(CELL)) {
      const reference = /\br="([A-Z]+)\d+"/.exec(found[2] ?? found[4] ?? '')?.[1]
      column = reference ? columnOf(reference) : column + 1
      end = found.index + found[0].length
      if (column < this.#place.column || (column === this.#place.column && number < this.#place.headRow))
        before.push(found[0])
      else if (column > this.#place.column) after.push(found[0])
    }
    return before.join('') + this.#remark(number) + after.join('') + cells.slice(end)
  }

  /** An inline text is never a formula, whatever sign it begins with. */
  #remark(number: number): string {
    const told = this.#told.get(number)
    if (told === undefined) return ''
    const style = number === this.#place.headRow ? this.#styles.head : this.#styles.remark
    const [c, is, t] = ['c', 'is', 't'].map((name) => this.#prefix + name)
    const text = escaped(told.join('\n').slice(0, 32_000))
    const reference = `${lettersOf(this.#place.column)}${number}`
    const styled = style === null ? '' : ` s="${style}"`
    return `<${c} r="${reference}"${styled} t="inlineStr"><${is}><${t} xml:space="preserve">${text}</${t}></${is}></${c}>`
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return holdable(text).replace(/[&<>]/g, (it) => ENTITIES[it] ?? it)
}

/** Gives the column its width, splitting a run of columns that covered it. */
function withWidth(head: string, prefix: string, column: number): string {
  const wide = `<${prefix}col min="${column}" max="${column}" width="${WIDTH}" customWidth="1"/>`
  const cols = new RegExp(`<${prefix}cols\\b[^>]*>([\\s\\S]*?)</${prefix}cols>`).exec(head)
  if (cols === null) return `${head}<${prefix}cols>${wide}</${prefix}cols>`
  const runs = [...(cols[1] ?? '').matchAll(/<(?:\w+:)?col\b[^>]*\/>/g)].map((it) => it[0])
  const limits = (run: string) =>
    ['min', 'max'].map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(run)?.[1] ?? 0)) as [number, number]
  const spanning = (run: string, min: number, max: number) =>
    min > max ? '' : run.replace(/\bmin="\d+"/, `min="${min}"`).replace(/\bmax="\d+"/, `max="${max}"`)
  const left = runs.map((run) => spanning(run, limits(run)[0], Math.min(limits(run)[1], column - 1)))
  const right = runs.map((run) => spanning(run, Math.max(limits(run)[0], column + 1), limits(run)[1]))
  const all = `<${prefix}cols>${left.join('')}${wide}${right.join('')}</${prefix}cols>`
  return head.slice(0, cols.index) + all + head.slice(cols.index + cols[0].length)
}
